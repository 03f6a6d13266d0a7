/** The few colours that stand for a drawing's many, so that its picture is small. */
import type { Drawing } from "./drawing.ts";

/** Red, green and blue as one number. */
export type Colour = number;

/** A quarter of the way from black to white: more than what few colours take from a page. */
const FAR = 9 * 64 ** 2;

/**
 * The colour that covers most of a drawing, then each time the one that is worst stood for by those
 * chosen: paper, letters and fills keep their very colours, the edges of letters lose steps.
 */
export function chooseColours(drawing: Drawing, most: number): readonly Colour[] {
  const counts = new Map<Colour, number>();
  for (const colour of coloursOf(drawing)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  // Between an even share for each colour, which loses small fills, and one for each pixel, which
  // spends all on edges; by roots alone, which every machine computes alike.
  const weigh = (count: number) => Math.sqrt(count * Math.sqrt(count));
  const left = Array.from(counts, ([colour, count]) => ({ colour, weight: weigh(count), far: 1 }));
  left.sort((a, b) => b.weight - a.weight || a.colour - b.colour);
  const chosen: Colour[] = [];
  while (chosen.length < most) {
    let worst = left[0];
    for (const each of left) {
      if (worst && each.weight * each.far > worst.weight * worst.far) worst = each;
    }
    if (!worst || worst.far === 0) break;
    const next = worst.colour;
    for (const each of left) {
      const far = distance(each.colour, next);
      each.far = chosen.length === 0 ? far : Math.min(each.far, far);
    }
    chosen.push(next);
  }
  return chosen;
}

/** For each pixel the place of the nearest colour in the palette, whose order makes no difference. */
export function mapToPalette(drawing: Drawing, palette: readonly Colour[]): Uint8Array {
  const nearest = new Map<Colour, number>();
  const places = new Uint8Array(drawing.width * drawing.height);
  coloursOf(drawing).forEach((colour, pixel) => {
    const place = nearest.get(colour) ?? findNearest(colour, palette);
    nearest.set(colour, place);
    places[pixel] = place;
  });
  return places;
}

function findNearest(colour: Colour, palette: readonly Colour[]): number {
  let best = 0;
  for (const [at, each] of palette.entries()) {
    const other = palette[best] ?? 0;
    const nearer = distance(colour, each) - distance(colour, other);
    if (nearer < 0 || (nearer === 0 && each < other)) best = at;
  }
  return best;
}

/** The drawing in the colours of a palette; a pixel of which none is near keeps its own, if asked to. */
export function inColours(
  drawing: Drawing,
  palette: readonly Colour[],
  { keepsFar }: { readonly keepsFar: boolean },
): Drawing {
  const own = coloursOf(drawing);
  const pixels = new Uint8Array(drawing.pixels.length).fill(255);
  mapToPalette(drawing, palette).forEach((at, pixel) => {
    const [colour = 0, nearest = 0] = [own[pixel], palette[at]];
    const shown = keepsFar && distance(colour, nearest) > FAR ? colour : nearest;
    pixels[pixel * 4] = shown >> 16;
    pixels[pixel * 4 + 1] = (shown >> 8) & 255;
    pixels[pixel * 4 + 2] = shown & 255;
  });
  return { ...drawing, pixels };
}

/** Those that occur, in the order of their first pixel. */
export function paletteOf(drawing: Drawing): readonly Colour[] {
  return [...new Set(coloursOf(drawing))];
}

export function partsOf(colour: Colour): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function coloursOf({ pixels }: Drawing): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0; at < pixels.length; at += 4) {
    colours[at / 4] =
      ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  }
  return colours;
}

/** As the eye weighs the three, roughly. */
function distance(one: Colour, other: Colour): number {
  const [r1, g1, b1] = partsOf(one);
  const [r2, g2, b2] = partsOf(other);
  return 2 * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + 3 * (b1 - b2) ** 2;
}

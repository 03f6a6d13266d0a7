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
  return Uint8Array.from(coloursOf(drawing), (colour) => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    let best = 0;
    for (const [at, each] of palette.entries()) {
      const other = palette[best] ?? 0;
      const nearer = distance(colour, each) - distance(colour, other);
      if (nearer < 0 || (nearer === 0 && each < other)) best = at;
    }
    nearest.set(colour, best);
    return best;
  });
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
    const isKept = keepsFar && distance(colour, nearest) > FAR;
    pixels.set(partsOf(isKept ? colour : nearest), pixel * 4);
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

function coloursOf({ pixels }: Drawing): readonly Colour[] {
  const colours: Colour[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    colours.push((red << 16) | (green << 8) | blue);
  }
  return colours;
}

/** As the eye weighs the three, roughly. */
function distance(one: Colour, other: Colour): number {
  const [r1, g1, b1] = partsOf(one);
  const [r2, g2, b2] = partsOf(other);
  return 2 * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + 3 * (b1 - b2) ** 2;
}

/**
 * Texts drawn from the outlines of their glyphs, many to a picture, and the count of pixels in which
 * two such drawings of one text differ. HarfBuzz, which browsers and office programs shape with, is
 * the measure for our own shaping.
 */
import { Resvg } from "@resvg/resvg-js";

/** A glyph on the base line; lengths are font units. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

export interface HarfBuzz {
  readonly unitsPerEm: number;
  shape(text: string): readonly PlacedGlyph[];
  outline(glyph: number): string;
}

/** The font in these bytes, as HarfBuzz sees it. */
export async function openHarfBuzz(bytes: Uint8Array): Promise<HarfBuzz> {
  const hb = await import("harfbuzzjs");
  const face = new hb.Face(new hb.Blob(bytes));
  const font = new hb.Font(face);
  return {
    unitsPerEm: face.upem,
    shape(text) {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      hb.shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let pen = 0;
      return buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const glyph = { id: codepoint, x: pen + xOffset, y: yOffset };
        pen += xAdvance;
        return glyph;
      });
    },
    outline: (glyph) => font.glyphToPath(glyph),
  };
}

/** Pixels to the em, as on a screen that shows a page twice as large as it is. */
const EM = 40;
const CELL = { width: 84, height: 84, base: 56, left: 14 } as const;
const COLUMNS = 24;

export interface Difference {
  readonly text: string;
  /** Pixels that differ by more than a quarter of black. */
  readonly pixels: number;
  /** The pixel that differs most, in parts of 255. */
  readonly most: number;
}

/** How much the two drawings of each text differ, those that differ most first. */
export function compareDrawings(
  texts: readonly string[],
  font: HarfBuzz,
  one: (text: string) => readonly PlacedGlyph[],
  other: (text: string) => readonly PlacedGlyph[],
): readonly Difference[] {
  const found: Difference[] = [];
  for (let from = 0; from < texts.length; from += COLUMNS * 16) {
    const page = texts.slice(from, from + COLUMNS * 16);
    const [a, b] = [draw(page.map(one), font), draw(page.map(other), font)];
    page.forEach((text, cell) => {
      found.push({ text, ...compareCells(a, b, cell) });
    });
  }
  return found.toSorted((a, b) => b.pixels - a.pixels || b.most - a.most);
}

interface Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
}

function draw(texts: readonly (readonly PlacedGlyph[])[], font: HarfBuzz): Picture {
  const scale = EM / font.unitsPerEm;
  const width = COLUMNS * CELL.width;
  const height = Math.ceil(texts.length / COLUMNS) * CELL.height;
  const used = new Set(texts.flatMap((glyphs) => glyphs.map(({ id }) => id)));
  const outlines = Array.from(used, (id) => `<path id="g${id}" d="${font.outline(id)}"/>`);
  const cells = texts.map((glyphs, cell) => {
    const x = (cell % COLUMNS) * CELL.width + CELL.left;
    const y = Math.floor(cell / COLUMNS) * CELL.height + CELL.base;
    const uses = glyphs.map(({ id, x, y }) => `<use href="#g${id}" x="${x}" y="${y}"/>`);
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${uses.join("")}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${outlines.join("")}</defs><rect width="100%" height="100%" fill="white"/>${cells.join("")}</svg>`;
  return { pixels: new Resvg(svg).render().pixels, width };
}

function compareCells(a: Picture, b: Picture, cell: number): Omit<Difference, "text"> {
  const left = (cell % COLUMNS) * CELL.width;
  const top = Math.floor(cell / COLUMNS) * CELL.height;
  let pixels = 0;
  let most = 0;
  for (let y = top; y < top + CELL.height; y++) {
    for (let x = left; x < left + CELL.width; x++) {
      const at = (y * a.width + x) * 4;
      const difference = Math.abs((a.pixels[at] ?? 0) - (b.pixels[at] ?? 0));
      most = Math.max(most, difference);
      if (difference > 64) pixels++;
    }
  }
  return { pixels, most };
}

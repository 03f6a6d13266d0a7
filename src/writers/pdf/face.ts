/**
 * One face of a font, parsed once and shared by all documents of the process: its measures, and
 * words shaped into glyphs. What one document uses of it is kept in `embedded-face.ts`.
 */
import { PDFDocument } from "./pdfmake.ts";
import { readTrueType, type TrueType } from "./truetype.ts";

/** What is used of a font that the library behind pdfmake parsed; in font units. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Older fonts do not say them. */
  readonly capHeight: number | undefined;
  readonly xHeight: number | undefined;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: number };
  hasGlyphForCodePoint(point: number): boolean;
  layout(text: string): {
    readonly glyphs: readonly {
      readonly id: number;
      readonly codePoints: readonly number[];
      readonly advanceWidth: number;
    }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
}

/** One glyph of a shaped word; lengths are thousandths of the size of type. */
export interface ShapedGlyph {
  readonly id: number;
  /** The characters it stands for. */
  readonly text: string;
  /** The glyph's own width, and how far the pen goes on after it (with kerning). */
  readonly width: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

export interface ShapedText {
  readonly glyphs: readonly ShapedGlyph[];
  /** Thousandths of the size of type. */
  readonly width: number;
  /** Characters that the face has not. */
  readonly missing: readonly string[];
}

export interface Face {
  readonly font: ParsedFont;
  readonly outlines: TrueType;
  shape(text: string): ShapedText;
}

/** Words kept per face; a paper has a few thousand, a batch of papers much the same ones. */
const KEPT_WORDS = 20_000;

/** The face in these bytes, or undefined when they are not a plain TrueType file. */
export function openFace(bytes: Uint8Array): Face | undefined {
  const outlines = readTrueType(bytes);
  if (!outlines) return undefined;
  const font = parseFont(bytes);
  const kept = new Map<string, ShapedText>();
  return {
    font,
    outlines,
    shape(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= KEPT_WORDS) kept.clear();
      const shaped = shapeText(font, text);
      kept.set(text, shaped);
      return shaped;
    },
  };
}

/** pdfmake's library parses fonts only for a document; this one is thrown away. */
function parseFont(bytes: Uint8Array): ParsedFont {
  const options = { autoFirstPage: false, font: null };
  const scratch = new PDFDocument({}, {}, {}, {}, options, null, () => false);
  return scratch.font(bytes)._font.font;
}

/**
 * Which characters a glyph stands for is counted along the text: the library remembers a glyph with
 * the characters it first met it for, so only their number can be trusted.
 */
function shapeText(font: ParsedFont, text: string): ShapedText {
  const run = font.layout(text);
  const characters = Array.from(text);
  const scale = 1000 / font.unitsPerEm;
  const glyphs: ShapedGlyph[] = [];
  // Not told by the glyphs: the library keeps one empty glyph for all that a font lacks.
  const missing = characters.filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));
  let width = 0;
  let at = 0;
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    const advance = (position?.xAdvance ?? 0) * scale;
    const last = index === run.glyphs.length - 1;
    const end = last ? characters.length : at + glyph.codePoints.length;
    const stands = characters.slice(at, end);
    at = end;
    width += advance;
    glyphs.push({
      id: glyph.id,
      text: stands.join(""),
      width: glyph.advanceWidth * scale,
      advance,
      x: (position?.xOffset ?? 0) * scale,
      y: (position?.yOffset ?? 0) * scale,
    });
  });
  return { glyphs, width, missing };
}

/**
 * One face of a font, parsed once and shared by all documents of the process: its measures, and
 * words shaped into glyphs. What one document uses of it is kept in `embedded-face.ts`.
 */
import { once } from "../../text/once.ts";
import { type ContextRules, mendContextRules } from "./context-rules.ts";
import { partAm } from "./lao-am.ts";
import { PDFDocument } from "./pdfmake.ts";
import { type GlyphMark, readTrueType, type TrueType } from "./truetype.ts";

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
  readonly GSUB?: ContextRules;
  readonly GPOS?: ContextRules;
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
  /** Drawn with it as one glyph. */
  readonly mark?: GlyphMark;
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

const LAO = /[\u0e80-\u0eff]/u;

/** Words kept per face; a paper has a few thousand, a batch of papers much the same ones. */
const KEPT_WORDS = 20_000;

/** The face in these bytes, or undefined when they are not a plain TrueType file. */
export function openFace(bytes: Uint8Array): Face | undefined {
  const outlines = readTrueType(bytes);
  if (!outlines) return undefined;
  const font = parseFont(bytes);
  const kept = new Map<string, ShapedText>();
  // Reading all rules of a large Latin face would take as long as a paper, and they are the same.
  const mend = once(() => {
    for (const rules of [font.GSUB, font.GPOS]) if (rules) mendContextRules(rules);
  });
  return {
    font,
    outlines,
    shape(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= KEPT_WORDS) kept.clear();
      if (LAO.test(text)) mend();
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
 * the characters it first met it for, so only their number can be trusted. A glyph that stands for
 * none is drawn with the next one that does, so that every word can be copied as it was written.
 */
function shapeText(font: ParsedFont, text: string): ShapedText {
  const has = (character: string): boolean =>
    font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const { drawn, stands } = partAm(text, has);
  const run = font.layout(drawn);
  const scale = 1000 / font.unitsPerEm;
  const glyphs: ShapedGlyph[] = [];
  // Not told by the glyphs: the library keeps one empty glyph for all that a font lacks.
  const missing = Array.from(text).filter((each) => !has(each));
  let at = 0;
  let pen = 0;
  let waiting: GlyphMark | undefined;
  let skipped = 0;
  run.glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
    const last = index === run.glyphs.length - 1;
    const end = last ? stands.length : at + glyph.codePoints.length;
    const taken = stands.slice(at, end);
    const meaning = taken.join("");
    at = end;
    const [x, y] = [pen + xOffset, yOffset];
    pen += xAdvance;
    if (taken.length > 0 && meaning === "") {
      waiting = { glyph: glyph.id, x, y };
      skipped = xAdvance;
      return;
    }
    glyphs.push({
      id: glyph.id,
      text: meaning,
      width: glyph.advanceWidth * scale,
      advance: (skipped + xAdvance) * scale,
      x: (skipped + xOffset) * scale,
      y: yOffset * scale,
      ...(waiting && { mark: { glyph: waiting.glyph, x: waiting.x - x, y: waiting.y - y } }),
    });
    waiting = undefined;
    skipped = 0;
  });
  return { glyphs, width: pen * scale, missing };
}

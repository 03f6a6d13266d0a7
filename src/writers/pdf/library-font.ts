/**
 * A font as the library behind pdfmake reads it, which decodes all of its rules: for words of any
 * script, and for fonts of any make.
 */
import { once } from "../../text/once.ts";
import { type ContextRules, mendContextRules } from "./context-rules.ts";
import type { ShapedGlyph, ShapedText } from "./face.ts";
import type { FontMeasures } from "./font-measures.ts";
import { partAm } from "./lao-am.ts";
import { PDFDocument } from "./pdfmake.ts";
import type { GlyphMark } from "./truetype.ts";

/** What is used of a font that the library behind pdfmake parsed; in font units. */
export interface ParsedFont extends FontMeasures {
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

export interface LibraryFont {
  readonly font: FontMeasures;
  has(character: string): boolean;
  shape(text: string): ShapedText;
}

const LAO = /[\u0e80-\u0eff]/u;

/** The font in these bytes, which were found to be a plain TrueType file. */
export function openInLibrary(bytes: Uint8Array): LibraryFont {
  const font = parseFont(bytes);
  // Reading all rules of a large Latin face would take as long as a paper, and they are the same.
  const mend = once(() => {
    for (const rules of [font.GSUB, font.GPOS]) if (rules) mendContextRules(rules);
  });
  return {
    font,
    has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    shape(text) {
      if (LAO.test(text)) mend();
      return shapeText(font, text);
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

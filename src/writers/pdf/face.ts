/**
 * One face of a font, read once and shared by all documents of the process: its measures, and words
 * shaped into glyphs, by the library behind pdfmake where they are not plain. What one document uses of it is kept in `embedded-face.ts`.
 */
import { once } from "../../text/once.ts";
import { type FontMeasures, readMeasures } from "./font-measures.ts";
import { openInLibrary } from "./library-font.ts";
import { plainShaper } from "./plain-words.ts";
import { type GlyphMark, readTrueType, type TrueType } from "./truetype.ts";

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
  readonly font: FontMeasures;
  readonly outlines: TrueType;
  has(character: string): boolean;
  shape(text: string): ShapedText;
}

/** Words kept per face; a paper has a few thousand, a batch of papers much the same ones. */
const KEPT_WORDS = 20_000;

/** The face in these bytes, or undefined when they are not a plain TrueType file. */
export function openFace(bytes: Uint8Array): Face | undefined {
  const outlines = readTrueType(bytes);
  if (!outlines) return undefined;
  const library = once(() => openInLibrary(bytes));
  const font = readMeasures(outlines.tables) ?? library().font;
  const shapePlain = plainShaper(outlines, font.unitsPerEm);
  const kept = new Map<string, ShapedText>();
  return {
    font,
    outlines,
    has: (character) => library().has(character),
    shape(text) {
      const known = kept.get(text);
      if (known) return known;
      if (kept.size >= KEPT_WORDS) kept.clear();
      const shaped = shapePlain?.(text) ?? library().shape(text);
      kept.set(text, shaped);
      return shaped;
    },
  };
}

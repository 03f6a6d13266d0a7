/**
 * Lao ຳ as fonts want it: its ring ໍ stands on the consonant, below the tone that was typed before
 * ຳ, and its stroke າ after both. HarfBuzz and Windows part it so before they ask the font; the
 * library that shapes for us does not.
 */

const MARKS_AND_AM = /([\u0eb1\u0eb4-\u0eb7\u0ebb\u0ec8-\u0ecd]*)\u0eb3/gu;
const AM = "\u0eb3";
const RING = "\u0ecd";
const STROKE = "\u0eb2";

/** What is to be shaped instead of a text, and what each of its characters stands for there. */
export interface PartedText {
  readonly drawn: string;
  /** Nothing for the ring of ຳ, ຳ for its stroke, the character itself for all others. */
  readonly stands: readonly string[];
}

/** The text as a font is to shape it that has these characters. */
export function partAm(text: string, has: (character: string) => boolean): PartedText {
  if (!text.includes(AM) || !has(RING) || !has(STROKE)) {
    return { drawn: text, stands: Array.from(text) };
  }
  const parts = text.split(MARKS_AND_AM);
  return {
    drawn: parts.map((part, index) => (index % 2 ? RING + part + STROKE : part)).join(""),
    stands: parts.flatMap((part, index) => (index % 2 ? ["", ...part, AM] : [...part])),
  };
}

/**
 * Lao ຳ as fonts want it: its ring ໍ stands on the consonant, below the tone that was typed before
 * ຳ, and its stroke າ after both. HarfBuzz and Windows part it so before they ask the font; the
 * library that shapes for us does not.
 */

const MARKS_AND_AM = /([\u0eb1\u0eb4-\u0eb7\u0ebb\u0ec8-\u0ecd]*)\u0eb3/gu;
const AM = "\u0eb3";
const RING = "\u0ecd";
const STROKE = "\u0eb2";

/** A character to be drawn, and what it stands for: nothing for the ring, ຳ for the stroke. */
export interface DrawnCharacter {
  readonly drawn: string;
  readonly stands: string;
}

/** The characters of a text as a font is to shape them that has these characters. */
export function partAm(
  text: string,
  has: (character: string) => boolean,
): readonly DrawnCharacter[] {
  if (!text.includes(AM) || !has(RING) || !has(STROKE)) return asWritten(text);
  return text.split(MARKS_AND_AM).flatMap((part, index) => {
    if (index % 2 === 0) return asWritten(part);
    return [{ drawn: RING, stands: "" }, ...asWritten(part), { drawn: STROKE, stands: AM }];
  });
}

function asWritten(text: string): readonly DrawnCharacter[] {
  return Array.from(text, (character) => ({ drawn: character, stands: character }));
}

/**
 * Where a line may end: by the Unicode line breaking algorithm (UAX #14), and inside Lao, which
 * writes no spaces, between the words of the Unicode library's dictionary. What to do with a word
 * that is longer than a line is the typesetter's matter.
 */
import LineBreaker from "linebreak";

export interface LineBreak {
  /** In UTF-16 units: the line ends before this one. */
  readonly position: number;
  /** The line must end here. */
  readonly required: boolean;
}

const LAO = /[\u0e80-\u0eff]+/gu;
/** Lao vowels and marks that hang on the letter before them, and signs that close. */
const NEVER_FIRST = /[\u0eb0-\u0ebc\u0ec6\u0eaf\u0ec8-\u0ece)\]}»”.,;:!?]/u;
/** Lao vowels that are written before their consonant, and signs that open. */
const NEVER_LAST = /[\u0ec0-\u0ec4([{«“]/u;
const words = new Intl.Segmenter("lo", { granularity: "word" });

/** All places where a line may or must end, in order; the end of the text is one of them. */
export function findLineBreaks(text: string): readonly LineBreak[] {
  const breaks: LineBreak[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position, required } = next;
    for (const inner of findLaoBreaks(text, from, position)) {
      breaks.push({ position: inner, required: false });
    }
    if (required || isLegal(text, position)) breaks.push({ position, required });
    from = position;
  }
  return breaks;
}

/** The word ends within each Lao stretch between two places. */
function findLaoBreaks(text: string, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const part = text.slice(from, to);
  for (const { 0: stretch, index } of part.matchAll(LAO)) {
    for (const { index: start } of words.segment(stretch)) {
      const position = from + index + start;
      if (start > 0 && isLegal(text, position)) found.push(position);
    }
  }
  return found;
}

/** The dictionary knows words, not how lines may begin and end. */
function isLegal(text: string, position: number): boolean {
  if (position >= text.length) return true;
  return !NEVER_FIRST.test(text.charAt(position)) && !NEVER_LAST.test(text.charAt(position - 1));
}

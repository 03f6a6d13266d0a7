/** Words of a language in its texts: whole words in any capitals, blanks alike; Lao is written without blanks. */

const SIGNS = /[\\^$.*+?()[\]{}|]/gu;
const LAO = /\p{Script=Lao}/u;
// Once around all words: to compile them around each takes longer than to look through a year of texts.
const BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

/** Finds each of the words, the longest first; undefined where there are none. */
export function wordsPattern(words: readonly string[], flags = "giu"): RegExp | undefined {
  const any = alternatives(words);
  return any === undefined ? undefined : new RegExp(any, flags);
}

/** The same as the text of a pattern. */
export function alternatives(words: readonly string[]): string | undefined {
  const lao = words.filter((word) => LAO.test(word));
  const others = words.filter((word) => !LAO.test(word));
  const branches = [
    ...(others.length > 0 ? [`${BEFORE}${anyOf(others)}${AFTER}`] : []),
    ...(lao.length > 0 ? [anyOf(lao)] : []),
  ];
  return branches.length === 0 ? undefined : `(?:${branches.join("|")})`;
}

function anyOf(words: readonly string[]): string {
  const sorted = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(toPattern).join("|")})`;
}

function toPattern(word: string): string {
  return word.normalize("NFC").replace(SIGNS, "\\$&").replace(/\s+/gu, "\\s+");
}

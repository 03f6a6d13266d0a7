/** Words of a language in its texts: whole words in any capitals, blanks alike; Lao is written without blanks. */

const SIGNS = /[\\^$.*+?()[\]{}|]/gu;
const LAO = /\p{Script=Lao}/u;

/** Finds each of the words, the longest first; undefined where there are none. */
export function wordsPattern(words: readonly string[], flags = "giu"): RegExp | undefined {
  const any = alternatives(words);
  return any === undefined ? undefined : new RegExp(any, flags);
}

/** The same as the text of a pattern. */
export function alternatives(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const sorted = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(toPattern).join("|")})`;
}

function toPattern(word: string): string {
  const own = word.normalize("NFC").replace(SIGNS, "\\$&").replace(/\s+/gu, "\\s+");
  return LAO.test(word) ? own : `(?<![\\p{L}\\p{M}\\p{N}])${own}(?![\\p{L}\\p{M}\\p{N}])`;
}

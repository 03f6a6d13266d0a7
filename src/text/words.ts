/**
 * Counting words as a speaker would: at white space, and inside the scripts that write none (Lao,
 * Thai, Khmer, Burmese, Chinese, Japanese) by the dictionary of the Unicode library. Vietnamese
 * counts by syllable, as its word processors do.
 */
import { once } from "./once.ts";

const UNSPACED =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SPOKEN = /[\p{L}\p{N}]/u;
const segmenter = once(() => new Intl.Segmenter("lo", { granularity: "word" }));

/** Number of words; a dash or a bullet that stands alone is none. */
export function countWords(text: string): number {
  let count = 0;
  for (const part of text.split(/\s+/u)) {
    if (!SPOKEN.test(part)) continue;
    count += UNSPACED.test(part) ? countSegments(part) : 1;
  }
  return count;
}

function countSegments(part: string): number {
  let count = 0;
  for (const { segment } of segmenter().segment(part)) if (SPOKEN.test(segment)) count++;
  return count;
}

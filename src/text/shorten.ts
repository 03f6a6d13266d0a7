/** A text cut to a length that is read at a glance, at the end of a word and never within a letter. */
import { once } from "./once.ts";

const words = once(() => new Intl.Segmenter("lo", { granularity: "word" }));
const letters = once(() => new Intl.Segmenter("lo", { granularity: "grapheme" }));

/** At most so many letters, the sign for what was left out among them. */
export function shorten(text: string, most: number): string {
  if (countLetters(text) <= most) return text;
  let kept = "";
  let count = 0;
  for (const { segment } of words().segment(text)) {
    const length = countLetters(segment);
    // One word without an end, such as an address on the web, is cut within.
    if (kept === "" && length > most - 2) return `${firstLetters(segment, most - 1)}…`;
    if (count + length > most - 2) break;
    kept += segment;
    count += length;
  }
  return `${kept.trimEnd()} …`;
}

export function countLetters(text: string): number {
  let count = 0;
  for (const _ of letters().segment(text)) count++;
  return count;
}

function firstLetters(text: string, most: number): string {
  return [...letters().segment(text)]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join("");
}

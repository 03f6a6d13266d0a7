/** Two texts of which one stands instead of the other, cut so that the words in which they differ are seen. */
import { countLetters, shorten } from "./shorten.ts";
import { wordTokens } from "./word-tokens.ts";

/** Each of at most so many letters; where both begin alike, as much of that as leaves room is kept. */
export function shortenPair(
  before: string,
  after: string,
  most: number,
): readonly [before: string, after: string] {
  if (before === "" || after === "" || Math.max(countLetters(before), countLetters(after)) <= most)
    return [shorten(before, most), shorten(after, most)];
  const alike = wordsAlike(before, after);
  const lead = alike.slice(leadFrom(alike, most));
  const of = (text: string) => {
    const rest = lead + text.slice(alike.length);
    return lead.length === alike.length
      ? shorten(rest, most)
      : `… ${shorten(rest.trimStart(), most - 2)}`;
  };
  return [of(before), of(after)];
}

/** The words with which both begin, and the blanks behind them. */
function wordsAlike(before: string, after: string): string {
  const others = wordTokens(after);
  const words = wordTokens(before);
  const first = words.findIndex((word, index) => word !== others[index]);
  return words.slice(0, first < 0 ? words.length : first).join("");
}

/** Where the last words of what is alike begin that fill no more than a third of the room. */
function leadFrom(alike: string, most: number): number {
  let from = alike.length;
  for (const word of wordTokens(alike).toReversed()) {
    if (countLetters(alike.slice(from - word.length)) > most / 3) break;
    from -= word.length;
  }
  return from;
}

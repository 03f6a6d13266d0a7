/**
 * What a figure is read with: the day with its month and year, the number with the words beside it. It goes by
 * figures and words in turn, as dates and lengths of time are written in every language.
 */
import { wordTokens } from "../../text/word-tokens.ts";
import { type Line, readLine } from "./line.ts";

/** Of the letters of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Letters of a figure that is no clock time and no date. */
const BARE = 4;

/** Whether a place says by itself what it is: words that came or went do, and all without figures. */
export function isRead(line: Line, at: number): boolean {
  const { before, after } = line.places.get(at) ?? { before: "", after: "" };
  // The sign before a heading or an item.
  if (at === 0 && /^[.)]/u.test(line.text.slice(1))) return true;
  if (isBare(before.trim()) || isBare(after.trim())) return false;
  return before === "" || after === "" || !/\p{Nd}/u.test(before + after);
}

function isBare(words: string): boolean {
  return words !== "" && words.length <= BARE && !/\p{L}/u.test(words);
}

/** In letters; words of a script without spaces may be a whole clause. */
const LONGEST = 20;

/** The place with what it is read with, no further than the bounds. */
export function aroundFigure(line: Line, place: number, bounds: Range): Range {
  const words = wordsOf(line, bounds);
  let first = words.findIndex(({ from, to }) => place >= from && place < to);
  let last = first;
  const isFigure = (index: number) => {
    const word = words[index];
    return word !== undefined && hasFigures(line, word);
  };
  const isWord = (index: number) => {
    const word = words[index];
    return word !== undefined && /^[\p{L}\p{M}]+$/u.test(line.text.slice(word.from, word.to));
  };
  for (;;) {
    if (isFigure(last + 1)) last += 1;
    else if (isFigure(last) && isWord(last + 1) && isFigure(last + 2)) last += 2;
    else break;
  }
  for (;;) {
    if (isFigure(first - 1)) first -= 1;
    else if (isFigure(first) && isWord(first - 1) && isFigure(first - 2)) first -= 2;
    else break;
  }
  const rangeOf = (): Range => ({
    from: words[first]?.from ?? place,
    to: words[last]?.to ?? place + 1,
  });
  const isAlone = () => {
    const { before, after } = readLine(line, rangeOf().from, rangeOf().to);
    return isBare(before) || isBare(after);
  };
  if (!isAlone()) {
    // "ngày" of "ngày 20 tháng 12".
    if (last > first && isWord(first - 1)) first -= 1;
    return rangeOf();
  }
  const own = { first, last };
  const isNear = (from: number, to: number) =>
    (words[to]?.to ?? 0) - (words[from]?.from ?? 0) <= LONGEST;
  while (last - own.last < 2 && isWord(last + 1) && isNear(own.last + 1, last + 1)) last += 1;
  // The less stands behind it, the more is before it: "Phòng 3", "sent 200 workers home".
  const most = last > own.last ? 1 : 2;
  while (own.first - first < most && isWord(first - 1) && isNear(first - 1, own.first - 1))
    first -= 1;
  return rangeOf();
}

/** The words of a stretch with the signs beside them; those of Lao, which writes no spaces, are words too. */
function wordsOf({ text }: Line, { from, to }: Range): readonly Range[] {
  const words: Range[] = [];
  let at = from;
  let isGlued = false;
  for (const token of wordTokens(text.slice(from, to))) {
    const last = words.at(-1);
    const isBlank = token.trim() === "";
    const joins = isGlued && !/^\p{Script=Lao}/u.test(token);
    if (!isBlank && last && joins) words[words.length - 1] = { ...last, to: at + token.length };
    else if (!isBlank) words.push({ from: at, to: at + token.length });
    isGlued = !isBlank && !/\p{Script=Lao}\p{M}*$/u.test(token);
    at += token.length;
  }
  return words;
}

/** Whether a word is of figures alone, as a place is in both versions. */
function hasFigures(line: Line, { from, to }: Range): boolean {
  const { before, after } = readLine(line, from, to);
  const isFigures = (words: string) => /\p{Nd}/u.test(words) && !/\p{L}/u.test(words);
  return isFigures(before) && isFigures(after);
}

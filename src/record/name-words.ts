/**
 * The words of a text in which a name is looked for: which stand together, which make another name
 * of it, and which are the title before it.
 */
import { fold } from "../text/fold.ts";

/** A word of letters, in UTF-16 units of its text. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
export const CAPITAL = /^\p{Lu}/u;
/** One syllable of Vietnamese without its accents. */
const SYLLABLE =
  /^(?:ngh?|nh|ph|th|tr|ch|kh|gh?|gi|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng?|nh|[cmpt])?$/u;

/** Whether a folded word could be one of a Vietnamese name. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

/** Whether a full name could be Vietnamese, accents aside: two syllables or more. */
export function couldBeVietnamese(name: string): boolean {
  const words = fold(name).trim().split(/\s+/u);
  return words.length > 1 && words.every((word) => SYLLABLE.test(word));
}

/** The words of a text in order. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { text: word, folded: fold(word), from: index, to: index + word.length };
  });
}

/** Whether nothing makes it part of an id, an address or a longer word. */
export function isApart(text: string, from: number, to: number): boolean {
  return (
    !/[\p{N}@_./-]$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    !/^(?:[\p{N}@_/]|[-.]\p{Lu})/u.test(text.slice(to, to + 2))
  );
}

/** Whether it is written as the name is, or all in capitals. */
export function hasItsCapitals(word: string, right: string): boolean {
  return word === word.toUpperCase() || CAPITAL.test(word) === CAPITAL.test(right);
}

/** Whether the next word makes another name of it: `To Lam Dong`. */
export function isPartOfLonger(
  text: string,
  words: readonly Word[],
  at: number,
  count: number,
): boolean {
  const last = words[at + count - 1];
  const next = words[at + count];
  return last !== undefined && next !== undefined && isOfName(text, next, last.to, next.from);
}

/** Whether the word before could be a family name, which would make it somebody else's. */
export function isAfterName(
  text: string,
  words: readonly Word[],
  at: number,
  titles: ReadonlySet<string>,
): boolean {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first || !isOfName(text, before, before.to, first.from)) return false;
  return titleBefore(text, words, at, titles) === undefined;
}

/** Whether a word could be one of a Vietnamese name, and only a blank parts it from the next. */
function isOfName(text: string, word: Word, from: number, to: number): boolean {
  const isJoined = /^[ \u00a0]$/u.test(text.slice(from, to));
  return isJoined && CAPITAL.test(word.text) && SYLLABLE.test(word.folded);
}

/** The first word of the longest title that ends before this word. */
export function titleBefore(
  text: string,
  words: readonly Word[],
  at: number,
  titles: ReadonlySet<string>,
): Word | undefined {
  const end = words[at]?.from ?? 0;
  for (let first = Math.max(0, at - MOST_WORDS); first < at; first++) {
    const word = words[first];
    if (word && titles.has(fold(text.slice(word.from, end).trim().replace(/\s+/gu, " "))))
      return word;
  }
  return undefined;
}

/** No title before a given name is longer. */
const MOST_WORDS = 8;

/** The right words with the capitals and the blanks of those in the text. */
export function inPlaceOf(text: string, words: readonly Word[], right: readonly string[]): string {
  return words
    .map(({ text: word, to }, index) => {
      const own = right[index] ?? word;
      const isCapital = word.length > 1 && word === word.toUpperCase();
      const next = words[index + 1];
      return (
        (isCapital ? own.toLocaleUpperCase("vi") : own) + (next ? text.slice(to, next.from) : "")
      );
    })
    .join("");
}

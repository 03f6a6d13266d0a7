/**
 * Finding a word or a phrase in printed texts as a person would: capitals, kinds of blanks, dashes
 * and quotation marks do not count; accents do, unless nothing else is found.
 */
import { fold as foldLetters, withoutAccents } from "../../text/fold.ts";
import { normalise } from "../../text/normalise.ts";

/** How a text was found: as written, with other accents, or inside a longer word. */
export interface Manner {
  readonly accents: boolean;
  readonly whole: boolean;
}

/** The strictest manner comes first. */
const MANNERS: readonly Manner[] = [
  { accents: true, whole: true },
  { accents: false, whole: true },
  { accents: true, whole: false },
  { accents: false, whole: false },
];

/** The manners for these words: so few letters are inside nearly every word, which tells nobody anything. */
export function mannersFor(words: string): readonly Manner[] {
  return isShort(words) ? MANNERS.filter(({ whole }) => whole) : MANNERS;
}

/** Whether it is a word of one or two letters. */
export function isShort(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]/gu) ?? []).length <= 2;
}

/** Whether several words are typed without any accent, by which the same with accents is meant too. */
export function isBare(words: string): boolean {
  return /\S\s+\S/u.test(words) && withoutAccents(words) === words;
}

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that write no blanks between words. */
const UNSPACED =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where a text holds these words, without overlaps. */
export function findWords(text: string, words: string, manner: Manner): readonly Range[] {
  const wanted = fold(normalise(words).trim(), manner.accents).letters.join("");
  if (wanted === "") return [];
  const { letters, starts, ends } = fold(text, manner.accents);
  const all = letters.join("");
  const found: Range[] = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const range = { from: starts[at] ?? 0, to: ends[at + wanted.length - 1] ?? text.length };
    if (!manner.whole || isWhole(text, range)) found.push(range);
  }
  return found;
}

/** The words of a text, or its runs of so many words, as they are printed. */
export function wordsIn(text: string, count: number): readonly string[] {
  const words = [
    ...text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu),
  ];
  return words.flatMap(({ index }, first) => {
    const last = words[first + count - 1];
    return last ? [text.slice(index, last.index + last[0].length)] : [];
  });
}

function isWhole(text: string, { from, to }: Range): boolean {
  const before = Array.from(text.slice(Math.max(0, from - 2), from)).at(-1) ?? "";
  const [first = ""] = text.slice(from);
  const [after = ""] = text.slice(to);
  const last = Array.from(text.slice(from, to)).at(-1) ?? "";
  return !joins(before, first) && !joins(last, after);
}

function joins(left: string, right: string): boolean {
  if (!LETTER.test(left) || !LETTER.test(right)) return false;
  // A mark of Lao or Thai belongs to the letter before it; its letters are parted by no blank.
  if (UNSPACED.test(left) && UNSPACED.test(right)) return /^\p{M}/u.test(right);
  return true;
}

/** The text letter by letter as it is compared, each UTF-16 unit of it with the range it stands for. */
function fold(text: string, accents: boolean) {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = foldCharacter(character, accents);
    if (folded === " " && letters.at(-1) === " ") ends[ends.length - 1] = end;
    else {
      for (const unit of folded.split("")) {
        letters.push(unit);
        starts.push(at);
        ends.push(end);
      }
      if (folded === "" && ends.length > 0) ends[ends.length - 1] = end;
    }
    at = end;
  }
  return { letters, starts, ends };
}

function foldCharacter(character: string, accents: boolean): string {
  if (/\s/u.test(character)) return " ";
  if (/\u00ad|\u200b|\u200c|\u200d|\u2060/u.test(character)) return "";
  if (/[‘’ʼ]/u.test(character)) return "'";
  if (/[“”„«»]/u.test(character)) return '"';
  if (/[‐‑‒–—]/u.test(character)) return "-";
  if (accents) return character.toLowerCase();
  // A mark that no letter is composed with stands by itself.
  return /[\u0300-\u036f]/u.test(character) ? "" : foldLetters(character);
}

/**
 * Whether one spelling of a Latin word is another that lost accents: `Binh` is `Bình`, `Bính` is
 * not. Capitals are looked at apart, since a name may stand in capitals.
 */
import { fold } from "./fold.ts";

const MARKS = /\p{M}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether each letter is the right one or has fewer marks than it; so is a word that is right. */
export function isRightOrBare(written: string, right: string): boolean {
  const [letters, wanted] = [lettersOf(written), lettersOf(right)];
  return (
    letters.length === wanted.length &&
    letters.every((letter, at) => isLetterOrBare(letter, wanted[at] ?? ""))
  );
}

/** Whether two words differ at most in which of its vowels bears the tone: `Hòa` and `Hoà` are both right. */
export function isSameSpelling(one: string, other: string): boolean {
  return one === other || toneLast(one) === toneLast(other);
}

function isLetterOrBare(letter: string, right: string): boolean {
  if (letter === right) return true;
  // Capital Ð of Icelandic looks like Đ and is none.
  if (fold(letter) !== fold(right) || letter === "đ") return false;
  const marks = marksOf(right);
  return marksOf(letter).every((mark) => marks.includes(mark));
}

function marksOf(letter: string): readonly string[] {
  return letter.normalize("NFD").match(MARKS) ?? [];
}

function lettersOf(word: string): readonly string[] {
  return Array.from(word.normalize("NFC").toLowerCase());
}

function toneLast(word: string): string {
  const apart = word.normalize("NFD");
  return apart.replace(TONES, "").normalize("NFC") + (apart.match(TONES) ?? []).join("");
}

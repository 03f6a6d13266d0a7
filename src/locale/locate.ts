/**
 * Where a locale says what a paper prints, so that a letter that no font has is shown at its line. It
 * goes by the text alone: of two labels with the same words, the first by name is shown.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Locale } from "./locale.ts";

const SLOT = /\{[^{}]*\}/gu;
const LETTER = /\p{L}/u;

/** The label that is just this text. */
export function locateLabel(text: string, locale: Locale): Place | undefined {
  const key = locale.keys.find((each) => locale.label(each) === text);
  return key === undefined ? undefined : locale.place(key);
}

/**
 * The label that this text is a piece of or was filled from, or the name of a month or day in it;
 * with a character, that of them which has it. Capitals that a theme asks for are in none of them.
 */
export function locateWords(text: string, locale: Locale, character = ""): Place | undefined {
  const piece = text.trim();
  if (!LETTER.test(piece)) return undefined;
  const labels = locale.keys.map((key) => ({ text: locale.label(key) ?? "", key }));
  const label = labels.find(
    (each) => each.text.includes(character) && isMadeFrom(piece, each.text),
  );
  if (label) return locale.place(label.key);
  const names = locale
    .names()
    .filter((name) => LETTER.test(name.text) && name.text.includes(character));
  const name = names.find((each) => piece.includes(each.text) || isMadeFrom(piece, each.text));
  if (name || character === "") return name?.place;
  return locateWords(text, locale);
}

/** A pattern without words of its own could make any text. */
function isMadeFrom(text: string, pattern: string): boolean {
  const words = pattern.split(SLOT);
  if (!words.some((each) => LETTER.test(each))) return false;
  if (words.some((each) => each.includes(text))) return true;
  return words.length > 1 && new RegExp(`^${words.map(literally).join(".+")}$`, "su").test(text);
}

/** The text as a regular expression that matches nothing else. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

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

/** The label that this text is a piece of or was filled from, or the name of a month or day in it. */
export function locateWords(text: string, locale: Locale): Place | undefined {
  const piece = text.trim();
  if (!LETTER.test(piece)) return undefined;
  const key = locale.keys.find((each) => isMadeFrom(piece, locale.label(each) ?? ""));
  if (key !== undefined) return locale.place(key);
  return locale.names().find((name) => piece.includes(name.text) || isMadeFrom(piece, name.text))
    ?.place;
}

/** A pattern without words of its own could make any text. */
function isMadeFrom(text: string, pattern: string): boolean {
  const words = pattern.split(SLOT);
  if (!words.some((each) => LETTER.test(each))) return false;
  if (words.some((each) => each.includes(text))) return true;
  return words.length > 1 && new RegExp(`^${words.map(escape).join(".+")}$`, "su").test(text);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

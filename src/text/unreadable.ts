/**
 * Characters that no paper can show or that would vanish on the way to it: control characters,
 * halves of characters, invisible marks, and those that chancery keeps for itself. Characters that
 * merely no font has are the writers' matter.
 */
import { RESERVED } from "./tokens.ts";

/** One unreadable character: where it stands (UTF-16 units), its code point and what to call it. */
export interface Unreadable {
  readonly index: number;
  readonly length: number;
  readonly code: string;
  readonly what: (typeof NAMES)[number][1] | "a character that means nothing";
}

const SUSPECT =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\uffff\u{f0000}-\u{10ffff}]/gu;
const LAYOUT = "\t\n\r";

const NAMES = [
  [RESERVED, "a character that chancery keeps for itself"],
  [/\ufffd/u, "the mark of a lost character"],
  [/\p{Cs}/u, "half of a character"],
  [/\p{Cc}/u, "a control character"],
  [/[\u2028\u2029]/u, "an invisible line end"],
  [/\u00ad/u, "an invisible hyphen"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, "an invisible direction mark"],
  [/[\u2060-\u206f\ufeff]/u, "an invisible mark"],
] as const;

/** Every unreadable character of the text, in order. */
export function* findUnreadable(text: string): Generator<Unreadable> {
  for (const { 0: character, index } of text.matchAll(SUSPECT)) {
    if (LAYOUT.includes(character)) continue;
    const point = character.codePointAt(0) ?? 0;
    yield {
      index,
      length: character.length,
      code: `U+${point.toString(16).toUpperCase().padStart(4, "0")}`,
      what: nameOf(character),
    };
  }
}

function nameOf(character: string): Unreadable["what"] {
  return NAMES.find(([test]) => test.test(character))?.[1] ?? "a character that means nothing";
}

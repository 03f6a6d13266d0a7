/** What to call a character that no paper can show, and what to do about it; `text/` finds it. */
import { excerpt } from "../text/display.ts";
import type { Unreadable } from "../text/unreadable.ts";
import { type Phrase, say } from "./phrase.ts";

const names: Readonly<Record<Unreadable["what"], Phrase>> = {
  "a character that chancery keeps for itself": say("a character that chancery keeps for itself"),
  "the mark of a lost character": say("the mark of a lost character"),
  "half of a character": say("half of a character"),
  "a control character": say("a control character"),
  "an invisible line end": say("an invisible line end"),
  "an invisible hyphen": say("an invisible hyphen"),
  "an invisible direction mark": say("an invisible direction mark"),
  "an invisible mark": say("an invisible mark"),
  "a character that means nothing": say("a character that means nothing"),
  "a character without a fixed meaning": say("a character without a fixed meaning"),
  "text written from right to left": say("text written from right to left"),
  "an emoji": say("an emoji"),
  "a mark without its letter": say("a mark without its letter"),
};

/** "a control character". */
export function sayUnreadable({ what }: Pick<Unreadable, "what">): Phrase {
  return names[what];
}

/** `U+202E`, or where there is something to see, `"😀" (U+1F600)`. */
export function nameUnreadable({ shown, code }: Pick<Unreadable, "shown" | "code">): string {
  return shown === undefined ? code : `"${excerpt(shown)}" (${code})`;
}

/** The remedy where deleting it would not be enough; undefined otherwise. */
export function replaceUnreadable({ what }: Pick<Unreadable, "what">): Phrase | undefined {
  switch (what) {
    case "an emoji":
      return say("write it in words");
    case "text written from right to left":
      return say("write it in Latin letters: papers are set from left to right");
    case "a mark without its letter":
      return say("type the letter again, and its marks after it");
    case "a character that means nothing":
    case "a character without a fixed meaning":
      return say("delete it and type the word again");
    default:
      return undefined;
  }
}

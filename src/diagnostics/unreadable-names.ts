/** What to call a character that no paper can show, as a phrase; `text/` finds it. */
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
};

/** "a control character". */
export function sayUnreadable({ what }: Pick<Unreadable, "what">): Phrase {
  return names[what];
}

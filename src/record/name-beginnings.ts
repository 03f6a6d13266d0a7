/** Whether any name of the record could begin in a text, so that most texts need not be looked at closely. */
import { fold } from "../text/fold.ts";
import { onceFor, onceForText } from "../text/once.ts";
import { mayBeNear } from "./near-names.ts";
import type { PeopleNamed } from "./people-named.ts";

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Words of a record are few and come again in each of its texts, and names of people may be many. */
const MOST_WORDS = 10_000;

/** Whether a name could begin with a word. */
const nameBeginnings = onceFor((people: PeopleNamed) => {
  const { full, others, given, family } = people;
  return onceForText(MOST_WORDS, (word) => {
    const folded = fold(word);
    return (
      [full, others, given, family].some((names) => names.has(folded)) || mayBeNear(folded, people)
    );
  });
});

/** Whether a name could begin in a text at all: each of the record is looked at, and most name nobody. */
export function mayName(text: string, people: PeopleNamed): boolean {
  const beginsName = nameBeginnings(people);
  for (const [word] of text.matchAll(CAPITALISED)) {
    if (beginsName(word)) return true;
  }
  return false;
}

/**
 * Checks that the register itself has the accents of Vietnamese names, since every paper takes them
 * from there. The few names that have none say so by `reviewed: true`.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { couldBeVietnamese } from "../../record/name-words.ts";
import { isVietnamese } from "../../record/people-named.ts";
import type { Person } from "../../record/person.ts";
import { withoutAccents } from "../../text/fold.ts";
import type { RecordCheck } from "./record-check.ts";

/** Tells each person once, at the first name without accents. */
export const namesOfPeople: RecordCheck<"person-without-accents"> = {
  group: "people",
  rules: {
    "person-without-accents": {
      severity: "warning",
      what: sayable("the register of people has the accents of Vietnamese names"),
      why: sayable(
        "every paper takes the name from there, and without accents it may be several people’s",
      ),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    name: Do Thanh Binh # told
  - id: quang
    name: { vi: { text: Cao Minh Quang, reviewed: true } } # somebody looked at it
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: unknown
    posts: []
    biography: unknown
  - id: an
    name: { vi: Le Van An } # told
    call_name: unknown
    pronunciation: unknown
    country: unknown
    precedence: unknown
    posts: []
    biography: unknown
  - id: phosay
    name: Le Mai # of another country, which has no accents
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const person of record.people.values()) {
      const { id, name } = person;
      if (name === "unknown") continue;
      const ofCountry = isVietnamese(person, record);
      const texts = spellingsOf(name);
      const reviewed = texts.filter(({ isReviewed }) => isReviewed).map(({ text }) => text);
      const bare = texts.find(
        ({ text, tag }) =>
          (ofCountry || (tag === "vi" && person.country === "unknown")) &&
          withoutAccents(text) === text &&
          couldBeVietnamese(text) &&
          !reviewed.includes(text),
      );
      if (!bare) continue;
      const message = say('the name "{name}" of "{id}" has no accents', { name: bare.text, id });
      tell("person-without-accents", message, {
        place: record.placeOf("person", id, ["name", ...bare.path]),
        hint: say("write it with its accents; if it has none, say so: {form}", {
          form: `name: { vi: { text: ${bare.text}, reviewed: true } }`,
        }),
      });
    }
  },
};

interface Spelling {
  readonly text: string;
  readonly tag?: string;
  readonly path: readonly string[];
  readonly isReviewed: boolean;
}

function spellingsOf(name: Exclude<Person["name"], "unknown">): readonly Spelling[] {
  if (typeof name === "string") return [{ text: name, path: [], isReviewed: false }];
  return Object.entries(name).map(([tag, own]) =>
    typeof own === "string"
      ? { text: own, tag, path: [tag], isReviewed: false }
      : { text: own.text, tag, path: [tag, "text"], isReviewed: own.reviewed },
  );
}

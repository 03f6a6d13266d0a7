/** Checks the words of courtesy of a delegation: all its members have one, and in every language for one sex. */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Localised } from "../../record/fields.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { fold } from "../../text/fold.ts";
import { placeOfText } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const honorifics: RecordCheck<"honorific-missing" | "honorific-differs"> = {
  group: "people",
  rules: {
    "honorific-missing": {
      severity: "warning",
      what: sayable("all members of a delegation have a word of courtesy, or none has"),
      why: sayable("the one without it reads that he was thought less of"),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    honorific: Mr
  - id: quang
    name: { vi: { text: Cao Minh Quang, reviewed: true } }
    call_name: unknown
    pronunciation: unknown
    country: viet-nam
    precedence: 2
    posts: []
    biography: unknown
  - id: phosay
    remarks: alone in the delegation # right
`,
        },
        {
          in: "meeting",
          yaml: `sides:
  - party: moha
    delegation:
      - { person: binh, role: head }
      - { person: quang, role: member } # told
    others: unknown
  - { party: mlsw, delegation: [{ person: phosay, role: head }], others: unknown }
`,
        },
      ],
    },
    "honorific-differs": {
      severity: "warning",
      what: sayable(
        "the words of courtesy of one person are all those of a man, or all those of a woman",
      ),
      why: sayable("a minister who is called Mr in one paper and Bà in the other notices"),
      example: [
        { in: "house", yaml: "languages: [en, vi]\n" },
        {
          in: "people",
          yaml: `people:
  - id: binh
    honorific: { en: Mr, vi: Ông }
  - id: phosay
    honorific:
      en: H.E. Mr
      vi: Bà # told
    call_name: Ms Phosay # told
  - id: ba
    name: Ba
    honorific: Mr
    call_name: { vi: Ba } # a name, and no Bà
    pronunciation: unknown
    country: unknown
    precedence: unknown
    posts: []
    biography: unknown
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    for (const { id, sides } of record.meetings.values()) {
      sides.forEach(({ delegation }, side) => {
        const people = delegation.map(({ person }) => record.people.get(person));
        if (people.every((person) => (person?.honorific ?? "unknown") === "unknown")) return;
        people.forEach((person, index) => {
          if (!person || person.honorific !== undefined) return;
          const message = say(
            '"{id}" has no word of courtesy, and others of this delegation have one',
            {
              id: person.id,
            },
          );
          tell("honorific-missing", message, {
            place: record.placeOf("meeting", id, ["sides", side, "delegation", index, "person"]),
            hint: say(
              'write "honorific: …" in data/people.yaml, or "honorific: unknown" until it is found out',
            ),
          });
        });
      });
    }
    for (const person of record.people.values()) {
      const { id, honorific = "unknown", call_name } = person;
      const called = sexesIn(call_name, "call_name", record.house.language, words);
      const sexes = [...sexesIn(honorific, "honorific", record.house.language, words), ...called];
      const [first] = sexes;
      // One of each field: what is corrected in the one is seldom seen in the other.
      for (const field of ["honorific", "call_name"] as const) {
        const other = sexes.find((each) => each.sex !== first?.sex && each.field === field);
        const value = person[field];
        if (!first || !other || value === undefined || value === "unknown") continue;
        const slots = { text: other.text, other: first.text };
        const message =
          other.sex === "men"
            ? say('"{text}" is said to a man, and "{other}" to a woman', slots)
            : say('"{text}" is said to a woman, and "{other}" to a man', slots);
        tell("honorific-differs", message, {
          place: placeOfText(record, { kind: "person", id, path: [field] }, value, other.tag),
          hint: say("correct one of the two"),
        });
      }
    }
  },
};

type Field = "honorific" | "call_name";

/** What a field says in each language, where it is or has a word for one sex: anywhere, or in front of a name. */
function sexesIn(value: Localised | "unknown", field: Field, language: string, words: WordsOf) {
  return textsByLanguage(value).flatMap(([tag, text]) => {
    const of = words(tag || language);
    const own = text.normalize("NFC").trim();
    const inside = ` ${own.toLowerCase()} `;
    // Accents count where a name may stand, since Ba is one and Bà is none.
    const says = (all: readonly string[] = []) =>
      all.some((word) => {
        const at = inside.indexOf(` ${word.toLowerCase()} `);
        if (field === "call_name") return at === 0;
        return at >= 0 || fold(word) === fold(own);
      });
    const sex = says(of?.men) ? "men" : says(of?.women) ? "women" : undefined;
    return sex === undefined ? [] : [{ tag, text, sex, field }];
  });
}

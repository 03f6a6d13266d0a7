/** Checks that papers are cleared by somebody else than the one who drafted them. */
import { say, sayable } from "../../diagnostics/phrase.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { HouseRecord } from "../../record/record.ts";
import { fold } from "../../text/fold.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const clearedByAnother: RecordCheck<"cleared-by-drafter"> = {
  group: "form",
  rules: {
    "cleared-by-drafter": {
      severity: "error",
      what: sayable("papers are cleared by somebody else than the one who drafted them"),
      why: sayable(
        "nobody sees his own slips, and the signature says that a second pair of eyes did",
      ),
      example: [
        {
          in: "meeting",
          yaml: `drafted_by: binh
cleared_by: { en: Mr Do Thanh Binh } # told
`,
        },
        {
          in: "earlier-meeting",
          yaml: `drafted_by: Cao Minh Quang
cleared_by: { vi: { text: Ông Đỗ Thanh Bình, reviewed: true } } # somebody else
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    for (const { id, drafted_by, cleared_by } of record.meetings.values()) {
      const drafters = namesOf(drafted_by, record, words);
      const name = namesOf(cleared_by, record, words).find((each) => drafters.includes(each));
      if (name === undefined) continue;
      tell("cleared-by-drafter", say("whoever drafted the papers cleared them too"), {
        place: record.placeOf("meeting", id, ["cleared_by"]),
        hint: say('name who has read them besides, or write "cleared_by: unknown"'),
      });
    }
  },
};

/** All names that somebody is written by, folded and without words of courtesy; those of the register for an id. */
function namesOf(
  value: Meeting["cleared_by"],
  { people, house }: HouseRecord,
  words: WordsOf,
): readonly string[] {
  const person = typeof value === "string" ? people.get(value) : undefined;
  const texts = [...textsByLanguage(value), ...(person ? textsByLanguage(person.name) : [])];
  const tags = [house.language, ...(house.languages ?? []), ...texts.map(([tag]) => tag)];
  const courtesy = tags.flatMap((tag) => [
    ...(words(tag)?.men ?? []),
    ...(words(tag)?.women ?? []),
  ]);
  const folded = new Set(courtesy.map(fold));
  return texts.map(([, text]) => {
    const [first = "", ...others] = fold(text).trim().split(/\s+/u);
    return (others.length > 0 && folded.has(first) ? others : [first, ...others]).join(" ");
  });
}

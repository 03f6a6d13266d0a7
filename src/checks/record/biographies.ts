/**
 * Checks that a biography names its source, so that its age is known, and that it is not old when its person is
 * met. The source stands beside the text, in any of its languages.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { dayOf, isoOf, lastDay } from "../../record/dates.ts";
import type { Person } from "../../record/person.ts";
import { tellByCause } from "../../record/same-cause.ts";
import { delegatesOf } from "./delegates.ts";
import { monthsBefore } from "./months-before.ts";
import type { RecordCheck } from "./record-check.ts";

/** In months, before the day of the meeting. */
const OLD = 6;

export const biographies: RecordCheck<"biography-without-source" | "biography-old"> = {
  group: "people",
  rules: {
    "biography-without-source": {
      severity: "warning",
      what: sayable("a biography names its source"),
      why: sayable("a life told from memory has a wrong year in it, and nobody can look it up"),
      example: [
        {
          in: "people",
          yaml: `people:
  - id: binh
    biography: Born in 1960 # told
  - id: phosay
    biography: { en: { text: Born in 1961, source: s1, reviewed: true } }
`,
        },
      ],
    },
    "biography-old": {
      severity: "warning",
      what: sayable(
        "the biography of whoever takes part in a planned meeting is of the last six months",
      ),
      why: sayable("a promotion or a bereavement since then makes small talk an insult"),
      example: [
        {
          in: "sources",
          yaml: `sources:
  - { id: old, title: Report, kind: press, publisher: unknown, date: 2025-06-01, language: en, reliability: reported, set: main }
  - { id: spring, title: Report, kind: press, publisher: unknown, date: 2025-06-02, language: en, reliability: reported, set: main }
`,
        },
        {
          in: "meeting",
          yaml: "state: planned # on 2 December 2025\n",
        },
        {
          in: "people",
          yaml: `people:
  - id: binh
    biography: { en: { text: Born in 1960, source: old, reviewed: true } } # told
  - id: phosay
    biography: { en: { text: Born in 1961, source: spring, reviewed: true } } # just six months old
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const old = new Set<string>();
    const without = [...record.people.values()].filter(
      ({ biography }) => biography !== "unknown" && sourcesOf(biography).length === 0,
    );
    tellByCause(
      without,
      () => "",
      ({ id }, more) => {
        const message =
          more === 0
            ? say('the biography of "{id}" names no source', { id })
            : say('the biography of "{id}" names no source; others without one: {more}', {
                id,
                more,
              });
        tell("biography-without-source", message, {
          place: record.placeOf("person", id, ["biography"]),
          hint: say("name it beside the text: {form}", {
            form: `biography: { ${record.house.language}: { text: "…", source: …, reviewed: true } }`,
          }),
        });
      },
    );
    for (const meeting of record.meetings.values()) {
      if (meeting.state !== "planned") continue;
      const day = dayOf(meeting.on);
      for (const { person: id } of delegatesOf(meeting)) {
        const biography = record.people.get(id)?.biography ?? "unknown";
        const dates = sourcesOf(biography).map((source) =>
          isoOf(record.sources.get(source)?.date ?? "unknown"),
        );
        const known = dates.flatMap((date) => date ?? []).toSorted();
        const newest = known.at(-1);
        if (newest === undefined || known.length < dates.length || old.has(id)) continue;
        if (known.some((date) => lastDay(date) >= monthsBefore(day, OLD))) continue;
        old.add(id);
        const slots = { id, date: newest, day };
        const message = say(
          'the biography of "{id}" is of {date}, and the meeting is on {day}',
          slots,
        );
        tell("biography-old", message, {
          place: record.placeOf("person", id, ["biography"]),
          hint: say("look for what has changed since, and name the newest source"),
        });
      }
    }
  },
};

function sourcesOf(biography: Person["biography"]): readonly string[] {
  if (typeof biography === "string") return [];
  return Object.values(biography).flatMap((own) =>
    typeof own === "string" ? [] : (own.source ?? []),
  );
}

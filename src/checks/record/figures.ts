/**
 * Checks figures before they are said aloud: a second source, or a word that there is none, and none that
 * is old. What a source leaves open, in `open`, is printed with the fact, so it need not be told again.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { dayOf, isoOf, lastDay } from "../../record/dates.ts";
import { tellByCause } from "../../record/same-cause.ts";
import { monthsBefore } from "./months-before.ts";
import type { RecordCheck } from "./record-check.ts";

/** In months, before the day of the meeting. */
const OLD = 6;

export const figures: RecordCheck<"figure-of-one-source" | "figure-old"> = {
  group: "truth",
  rules: {
    "figure-of-one-source": {
      severity: "warning",
      what: sayable("a figure has a second source, or says that it has one only"),
      why: sayable("a minister who names a wrong figure is corrected at the table"),
      example: [
        {
          in: "meeting",
          yaml: `facts:
  - { id: schools, kind: figure, text: 248 schools are being built, on: 2025-10-01, source: s1, quote: a fragment } # told
  - { id: roads, kind: figure, text: 12 roads are being built, on: 2025-10-01, open: one source only, source: s1, quote: a fragment }
  - { id: homes, kind: figure, text: 90 homes are being built, on: 2025-10-01, source: [s1, l1], quote: a fragment }
  - { id: visit, kind: event, text: The Minister saw 3 schools, on: 2025-10-01, source: s1, quote: a fragment } # no figure of theirs
`,
        },
        {
          in: "earlier-meeting",
          yaml: `facts:
  - { id: canals, kind: figure, text: 5 canals are being dug, on: 2025-10-01, source: [s1, s1], quote: a fragment } # told
`,
        },
      ],
    },
    "figure-old": {
      severity: "warning",
      what: sayable("a figure was reported in the six months before the meeting"),
      why: sayable("the other side has the newer figure and will say it"),
      example: [
        {
          in: "sources",
          yaml: `sources:
  - { id: old, title: Report, kind: press, publisher: unknown, date: 2025-06-01, language: en, reliability: reported, set: main }
  - { id: older, title: Report, kind: press, publisher: unknown, date: 2025-03, language: en, reliability: reported, set: main }
  - { id: on-the-day, title: Report, kind: press, publisher: unknown, date: 2025-06-02, language: en, reliability: reported, set: main }
  - { id: of-june, title: Report, kind: press, publisher: unknown, date: 2025-06, language: en, reliability: reported, set: main }
  - { id: undated, title: Report, kind: press, publisher: unknown, date: unknown, language: en, reliability: reported, set: main }
`,
        },
        {
          in: "meeting",
          yaml: `facts:
  - { id: roads, kind: figure, text: 12 roads are being built, on: 2025-02, source: [old], open: one source only, quote: a fragment } # told
  - { id: schools, kind: figure, text: 248 schools are being built, on: 2025-02, source: [s1, old], quote: a fragment }
  - { id: canals, kind: figure, text: 5 canals are being dug, on: 2025-02, source: [old, older], quote: a fragment } # told
  - { id: homes, kind: figure, text: 90 homes are being built, on: 2025-02, source: [on-the-day], open: one source only, quote: a fragment } # just six months old
  - { id: clinics, kind: figure, text: 7 clinics are being built, on: 2025-02, source: [of-june], open: one source only, quote: a fragment } # perhaps of its last days
  - { id: bridges, kind: figure, text: 2 bridges are being built, on: 2025-02, source: [old, undated], quote: a fragment } # perhaps newer
  - { id: visit, kind: event, text: The Minister saw 3 schools, on: 2025-02, source: [old], quote: a fragment } # no figure of theirs
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id: meeting, on, facts } of record.meetings.values()) {
      const limit = monthsBefore(dayOf(on), OLD);
      const placeOf = (index: number) =>
        record.placeOf("meeting", meeting, ["facts", index, "source"]);
      const ofOne = facts.flatMap(({ kind, source, open }, index) => {
        const isOne = new Set([source].flat()).size === 1 && open === undefined;
        return kind === "figure" && isOne ? [index] : [];
      });
      tellByCause(
        ofOne,
        () => meeting,
        (index, more) => {
          const message =
            more === 0
              ? say("the figure rests on one source")
              : say("the figure rests on one source; other such figures of this meeting: {more}", {
                  more,
                });
          tell("figure-of-one-source", message, {
            place: placeOf(index),
            hint: say('add a second source, or say it in a line "open: …"'),
          });
        },
      );
      facts.forEach(({ kind, source }, index) => {
        if (kind !== "figure") return;
        const ids = new Set([source].flat());
        const dates = [...ids].map((id) => isoOf(record.sources.get(id)?.date ?? "unknown"));
        const newest = dates.toSorted().at(-1);
        if (newest === undefined || dates.includes(undefined) || lastDay(newest) >= limit) return;
        const slots = { date: newest, day: dayOf(on) };
        const message = say("the figure is of {date}, and the meeting is on {day}", slots);
        tell("figure-old", message, {
          place: placeOf(index),
          hint: say("ask for the newest figure and name its source"),
        });
      });
    }
  },
};

/** Checks that something says since when an instrument is known: papers name none that may be later than they are. */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { isoOf } from "../../record/dates.ts";
import type { RecordCheck } from "./record-check.ts";

const REST =
  "type: plan, level: ministry, parties: unknown, status: unknown, place: unknown, signatories: unknown, term: unknown, expires_on: unknown, text_on_file: false, review: { content: unknown, results: unknown, difficulties: unknown, proposals: unknown }, source: s1, quote: unknown";

/** Tells each instrument that has neither a day nor a meeting before which it existed. */
export const agreementDates: RecordCheck<"agreement-undated"> = {
  group: "wording",
  rules: {
    "agreement-undated": {
      severity: "warning",
      what: sayable("each instrument says when it was signed or foreseen, or before which meeting"),
      why: sayable("papers leave out an instrument of which nobody knows whether it was there yet"),
      example: [
        {
          in: "agreements",
          yaml: `agreements:
  - { id: note, title: Plan of work, signed_on: unknown, ${REST} } # told
  - { id: next, title: Plan for 2026, signed_on: unknown, foreseen_on: unknown, ${REST} } # told
  - { id: old, title: Plan for 2024, signed_on: 2024, ${REST} } # the year is enough
  - { id: new, title: Plan for 2027, signed_on: unknown, foreseen_on: 2025-12, ${REST} } # not signed yet
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    for (const { id, signed_on, foreseen_on = "unknown", before } of record.agreements.values()) {
      const isDated = [signed_on, foreseen_on].some((date) => isoOf(date) !== undefined);
      if (isDated || before !== undefined) continue;
      tell("agreement-undated", say('no paper names "{id}", which has no date', { id }), {
        place: record.placeOf("agreement", id, ["signed_on"]),
        hint: say("add {foreseen} with a day, or {before} with the id of a meeting and {because}", {
          foreseen: "foreseen_on",
          before: "before",
          because: "because",
        }),
      });
    }
  },
};

/**
 * Checks that what leads a commitment is ours. A body of no country, such as a joint committee, may lead.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { countryOf } from "./country-of.ts";
import type { RecordCheck } from "./record-check.ts";

/** Tells each commitment and each update that names one. */
export const leadsAreOurs: RecordCheck<"lead-not-ours"> = {
  group: "commitments",
  rules: {
    "lead-not-ours": {
      severity: "warning",
      what: sayable("the lead of a commitment is of our side"),
      why: sayable(
        "an item led by a body of the other side is counted as our own task, and the memo of the week asks nobody there for it",
      ),
      example: [
        {
          in: "commitments",
          yaml: `commitments:
  - id: b-1
    lead: mlsw # told
    counterpart: mlsw # theirs, and rightly so
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, lead: laos, note: Begun } # told
  - id: b-2
    lead: committee # of both countries
    updates:
      - { at: 2025-12-03, recorded: 2025-12-04, by: moha, note: Begun }
      - { at: 2025-12-03, recorded: 2025-12-05, by: moha, lead: viet-nam, note: Done } # our own state
`,
        },
        {
          in: "earlier-commitments",
          yaml: `commitments:
  - id: a-1
    lead: phosay # told
  - id: a-2
    lead: binh # ours
`,
        },
        {
          in: "parties",
          yaml: `parties:
  - id: laos
    country: unknown # a state is its own
  - { id: committee, name: Joint Committee, kind: committee, country: unknown, source: s1, quote: a fragment }
`,
        },
      ],
    },
  },
  run({ record }, tell) {
    const own = countryOf(record.house.party, record);
    if (own === undefined) return;
    for (const { id, lead, updates } of record.commitments.values()) {
      const named = [
        { lead, path: ["lead"] },
        ...updates.map((update, index) => ({
          lead: update.lead,
          path: ["updates", index, "lead"],
        })),
      ];
      for (const { lead, path } of named) {
        if (lead === undefined || lead === "unknown") continue;
        const country = countryOf(lead, record);
        if (country === undefined || country === own) continue;
        tell("lead-not-ours", say('"{lead}" leads it and is not of our side', { lead }), {
          place: record.placeOf("commitment", id, path),
          hint: say(
            "lead is our unit; name whoever acts on the other side as owner or counterpart",
          ),
        });
      }
    }
  },
};

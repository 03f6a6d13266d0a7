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
    counterpart: mlsw # right
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

/**
 * Checks that what leads a commitment is ours. Why it matters: an item led by a body of the other side
 * is counted as our own task, and the memo of the week asks nobody there for it. A body of no country,
 * such as a joint committee, may lead. Code: `lead-not-ours`.
 *
 * ```
 * lead: mlsw          # told of in a house of Việt Nam: the Lao ministry is an owner or a counterpart
 * counterpart: mlsw   # right
 * ```
 */
import { say } from "../../diagnostics/phrase.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { HouseRecord } from "../../record/record.ts";

/** Tells each commitment and each update that names one. */
export function checkLeadsAreOurs(record: HouseRecord, report: Report): void {
  const own = countryOf(record.house.party, record);
  if (own === undefined) return;
  for (const { id, lead, updates } of record.commitments.values()) {
    const named = [
      { lead, path: ["lead"] },
      ...updates.map((update, index) => ({ lead: update.lead, path: ["updates", index, "lead"] })),
    ];
    for (const { lead, path } of named) {
      if (lead === undefined || lead === "unknown") continue;
      const country = countryOf(lead, record);
      if (country === undefined || country === own) continue;
      report.warning("lead-not-ours", say('"{lead}" leads it and is not of our side', { lead }), {
        place: record.placeOf("commitment", id, path),
        hint: say("lead is our unit; name whoever acts on the other side as owner or counterpart"),
      });
    }
  }
}

/** Undefined where no country is known. */
function countryOf(id: string, { parties, people }: HouseRecord): string | undefined {
  const party = parties.get(id);
  if (party?.kind === "state") return id;
  const country = (people.get(id) ?? party)?.country;
  return country === "unknown" ? undefined : country;
}

/** Whose country somebody is of, for checks that tell our side from the other. */
import type { HouseRecord } from "../../record/record.ts";

/** The country of a party or a person, a state's own being itself; undefined where none is known. */
export function countryOf(id: string, { parties, people }: HouseRecord): string | undefined {
  const party = parties.get(id);
  if (party?.kind === "state") return id;
  const country = (people.get(id) ?? party)?.country;
  return country === "unknown" ? undefined : country;
}

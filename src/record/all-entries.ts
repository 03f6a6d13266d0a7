/** The entries of a whole record one after another, each with the schema that it follows. */
import { branchesAt, type Schema } from "../diagnostics/schema-keys.ts";
import { agreementsSchema } from "./agreement.ts";
import { commitmentsSchema } from "./commitment.ts";
import { glossarySchema } from "./glossary.ts";
import { houseSchema } from "./house.ts";
import { meetingSchema } from "./meeting.ts";
import { partiesSchema } from "./party.ts";
import { peopleSchema } from "./person.ts";
import type { EntryKind, HouseRecord } from "./record.ts";
import { sourcesSchema } from "./source.ts";

const schemas: Readonly<Record<EntryKind, readonly Schema[]>> = {
  house: branchesAt(houseSchema, []),
  source: branchesAt(sourcesSchema, ["sources", 0]),
  party: branchesAt(partiesSchema, ["parties", 0]),
  person: branchesAt(peopleSchema, ["people", 0]),
  agreement: branchesAt(agreementsSchema, ["agreements", 0]),
  term: branchesAt(glossarySchema, ["terms", 0]),
  meeting: branchesAt(meetingSchema, []),
  commitment: branchesAt(commitmentsSchema, ["commitments", 0]),
};

/** What an entry of this kind may be. */
export function schemasOf(kind: EntryKind): readonly Schema[] {
  return schemas[kind];
}

/** Every entry; the house is one too. */
export function* entriesIn(record: HouseRecord) {
  yield { kind: "house" as const, id: "house", value: record.house };
  const byKind = {
    source: record.sources,
    party: record.parties,
    person: record.people,
    agreement: record.agreements,
    term: record.terms,
    meeting: record.meetings,
    commitment: record.commitments,
  };
  for (const kind of [
    "source",
    "party",
    "person",
    "agreement",
    "term",
    "meeting",
    "commitment",
  ] as const) {
    for (const [id, value] of byKind[kind]) yield { kind, id, value };
  }
}

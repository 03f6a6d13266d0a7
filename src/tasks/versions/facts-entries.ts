/** The entries that an enclosure holds, each with its counterpart in the record that it was taken from. */
import type { Schema } from "../../diagnostics/schema-keys.ts";
import { branchesAt } from "../../diagnostics/schema-keys.ts";
import { schemasOf } from "../../record/all-entries.ts";
import type { Path } from "../../record/entries.ts";
import { factSchema } from "../../record/fact.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";
import type { Drawn } from "./facts-drawn.ts";

/** Facts stand in the file of their meeting, and are entries of their own to readers. */
export type FactKind = EntryKind | "fact";

export interface DrawnEntry {
  readonly kind: FactKind;
  readonly id: string;
  /** With what its papers draw on. */
  readonly value: unknown;
  /** As the record has it. */
  readonly whole: unknown;
  readonly schemas: readonly Schema[];
  /** The entry that it stands in, and where. */
  readonly home: Home;
}

export interface Home {
  readonly kind: EntryKind;
  readonly id: string;
  readonly path: Path;
}

/** The meeting that the papers are of has no id here, so that one that was renamed is the same still. */
export const OWN = "";

export function entriesOf({ enclosure, context }: Drawn): readonly DrawnEntry[] {
  const { record, meeting } = context;
  const { facts, ...own } = groupOf(enclosure.meeting);
  const earlier = groupOf(enclosure.earlier);
  const many = (kind: FactKind, list: unknown): readonly DrawnEntry[] =>
    itemsOf(list).flatMap((item) => {
      const { meeting: _, ...value } = groupOf(item);
      return typeof value.id === "string" ? entryOf(kind, value.id, value, record) : [];
    });
  return [
    ...entryOf("house", "house", enclosure.house, record),
    ...entryOf("meeting", meeting.id, own, record).map((each) => ({ ...each, id: OWN })),
    ...many("fact", facts),
    ...many("fact", earlier.facts),
    ...many("meeting", earlier.meetings),
    ...many("commitment", enclosure.commitments),
    ...many("commitment", earlier.commitments),
    ...many("agreement", enclosure.agreements),
    ...many("term", enclosure.terms),
    ...many("party", enclosure.parties),
    ...many("person", enclosure.people),
    ...many("source", enclosure.sources),
  ];
}

function entryOf(
  kind: FactKind,
  id: string,
  value: unknown,
  record: HouseRecord,
): readonly DrawnEntry[] {
  if (kind === "fact") return factOf(id, value, record);
  const whole = {
    house: () => record.house,
    source: () => record.sources.get(id),
    party: () => record.parties.get(id),
    person: () => record.people.get(id),
    agreement: () => record.agreements.get(id),
    term: () => record.terms.get(id),
    meeting: () => record.meetings.get(id),
    commitment: () => record.commitments.get(id),
  }[kind]();
  return [{ kind, id, value, whole, schemas: schemasOf(kind), home: { kind, id, path: [] } }];
}

const factSchemas = branchesAt(factSchema, []);

function factOf(id: string, value: unknown, record: HouseRecord): readonly DrawnEntry[] {
  for (const meeting of record.meetings.values()) {
    const index = meeting.facts.findIndex((fact) => fact.id === id);
    if (index < 0) continue;
    const home = { kind: "meeting", id: meeting.id, path: ["facts", index] } as const;
    return [{ kind: "fact", id, value, whole: meeting.facts[index], schemas: factSchemas, home }];
  }
  return [];
}

/** The fields of a group; none of what is no group. */
export function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

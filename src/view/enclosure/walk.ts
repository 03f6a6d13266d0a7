/**
 * Reduces one entry after another and follows the ids in what is left, so that each that is named
 * stands in the file too. An id whose entry may not stand there is dropped and counted.
 */
import { branchesAt, type Schema } from "../../diagnostics/schema-keys.ts";
import { schemasOf } from "../../record/all-entries.ts";
import type { EntryKind } from "../../record/record.ts";
import { factSchema } from "../../record/fact.ts";
import { isFromActiveSet, type ViewContext } from "../context.ts";
import { type Admitted, citedIn } from "./admitted.ts";
import { isNoLater, partyAsAt, personAsAt, sourceAsAt } from "./as-known.ts";
import { type LeftOut, type Named, type Reduction, reduce } from "./reduce.ts";

export interface Walk {
  /** The entry with what may stand of it; undefined where that is nothing. */
  entry(kind: EntryKind | "fact", value: unknown): object | undefined;
  reach(kind: EntryKind, id: string): void;
  /** Instruments, parties, people and sources that were named, in the order of the record. */
  rest(): Readonly<Record<"agreements" | "parties" | "people" | "sources", readonly object[]>>;
  readonly counts: Readonly<Record<LeftOut, number>>;
  /** What the schemas say of each field that stands, by its name. */
  readonly fields: Readonly<Record<string, string>>;
}

const facts = branchesAt(factSchema, []);

export function startWalk(admitted: Admitted, context: ViewContext): Walk {
  const { record, meeting, audience } = context;
  const counts = { entries: 0, fields: 0, references: 0 };
  const fields: Record<string, string> = {};
  const reached = new Set<string>();
  const meetings = new Set([meeting.id, ...admitted.earlierMeetings.map(({ id }) => id)]);
  const items = new Set(
    [...admitted.items, ...admitted.earlierItems.map(({ entry }) => entry)].map(({ id }) => id),
  );
  const { agreements: _, ...drawn } = admitted;
  const cited = new Set(citedIn(drawn));

  const mayNameSource = (id: string, isCited: boolean) => {
    const source = record.sources.get(id);
    if (!source || !isFromActiveSet(id, context)) return false;
    return isCited || cited.has(id) || isNoLater(source, context);
  };
  const holds: Readonly<Record<EntryKind, (id: string, isCited: boolean) => boolean>> = {
    house: () => false,
    source: mayNameSource,
    party: (id) => record.parties.has(id),
    person: (id) => record.people.has(id),
    agreement: (id) => admitted.agreements.has(id),
    meeting: (id) => meetings.has(id),
    commitment: (id) => items.has(id),
  };
  const reach = (kind: EntryKind, id: string) => {
    reached.add(`${kind} ${id}`);
  };
  const mayName = ({ id, kinds, backs }: Named, of: EntryKind | "fact") => {
    // Papers cite what backs an entry, but never a source of the name of a party.
    const kind = kinds.find((each) => holds[each](id, backs && of !== "party"));
    if (kind) reach(kind, id);
    return kind !== undefined;
  };
  const entry = (kind: EntryKind | "fact", value: unknown): object | undefined => {
    const reduction: Reduction = {
      audience,
      mayName: (named) => mayName(named, kind),
      isOpen: (source) => isFromActiveSet(source, context),
      count: (what) => {
        counts[what]++;
      },
      tell: (field, description) => {
        fields[field] ??= description;
      },
    };
    const schemas: readonly Schema[] = kind === "fact" ? facts : schemasOf(kind);
    const left = reduce(value, schemas, kind, reduction);
    return typeof left === "object" && left !== null ? left : undefined;
  };

  return {
    entry,
    reach,
    counts,
    fields,
    rest() {
      const done = new Map<string, object | undefined>();
      const take = (kind: EntryKind, entries: ReadonlyMap<string, unknown>) => {
        for (const [id, value] of entries) {
          const key = `${kind} ${id}`;
          if (reached.has(key) && !done.has(key)) done.set(key, entry(kind, value));
        }
      };
      const mapped = <T>(entries: ReadonlyMap<string, T>, each: (value: T) => unknown) =>
        new Map([...entries].map(([id, value]) => [id, each(value)] as const));
      const all = {
        agreement: admitted.agreements,
        party: mapped(record.parties, (party) => partyAsAt(party, context)),
        person: mapped(record.people, (person) => personAsAt(person, context)),
        source: mapped(record.sources, (source) => sourceAsAt(source, context)),
      };
      for (let before = -1; before < done.size; ) {
        before = done.size;
        take("agreement", all.agreement);
        take("party", all.party);
        take("person", all.person);
        take("source", all.source);
      }
      const inOrder = (kind: keyof typeof all) =>
        [...all[kind].keys()].flatMap((id) => done.get(`${kind} ${id}`) ?? []);
      return {
        agreements: inOrder("agreement"),
        parties: inOrder("party"),
        people: inOrder("person"),
        sources: inOrder("source"),
      };
    },
  };
}

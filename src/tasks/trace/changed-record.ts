/**
 * The record with one thing in it written otherwise, to see which printed words that changes. What
 * the schemas would refuse is no record and is not made.
 */
import * as z from "zod";
import { agreementsSchema } from "../../record/agreement.ts";
import { entriesIn } from "../../record/all-entries.ts";
import { commitmentsSchema } from "../../record/commitment.ts";
import { glossarySchema } from "../../record/glossary.ts";
import { houseSchema } from "../../record/house.ts";
import { meetingSchema } from "../../record/meeting.ts";
import { partiesSchema } from "../../record/party.ts";
import { peopleSchema } from "../../record/person.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";
import { sourcesSchema } from "../../record/source.ts";
import type { Datum, Item, Path } from "./data.ts";

const sourceSchema = sourcesSchema.shape.sources.element;
const partySchema = partiesSchema.shape.parties.element;
const personSchema = peopleSchema.shape.people.element;
const agreementSchema = agreementsSchema.shape.agreements.element;
const termSchema = glossarySchema.shape.terms.element;
const commitmentSchema = commitmentsSchema.shape.commitments.element.extend({
  meeting: z.string(),
});

/** The record whose texts this function has written anew. */
export function withTexts(
  record: HouseRecord,
  data: readonly Datum[],
  write: (datum: Datum) => string,
): HouseRecord {
  const texts = new Map<string, Datum[]>();
  for (const datum of data.filter(({ isText }) => isText)) {
    const key = `${datum.kind} ${datum.id}`;
    const own = texts.get(key);
    if (own) own.push(datum);
    else texts.set(key, [datum]);
  }
  let changed = record;
  for (const { kind, id, value } of entriesIn(record)) {
    const own = texts.get(`${kind} ${id}`) ?? [];
    const written = own.reduce<unknown>(
      (entry, datum) => setAt(entry, datum.path, () => [write(datum)]),
      value,
    );
    changed = withEntry(changed, kind, id, written) ?? changed;
  }
  return changed;
}

/** The record with another value in one place, or undefined when that cannot be. */
export function withValue(record: HouseRecord, at: Item, value: unknown): HouseRecord | undefined {
  return withPart(record, at, () => [value]);
}

/** The record with other values in several places; those that cannot be are left as they are. */
export function withValues(
  record: HouseRecord,
  values: readonly (readonly [at: Item, value: unknown])[],
): HouseRecord {
  let changed = record;
  for (const { kind, id, value } of entriesIn(record)) {
    const own = values.filter(([at]) => at.kind === kind && at.id === id);
    if (own.length === 0) continue;
    const all = own.reduce<unknown>(
      (entry, [at, other]) => setAt(entry, at.path, () => [other]),
      value,
    );
    const whole = withEntry(changed, kind, id, all);
    if (whole) changed = whole;
    else for (const [at, other] of own) changed = withValue(changed, at, other) ?? changed;
  }
  return changed;
}

/** The record without an entry, or without an entry of a list. */
export function without(record: HouseRecord, item: Item): HouseRecord | undefined {
  if (item.path.length > 0) return withPart(record, item, () => []);
  const leaveOut = <E>(map: ReadonlyMap<string, E>) =>
    new Map([...map].filter(([id]) => id !== item.id));
  if (item.kind === "commitment") return { ...record, commitments: leaveOut(record.commitments) };
  if (item.kind === "agreement") return { ...record, agreements: leaveOut(record.agreements) };
  if (item.kind === "term") return { ...record, terms: leaveOut(record.terms) };
  return undefined;
}

/** The record without several of them. */
export function withoutAll(record: HouseRecord, items: readonly Item[]): HouseRecord {
  const outer = items.filter(({ path }) => path.length <= 2);
  // From the end, so that those before keep their numbers.
  return [...outer].reverse().reduce((rest, item) => without(rest, item) ?? rest, record);
}

function withPart(
  record: HouseRecord,
  { kind, id, path }: Item,
  change: Change,
): HouseRecord | undefined {
  for (const entry of entriesIn(record)) {
    if (entry.kind !== kind || entry.id !== id) continue;
    return withEntry(record, kind, id, setAt(entry.value, path, change));
  }
  return undefined;
}

/** What stands in the place of a value: one value, or none to take it out of its list. */
type Change = () => readonly unknown[];

function setAt(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change()[0];
  const inner = (part: unknown) => (rest.length > 0 ? [setAt(part, rest, change)] : change());
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => (index === step ? inner(part) : [part]));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      key === step ? inner(part).map((made) => [key, made] as const) : [[key, part] as const],
    ),
  );
}

/** The place of the entry in the order of its kind, and its id there, stay. */
function withEntry(
  record: HouseRecord,
  kind: EntryKind,
  id: string,
  value: unknown,
): HouseRecord | undefined {
  const { sources, parties, people, agreements, terms, meetings, commitments } = record;
  switch (kind) {
    case "house": {
      const house = houseSchema.safeParse({ ...record.house, ...asGroup(value) });
      return house.success ? { ...record, house: house.data } : undefined;
    }
    case "source":
      return put(sources, id, sourceSchema, value, (map) => ({ ...record, sources: map }));
    case "party":
      return put(parties, id, partySchema, value, (map) => ({ ...record, parties: map }));
    case "person":
      return put(people, id, personSchema, value, (map) => ({ ...record, people: map }));
    case "agreement":
      return put(agreements, id, agreementSchema, value, (map) => ({ ...record, agreements: map }));
    case "term":
      return put(terms, id, termSchema, value, (map) => ({ ...record, terms: map }));
    case "meeting":
      return put(meetings, id, meetingSchema, value, (map) => ({ ...record, meetings: map }));
    case "commitment":
      return put(commitments, id, commitmentSchema, value, (map) => ({
        ...record,
        commitments: map,
      }));
  }
}

function put<E>(
  map: ReadonlyMap<string, E>,
  id: string,
  schema: z.ZodType<E>,
  value: unknown,
  into: (map: ReadonlyMap<string, E>) => HouseRecord,
): HouseRecord | undefined {
  const read = schema.safeParse(value);
  return read.success ? into(new Map(map).set(id, read.data)) : undefined;
}

function asGroup(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

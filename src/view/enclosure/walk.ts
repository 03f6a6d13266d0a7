/**
 * Reduces one entry after another and follows the ids in what is left, so that each that is named
 * stands in the file too. An id whose entry may not stand there is dropped and counted: as withheld
 * where readers of the house would find it in the file, else as one that the paper does not draw on.
 */
import { branchesAt, type Schema } from "../../diagnostics/schema-keys.ts";
import { schemasOf } from "../../record/all-entries.ts";
import { factSchema } from "../../record/fact.ts";
import { ID } from "../../record/id-form.ts";
import type { EntryKind } from "../../record/record.ts";
import { isFromActiveSet, type ViewContext } from "../context.ts";
import type { Admitted } from "./admitted.ts";
import { partyAsAt, personAsAt, sourceAsAt } from "./as-known.ts";
import { holdingOf } from "./holding.ts";
import { type LeftOut, type Named, type Reduction, reduce } from "./reduce.ts";

export interface Walk {
  /** The entry with what may stand of it; undefined where that is nothing. */
  entry(kind: EntryKind | "fact", value: unknown): object | undefined;
  reach(kind: EntryKind, id: string): void;
  /** Instruments, parties, people and sources that were named, in the order of the record. */
  rest(named: {
    /** The paper says how names are spoken. */
    readonly arePronounced: boolean;
  }): Readonly<Record<"agreements" | "parties" | "people" | "sources", readonly object[]>>;
  readonly counts: {
    /** From these readers. */
    readonly withheld: Readonly<Record<LeftOut | "references", number>>;
    /** From nobody: no reader of this paper would find these in its file. */
    readonly not_drawn_on: { readonly references: number };
  };
  /** What the schemas say of each field that stands, by its name. */
  readonly fields: Readonly<Record<string, string>>;
}

const facts = branchesAt(factSchema, []);

/** `whole` is what would be admitted for readers of the house. */
export function startWalk(admitted: Admitted, whole: Admitted, context: ViewContext): Walk {
  const { record, audience } = context;
  const counts = {
    withheld: { entries: 0, fields: 0, references: 0 },
    not_drawn_on: { references: 0 },
  };
  const fields: Record<string, string> = {};
  const reached = new Set<string>();
  const holding = holdingOf(admitted, context);
  const wideHolding = holdingOf(whole, context);
  const reach = (kind: EntryKind, id: string) => {
    reached.add(`${kind} ${id}`);
  };
  const mayName = (named: Named, of: EntryKind | "fact") => {
    // Where words may stand instead of an id, these are words.
    if (!ID.test(named.id)) return true;
    const kind = holding(named, of);
    if (kind) reach(kind, named.id);
    else if (wideHolding(named, of)) counts.withheld.references++;
    else counts.not_drawn_on.references++;
    return kind !== undefined;
  };
  const entry = (kind: EntryKind | "fact", value: unknown): object | undefined => {
    const reduction: Reduction = {
      audience,
      mayName: (named) => mayName(named, kind),
      isOpen: (source) => isFromActiveSet(source, context),
      count: (what) => {
        counts.withheld[what]++;
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
    rest({ arePronounced }) {
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
        person: mapped(record.people, (person) => personAsAt(person, arePronounced, context)),
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

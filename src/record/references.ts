/**
 * Ids that name other entries: found by what the schemas say a field refers to. A new field needs
 * no line here, only `idOf(…)` in its schema. Whether they name anything is `dangling.ts`'s matter.
 */
import * as z from "zod";
import { allowsLiteral, childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import type { Entry, Path } from "./entries.ts";
import type { EntryKind } from "./record.ts";

/** An id in an entry that names an entry of one of these kinds. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly kinds: readonly EntryKind[];
  /** The field may say `unknown` instead. */
  readonly mayBeUnknown: boolean;
  /** The id stands in a list that may say `unknown` as a whole. */
  readonly listMayBeUnknown: boolean;
  /** The source named here backs a fact, not only a spelling. */
  readonly backs: boolean;
  /** The party named here must be a state. */
  readonly isCountry: boolean;
  /** A list of ids may stand here instead. */
  readonly mayBeList: boolean;
  /** Only a list may stand here, and the id stands in none. */
  readonly isBare: boolean;
}

// Several checks ask the same entries.
const referencesByEntry = new WeakMap<Entry, readonly Reference[]>();

/** Every reference that an entry holds. */
export function referencesIn(entry: Entry): readonly Reference[] {
  const { value, schemas } = entry;
  const references = referencesByEntry.get(entry) ?? [...walk(value, schemas, [], false)];
  referencesByEntry.set(entry, references);
  return references;
}

/** What a text names, where these schemas make it an id; undefined where it is none. */
export function namedBy(
  value: string,
  schemas: readonly Schema[],
): Omit<Reference, "path" | "listMayBeUnknown"> | undefined {
  const metas = schemas.map((schema) => z.globalRegistry.get(schema));
  const own = metas.flatMap((meta) => meta?.refersTo ?? []);
  const listed = childBranches(schemas, 0).flatMap(
    (schema) => z.globalRegistry.get(schema)?.refersTo ?? [],
  );
  const kinds = own.length ? own : listed;
  const mayBeUnknown = allowsLiteral(schemas, "unknown");
  if (kinds.length === 0 || (mayBeUnknown && value === "unknown")) return undefined;
  return {
    id: value,
    kinds,
    mayBeUnknown,
    backs: metas.some((meta) => meta?.backs),
    isCountry: metas.some((meta) => meta?.isCountry),
    mayBeList: listed.length > 0,
    isBare: own.length === 0,
  };
}

function* walk(
  value: unknown,
  schemas: readonly Schema[],
  path: Path,
  listMayBeUnknown: boolean,
): Generator<Reference> {
  if (typeof value === "string") {
    const named = namedBy(value, schemas);
    if (named) yield { path, listMayBeUnknown, ...named };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const mayBeUnknown = allowsLiteral(schemas, "unknown");
      yield* walk(item, childBranches(schemas, index), [...path, index], mayBeUnknown);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* walk(item, childBranches(schemas, key), [...path, key], false);
    }
  }
}

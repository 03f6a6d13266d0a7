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

function* walk(
  value: unknown,
  schemas: readonly Schema[],
  path: Path,
  listMayBeUnknown: boolean,
): Generator<Reference> {
  const mayBeUnknown = allowsLiteral(schemas, "unknown");
  if (typeof value === "string") {
    const metas = schemas.map((schema) => z.globalRegistry.get(schema));
    const own = metas.flatMap((meta) => meta?.refersTo ?? []);
    const listed = childBranches(schemas, 0).flatMap(
      (schema) => z.globalRegistry.get(schema)?.refersTo ?? [],
    );
    const kinds = own.length ? own : listed;
    if (kinds.length && !(mayBeUnknown && value === "unknown")) {
      const mayBeList = listed.length > 0;
      const isBare = own.length === 0;
      const backs = metas.some((meta) => meta?.backs);
      const isCountry = metas.some((meta) => meta?.isCountry);
      yield {
        path,
        id: value,
        kinds,
        mayBeUnknown,
        listMayBeUnknown,
        backs,
        isCountry,
        mayBeList,
        isBare,
      };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* walk(item, childBranches(schemas, index), [...path, index], mayBeUnknown);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* walk(item, childBranches(schemas, key), [...path, key], false);
    }
  }
}

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
  /** The field may say `none` instead: that there is no such entry. */
  readonly mayBeNone: boolean;
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

/** Every reference that an entry holds. */
export function referencesIn({ value, schemas }: Entry): readonly Reference[] {
  const found: Reference[] = [];
  walk(value, schemas, [], false, found);
  return found;
}

/** What a text names, where these schemas make it an id; undefined where it is none. */
export function namedBy(value: string, schemas: readonly Schema[]): Named | undefined {
  const naming = namingOf(schemas);
  if (!naming || (naming.mayBeUnknown && value === "unknown")) return undefined;
  if (naming.mayBeNone && value === "none") return undefined;
  return { id: value, ...naming };
}

type Named = Omit<Reference, "path" | "listMayBeUnknown">;

// Asked for every text of a record, and the same schemas always answer the same.
const namings = new WeakMap<readonly Schema[], Omit<Named, "id"> | "none">();

/** What schemas make of an id that stands there; undefined where none may. */
function namingOf(schemas: readonly Schema[]): Omit<Named, "id"> | undefined {
  const naming = namings.get(schemas) ?? findNaming(schemas) ?? "none";
  namings.set(schemas, naming);
  return naming === "none" ? undefined : naming;
}

function findNaming(schemas: readonly Schema[]): Omit<Named, "id"> | undefined {
  const metas = schemas.map((schema) => z.globalRegistry.get(schema));
  const own = metas.flatMap((meta) => meta?.refersTo ?? []);
  const listed = childBranches(schemas, 0).flatMap(
    (schema) => z.globalRegistry.get(schema)?.refersTo ?? [],
  );
  const kinds = own.length ? own : listed;
  if (kinds.length === 0) return undefined;
  return {
    kinds,
    mayBeUnknown: allowsLiteral(schemas, "unknown"),
    mayBeNone: allowsLiteral(schemas, "none"),
    backs: metas.some((meta) => meta?.backs),
    isCountry: metas.some((meta) => meta?.isCountry),
    mayBeList: listed.length > 0,
    isBare: own.length === 0,
  };
}

/** `path` is where the value stands; it is changed on the way and is as before at the end. */
function walk(
  value: unknown,
  schemas: readonly Schema[],
  path: (string | number)[],
  listMayBeUnknown: boolean,
  found: Reference[],
): void {
  if (typeof value === "string") {
    const named = namedBy(value, schemas);
    if (named) found.push({ path: [...path], listMayBeUnknown, ...named });
  } else if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    const mayBeUnknown = isList && allowsLiteral(schemas, "unknown");
    for (const [key, item] of Object.entries(value)) {
      const step = isList ? Number(key) : key;
      path.push(step);
      walk(item, childBranches(schemas, step), path, mayBeUnknown, found);
      path.pop();
    }
  }
}

/**
 * Ids that name other entries: found by what the schemas say a field refers to, and checked. A new
 * field needs no line here, only `idOf(…)` in its schema.
 */
import * as z from "zod";
import type { Report } from "../diagnostics/report.ts";
import { allowsLiteral, childBranches, type Schema } from "../diagnostics/schema-keys.ts";
import { closest } from "../text/closest.ts";
import { type Entry, listNames, type Path } from "./entries.ts";
import type { EntryKind } from "./record.ts";

/** An id in an entry that names an entry of one of these kinds. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly kinds: readonly EntryKind[];
  /** The field may say `unknown` instead. */
  readonly mayBeUnknown: boolean;
  /** The source named here backs a fact, not only a spelling. */
  readonly backs: boolean;
}

/** Every reference that an entry holds. */
export function referencesIn({ value, schemas }: Entry): Generator<Reference> {
  return walk(value, schemas, []);
}

function* walk(value: unknown, schemas: readonly Schema[], path: Path): Generator<Reference> {
  if (typeof value === "string") {
    const metas = schemas.map((schema) => z.globalRegistry.get(schema));
    const kinds = metas.flatMap((meta) => meta?.refersTo ?? []);
    const mayBeUnknown = allowsLiteral(schemas, "unknown");
    if (kinds.length && !(mayBeUnknown && value === "unknown")) {
      yield { path, id: value, kinds, mayBeUnknown, backs: metas.some((meta) => meta?.backs) };
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* walk(item, childBranches(schemas, index), [...path, index]);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield* walk(item, childBranches(schemas, key), [...path, key]);
    }
  }
}

/** Reports every id that names nothing; kinds that could not be read whole are passed over. */
export function checkReferences(
  entries: readonly Entry[],
  incomplete: ReadonlySet<EntryKind>,
  report: Report,
): void {
  const ids = new Map<EntryKind, Set<string>>();
  for (const { kind, id } of entries) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  for (const entry of entries) {
    for (const { path, id, kinds, mayBeUnknown } of referencesIn(entry)) {
      if (kinds.some((kind) => incomplete.has(kind) || ids.get(kind)?.has(id))) continue;
      const known = kinds.flatMap((kind) => [...(ids.get(kind) ?? [])]);
      const meant = closest(id, mayBeUnknown ? [...known, "unknown"] : known);
      const among = kinds.map((kind) => `the ${listNames[kind]}`).join(" or ");
      report.error(
        `${entry.kind}-unknown-${fieldOf(path)}`,
        `${nameOf(entry)} names "${id}", which is not among ${among}`,
        {
          place: entry.place(path),
          hint: meant === undefined ? `add "${id}" to ${among} first` : `did you mean "${meant}"?`,
        },
      );
    }
  }
}

/** How messages call an entry. */
export function nameOf({ kind, id }: Entry): string {
  return kind === "house" ? "the house" : `${kind} ${id}`;
}

function fieldOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string")).replaceAll("_", "-");
}

/** A value that does not fit its schema: what the files about schema issues look at and hand on. */
import type { ParsedNode } from "yaml";
import type { Place } from "./diagnostic.ts";
import type { Schema } from "./schema-keys.ts";
import { type Path, placeOfPath, type Source } from "./yaml-place.ts";

/** A value that was read, where it stands, and the schema it does not fit. */
export interface Misfit {
  readonly source: Source;
  readonly root: ParsedNode | null;
  readonly value: unknown;
  readonly schema: Schema;
  /** Paths of which enough was said. */
  readonly refused: readonly Path[];
}

/** What is wrong in one place. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly place: Place;
  readonly hint?: string | undefined;
}

/** The value at the end of a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** The place of a path in the text of the misfit. */
export function placeIn({ source, root }: Misfit, path: Path, part?: "key" | "value"): Place {
  return placeOfPath(source, root, path, part);
}

/** What a path leads to, as its reader calls it: `"owner"`, `entry 2 of "to"`, `the file`. */
export function nameOfPath(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return `"${last}"`;
  const list = path.findLast((step) => typeof step === "string");
  return list === undefined ? `entry ${last + 1}` : `entry ${last + 1} of "${list}"`;
}

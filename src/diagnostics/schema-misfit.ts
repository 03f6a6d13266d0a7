/** A value that does not fit its schema: what the files about schema issues look at and hand on. */
import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { Place } from "./diagnostic.ts";
import { type Phrase, type Slot, say } from "./phrase.ts";
import type { Schema } from "./schema-keys.ts";
import { follow, type Path, placeOfPath, type Source } from "./yaml-place.ts";

/** A value that was read, where it stands, and the schema it does not fit. */
export interface Misfit {
  readonly source: Source;
  readonly root: ParsedNode | null;
  readonly value: unknown;
  readonly schema: Schema;
  /** Paths of which enough was said. */
  readonly refused: readonly Path[];
  /** Where lines stand that could not be read, of which enough was said too. */
  readonly lost: readonly number[];
}

/** What is wrong in one place. */
export interface Finding {
  readonly code: string;
  readonly message: Phrase;
  readonly place: Place;
  readonly hint?: Phrase | undefined;
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

/** How a single value is written in the file; undefined for lists, groups and what is not there. */
export function writtenAt({ root }: Misfit, path: Path): string | undefined {
  const { node, steps } = follow(root, path);
  return steps === path.length && isScalar(node) ? node.source : undefined;
}

/** Whether lines that could not be read may have belonged to the group or list at the path. */
export function hasLost({ source, root, lost }: Misfit, path: Path): boolean {
  const { node, key } = follow(root, path);
  if (lost.length === 0 || path.length === 0) return lost.length > 0;
  if (!isMap(node) && !isSeq(node)) return true;
  const [inner, end] = node.range;
  const start = key?.range[1] ?? inner;
  const space = /^\s*/u.exec(source.text.slice(end))?.[0].length ?? 0;
  return lost.some((at) => at >= start && at <= end + space);
}

/** What a path leads to, as its reader calls it: `"owner"`, `entry 2 of "to"`, `the file`. */
export function nameOfPath(path: Path): Slot {
  const last = path.at(-1);
  if (last === undefined) return say("the file");
  if (typeof last === "string") return `"${last}"`;
  const list = path.findLast((step) => typeof step === "string");
  return list === undefined
    ? say("entry {number}", { number: last + 1 })
    : say('entry {number} of "{list}"', { number: last + 1, list });
}

/** As `nameOfPath`, an entry by its id where it has one. */
export function nameOfGroup({ value }: Misfit, path: Path): Slot {
  const id = valueAt(value, [...path, "id"]);
  return typeof id === "string" && path.length > 0 ? `"${id}"` : nameOfPath(path);
}

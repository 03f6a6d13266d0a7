/**
 * Where a printed value stands in the view or among the texts of the furniture, and where the same
 * value stands in another version of them: rows are known by what they hold, not by their number.
 */
import type { Datum, Item, Path } from "./data.ts";
import type { Mark, Marks } from "./marks.ts";
import type { Version } from "./versions.ts";

export interface Site {
  readonly root: keyof Version;
  readonly path: readonly string[];
}

/** The site of a path as templates write it; a list of one source is cited by the list's own path. */
export function siteInView(path: string, version: Version): Site {
  const steps = path.split(".");
  const value = steps.reduce<unknown>(stepInto, version.view);
  return { root: "view", path: Array.isArray(value) ? [...steps, "0"] : steps };
}

/** The text that stands there, or undefined. */
export function textAt(version: Version, { root, path }: Site): string | undefined {
  return textOf(path.reduce<unknown>(stepInto, version[root]));
}

/**
 * The text of the same value in another version; "" when the value is gone, and undefined when its
 * whole row is, so that nothing can be said.
 */
export function sameTextIn(other: Version, now: Version, site: Site, marks: Marks) {
  let [there, here]: [unknown, unknown] = [other[site.root], now[site.root]];
  for (const step of site.path) {
    const row = stepInto(here, step);
    if (Array.isArray(here)) {
      const found = findRow(there, row, Number(step), marks);
      if (found === undefined) return undefined;
      there = found;
    } else there = stepInto(there, step);
    here = row;
  }
  return textOf(there) ?? "";
}

/** Of the entries that the value's neighbours in the view were made from, the nearest come first. */
export function nearestEntries(version: Version, site: Site, marks: Marks): readonly Item[][] {
  const levels: Item[][] = [];
  for (let length = site.path.length - 1; length >= 0; length--) {
    const around = site.path.slice(0, length).reduce<unknown>(stepInto, version[site.root]);
    const own = dataIn(around, marks).map((datum) => itemOf(datum));
    if (own.length > 0) levels.push(own);
  }
  return levels;
}

/** The stretches of the same value, and then those of the other fields of its row. */
export function neighboursOf(version: Version, site: Site, marks: Marks) {
  const row = { root: site.root, path: site.path.slice(0, -1) };
  const fields = row.path.reduce<unknown>(stepInto, version[site.root]);
  const names = typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
  const sites = [site, ...names.map((name) => ({ ...row, path: [...row.path, name] }))];
  return sites.flatMap((at) =>
    marks.read(textAt(version, at) ?? "").map((piece) => [piece, at] as const),
  );
}

/** The entry, or the entry of one of its lists, that a value stands in. */
export function itemOf({ kind, id, path }: Datum): Item {
  const last = path.findLastIndex((step, at) => typeof step === "number" && at < path.length - 1);
  return { kind, id, path: path.slice(0, last + 1) };
}

/** Whether a value stands inside an item. */
export function isWithin({ kind, id, path }: Datum, item: Item): boolean {
  return kind === item.kind && id === item.id && startsWith(path, item.path);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(step);
}

/** What a value of the view prints. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return undefined;
  for (const name of ["prose", "unstated", "text"]) {
    const inner = stepInto(value, name);
    if (typeof inner === "string") return inner;
  }
  return undefined;
}

/** The row of another list that was made from most of what this one was made from. */
function findRow(list: unknown, row: unknown, index: number, marks: Marks): unknown {
  if (!Array.isArray(list)) return undefined;
  const rows: readonly unknown[] = list;
  const own = new Set(keysIn(row, marks));
  if (own.size === 0) return rows[index];
  const held = rows.map((each) => keysIn(each, marks).filter((key) => own.has(key)).length);
  const most = Math.max(0, ...held);
  return most === 0 ? undefined : rows[held[index] === most ? index : held.indexOf(most)];
}

/** What tells a row from others: the texts of the record in it, or else its labels. */
function keysIn(row: unknown, marks: Marks): readonly string[] {
  const around = marksIn(row, marks);
  const data = around.flatMap((mark) => (mark.type === "data" ? [`data ${mark.datum.index}`] : []));
  if (data.length > 0) return data;
  return around.flatMap((mark) => (mark.type === "label" ? [mark.key] : []));
}

/** The texts of the record that the fields of a group print; what it cites is not its own. */
function dataIn(value: unknown, marks: Marks): readonly Datum[] {
  return marksIn(value, marks).flatMap((mark) => (mark.type === "data" ? [mark.datum] : []));
}

function marksIn(value: unknown, marks: Marks): readonly Mark[] {
  if (typeof value === "string") return marks.read(value).flatMap((piece) => piece.marks);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).flatMap((field: unknown) => {
    const text = Array.isArray(field) ? undefined : textOf(field);
    return text === undefined ? [] : marks.read(text).flatMap((piece) => piece.marks);
  });
}

/** Which entry a name belongs to: what people write where the id of the entry is needed. */
import { valueAt } from "../diagnostics/schema-misfit.ts";
import { closest } from "../text/closest.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import type { Entry, Path } from "./entries.ts";
import type { EntryKind } from "./record.ts";

/** The fields that name an entry, in every language; lists of groups by the field in each. */
const NAMING: Readonly<Record<EntryKind, readonly Path[]>> = {
  house: [],
  source: [["title"]],
  party: [["name"], ["short"]],
  person: [["name"], ["call_name"]],
  agreement: [["title"]],
  term: [["term"]],
  meeting: [["title"]],
  commitment: [],
};
const OTHERS: Readonly<Partial<Record<EntryKind, readonly [list: string, field: string]>>> = {
  party: ["former", "name"],
  person: ["variants", "text"],
};

/** What is looked at of an entry. */
type Named = Pick<Entry, "kind" | "id" | "value">;

/** The entries of these kinds that bear the name, by id; accents and capitals do not count. */
export function idsOfName(
  name: string,
  kinds: readonly EntryKind[],
  entries: Iterable<Named>,
): readonly string[] {
  const wanted = nameKey(name);
  const bearers = [...entries].filter(
    (entry) =>
      entry.id !== "" && kinds.includes(entry.kind) && namesOf(entry).map(nameKey).includes(wanted),
  );
  return [...new Set(bearers.map(({ id }) => id))];
}

/** The entry whose name is nearest to this text, of those that nobody would take for another's. */
export function nearestName(
  name: string,
  kinds: readonly EntryKind[],
  entries: Iterable<Named>,
): string | undefined {
  const wanted = nameKey(name);
  const ids = new Map<string, string>();
  for (const entry of entries) {
    if (entry.id === "" || !kinds.includes(entry.kind)) continue;
    for (const key of namesOf(entry).map(nameKey)) {
      if (key.length <= wanted.length * 1.5) ids.set(key, entry.id);
    }
  }
  const nearest = closest(wanted, ids.keys());
  return nearest === undefined ? undefined : ids.get(nearest);
}

function namesOf({ kind, value }: Named): readonly string[] {
  const named = NAMING[kind].flatMap((path) => textsOf(valueAt(value, path)));
  const [list, field] = OTHERS[kind] ?? [];
  const others: unknown = list === undefined ? undefined : valueAt(value, [list]);
  if (field === undefined || !Array.isArray(others)) return named;
  return [...named, ...others.flatMap((other) => textsOf(valueAt(other, [field])))];
}

/** The texts of a value in one language or several. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "unknown" ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((text) => {
    const own: unknown = typeof text === "string" ? text : valueAt(text, ["text"]);
    return typeof own === "string" ? [own] : [];
  });
}

/** Names in Latin letters as ids, so that an id made of a name is that name; others as they stand. */
function nameKey(name: string): string {
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(name);
  return isLatin ? slugOf(name) : fold(name).replace(/\s+/gu, "");
}

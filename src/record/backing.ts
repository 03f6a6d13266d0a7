/**
 * Sources of the set `language` may correct a spelling and never add an event, a post, a date or a
 * body (design: three classes of content).
 */
import type { Report } from "../diagnostics/report.ts";
import type { DataFiles } from "./data-files.ts";
import type { Entry, Path } from "./entries.ts";
import { nameOf, referencesIn } from "./references.ts";

/** Reports each fact that rests on sources of language alone. */
export function checkBacking(files: DataFiles, entries: readonly Entry[], report: Report): void {
  const sets = new Map(files.sources?.value.sources.map(({ id, set }) => [id, set]));
  for (const entry of entries) {
    for (const { path, ids } of backingsIn(entry)) {
      if (!ids.every((id) => sets.get(id) === "language")) continue;
      report.error(
        "fact-from-language-source",
        `${nameOf(entry)} rests on "${ids.join('", "')}", which stands for spellings only`,
        { place: entry.place(path), hint: "name the source that states the fact" },
      );
    }
  }
}

/** The fields of an entry that back a fact, each with the sources it names. */
function backingsIn(entry: Entry) {
  const fields = new Map<string, { readonly path: Path; readonly ids: string[] }>();
  for (const { path, id, backs } of referencesIn(entry)) {
    if (!backs) continue;
    const field = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
    const key = JSON.stringify(field);
    const known = fields.get(key) ?? { path: field, ids: [] };
    known.ids.push(id);
    fields.set(key, known);
  }
  return fields.values();
}

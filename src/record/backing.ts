/**
 * What backs a fact. Sources of the set `language` may correct a spelling and never add an event, a
 * post, a date or a body (design: three classes of content); and no source tells of a later day.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { list, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { DataFiles } from "./data-files.ts";
import { datesApart, isoOf } from "./dates.ts";
import type { Digest } from "./digests.ts";
import type { Entry, Path } from "./entries.ts";
import type { DateFact } from "./fields.ts";
import { nameOf } from "./nouns.ts";
import { referencesIn } from "./references.ts";
import { tellByCause } from "./same-cause.ts";
import type { Source } from "./source.ts";

/**
 * Reports each fact that rests on sources of language alone, or on sources older than itself. `digests` says
 * of most files that they name no such source.
 */
export function checkBacking(
  files: DataFiles,
  entries: readonly Entry[],
  digests: ReadonlyMap<string, Digest>,
  report: Report,
): void {
  const sources = new Map(files.sources?.value.sources.map((source) => [source.id, source]));
  const mayRest = ({ names }: Digest) =>
    names.some(({ backs, ids }) => backs && ids.some((id) => isOfLanguage(sources.get(id))));
  const doubtful = entries.filter(({ file }) => {
    const digest = digests.get(file);
    return digest === undefined || mayRest(digest);
  });
  checkSets(sources, doubtful, report);
  checkDays(files, sources, report);
}

function isOfLanguage(source: Source | undefined): boolean {
  return source?.set === "language";
}

/** A source of many facts may be of the wrong set itself, so the same sources are told of once. */
function checkSets(
  sources: ReadonlyMap<string, Source>,
  entries: readonly Entry[],
  report: Report,
): void {
  const found: { readonly entry: Entry; readonly backing: Backing }[] = [];
  for (const entry of entries) {
    for (const backing of backingsIn(entry)) {
      const rests = backing.ids.every((id) => isOfLanguage(sources.get(id)));
      if (rests) found.push({ entry, backing });
    }
  }
  const sourcesOf = ({ backing }: (typeof found)[number]) => backing.ids.join(" ");
  tellByCause(found, sourcesOf, ({ entry, backing: { ids, path } }, more) => {
    const slots = { entry: nameOf(entry), sources: list(ids.map((id) => `"${id}"`)) };
    const once = say("{entry} rests on {sources}, which stands for spellings only", slots);
    const often = say(
      "{entry} rests on {sources}, which stands for spellings only; so do {more} other facts",
      { ...slots, more },
    );
    report.error("fact-from-language-source", more ? often : once, {
      place: entry.place(path),
      hint: more
        ? say("name the source that states the fact, or correct the set of the source")
        : say("name the source that states the fact"),
    });
  });
}

interface Backing {
  readonly path: Path;
  readonly ids: readonly string[];
}

/** The fields of an entry that back a fact, each with the sources it names. */
function backingsIn(entry: Entry): Iterable<Backing> {
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

/** A day after all its sources is a slip of the pen, mostly of the year. */
function checkDays(
  { meetings, agreements }: DataFiles,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): void {
  const check = (on: DateFact, source: string | readonly string[], place: () => Place) => {
    const dates = [source].flat().map((id) => sources.get(id)?.date ?? "unknown");
    const apart = dates.map((date) => datesApart(date, on));
    const last = apart
      .map((pair) => pair?.first)
      .sort()
      .at(-1);
    const day = isoOf(on);
    if (day === undefined || last === undefined || apart.includes(undefined)) return;
    const message = say("{day} is later than the source that states it, which is of {date}", {
      day,
      date: last,
    });
    report.warning("fact-after-source", message, {
      place: place(),
      hint: say("correct the date, or name the source that reports it"),
    });
  };
  for (const file of meetings.values()) {
    file?.value.facts.forEach(({ on, source }, index) => {
      check(on, source, () => file.place(["facts", index, "on"]));
    });
  }
  agreements?.value.agreements.forEach(({ signed_on: on, source }, index) => {
    check(on, source, () => agreements.place(["agreements", index, "signed_on"]));
  });
}

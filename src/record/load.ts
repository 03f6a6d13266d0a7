/** From the files of `data/` to the record of the house. */
import type { KnownValues } from "../diagnostics/known-values.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { once } from "../text/once.ts";
import { type DataFiles, readDataFiles } from "./data-files.ts";
import { dayOf } from "./dates.ts";
import { brokenEntriesOf, type Entry, entriesOf } from "./entries.ts";
import type { DayFact } from "./fields.ts";
import { completingIdHints } from "./id-hints.ts";
import { linkRecord } from "./link.ts";
import type { HouseRecord, MeetingCommitment } from "./record.ts";
import { readSourceTexts } from "./source-texts.ts";
import { findTextsIn } from "./texts.ts";

/**
 * The record, or undefined when anything in any file is wrong; all of it is in the report. `known` is what is
 * known of its files, `found` what was found in them before.
 */
export function loadRecord(
  host: Host,
  report: Report,
  known?: KnownValues,
  found?: KnownValues,
): HouseRecord | undefined {
  const own = new Report();
  const files = readDataFiles(host, own, known);
  const entries = files ? entriesOf(files) : [];
  const broken = files ? brokenEntriesOf(files) : [];
  if (files) linkRecord(files, entries, broken, own, found);
  report.includeChanged(own, completingIdHints([...entries, ...broken]));
  return files && own.errors === 0 ? toRecord(files, entries, host) : undefined;
}

function toRecord(
  files: DataFiles,
  entries: readonly Entry[],
  host: Host,
): HouseRecord | undefined {
  const { house, sources, parties, people, agreements, glossary } = files;
  if (!house || !sources || !parties || !people || !agreements) return undefined;
  const meetings = byId(
    [...files.meetings.values()].flatMap((file) => file?.value ?? []).sort(byDay),
  );
  const commitments = [...meetings.keys()].flatMap((meeting) =>
    (files.commitments.get(meeting)?.value.commitments ?? []).map(
      (commitment): MeetingCommitment => ({ ...commitment, meeting }),
    ),
  );
  const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));
  const texts = filesByPath(files);
  const findTexts = once(() => findTextsIn(entries, house.value.language));
  return {
    house: house.value,
    sources: byId(sources.value.sources),
    parties: byId(parties.value.parties),
    people: byId(people.value.people),
    agreements: byId(agreements.value.agreements),
    terms: byId(glossary?.value.terms ?? []),
    meetings,
    commitments: byId(commitments),
    sourceTexts: readSourceTexts(host, sources.value.sources),
    files: files.read,
    placeOf: (kind, id, path = [], part) =>
      byKey.get(kind === "house" ? "house house" : `${kind} ${id}`)?.place(path, part),
    locate: (text) => {
      // A name that lost its accents is printed with them.
      for (const loosely of [false, true]) {
        for (const file of texts) {
          const place = file.locate(text, loosely);
          if (place) return place;
        }
      }
      return undefined;
    },
    findTexts: (words, language) => findTexts()(words, language),
  };
}

function filesByPath({
  house,
  sources,
  parties,
  people,
  agreements,
  glossary,
  meetings,
  commitments,
}: DataFiles) {
  return [
    house,
    sources,
    parties,
    people,
    agreements,
    glossary,
    ...meetings.values(),
    ...commitments.values(),
  ]
    .flatMap((file) => file ?? [])
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function byId<E extends { readonly id: string }>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

interface OnDay {
  readonly id: string;
  readonly on: DayFact;
}

function byDay(a: OnDay, b: OnDay): number {
  const [left, right] = [`${dayOf(a.on)} ${a.id}`, `${dayOf(b.on)} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

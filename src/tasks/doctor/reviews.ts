/** What no speaker of a language has approved yet: texts of the record, labels of locales and templates. */
import { type Phrase, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import type { HouseRecord } from "../../record/record.ts";
import { loadTemplates } from "../../template/environment.ts";
import { type Finding, note, ok } from "./finding.ts";
import { named } from "./named-files.ts";

/** Labels that a locale marks `reviewed: false`. */
export function lookAtLabels(host: Host): readonly Finding[] {
  const topic = say("labels");
  return listLocales(host).flatMap((tag) => {
    const locale = loadLocale(host, tag, new Report());
    if (!locale) return [];
    const open = locale.unreviewed;
    const [all, number] = [locale.keys.length, open.length];
    if (number === 0) return [ok(topic, say("{tag}: all {all} approved", { tag, all }))];
    return [
      note(
        topic,
        say("{tag}: {number} of {all} not approved by a speaker yet", { tag, number, all }),
        say("have them read in {file}, and write reviewed: true where they are right", {
          file: host.display(locale.file.path),
        }),
      ),
    ];
  });
}

/** Titles and labels that templates bring along and mark `reviewed: false`. */
export function lookAtOwnWords(host: Host): readonly Finding[] {
  const open: Open = new Map();
  for (const { file, words } of loadTemplates(host, new Report()).kinds) {
    for (const tag of words.flatMap(({ unreviewed }) => unreviewed)) count(open, tag, file);
  }
  return toFindings(say("words of the templates"), open, host);
}

/** Texts, names and terms that the record marks `reviewed: false`. */
export function lookAtTexts(record: HouseRecord, host: Host): readonly Finding[] {
  const topic = say("texts of the record");
  const open: Open = new Map();
  for (const [file, values] of filesOf(record)) {
    for (const tag of unreviewedIn(values, "")) count(open, tag, file);
  }
  return open.size === 0 ? [ok(topic, say("all approved"))] : toFindings(topic, open, host);
}

/** By language, how many texts nobody has approved, and in which files. */
type Open = Map<string, { number: number; readonly files: Set<string> }>;

function count(open: Open, tag: string, file: string): void {
  const found = open.get(tag) ?? { number: 0, files: new Set() };
  found.number++;
  found.files.add(file);
  open.set(tag, found);
}

function toFindings(topic: Phrase, open: Open, host: Host): readonly Finding[] {
  return [...open]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, { number, files }]) =>
      note(
        topic,
        say("{tag}: {number} not approved by a speaker yet", { tag, number }),
        say("have those marked reviewed: false read in {files}", {
          files: named([...files].map((file) => host.display(file))),
        }),
      ),
    );
}

function filesOf(record: HouseRecord): readonly (readonly [file: string, values: unknown])[] {
  return [
    ["data/house.yaml", record.house],
    ["data/sources.yaml", [...record.sources.values()]],
    ["data/parties.yaml", [...record.parties.values()]],
    ["data/people.yaml", [...record.people.values()]],
    ["data/agreements.yaml", [...record.agreements.values()]],
    ["data/glossary.yaml", [...record.terms.values()]],
    ...[...record.meetings.values()].map(
      (meeting) => [`data/meetings/${meeting.id}.yaml`, meeting] as const,
    ),
    ...[...record.commitments.values()].map(
      (item) => [`data/commitments/${item.meeting}.yaml`, item] as const,
    ),
  ];
}

/** The language of each text that is marked, at any depth; the language is the name of its field. */
function* unreviewedIn(value: unknown, name: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("reviewed" in value && value.reviewed === false) yield name;
  for (const [key, part] of Object.entries(value)) yield* unreviewedIn(part, key);
}

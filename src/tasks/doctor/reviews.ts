/** What no speaker of a language has approved yet: texts of the record, labels of locales and templates. */
import { list, say } from "../../diagnostics/phrase.ts";
import { Report } from "../../diagnostics/report.ts";
import type { Host } from "../../host/host.ts";
import { listLocales, loadLocale } from "../../locale/locale.ts";
import type { HouseRecord } from "../../record/record.ts";
import { type Finding, note, ok } from "./finding.ts";

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

/** Texts, names and terms that the record marks `reviewed: false`. */
export function lookAtTexts(record: HouseRecord, host: Host): readonly Finding[] {
  const topic = say("texts of the record");
  const byLanguage = new Map<string, { number: number; readonly files: Set<string> }>();
  for (const [file, values] of filesOf(record)) {
    for (const language of unreviewedIn(values, "")) {
      const found = byLanguage.get(language) ?? { number: 0, files: new Set() };
      found.number++;
      found.files.add(host.display(file));
      byLanguage.set(language, found);
    }
  }
  if (byLanguage.size === 0) return [ok(topic, say("all approved"))];
  return [...byLanguage]
    .sort()
    .map(([tag, { number, files }]) =>
      note(
        topic,
        say("{tag}: {number} not approved by a speaker yet", { tag, number }),
        say("have those marked reviewed: false read in {files}", { files: list([...files]) }),
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

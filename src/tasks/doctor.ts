/**
 * Looks at everything that a build needs, from the machine to the record, and says of each whether
 * it is well. It changes nothing; to find out whether papers can be written it writes a file and
 * removes it.
 */
import { say } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { loadRecord } from "../record/load.ts";
import type { HouseRecord } from "../record/record.ts";
import { loadTemplates } from "../template/environment.ts";
import { type Finding, ok, unlessRefused } from "./doctor/finding.ts";
import { lookAtFonts } from "./doctor/fonts.ts";
import { lookAtHouse } from "./doctor/house.ts";
import { lettersOfLanguages } from "./doctor/letters.ts";
import { lookAtLanguages, lookAtNode, lookAtOutput, lookAtZones } from "./doctor/machine.ts";
import { lookAtLabels, lookAtOwnWords, lookAtTexts } from "./doctor/reviews.ts";
import { lookAtOwnTemplates } from "./doctor/templates.ts";
import { lookAtTranslations } from "./doctor/translations.ts";

export type { Finding } from "./doctor/finding.ts";

/** The version of the data that this chancery reads and writes. */
const SCHEMA = 1;

/** Every finding, the machine's first. */
export async function diagnose(host: Host, version: string): Promise<readonly Finding[]> {
  const house = await unlessRefused(say("folders"), host, async () => {
    const record = loadRecord(host, new Report());
    return [
      ...lookAtZones(host, zonesOf(record)),
      ...lookAtHouse(host, record),
      ...lookAtOwnTemplates(host),
      ...(await lookAtFonts(host, themesInUse(host, record), lettersOfLanguages(host, record))),
      ...lookAtLabels(host),
      ...lookAtOwnWords(host),
      ...(record ? lookAtTexts(record, host) : []),
      ...(record ? lookAtTranslations(host) : []),
    ];
  });
  return [
    lookAtVersions(version),
    ...lookAtNode(host),
    ...lookAtLanguages(host),
    ...house,
    ...(await lookAtOutput(host)),
  ];
}

function lookAtVersions(version: string): Finding {
  const message = say("chancery {version}, data of schema {schema}", { version, schema: SCHEMA });
  return ok(say("versions"), message);
}

function zonesOf(record: HouseRecord | undefined): readonly string[] {
  if (!record) return ["UTC"];
  const zones = [...record.meetings.values()].map(({ timezone }) => timezone);
  return [...new Set([record.house.timezone, ...zones])].filter((zone) => zone !== "unknown");
}

function themesInUse(host: Host, record: HouseRecord | undefined): readonly string[] {
  const own = record?.house.theme ?? "international";
  const { kinds } = loadTemplates(host, new Report());
  return [...new Set([own, ...kinds.flatMap(({ theme }) => theme ?? [])])];
}

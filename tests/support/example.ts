/** The example folder as tests use it: the real record and templates, read once from the disk. */
import { join } from "node:path";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { type Locale, loadLocale } from "../../src/locale/locale.ts";
import { dayOf } from "../../src/record/dates.ts";
import type { Audience } from "../../src/record/fields.ts";
import { loadRecord } from "../../src/record/load.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { once, onceForText } from "../../src/text/once.ts";
import { cutOff } from "../../src/view/as-at.ts";
import type { AsAt, ViewContext } from "../../src/view/context.ts";
import { projectFolder } from "./sources.ts";

export const RECEPTION = "2025-11-11-chinh-phosay";
export const BILATERAL = "2025-12-02-binh-phosay";

export function exampleHost(out = join(projectFolder, "output")): Host {
  return createNodeHost({ root: projectFolder, out, builtin: projectFolder });
}

const ownRecord = once(() => exampleRecord(exampleHost()));
const ownLocale = onceForText(10, (tag) => exampleLocale(tag, exampleHost()));

/** That of the example is read once for all tests. */
export function exampleRecord(host?: Host): HouseRecord {
  if (!host) return ownRecord();
  return must(loadRecord(host, new Report()), "the example record does not load");
}

export function exampleLocale(tag = "en", host?: Host): Locale {
  if (!host) return ownLocale(tag);
  return must(loadLocale(host, tag, new Report()), `the locale ${tag} does not load`);
}

/** What a view of one of the example's meetings is computed from. */
export function exampleContext(
  meeting: string,
  mode: AsAt,
  more: { record?: HouseRecord; audience?: Audience; report?: Report; asOf?: string } = {},
): ViewContext {
  const record = more.record ?? exampleRecord();
  const entry = must(record.meetings.get(meeting), `no meeting ${meeting}`);
  const asAt = cutOff(record, entry, mode, more.asOf);
  return {
    record,
    meeting: entry,
    locale: exampleLocale(),
    audience: more.audience ?? "internal",
    kind: mode === "eve" ? "briefing-note" : "follow-up-memo",
    mode,
    asAt,
    today: asAt,
    postsOn: dayOf(entry.on),
    report: more.report ?? new Report(),
  };
}

export function must<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}

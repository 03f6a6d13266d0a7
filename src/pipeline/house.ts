/**
 * What all packs of a run share: the record, the templates checked against the view, the locales and
 * the themes. Nothing of it depends on a meeting.
 */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, loadLocale } from "../locale/locale.ts";
import { loadRecord } from "../record/load.ts";
import type { HouseRecord } from "../record/record.ts";
import { loadTemplates, type Templates } from "../template/environment.ts";
import type { Kind } from "../template/kind.ts";
import { explainPath, viewSchemaFor } from "../view/audience.ts";
import { loadTheme, type ThemeFile } from "../writers/load-theme.ts";

export interface House {
  readonly host: Host;
  readonly record: HouseRecord;
  readonly templates: Templates;
  readonly kinds: readonly Kind[];
  readonly locales: readonly Locale[];
  readonly themes: ReadonlyMap<string, ThemeFile>;
}

/** What narrows a run; all kinds and the house's language when absent. */
export interface Choice {
  readonly kinds?: readonly string[];
  readonly languages?: readonly string[];
  /** ISO day that replaces the papers' own cut-off. */
  readonly asOf?: string;
}

/** All of it, or undefined when any file is wrong; every problem is in the report. */
export function loadHouse(host: Host, options: Choice, report: Report): House | undefined {
  const record = loadRecord(host, report);
  const templates = loadTemplates(host, report);
  const kinds = templates.kinds
    .filter((kind) => kind.for === "meeting")
    .filter((kind) => options.kinds?.includes(kind.name) ?? true);
  const tags = options.languages ?? (record ? [record.house.language] : ["en"]);
  const locales = tags.flatMap((tag) => loadLocale(host, tag, report) ?? []);
  const labels = locales[0]?.keys ?? [];
  for (const kind of kinds) {
    templates.check(kind, viewSchemaFor(kind.audience), labels, report, explainPath(kind.audience));
  }
  const names = new Set(kinds.map((kind) => kind.theme ?? record?.house.theme ?? "international"));
  const themes = new Map<string, ThemeFile>();
  for (const name of names) {
    const theme = loadTheme(host, name, report);
    if (theme) themes.set(name, theme);
  }
  if (!record || report.errors > 0) return undefined;
  return { host, record, templates, kinds, locales, themes };
}

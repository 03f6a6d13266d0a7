/**
 * What all packs of a run share: the record, the templates checked against the view, the locales and
 * the themes. Nothing of it depends on a meeting.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, loadLocale } from "../locale/locale.ts";
import { loadRecord } from "../record/load.ts";
import type { HouseRecord } from "../record/record.ts";
import { loadTemplates, type Templates } from "../template/environment.ts";
import type { Kind } from "../template/kind.ts";
import { checkOwnWords } from "../template/own-words.ts";
import { explainPath, viewSchemaFor } from "../view/audience.ts";
import { loadTheme, type ThemeFile } from "../writers/load-theme.ts";
import type { Choice } from "./choice.ts";

export interface House {
  readonly host: Host;
  readonly record: HouseRecord;
  readonly templates: Templates;
  readonly kinds: readonly Kind[];
  readonly locales: readonly Locale[];
  readonly themes: ReadonlyMap<string, ThemeFile>;
}

/** All of it, or undefined when any file is wrong; every problem is in the report. */
export function loadHouse(host: Host, options: Choice, report: Report): House | undefined {
  const record = loadRecord(host, report);
  const templates = loadTemplates(host, report);
  for (const kind of templates.kinds) checkPurpose(kind, options, report);
  const kinds = templates.kinds
    .filter((kind) => kind.for === "meeting")
    .filter((kind) => options.kinds?.includes(kind.name) ?? true);
  const tags = options.languages ?? (record ? [record.house.language] : ["en"]);
  const locales = tags.flatMap((tag) => loadLocale(host, tag, report) ?? []);
  const labels = locales[0]?.keys;
  // Without a locale every label would be told as unknown, and the one reason lost among them.
  for (const kind of labels ? kinds : []) {
    for (const locale of locales) {
      checkOwnWords(kind, locale, record?.house.language ?? locale.tag, report);
    }
    const schema = viewSchemaFor(kind.audience);
    const known = [...(labels ?? []), ...kind.words.map(({ key }) => key)];
    templates.check(kind, schema, known, report, explainPath(kind.audience));
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

/** A kind from which this build could make no paper is told of, instead of making none silently. */
function checkPurpose(kind: Kind, { kinds }: Choice, report: Report): void {
  const { name, file } = kind;
  if (kind.for === "meeting" && kind.asAt === "week") {
    report.error("template-as-at", `a paper for a meeting cannot be as at a week`, {
      place: placeOfAsAt(kind),
      hint: "write as_at: eve, for what was known the day before, or as_at: after",
    });
  }
  if (kind.for === "week" && kinds?.includes(name)) {
    report.error("kind-not-for-meeting", `${name} is made for a week, not for a meeting`, {
      place: { file, line: 1, column: 1 },
      hint: "leave it out of the kinds to build",
    });
  }
}

/** Where the front matter says `as_at`. */
function placeOfAsAt({ file, bytes }: Kind): Place {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/u);
  for (const [index, line] of lines.entries()) {
    const found = /^(as_at:\s*)(\S+)/u.exec(line);
    const [, key = "", value = ""] = found ?? [];
    if (found) return { file, line: index + 1, column: key.length + 1, length: value.length };
  }
  return { file, line: 1, column: 1 };
}

/**
 * What all packs of a run share: the record, the templates, the locales and the themes. Nothing of it depends
 * on a meeting; whether it fits together is `house-checks.ts`'s matter.
 */

import type { Place } from "../diagnostics/diagnostic.ts";
import type { KnownValues } from "../diagnostics/known-values.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, loadLocale } from "../locale/locale.ts";
import { loadRecord } from "../record/load.ts";
import type { HouseRecord } from "../record/record.ts";
import { themeAsked } from "../record/theme-asked.ts";
import { loadTemplates, type Templates } from "../template/environment.ts";
import type { Kind } from "../template/kind.ts";
import type { Purpose } from "../view/audience.ts";
import { loadTheme, type ThemeFile } from "../writers/load-theme.ts";
import type { Choice } from "./choice.ts";
import { placeInFrontMatter } from "./front-matter-place.ts";
import { checkParts } from "./house-checks.ts";
import { isMade } from "./kinds-made.ts";

export interface House {
  readonly host: Host;
  readonly record: HouseRecord;
  readonly templates: Templates;
  readonly kinds: readonly Kind[];
  readonly locales: readonly Locale[];
  readonly themes: ReadonlyMap<string, ThemeFile>;
}

/** A house as it was read, whatever is wrong in it. */
export interface Parts extends Omit<House, "record">, Pick<Loading, "found"> {
  readonly record: HouseRecord | undefined;
  /** Where each theme is asked for. */
  readonly themesAsked: ReadonlyMap<string, Place | undefined>;
}

/** What spares a load some of its work. */
export interface Loading {
  /** What is known of the files. */
  readonly known?: KnownValues | undefined;
  /** What links and checks found in each of them by itself. */
  readonly found?: KnownValues | undefined;
  /** The same house was loaded and checked before, by another thread. */
  readonly isChecked?: boolean;
}

/** All of it, or undefined when any file is wrong; every problem is in the report. */
export function loadHouse(
  host: Host,
  options: Choice,
  report: Report,
  purposes: readonly Purpose[] = ["meeting"],
  { known, found, isChecked = false }: Loading = {},
): House | undefined {
  const parts = readParts(host, options, report, { purposes, known, found });
  if (!isChecked) checkParts(parts, options, purposes, report);
  const { record, themesAsked: _asked, found: _found, ...rest } = parts;
  return record && report.errors === 0 ? { ...rest, record } : undefined;
}

interface Reading extends Pick<Loading, "known" | "found"> {
  readonly purposes: readonly Purpose[];
}

function readParts(
  host: Host,
  options: Choice,
  report: Report,
  { purposes, known, found }: Reading,
): Parts {
  const record = loadRecord(host, report, known, found);
  const templates = loadTemplates(host, report);
  const kinds = templates.kinds
    .filter((kind) => purposes.includes(kind.for))
    .filter((kind) => isMade(kind, options, record));
  const { tags, place } = languagesOf(record, options);
  const locales = tags.flatMap((tag, at) => loadLocale(host, tag, report, place(at), known) ?? []);
  const themesAsked = new Map<string, Place | undefined>();
  for (const kind of kinds) {
    if (kind.theme !== undefined) themesAsked.set(kind.theme, placeInFrontMatter(kind, "theme"));
    else {
      const asked = themeAsked(host);
      themesAsked.set(asked?.name ?? "international", asked?.place);
    }
  }
  const themes = new Map<string, ThemeFile>();
  for (const [name, askedAt] of themesAsked) {
    const theme = loadTheme(host, name, report, askedAt, known);
    if (theme) themes.set(name, theme);
  }
  return { host, record, templates, kinds, locales, themes, themesAsked, found };
}

/** The languages of the papers, and where the data asks for each. */
function languagesOf(record: HouseRecord | undefined, { languages }: Choice) {
  const own = record?.house.languages;
  const tags = languages ?? own ?? (record ? [record.house.language] : ["en"]);
  const place = (at: number) =>
    languages ? undefined : record?.placeOf("house", "", own ? ["languages", at] : ["language"]);
  return { tags: [...new Set(tags)], place };
}

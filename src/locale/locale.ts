/**
 * One language of the papers: its labels, dates and lists, read from `templates/locales/<tag>.yaml`.
 * The record's own texts are not its business.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { readYaml } from "../diagnostics/yaml.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { fill, formatDate, formatWeekday } from "./dates.ts";
import { type LabelTree, localeSchema } from "./schema.ts";

export type Slots = Readonly<Record<string, string | number>>;

export interface Locale {
  readonly tag: string;
  /** The file it was read from, for the manifest. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  /** All label names, sorted. */
  readonly keys: readonly string[];
  /** The text of a label with its slots filled; undefined when the locale has no such label. */
  label(key: string, slots?: Slots): string | undefined;
  /** As `label`, for names that our own code knows; a missing one is reported and shown in brackets. */
  text(key: string, slots?: Slots): string;
  /** ISO year, month or day in words. */
  date(iso: string): string;
  /** ISO day in words with its weekday. */
  weekday(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/** The languages that have a locale file. */
export function listLocales(host: Host): readonly string[] {
  return listTemplateFiles(host, "locales", ".yaml").map((name) => name.slice(0, -".yaml".length));
}

/** The locale of this language, or undefined with the reason in the report. */
export function loadLocale(host: Host, tag: string, report: Report): Locale | undefined {
  const found = readTemplateFile(host, `locales/${tag}.yaml`);
  if (!found) {
    const known = listLocales(host).join(", ");
    report.error("locale-missing", `there is no locale for the language "${tag}"`, {
      hint: `languages with a file in templates/locales: ${known || "none"}`,
    });
    return undefined;
  }
  const text = new TextDecoder().decode(found.bytes);
  const yaml = readYaml({ file: found.path, text, schema: localeSchema, report });
  if (!yaml) return undefined;
  const { dates, lists, labels } = yaml.value;
  const texts = new Map(flatten(labels));
  const label = (key: string, slots: Slots = {}) => {
    const pattern = texts.get(key);
    return pattern === undefined ? undefined : fill(pattern, slots);
  };
  return {
    tag,
    file: found,
    keys: [...texts.keys()].sort(),
    label,
    text: (key, slots) => label(key, slots) ?? missing(key, yaml.place(["labels"], "key"), report),
    date: (iso) => formatDate(iso, dates),
    weekday: (iso) => formatWeekday(iso, dates),
    list: (items) => joinList(items, lists.comma, lists.last),
  };
}

function missing(key: string, place: Place, report: Report): string {
  report.error("locale-missing-label", `the locale lacks the label "${key}"`, {
    place,
    hint: `add "${key.split(".").join(": ")}: …" under labels`,
  });
  return `[${key}]`;
}

function* flatten(tree: LabelTree, prefix = ""): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") yield [prefix + key, value];
    else yield* flatten(value, `${prefix}${key}.`);
  }
}

function joinList(items: readonly string[], comma: string, last: string): string {
  const end = items.at(-1);
  if (end === undefined) return "";
  return items.length === 1 ? end : items.slice(0, -1).join(comma) + last + end;
}

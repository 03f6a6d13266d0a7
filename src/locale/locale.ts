/**
 * One language of the papers: its labels, dates and lists, read from `templates/locales/<tag>.yaml`.
 * The record's own texts are not its business.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { KnownValues } from "../diagnostics/known-values.ts";
import { list, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { YamlFile } from "../diagnostics/yaml.ts";
import { readYamlBytes } from "../diagnostics/yaml-bytes.ts";
import type { Host } from "../host/host.ts";
import { listTemplateFiles, readTemplateFile } from "../host/templates.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { once } from "../text/once.ts";
import { dateSlots, formatDate, formatTime, formatWeekday } from "./dates.ts";
import { joinList } from "./join-list.ts";
import { type Label, labelsOf } from "./labels.ts";
import { checkLanguage } from "./language-code.ts";
import { knownLabels, reportMissingLabels } from "./missing-labels.ts";
import { correctLabels } from "./misspelt-labels.ts";
import { namesIn } from "./names-in.ts";
import { formatNumber, worded } from "./numbers.ts";
import { type CheckWords, type LocaleFile, localeSchema } from "./schema.ts";
import {
  fill,
  reportLacking,
  reportUnfilled,
  reportUnused,
  type Slots,
  takesJust,
} from "./slots.ts";

export interface Locale {
  readonly tag: string;
  /** The file it was read from, for the manifest. */
  readonly file: { readonly path: string; readonly bytes: Uint8Array };
  /** All label names, sorted. */
  readonly keys: readonly string[];
  /** The labels of the file that no speaker of the language has approved yet, in its order. */
  readonly unreviewed: readonly string[];
  /** Labels that the writers fill when they know the number: {page} of {pages}, {number}. */
  readonly numbered: { readonly page: string; readonly annex: string };
  /** The text of a label with its slots filled; undefined when the locale has no such label. */
  label(key: string, slots?: Slots): string | undefined;
  /**
   * As `label`, for names and slots that our own code knows: a missing label is reported and shown
   * in brackets, and slots and values that do not meet are reported.
   */
  text(key: string, slots?: Slots): string;
  /** The words that checks look for in texts of the record; undefined where the file names none. */
  readonly checkWords: CheckWords | undefined;
  /** The form of a day, and the names of months and weekdays that dates are written with. */
  readonly dateWords: Pick<LocaleFile["dates"], "day" | "months" | "weekdays">;
  /** ISO year, month or day in words. */
  date(iso: string): string;
  /** ISO day in words with its weekday. */
  weekday(iso: string): string;
  /** A time of day, given as HH:MM. */
  time(clock: string): string;
  /** A number with the signs of the language between its figures. */
  number(value: number): string;
  /** The order of two texts in the language, for lists that are sorted by name. */
  compare(a: string, b: string): number;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The same locale, whose `text` reports here instead: to the paper that would print it. */
  reportingTo(report: Report): Locale;
  /** Where a label is written; undefined when the locale has no such label. */
  place(key: string): Place | undefined;
  /** The texts of the file that are no labels, the names of months and weekdays first. */
  names(): readonly AddedLabel[];
  /** The same locale with these labels too, which stand before its own of the same name. */
  adding(labels: ReadonlyMap<string, AddedLabel>): Locale;
}

/** A text and where it is written, such as a label that is not in the locale file. */
export interface AddedLabel {
  readonly text: string;
  readonly place: Place;
}

/** The languages that have a locale file. */
export function listLocales(host: Host): readonly string[] {
  return listTemplateFiles(host, "locales", ".yaml").map((name) => name.slice(0, -".yaml".length));
}

/**
 * The locale of this language, or undefined with the reason in the report; `askedAt` is where the
 * data asks for it, `values` what is known of locale files.
 */
export function loadLocale(
  host: Host,
  tag: string,
  report: Report,
  askedAt?: Place,
  values?: KnownValues,
): Locale | undefined {
  const found = readTemplateFile(host, `locales/${tag}.yaml`);
  if (!found) {
    const known = listLocales(host);
    report.error("locale-missing", say('there is no locale for the language "{tag}"', { tag }), {
      place: askedAt,
      hint:
        known.length > 0
          ? say("languages with a file in templates/locales: {tags}", { tags: list(known) })
          : say("add templates/locales/{tag}.yaml", { tag }),
    });
    return undefined;
  }
  const { path: file, bytes } = found;
  const known = values && { values, form: "locale" };
  const yaml = readYamlBytes({ file, bytes, schema: localeSchema, report, known });
  if (!yaml) return undefined;
  const { dates, language, lists, numbers } = yaml.value;
  checkLanguage(yaml, tag, report);
  const own = ownLabels(yaml, host, report, values);
  const texts = new Map([...own].map(([key, { text }]) => [key, text]));
  checkDates(yaml, report);
  const numbered = {
    page: numberedLabel("page", ["page", "pages"], own, yaml, report),
    annex: numberedLabel("annex", ["number"], own, yaml, report),
  };
  const patternOf = (key: string, added: ReadonlyMap<string, AddedLabel>) =>
    added.get(key)?.text ?? texts.get(key);
  const placeIn = (key: string, added: ReadonlyMap<string, AddedLabel>) =>
    added.get(key)?.place ?? yaml.place(["labels", ...(own.get(key)?.path ?? key.split("."))]);
  const checkSlots = (
    key: string,
    pattern: string,
    given: readonly string[],
    place: () => Place,
    to: Report,
  ) => {
    const check = { what: say('the label "{key}"', { key }), pattern, given, place };
    reportUnfilled(check, to);
    reportUnused(check, to);
  };
  // Without a second choice, a language that Node cannot sort by would be sorted by the machine's own.
  const collator = once(() => new Intl.Collator([language, "en"]));
  const write = (value: string | number) => worded(value, numbers);
  const unreviewed = once(() => [...own].flatMap(([key, { reviewed }]) => (reviewed ? [] : [key])));
  const create = (
    to: Report,
    added: ReadonlyMap<string, AddedLabel>,
    checked = new Set<string>(),
  ): Locale => ({
    tag,
    file: found,
    get keys() {
      return [...new Set([...texts.keys(), ...added.keys()])].sort();
    },
    get unreviewed() {
      return unreviewed();
    },
    numbered,
    checkWords: yaml.value.checks,
    dateWords: dates,
    label: (key, slots = {}) => {
      const pattern = patternOf(key, added);
      return pattern === undefined ? undefined : fill(pattern, slots, write);
    },
    text: (key, slots = {}) => {
      const pattern = patternOf(key, added);
      if (pattern === undefined) return missing(key, yaml, to);
      const given = Object.keys(slots);
      const use = takesJust(pattern, given) ? undefined : [key, ...given].join(" ");
      if (use !== undefined && !checked.has(use)) {
        checkSlots(key, pattern, given, () => placeIn(key, added), to);
        checked.add(use);
      }
      return fill(pattern, slots, write);
    },
    date: (iso) => formatDate(iso, dates),
    weekday: (iso) => formatWeekday(iso, dates),
    time: (clock) => formatTime(clock, dates),
    number: (value) => formatNumber(value, numbers),
    compare: (a, b) => collator().compare(withoutLanguageMarks(a), withoutLanguageMarks(b)),
    list: (items) => joinList(items, lists.comma, lists.last),
    reportingTo: (other) => create(other, added),
    place: (key) => (patternOf(key, added) === undefined ? undefined : placeIn(key, added)),
    names: () => namesIn(yaml),
    adding: (labels) => create(to, new Map([...added, ...labels])),
  });
  return create(report, new Map());
}

/** The labels of the file; those of a house's own are compared with chancery's. */
function ownLabels(
  yaml: YamlFile<LocaleFile>,
  host: Host,
  report: Report,
  values: KnownValues | undefined,
): ReadonlyMap<string, Label> {
  const read = labelsOf(yaml.value.labels, yaml.value.reviewed);
  if (yaml.file.startsWith("builtin/")) return read;
  const known = knownLabels(host, values);
  const placeOf = (path: readonly string[]) => yaml.place(["labels", ...path], "key");
  const own = correctLabels(read, known, placeOf, report);
  reportMissingLabels(yaml, own, known, report);
  return own;
}

function checkDates({ value, place }: YamlFile<LocaleFile>, report: Report): void {
  for (const form of ["day", "weekday", "month", "year", "time"] as const) {
    const slots: readonly string[] = dateSlots[form];
    const check = {
      what: say('the date form "{form}"', { form }),
      pattern: value.dates[form],
      given: slots,
      place: () => place(["dates", form]),
    };
    reportUnfilled({ ...check, given: slots.includes("day") ? [...slots, "dd"] : slots }, report);
    reportLacking({ ...check, pattern: check.pattern.replace("{dd}", "{day}") }, report);
  }
}

function numberedLabel(
  key: string,
  given: readonly string[],
  own: ReadonlyMap<string, Label>,
  yaml: YamlFile<LocaleFile>,
  report: Report,
): string {
  const label = own.get(key);
  if (!label) return missing(key, yaml, report);
  const check = {
    what: say('the label "{key}"', { key }),
    pattern: label.text,
    given,
    place: () => yaml.place(["labels", ...label.path]),
  };
  reportUnfilled(check, report);
  reportLacking(check, report);
  return label.text;
}

function missing(key: string, yaml: YamlFile<LocaleFile>, report: Report): string {
  const line = `${key.split(".").join(": ")}: …`;
  report.error("locale-missing-label", say('the locale lacks the label "{key}"', { key }), {
    place: yaml.place(["labels", ...key.split(".")], "key"),
    hint: say('add "{line}" under labels', { line }),
  });
  return `[${key}]`;
}

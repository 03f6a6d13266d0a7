/**
 * What a caller asks for is compared with what there is before any work is done: names of meetings,
 * kinds, languages and formats, and the day. The command line and the library share it.
 */
import { and, type Joined, list, or, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { folderHolding, listTemplateFiles } from "../host/templates.ts";
import { listLocales } from "../locale/locale.ts";
import { ENDING } from "../template/kind.ts";
import { closest } from "../text/closest.ts";
import { meantLanguage } from "../text/language-tag.ts";
import { formats } from "../writers/registry.ts";

/** What narrows a run; all meetings, kinds and formats and the house's language when absent. */
export interface Choice {
  /** Ids. */
  readonly meetings?: readonly string[];
  readonly kinds?: readonly string[];
  readonly languages?: readonly string[];
  readonly formats?: readonly string[];
  /** Archive copies instead of ordinary papers: as PDF alone, with the record attached. */
  readonly archive?: boolean;
  /** ISO day that replaces the papers' own cut-off. */
  readonly asOf?: string;
}

/** The choice with each name once, or undefined when any of it is not there; the report says what. */
export function checkChoice(host: Host, choice: Choice, report: Report): Choice | undefined {
  const before = report.errors;
  // Where there is no record at all, that is told on loading, and says more.
  const hasRecord = host.list("data").length > 0;
  const meetings = namesOf(meeting, choice.meetings, hasRecord && listMeetings(host), report);
  const kinds = namesOf(kindOf(host), choice.kinds, listKinds(host), report);
  const languages = namesOf(language, choice.languages, listLocales(host), report);
  const wanted = namesOf(format, choice.formats, formats, report);
  if (choice.asOf !== undefined) checkDay(choice.asOf, report);
  if (choice.archive) checkArchiveFormats(wanted ?? [], report);
  if (report.errors > before) return undefined;
  return {
    ...(meetings && { meetings }),
    ...(kinds && { kinds }),
    ...(languages && { languages }),
    ...(wanted && { formats: wanted }),
    ...(choice.archive && { archive: true }),
    ...(choice.asOf !== undefined && { asOf: choice.asOf }),
  };
}

/** The names, each once; those that are not known are reported with the nearest that is. */
function namesOf(
  sort: Sort,
  names: readonly string[] | undefined,
  known: readonly string[] | false,
  report: Report,
): readonly string[] | undefined {
  if (names?.length === 0) {
    report.error("nothing-chosen", sort.noneChosen, {
      hint: say("name at least one, or leave the list out for all that are usual"),
    });
  }
  for (const name of names ?? []) {
    if (!known || known.includes(name)) continue;
    const near = sort.meant?.(name, known) ?? closest(name, known);
    const elsewhere = sort.elsewhere?.(name);
    report.error(sort.code, sort.unknown(name), {
      hint:
        elsewhere ??
        (near ? didYouMean(near) : known.length > 0 ? sort.known(list(known)) : sort.noneYet),
    });
  }
  return names && [...new Set(names)];
}

/** A sort of thing that is chosen by name, in whole sentences, and where a user would add one. */
interface Sort {
  readonly code: string;
  readonly noneChosen: Phrase;
  readonly noneYet: Phrase;
  readonly unknown: (name: string) => Phrase;
  readonly known: (names: Joined) => Phrase;
  /** Which of those there are was meant, where more is known of it than its spelling. */
  readonly meant?: (name: string, known: readonly string[]) => string | undefined;
  /** What to do where it lies at a place that is not looked into. */
  readonly elsewhere?: (name: string) => Phrase | undefined;
}

const meeting: Sort = {
  code: "unknown-meeting",
  noneChosen: say("the list of meetings to make is empty"),
  noneYet: say("there is no meeting yet; each is a file in data/meetings"),
  unknown: (name) => say('there is no meeting "{name}"', { name }),
  known: (names) => say("known: {names}; each is a file in data/meetings", { names }),
};

function kindOf(host: Host): Sort {
  return { ...kind, elsewhere: (name) => hintOfUnchosen(host, name) };
}

/** What to do about a kind that lies in a folder of templates which the house has not chosen. */
export function hintOfUnchosen(host: Host, kind: string): Phrase | undefined {
  const folder = folderHolding(host, `${kind}${ENDING}`);
  if (folder === undefined) return undefined;
  const slots = { folder: `templates/${folder}`, line: `templates: ${folder}` };
  return say("it lies in {folder}; write {line} into data/house.yaml", slots);
}

const kind: Sort = {
  code: "unknown-kind",
  noneChosen: say("the list of kinds to make is empty"),
  noneYet: say("there is no kind yet; each is a file in templates"),
  unknown: (name) => say('there is no kind "{name}"', { name }),
  known: (names) => say("known: {names}; each is a file in templates", { names }),
};

const language: Sort = {
  code: "unknown-language",
  noneChosen: say("the list of languages to make is empty"),
  noneYet: say(
    "there is no language yet; papers in another one need its words in templates/locales",
  ),
  unknown: (name) => say('there is no language "{name}"', { name }),
  known: (names) =>
    say("known: {names}; papers in another one need its words in templates/locales", { names }),
  meant: (name, known) => known.find((tag) => tag === meantLanguage(name)),
};

const format: Sort = {
  code: "unknown-format",
  noneChosen: say("the list of formats to make is empty"),
  noneYet: say("there is no format yet"),
  unknown: (name) => say('there is no format "{name}"', { name }),
  known: (names) => say("known: {names}", { names }),
};

/** PDF/A-3 has no counterpart among Word files, so one that is asked for is not passed over. */
function checkArchiveFormats(wanted: readonly string[], report: Report): void {
  const others = wanted.filter((name) => formats.includes(name) && name !== "pdf");
  if (others.length === 0) return;
  report.error(
    "archive-format",
    say("an archive copy is a PDF, never {formats}", { formats: or(others) }),
    {
      hint: say("leave --format out, or build {formats} without --archive", {
        formats: and(others),
      }),
    },
  );
}

function checkDay(text: string, report: Report): void {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return;
  report.error("wrong-day", say('"{text}" is not a day', { text }), {
    hint: say("write a day as year-month-day, such as 2025-12-01"),
  });
}

/** The meetings of the record, which are named after their files. */
export function listMeetings(host: Host): readonly string[] {
  return host
    .list("data/meetings")
    .filter(({ kind, name }) => kind === "file" && name.endsWith(".yaml") && !name.startsWith("."))
    .map(({ name }) => name.slice(0, -".yaml".length));
}

/** The kinds of paper, which are named after their templates. */
export function listKinds(host: Host): readonly string[] {
  return listTemplateFiles(host, "", ENDING).map((name) => name.slice(0, -ENDING.length));
}

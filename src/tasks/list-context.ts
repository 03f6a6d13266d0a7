/**
 * What the lists have in common: the record, the day they are made as at, and names and texts in
 * the reader's language. A list is no paper: left alone it tells how things stand today.
 */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, listLocales, loadLocale } from "../locale/locale.ts";
import { checkChoice } from "../pipeline/choice.ts";
import { dayOf } from "../record/dates.ts";
import { loadRecord } from "../record/load.ts";
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord } from "../record/record.ts";
import { dayIn } from "../text/days.ts";
import type { ViewContext } from "../view/context.ts";

/** What is asked of a list. */
export interface ListOptions {
  /** The reader's language; texts that the record lacks in it are in the house's. */
  readonly language: string;
  /** ISO day; today when absent. */
  readonly asOf?: string;
  /** The clock of whoever asks; what day that is, the house's time zone says. */
  readonly now: Date;
  /** Ids; all when absent. */
  readonly meetings?: readonly string[];
}

/** The day a list is made as at. */
export interface ListDay {
  /** ISO day. */
  readonly asAt: string;
  /** The time zone in which that day is today; absent for a day that was asked for. */
  readonly todayIn?: string;
}

export interface ListContext extends ListDay {
  readonly record: HouseRecord;
  /** The meetings asked for, by day. */
  readonly meetings: readonly Meeting[];
  /** What the view computes the entries of one meeting from. */
  contextOf(meeting: Meeting): ViewContext;
}

/** It, or the outcome where it cannot be made; the report says why. */
export function openList(
  host: Host,
  { language, now, ...asked }: ListOptions,
  report: Report,
): ListContext | "usage" | "problems" {
  const choice = checkChoice(host, asked, report);
  if (!choice) return "usage";
  const record = loadRecord(host, report);
  if (!record) return "problems";
  const tag = listLocales(host).includes(language) ? language : record.house.language;
  const locale = loadLocale(host, tag, report);
  if (!locale) return "problems";
  const { timezone } = record.house;
  const { asOf } = choice;
  const asAt = asOf ?? dayIn(timezone, now);
  return {
    record,
    asAt,
    ...(asOf === undefined && { todayIn: timezone }),
    meetings: (choice.meetings ?? [...record.meetings.keys()])
      .flatMap((id) => record.meetings.get(id) ?? [])
      .toSorted((a, b) => compare(dayOf(a.on), dayOf(b.on))),
    contextOf: (meeting) => contextOf(record, meeting, { ...locale, tag: language }, asAt, report),
  };
}

function contextOf(
  record: HouseRecord,
  meeting: Meeting,
  locale: Locale,
  asAt: string,
  report: Report,
): ViewContext {
  return {
    record,
    meeting,
    locale,
    audience: "internal",
    kind: "list",
    mode: "after",
    asAt,
    today: asAt,
    postsOn: dayOf(meeting.on),
    report,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

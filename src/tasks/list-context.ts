/**
 * What the lists have in common: the record, the day they are made as at, and names and texts in
 * the reader's language.
 */
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { type Locale, listLocales, loadLocale } from "../locale/locale.ts";
import { checkChoice } from "../pipeline/choice.ts";
import { loadRecord } from "../record/load.ts";
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord } from "../record/record.ts";
import { cutOff, dayOf } from "../view/as-at.ts";
import { isFromActiveSet, type ViewContext } from "../view/context.ts";

/** What is asked of a list. */
export interface ListOptions {
  /** The reader's language; texts that the record lacks in it are in the house's. */
  readonly language: string;
  /** ISO day; the latest dated fact of the record when absent. */
  readonly asOf?: string;
  /** Ids; all when absent. */
  readonly meetings?: readonly string[];
}

export interface ListContext {
  readonly record: HouseRecord;
  /** ISO day; undefined in a record without any meeting. */
  readonly asAt: string | undefined;
  /** The meetings asked for, by day. */
  readonly meetings: readonly Meeting[];
  /** What the view computes the entries of one meeting from. */
  contextOf(meeting: Meeting): ViewContext;
}

/** It, or the outcome where it cannot be made; the report says why. */
export function openList(
  host: Host,
  { language, ...asked }: ListOptions,
  report: Report,
): ListContext | "usage" | "problems" {
  const choice = checkChoice(host, asked, report);
  if (!choice) return "usage";
  const record = loadRecord(host, report);
  if (!record) return "problems";
  const tag = listLocales(host).includes(language) ? language : record.house.language;
  const locale = loadLocale(host, tag, report);
  if (!locale) return "problems";
  const at = (meeting: Meeting, asAt: string) =>
    contextOf(record, meeting, { ...locale, tag: language }, asAt, report);
  const asAt = choice.asOf ?? latestFact(record, (meeting) => at(meeting, ""));
  return {
    record,
    asAt,
    meetings: (choice.meetings ?? [...record.meetings.keys()])
      .flatMap((id) => record.meetings.get(id) ?? [])
      .toSorted((a, b) => compare(dayOf(a.on), dayOf(b.on))),
    contextOf: (meeting) => at(meeting, asAt ?? dayOf(meeting.on)),
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
    report,
  };
}

/** The latest day of a meeting held, a dated fact or an entered update; never that of the clock. */
function latestFact(
  record: HouseRecord,
  contextAt: (meeting: Meeting) => ViewContext,
): string | undefined {
  const all = [...record.meetings.values()];
  const held = all.filter(({ state }) => state === "held");
  const days = (held.length > 0 ? held : all).map((meeting) => cutOff(record, meeting, "after"));
  const entered = [...record.commitments.values()].flatMap(({ meeting: id, updates }) => {
    const meeting = record.meetings.get(id);
    if (!meeting) return [];
    const context = contextAt(meeting);
    return updates
      .filter(({ source }) => !source || isFromActiveSet(source, context))
      .map(({ recorded }) => recorded);
  });
  return [...days, ...entered].sort().at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

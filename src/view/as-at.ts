/**
 * The cut-off of a paper and what lies before it. Dates come from the record alone: the day before
 * the meeting for papers of the eve, the latest dated fact of the meeting for those after it.
 */
import { dayOf, isoOf, lastDay } from "../record/dates.ts";
import type { DateFact } from "../record/fields.ts";
import type { Meeting } from "../record/meeting.ts";
import type { HouseRecord } from "../record/record.ts";
import { addDays } from "../text/days.ts";
import type { AsAt, PaperContext, ViewContext } from "./context.ts";

/** The cut-off of a paper of this meeting; `asOf` moves it, but no paper of the eve past the eve. */
export function cutOff(record: HouseRecord, meeting: Meeting, mode: AsAt, asOf?: string): string {
  const day = dayOf(meeting.on);
  if (mode === "eve") {
    const eve = addDays(day, -1);
    return asOf && asOf < eve ? asOf : eve;
  }
  if (asOf) return asOf;
  const active: readonly string[] = record.house.sets;
  const days = meeting.facts.flatMap(({ on, source }) => {
    const ids = typeof source === "string" ? [source] : source;
    const iso = isoOf(on);
    const isActive = ids.some((id) => active.includes(record.sources.get(id)?.set ?? "main"));
    return iso && iso.length === 10 && isActive ? [iso] : [];
  });
  return [day, ...days].sort().at(-1) ?? day;
}

/** Whether the paper tells what came out of the meeting, and may: there has been one by its cut-off. */
export function isAfterMeeting({ meeting, mode, asAt }: ViewContext): boolean {
  return mode === "after" && dayOf(meeting.on) <= asAt;
}

/** Whether a date, taken at its latest, lies on or before the cut-off. */
export function hasHappened(date: DateFact, asAt: string): boolean {
  const iso = isoOf(date);
  return iso !== undefined && lastDay(iso) <= asAt;
}

/** A dated entry of the record: a day, or the meeting before which it happened. */
export interface Dated {
  readonly on: DateFact;
  readonly before?: string | undefined;
}

/**
 * Whether an entry that came out at `reportedAt` belongs to the paper. Without a day of its own it
 * counts from the eve of the meeting it is said to precede, or from the day it was reported.
 */
export function isKnown(entry: Dated, reportedAt: string, context: PaperContext): boolean {
  if (isoOf(entry.on) !== undefined) return hasHappened(entry.on, context.asAt);
  if (entry.before) {
    const meeting = context.record.meetings.get(entry.before);
    if (meeting && addDays(dayOf(meeting.on), -1) <= context.asAt) return true;
  }
  return reportedAt <= context.asAt;
}

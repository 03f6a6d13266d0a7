/** The facts of a paper: what lay before the meeting, and what came out of it. */
import type { Fact, Meeting } from "../record/meeting.ts";
import { dayOf, isKnown, isoOf } from "./as-at.ts";
import { cite, isFromActiveSet, mayRead, textIn, type ViewContext } from "./context.ts";
import { dateText } from "./dates.ts";
import { relatedMeetings } from "./related.ts";
import type { View } from "./schema.ts";
import { isUnstated, type Stated } from "./values.ts";

type FactRow = View["background"][number];

/** Facts of this and related meetings from before the meeting, in order of time. */
export function backgroundOf(context: ViewContext): FactRow[] {
  const day = dayOf(context.meeting.on);
  return relatedMeetings(context)
    .flatMap((meeting) => meeting.facts.map((fact) => ({ meeting, fact })))
    .filter(({ meeting, fact }) => isReadable(fact, context) && isBefore(fact, meeting, context))
    .filter(({ fact }) => fact.kind !== "courtesy" && (isoOf(fact.on) ?? "") < day)
    .toSorted((a, b) => compare(sortKey(a.fact, a.meeting), sortKey(b.fact, b.meeting)))
    .map(({ fact }) => toFact(fact, context));
}

/** Facts that came out at this meeting or were first reported from it. */
export function outcomeOf(context: ViewContext): FactRow[] {
  const { meeting } = context;
  return meeting.facts
    .filter((fact) => isReadable(fact, context) && isKnown(fact, dayOf(meeting.on), context))
    .filter((fact) => !isBefore(fact, meeting, context))
    .map((fact) => toFact(fact, context));
}

/** Whether the fact precedes the meeting of this paper. */
function isBefore(fact: Fact, reportedAt: Meeting, context: ViewContext): boolean {
  const day = dayOf(context.meeting.on);
  const iso = isoOf(fact.on);
  if (iso !== undefined) return iso < day && isKnown(fact, dayOf(reportedAt.on), context);
  if (fact.before) {
    const next = context.record.meetings.get(fact.before);
    if (next && dayOf(next.on) <= day) return true;
  }
  return dayOf(reportedAt.on) < day && isKnown(fact, dayOf(reportedAt.on), context);
}

function isReadable(fact: Fact, context: ViewContext): boolean {
  return mayRead(fact.audience, context.audience) && isFromActiveSet(fact.source, context);
}

/** Facts without a day stand where the day of their report would put them. */
function sortKey(fact: Fact, reportedAt: Meeting): string {
  return isoOf(fact.on) ?? dayOf(reportedAt.on);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toFact(fact: Fact, context: ViewContext): FactRow {
  const when: Stated = dateText(fact.on, context);
  return {
    text: { prose: textIn(fact.text, context) },
    when: isUnstated(when) ? { unstated: context.locale.text("date.unstated") } : when,
    ...(fact.open && { open: textIn(fact.open, context) }),
    cite: cite(fact.source, context),
  };
}

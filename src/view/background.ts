/** The facts of a paper: what lay before the meeting, and what came out of it. */
import { say } from "../diagnostics/phrase.ts";
import { dayOf, isoOf, lastDay } from "../record/dates.ts";
import type { Fact } from "../record/fact.ts";
import type { Meeting } from "../record/meeting.ts";
import { cutOff, isKnown } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  meetingPlace,
  textIn,
  type ViewContext,
} from "./context.ts";
import { dateText } from "./dates.ts";
import { relatedMeetings } from "./related.ts";
import type { View } from "./schema.ts";
import { isUnstated } from "./values.ts";

type FactRow = View["background"][number];

export function backgroundOf(context: ViewContext): FactRow[] {
  return factsBefore(context).map(({ fact }) => toFact(fact, context));
}

export function outcomeOf(context: ViewContext): FactRow[] {
  return factsOfMeeting(context).map((fact) => toFact(fact, context));
}

/** Facts of this and related meetings from before the meeting, in order of time. */
export function factsBefore(
  context: ViewContext,
): readonly { readonly meeting: Meeting; readonly fact: Fact }[] {
  return relatedMeetings(context)
    .flatMap((meeting) => meeting.facts.map((fact) => ({ meeting, fact })))
    .filter(({ meeting, fact }) => isReadable(fact, context) && isBefore(fact, meeting, context))
    .filter(({ fact }) => fact.kind !== "courtesy")
    .toSorted((a, b) => compare(sortKey(a.fact, a.meeting), sortKey(b.fact, b.meeting)));
}

/** All facts filed with this meeting: what happened there, and what its report tells of before. */
export function factsOfMeeting(context: ViewContext): readonly Fact[] {
  return context.meeting.facts.filter(
    (fact) => isReadable(fact, context) && cameOut(fact, context),
  );
}

/** Reports facts of the meeting that its memo, at its own cut-off, has to leave out. */
export function reportLeftOut(context: ViewContext): void {
  const { meeting, record, report } = context;
  if (context.asAt < cutOff(record, meeting, "after")) return;
  meeting.facts.forEach((fact, index) => {
    if (!isReadable(fact, context) || cameOut(fact, context)) return;
    const message = say('the fact "{id}" stands in no paper of its meeting', { id: fact.id });
    report.warning("fact-in-no-paper", message, {
      place: meetingPlace(context, ["facts", index, "on"]),
      hint: say(
        "its date includes neither the day of the meeting nor a day before it; enter it with the meeting it belongs to",
      ),
    });
  });
}

/** Whether a fact filed here was known by the cut-off. */
function cameOut(fact: Fact, context: ViewContext): boolean {
  const { meeting, asAt } = context;
  const day = dayOf(meeting.on);
  const iso = isoOf(fact.on);
  // A month or year that holds the day of the meeting is as near as the source comes to it.
  if (iso !== undefined && day.startsWith(iso)) return day <= asAt;
  return isKnown(fact, day, context);
}

/** Whether the fact precedes the meeting of this paper. */
function isBefore(fact: Fact, reportedAt: Meeting, context: ViewContext): boolean {
  const day = dayOf(context.meeting.on);
  const iso = isoOf(fact.on);
  if (iso !== undefined) {
    return lastDay(iso) < day && isKnown(fact, dayOf(reportedAt.on), context);
  }
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
  const { meeting, locale } = context;
  const when = dateText(fact.on, context);
  // The day of the meeting stands at the head of the paper.
  const isThatDay = isoOf(fact.on) === dayOf(meeting.on);
  const date = isUnstated(when) ? { unstated: locale.text("date.unstated") } : when;
  return {
    text: { prose: textIn(fact.text, context) },
    ...(!isThatDay && { when: date }),
    ...(fact.open && { open: textIn(fact.open, context) }),
    cite: cite(fact.source, context),
  };
}

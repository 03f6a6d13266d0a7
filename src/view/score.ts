/**
 * Counts over the register: the score since the last meeting for the note, and the result of a
 * meeting in a few lines for the memo. Compound items count once as reported and once per part.
 */

import { dayOf, isoOf } from "../record/dates.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { earlierCommitments, groupOf } from "./commitments.ts";
import type { ViewContext } from "./context.ts";
import { areWeFirst } from "./countries.ts";
import { earlierMeetings } from "./related.ts";
import type { View } from "./schema.ts";
import { countBySide, tally } from "./sides.ts";
import { standingOf } from "./standing.ts";
import { countStates } from "./states.ts";

type Score = NonNullable<View["score"]>;

/** How many items as a source reported them: the parts of a compound one count once. */
export function countReported(items: readonly MeetingCommitment[]): number {
  return new Set(items.map((item) => item.part_of ?? item.id)).size;
}

/** What became of earlier meetings' items; undefined when there were none. */
export function scoreSince(context: ViewContext): Score | undefined {
  const items = earlierCommitments(context);
  if (items.length === 0) return undefined;
  const { locale, record } = context;
  const meetings = [...new Set(items.map((item) => item.meeting))].flatMap((id) => {
    const meeting = record.meetings.get(id);
    return meeting ? [locale.date(dayOf(meeting.on))] : [];
  });
  const count = tally(items, context);
  const line = locale.text("score.line", {
    meetings: locale.list(meetings),
    reported: countReported(items),
    ...count,
    leadless: items.filter((item) => {
      return item.lead === "unknown" && !standingOf(item, context).isClosed;
    }).length,
  });
  const { dropped } = countStates(items, context);
  return {
    line: dropped > 0 ? locale.text("score.line-dropped", { line, dropped }) : line,
    sides: countBySide(items, areWeFirst(context), context),
  };
}

/** Why there is no score: no earlier meeting, or none whose items are on record. */
export function noScore(context: ViewContext): string | undefined {
  const { locale } = context;
  if (earlierCommitments(context).length > 0) return undefined;
  const days = earlierMeetings(context).map(({ on }) => locale.date(dayOf(on)));
  if (days.length === 0) return locale.text("score.no-meeting");
  return locale.text("score.no-items", { meetings: locale.list(days) });
}

/** The result of the meeting in a few lines, each counted from its register. */
export function resultLines(items: readonly MeetingCommitment[], context: ViewContext): string[] {
  const { locale } = context;
  const inGroup = (group: string) =>
    items.filter((item) => groupOf(item, context) === group).length;
  return [
    locale.text("result.items", { reported: countReported(items), items: items.length }),
    locale.text("result.groups", {
      agreed: inGroup("agreed"),
      ours: inGroup("proposedByUs"),
      theirs: inGroup("proposedByThem"),
      others: inGroup("proposedByOthers"),
      instructions: inGroup("instructions"),
    }),
    locale.text("result.gaps", {
      items: items.length,
      lead: items.filter((item) => item.lead !== "unknown").length,
      due: items.filter((item) => isoOf(standingOf(item, context).due) !== undefined).length,
      deliverable: items.filter((item) => item.deliverable !== "unknown").length,
    }),
  ];
}

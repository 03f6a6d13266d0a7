/**
 * The states of items as Viet Nam's Government Office reports them: done or not, each in time or not.
 * Open items without a due date are neither and are counted apart, and so are those that were given up.
 * Each item is in one state.
 */
import { isoOf, lastDay } from "../record/dates.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { toRow } from "./commitments.ts";
import type { PaperContext } from "./context.ts";
import { dateText } from "./dates.ts";
import type { View } from "./schema.ts";
import { type Cut, standingOf } from "./standing.ts";
import { isUnstated } from "./values.ts";

export type State = "onTime" | "late" | "inTime" | "overdue" | "undated" | "dropped";

/** The state of an item at the cut-off; what was done without a due date cannot have been late. */
export function stateOf(item: MeetingCommitment, cut: Cut): State {
  const { due, doneOn, dueWhenDone, isClosed, isDone, isOverdue } = standingOf(item, cut);
  if (isClosed && !isDone) return "dropped";
  if (doneOn !== undefined) {
    const iso = isoOf(dueWhenDone);
    return iso !== undefined && doneOn > lastDay(iso) ? "late" : "onTime";
  }
  if (isoOf(due) === undefined) return "undated";
  return isOverdue ? "overdue" : "inTime";
}

/** How many of these items are in each state. */
export function countStates(
  items: readonly MeetingCommitment[],
  cut: Cut,
): Readonly<Record<State, number>> {
  const counts = { onTime: 0, late: 0, inTime: 0, overdue: 0, undated: 0, dropped: 0 };
  for (const item of items) counts[stateOf(item, cut)]++;
  return counts;
}

/** What is still to be done and when, the earliest first; a month or a year is due on its last day. */
export function dueDays(
  items: readonly MeetingCommitment[],
  context: PaperContext,
): View["dueDays"] {
  const days = items.flatMap((item) => {
    const { due, isClosed } = standingOf(item, context);
    const iso = isoOf(due);
    const when = dateText(due, context);
    if (iso === undefined || isUnstated(when) || isClosed) return [];
    const { id, what } = toRow(item, context);
    return [{ day: lastDay(iso), when, id, what }];
  });
  return days.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

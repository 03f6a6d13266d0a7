/**
 * The items on record at a cut-off, each with its terms as they were known by then. Every paper and
 * every list takes its items from here, so that none of them counts another register.
 */

import { itemsOf } from "../record/by-meeting.ts";
import { dayOf } from "../record/dates.ts";
import type { HouseRecord, MeetingCommitment } from "../record/record.ts";
import { isFromActiveSet, mayRead, type PaperContext } from "./context.ts";
import { standingOf } from "./standing.ts";

/** The ISO day on which an item was entered, from which on papers know it. */
export function enteredOn(item: MeetingCommitment, record: HouseRecord): string {
  const meeting = record.meetings.get(item.meeting);
  return item.recorded ?? (meeting ? dayOf(meeting.on) : "");
}

/**
 * What was said at these meetings, or at all, as far as the paper's readers may see it, with all
 * updates from sources that are on, later ones too.
 */
export function itemsSaid(
  context: PaperContext,
  meetings?: ReadonlySet<string>,
): readonly MeetingCommitment[] {
  const isActive = (source: string | readonly string[]) => isFromActiveSet(source, context);
  const { record } = context;
  return (meetings ? itemsOf(meetings, record) : [...record.commitments.values()])
    .filter((item) => mayRead(item.audience, context.audience) && isActive(item.source))
    .map((item) =>
      item.updates.every(({ source }) => !source || isActive(source))
        ? item
        : { ...item, updates: item.updates.filter(({ source }) => !source || isActive(source)) },
    );
}

/** An item with its wording, and who is to act, as they are known by the cut-off. */
export function asKnown(item: MeetingCommitment, context: PaperContext): MeetingCommitment {
  if (item.updates.length === 0) return item;
  const { what, owner, lead, counterpart, deliverable } = standingOf(item, context);
  return { ...item, what, owner, lead, counterpart, deliverable };
}

/** The items of these meetings, or of all, that were entered by the cut-off. */
export function registerOf(
  context: PaperContext,
  meetings?: ReadonlySet<string>,
): readonly MeetingCommitment[] {
  return itemsSaid(context, meetings)
    .filter((item) => enteredOn(item, context.record) <= context.asAt)
    .map((item) => asKnown(item, context));
}

/** Items by the meeting at which they were said, in their order. */
export function byMeeting(
  items: readonly MeetingCommitment[],
): ReadonlyMap<string, readonly MeetingCommitment[]> {
  const groups = new Map<string, MeetingCommitment[]>();
  for (const item of items) {
    const group = groups.get(item.meeting);
    if (group) group.push(item);
    else groups.set(item.meeting, [item]);
  }
  return groups;
}

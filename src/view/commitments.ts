/**
 * The rows of the register: what was said, by whom, how firmly, and what no source states of it.
 * Modality decides the group; only what was agreed or signed may stand under "agreed".
 */
import type { Modality } from "../record/commitment.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { dayOf } from "./as-at.ts";
import {
  cite,
  isFromActiveSet,
  mayRead,
  stated,
  textIn,
  unstated,
  type ViewContext,
} from "./context.ts";
import { dateText } from "./dates.ts";
import { callNameOf, isOurs, namesOf, shortName } from "./names.ts";
import { relatedMeetings } from "./related.ts";
import type { View } from "./schema.ts";
import { standingOf } from "./standing.ts";
import { isUnstated, type Stated } from "./values.ts";

export type CommitmentRow = View["commitments"][number];

/** The commitments of one meeting that the paper's readers may see. */
export function commitmentsOf(meeting: string, context: ViewContext): readonly MeetingCommitment[] {
  return [...context.record.commitments.values()].filter(
    (item) =>
      item.meeting === meeting &&
      mayRead(item.audience, context.audience) &&
      isFromActiveSet(item.source, context),
  );
}

/** The commitments of related meetings on or before the cut-off, other than this one's. */
export function earlierCommitments(context: ViewContext): readonly MeetingCommitment[] {
  return relatedMeetings(context)
    .filter(({ id, on }) => id !== context.meeting.id && dayOf(on) <= context.asAt)
    .flatMap(({ id }) => commitmentsOf(id, context));
}

export type Group = "agreed" | "instructions" | "proposedByUs" | "proposedByThem";

const agreed: readonly Modality[] = ["agreed", "signed"];

/** The group of the follow-up memo that an item belongs to. */
export function groupOf(item: MeetingCommitment, context: ViewContext): Group {
  if (agreed.includes(item.modality)) return "agreed";
  if (item.modality === "instructed") return "instructions";
  return isOurs(item.by, context) ? "proposedByUs" : "proposedByThem";
}

export function toRow(item: MeetingCommitment, context: ViewContext): CommitmentRow {
  const { locale, record } = context;
  const standing = standingOf(item, context.asAt);
  const meeting = record.meetings.get(item.meeting);
  return {
    id: item.id,
    what: textIn(item.what, context),
    modality: locale.text(`modality.${item.modality}`),
    by: callNameOf(item.by, context),
    ...(item.relayed_by && { relayed: callNameOf(item.relayed_by, context) }),
    to: namesOf(item.to, context),
    owner: namesOf(item.owner, context),
    lead: leadOf(item, context),
    counterpart: unitName(item.counterpart, context),
    deliverable: stated(item.deliverable, context),
    due: dueText(item, standing.due, context),
    status: locale.text(standing.status ? `status.${standing.status}` : "status.none"),
    meeting: meeting ? locale.date(dayOf(meeting.on)) : item.meeting,
    locator: item.locator ?? locale.text("none"),
    quote: item.quote === "unknown" ? unstated(context) : item.quote,
    ...(item.open && { open: textIn(item.open, context) }),
    cite: cite(item.source, context),
  };
}

/** Our unit that leads; where only a body is named, that body with the unit left open. */
function leadOf(item: MeetingCommitment, context: ViewContext): Stated {
  if (item.lead !== "unknown") return shortName(item.lead, context);
  const owner = namesOf(item.owner, context);
  return isUnstated(owner) ? owner : context.locale.text("lead.body-only", { owner });
}

function unitName(id: string, context: ViewContext): Stated {
  return id === "unknown" ? unstated(context) : shortName(id, context);
}

function dueText(
  item: MeetingCommitment,
  due: ReturnType<typeof standingOf>["due"],
  context: ViewContext,
): Stated {
  const date = dateText(due, context);
  if (isUnstated(date) || item.due === "unknown") return date;
  return context.locale.text("due.with-basis", {
    date,
    basis: context.locale.text(`due.basis.${item.due.basis}`),
  });
}

/** All people and parties that rows of these items name. */
export function namedIn(items: readonly MeetingCommitment[]): readonly string[] {
  return items.flatMap(({ to, owner, lead, counterpart }) =>
    [to, owner, lead, counterpart].flatMap((ids) => (ids === "unknown" ? [] : ids)),
  );
}

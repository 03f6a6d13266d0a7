/**
 * The rows of the register: what was said, by whom, how firmly, and what no source states of it.
 * Modality decides the group; only what was agreed or signed may stand under "agreed".
 */
import type { Modality } from "../record/commitment.ts";
import { inOrder } from "../record/commitment-updates.ts";
import { dayOf } from "../record/dates.ts";
import type { MeetingCommitment } from "../record/record.ts";
import { onceFor } from "../text/once.ts";
import { isAfterMeeting } from "./as-at.ts";
import {
  cite,
  type PaperContext,
  quotedText,
  stated,
  statedAs,
  textIn,
  unstated,
  type ViewContext,
} from "./context.ts";
import { isOurs, isTheirs } from "./countries.ts";
import { dateText } from "./dates.ts";
import { locatorText } from "./locator.ts";
import { callNameOf, nameOf, namesOf } from "./names.ts";
import { asKnown, byMeeting, itemsSaid, registerOf } from "./register.ts";
import { earlierMeetings } from "./related.ts";
import type { View } from "./schema.ts";
import { type Standing, standingOf } from "./standing.ts";
import { isUnstated, type Stated } from "./values.ts";

export type CommitmentRow = View["commitments"][number];

/** The commitments of this meeting, once there are any to speak of, whenever they were entered. */
export function ownCommitments(context: ViewContext): readonly MeetingCommitment[] {
  if (!isAfterMeeting(context)) return [];
  return itemsSaid(context, new Set([context.meeting.id])).map((item) => asKnown(item, context));
}

/** The commitments of related meetings before this one, as far as the cut-off reaches, by meeting. */
export const earlierCommitments = onceFor((context: ViewContext): readonly MeetingCommitment[] => {
  const meetings = earlierMeetings(context).map(({ id }) => id);
  const items = byMeeting(registerOf(context, new Set(meetings)));
  return meetings.flatMap((id) => items.get(id) ?? []);
});

export type Group =
  | "agreed"
  | "instructions"
  | "proposedByUs"
  | "proposedByThem"
  | "proposedByOthers";

const agreed: readonly Modality[] = ["agreed", "signed"];

/** The group of the follow-up memo that an item belongs to. */
export function groupOf(item: MeetingCommitment, context: ViewContext): Group {
  if (agreed.includes(item.modality)) return "agreed";
  if (item.modality === "instructed") return "instructions";
  if (isOurs(item.by, context)) return "proposedByUs";
  return isTheirs(item.by, context) ? "proposedByThem" : "proposedByOthers";
}

/** Each part of a view asks for the same rows again. */
export function toRow(item: MeetingCommitment, context: PaperContext): CommitmentRow {
  const rows = rowsOf(context);
  const row = rows.get(item) ?? makeRow(item, context);
  rows.set(item, row);
  return row;
}

const rowsOf = onceFor((_: PaperContext) => new WeakMap<MeetingCommitment, CommitmentRow>());

function makeRow(item: MeetingCommitment, context: PaperContext): CommitmentRow {
  const { locale, record } = context;
  const standing = standingOf(item, context);
  const meeting = record.meetings.get(item.meeting);
  const known = item.updates.filter(({ recorded }) => recorded <= context.asAt);
  const status = statusText(standing.status, known, context);
  const update = lastUpdate(item, context);
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
    status: standing.isOverdue ? locale.text("status.overdue", { status }) : status,
    ...(update && { update }),
    meeting: meeting ? locale.date(dayOf(meeting.on)) : item.meeting,
    locator: item.locator === undefined ? unstated(context) : locatorText(item.locator, context),
    quote: statedAs(item.quote, context, (text) =>
      locale.text("quote", { text: quotedText(text, item.source, context) }),
    ),
    ...(item.open && { open: textIn(item.open, context) }),
    cite: cite(item.source, context),
  };
}

/** Our unit that leads; where only a body is named, that body with the unit left open. */
export function leadOf(item: MeetingCommitment, context: PaperContext): Stated {
  if (item.lead !== "unknown") return nameOf(item.lead, context);
  const owner = namesOf(item.owner, context);
  return isUnstated(owner) ? owner : context.locale.text("lead.body-only", { owner });
}

/**
 * What was last reported by the cut-off, by the day it happened: "20 November 2025: letter sent
 * (evidence: letter 12)". An update without words says which fields it entered.
 */
export function lastUpdate(item: MeetingCommitment, context: PaperContext): string | undefined {
  const { locale, asAt } = context;
  const last = inOrder(item.updates.filter(({ recorded }) => recorded <= asAt)).at(-1);
  if (!last) return undefined;
  const { note, evidence } = last;
  const texts = [
    note && textIn(note, context),
    evidence && locale.text("update.evidence", { evidence: textIn(evidence, context) }),
  ].filter((text) => text !== undefined);
  const date = locale.date(last.at);
  const fields = settable.filter((field) => last[field] !== undefined);
  if (texts.length === 0 && fields.length > 0) {
    const names = fields.map((field) => locale.text(`field.${field}`));
    texts.push(locale.text("update.fields", { fields: locale.list(names) }));
  }
  return texts.length > 0
    ? locale.text("update.line", { date, text: texts.join(locale.text("gap.separator")) })
    : date;
}

/** What an update may enter besides a status and words. */
const settable = ["due", "owner", "lead", "counterpart", "what", "deliverable"] as const;

/** Where an item was last reported to stand; an update may be there and say nothing of it. */
export function statusText(
  status: Standing["status"],
  updates: readonly unknown[],
  { locale }: PaperContext,
): string {
  if (status) return locale.text(`status.${status}`);
  return locale.text(updates.length > 0 ? "status.unsaid" : "status.none");
}

export function unitName(id: string, context: PaperContext): Stated {
  return id === "unknown" ? unstated(context) : nameOf(id, context);
}

function dueText(
  item: MeetingCommitment,
  due: ReturnType<typeof standingOf>["due"],
  context: PaperContext,
): Stated {
  const date = dateText(due, context);
  if (isUnstated(date) || item.due === "unknown") return date;
  return context.locale.text("due.with-basis", {
    date,
    basis: context.locale.text(`due.basis.${item.due.basis}`),
  });
}

/** The parties that rows of these items name by their short names. */
export function namedIn(items: readonly MeetingCommitment[]): readonly string[] {
  return items.flatMap(({ owner, lead, counterpart }) =>
    [owner, lead, counterpart].flatMap((ids) => (ids === "unknown" ? [] : ids)),
  );
}

/**
 * What changed between two memos: each item that was entered, and each update that was recorded,
 * between their cut-offs, once and in the order of entry. An update counts in the week of its entry,
 * whenever it happened, so that nothing falls between two memos.
 */
import type { Update } from "../../record/commitment.ts";
import { isoOf, lastDay } from "../../record/dates.ts";
import type { DateFact } from "../../record/fields.ts";
import type { HouseRecord, MeetingCommitment } from "../../record/record.ts";
import { enteredOn } from "../register.ts";
import { type Cut, type Standing, standingAfter } from "../standing.ts";

/** In the order in which a memo tells them; what an update does first in it names the update. */
export const changeKinds = [
  "new",
  "decided",
  "done",
  "dropped",
  "reopened",
  "moved",
  "dated",
  "reassigned",
  "reworded",
  "status",
  "reported",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type Change = NewItem | Updated;

export interface NewItem {
  readonly kind: "new";
  readonly item: MeetingCommitment;
  /** As it stood when it was entered. */
  readonly after: Standing;
}

export interface Updated {
  readonly kind: Exclude<ChangeKind, "new" | "decided">;
  readonly item: MeetingCommitment;
  readonly update: Update;
  readonly before: Standing;
  readonly after: Standing;
  /** The date that a new due date is held against: the one until then, or the last before it was taken away. */
  readonly dueBefore: DateFact;
  /** How often its due date was put off by then, this time too; undefined where it was not now. */
  readonly slip: number | undefined;
}

/** Entries later than `since` and known by the cut-off. */
export interface Window extends Cut {
  /** ISO day; nothing is left out before it where it is undefined. */
  readonly since: string | undefined;
}

export function changesIn(
  items: readonly MeetingCommitment[],
  record: HouseRecord,
  window: Window,
): readonly Change[] {
  return items.flatMap((item) => changesOf(item, enteredOn(item, record), window));
}

/** An update is known once its item is, even if it is said to have been recorded before that. */
function changesOf(item: MeetingCommitment, entered: string, window: Window): readonly Change[] {
  const { asAt, since = "", today } = window;
  if (entered > asAt) return [];
  const isNew = entered > since;
  const first: Change = { kind: "new", item, after: standingAfter(item, [], today) };
  const isLater = ({ recorded }: Update) => isNew || recorded > since;
  const isChanged = item.updates.some((update) => update.recorded <= asAt && isLater(update));
  const steps = isChanged ? stepsOf(item, window).filter(({ update }) => isLater(update)) : [];
  return [...(isNew ? [first] : []), ...steps];
}

/** How often an item's due date was put off, as far as was entered by the cut-off. */
export function slipsOf(item: MeetingCommitment, cut: Cut): number {
  const dated = item.updates.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return 0;
  return stepsOf({ ...item, updates: dated }, cut).reduce((last, { slip = last }) => slip, 0);
}

/** What each update entered by the cut-off changed, in the order of entry. */
function stepsOf(item: MeetingCommitment, { asAt, today }: Cut): readonly Updated[] {
  const known = item.updates.filter(({ recorded }) => recorded <= asAt);
  let before = standingAfter(item, [], today);
  // A date that was taken away is still the one that a later date is held against.
  let dated = before.due;
  let slips = 0;
  return known.map((update, index) => {
    const after = standingAfter(item, known.slice(0, index + 1), today);
    const slip = isPutOff(dated, after.due) ? ++slips : undefined;
    const kind = kindOf(before, after, dated);
    const step = { kind, item, update, before, after, dueBefore: dated, slip };
    if (after.due !== "unknown") dated = after.due;
    before = after;
    return step;
  });
}

/** Whether a date was moved to a later one; setting the first is none. */
function isPutOff(from: DateFact, to: DateFact): boolean {
  const [old, now] = [isoOf(from), isoOf(to)];
  return old !== undefined && now !== undefined && lastDay(now) > lastDay(old);
}

function kindOf(before: Standing, after: Standing, dueBefore: DateFact): Updated["kind"] {
  if (after.isDone && !before.isDone) return "done";
  if (after.isClosed && !after.isDone && !(before.isClosed && !before.isDone)) return "dropped";
  if (before.isClosed && !after.isClosed) return "reopened";
  if (isoOf(before.due) !== isoOf(after.due)) {
    return isoOf(dueBefore) === undefined ? "dated" : "moved";
  }
  if (differs(before, after, ["owner", "lead", "counterpart"])) return "reassigned";
  if (differs(before, after, ["what", "deliverable"])) return "reworded";
  return before.status === after.status ? "reported" : "status";
}

/** Whether any of these terms is another. */
function differs(
  before: Standing,
  after: Standing,
  terms: readonly ("what" | "owner" | "lead" | "counterpart" | "deliverable")[],
): boolean {
  return terms.some((term) => JSON.stringify(before[term]) !== JSON.stringify(after[term]));
}

/**
 * Where a commitment stands at a cut-off, computed from its dated updates and never typed: what was
 * recorded by then decides what is known, the day it happened decides what holds and whether it was late.
 * Every paper, list and count takes it from here.
 */
import type { Commitment, Status, Update } from "../record/commitment.ts";
import { inOrder } from "../record/commitment-updates.ts";
import { isoOf, lastDay } from "../record/dates.ts";
import type { DateFact } from "../record/fields.ts";

/** When it is counted: what was recorded by `asAt` is known, and late is what was due before `today`. */
export interface Cut {
  /** ISO day. */
  readonly asAt: string;
  /** ISO day. */
  readonly today: string;
}

/** What an update may change of what was said. */
export type Terms = Pick<Commitment, "what" | "owner" | "lead" | "counterpart" | "deliverable">;

export interface Standing extends Terms {
  /** Undefined as long as nobody has reported anything. */
  readonly status: Status | undefined;
  readonly due: DateFact;
  readonly isClosed: boolean;
  readonly isDone: boolean;
  /** The day from which on it was done; undefined while it is not. */
  readonly doneOn: string | undefined;
  /** The due date that held on the day it was done: one that was moved then or later does not count. */
  readonly dueWhenDone: DateFact;
  /** Not closed, and its due day, month or year ended before today. */
  readonly isOverdue: boolean;
}

const closed: readonly Status[] = ["delivered", "closed", "dropped", "superseded"];
const done: readonly Status[] = ["delivered", "closed"];

export function standingOf(commitment: Commitment, cut: Cut): Standing {
  const known = standings.get(cut) ?? new WeakMap<Commitment, Standing>();
  standings.set(cut, known);
  const standing = known.get(commitment) ?? computeStanding(commitment, cut);
  known.set(commitment, standing);
  return standing;
}

/** Each part of a view asks for the same standings again; neither a cut nor a commitment ever changes. */
const standings = new WeakMap<Cut, WeakMap<Commitment, Standing>>();

function computeStanding(commitment: Commitment, { asAt, today }: Cut): Standing {
  const known = commitment.updates.filter((update) => update.recorded <= asAt);
  return standingAfter(commitment, known, today);
}

/** As it stands where just these of its updates are known. */
export function standingAfter(
  commitment: Commitment,
  updates: readonly Update[],
  today: string,
): Standing {
  const known = inOrder(updates);
  const stages = known.filter((update) => update.status);
  const status = stages.at(-1)?.status;
  const undone = stages.findLastIndex(({ status }) => status && !done.includes(status));
  const first = commitment.due === "unknown" ? "unknown" : commitment.due.on;
  const due = known.findLast((update) => update.due)?.due?.to ?? first;
  const doneOn = stages[undone + 1]?.at;
  const movedBefore = known.findLast(({ at, due }) => due && (doneOn === undefined || at < doneOn));
  const iso = isoOf(due);
  const isClosed = status !== undefined && closed.includes(status);
  return {
    ...termsOf(commitment, known),
    status,
    due,
    isClosed,
    isDone: status !== undefined && done.includes(status),
    doneOn,
    dueWhenDone: movedBefore?.due?.to ?? first,
    isOverdue: !isClosed && iso !== undefined && lastDay(iso) < today,
  };
}

function termsOf(commitment: Commitment, known: readonly Update[]): Terms {
  const { what, owner, lead, counterpart, deliverable } = commitment;
  const terms = { what, owner, lead, counterpart, deliverable };
  for (const update of known) {
    if (update.what !== undefined) terms.what = update.what;
    if (update.owner !== undefined) terms.owner = update.owner;
    if (update.lead !== undefined) terms.lead = update.lead;
    if (update.counterpart !== undefined) terms.counterpart = update.counterpart;
    if (update.deliverable !== undefined) terms.deliverable = update.deliverable;
  }
  return terms;
}

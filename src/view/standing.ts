/**
 * Where a commitment stands at the cut-off, computed from its dated updates and never typed: what
 * was recorded by then decides what is known, the day it happened decides whether it was late.
 */
import type { Commitment, Status } from "../record/commitment.ts";
import { isoOf, lastDay } from "../record/dates.ts";
import type { DateFact } from "../record/fields.ts";

export interface Standing {
  /** Undefined as long as nobody has reported anything. */
  readonly status: Status | undefined;
  readonly due: DateFact;
  readonly isClosed: boolean;
  readonly isDone: boolean;
  /** The day from which on it was done; undefined while it is not. */
  readonly doneOn: string | undefined;
  /** Not closed, and its due day, month or year ended before the cut-off. */
  readonly isOverdue: boolean;
}

const closed: readonly Status[] = ["delivered", "closed", "dropped", "superseded"];
const done: readonly Status[] = ["delivered", "closed"];

export function standingOf(commitment: Commitment, asAt: string): Standing {
  const known = commitment.updates
    .filter((update) => update.recorded <= asAt)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const status = known.findLast((update) => update.status)?.status;
  const stages = known.filter((update) => update.status);
  const undone = stages.findLastIndex(({ status }) => status && !done.includes(status));
  const moved = known.findLast((update) => update.due)?.due?.to;
  const due = moved ?? (commitment.due === "unknown" ? "unknown" : commitment.due.on);
  const iso = isoOf(due);
  const isClosed = status !== undefined && closed.includes(status);
  return {
    status,
    due,
    isClosed,
    isDone: status !== undefined && done.includes(status),
    doneOn: stages[undone + 1]?.at,
    isOverdue: !isClosed && iso !== undefined && lastDay(iso) < asAt,
  };
}

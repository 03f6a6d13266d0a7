/** A clock that says an earlier time than what was made before: what week it is cannot be trusted then. */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Host } from "../host/host.ts";
import type { JournalEntry } from "../pack/journal.ts";

/** What is told of a clock, and the remedy. */
export interface DoubtfulClock {
  readonly message: Phrase;
  readonly hint: Phrase;
}

/** In milliseconds: clocks are put right by so much without anybody noticing. */
const CORRECTION = 10 * 60 * 1000;

/** Undefined where the clock goes on from the last run. */
export function sayClockSetBack(
  host: Host,
  journal: readonly JournalEntry[],
): DoubtfulClock | undefined {
  const at = journal.at(-1)?.at;
  if (at === undefined || !(Date.parse(at) > host.now().getTime() + CORRECTION)) return undefined;
  const now = host.now().toISOString();
  return {
    message: say("the clock says {now}, and the last run was at {at}", { now, at }),
    hint: say("set the clock of this machine: it says which week it is"),
  };
}

/** Undefined where the latest week that has a memo is not later than this one. */
export function sayClockBehind(
  latest: string | undefined,
  week: string,
): DoubtfulClock | undefined {
  if (latest === undefined || latest <= week) return undefined;
  return {
    message: say("there is a memo of {latest}, and the clock says that it is {week}", {
      latest,
      week,
    }),
    hint: say("set the clock of this machine; if it is right, delete that memo"),
  };
}

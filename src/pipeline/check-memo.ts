/**
 * What the last check found, kept beside the papers, so that a folder in which nothing has changed
 * is answered without loading what a check needs. A memo never changes an answer: it holds every
 * question that the check put to the host, and is trusted only if all are answered as they were.
 */
import type { Problem, Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { Choice } from "./choice.ts";
import { readMemo, whenAllowed, writeMemo } from "./memo-file.ts";
import { type Answers, answersAgain } from "./watch.ts";

/** What a check is asked for. */
export interface CheckOptions extends Omit<Choice, "formats"> {
  /**
   * Names the build of chancery and all else beside the host that its answers depend on; without
   * it nothing is remembered.
   */
  readonly program?: string | undefined;
  /** Called before each meeting whose papers are looked at. */
  readonly onStep?: (step: {
    readonly meeting: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/**
 * The program and the day that a memo of this check would be kept for; undefined where none is kept:
 * what is looked at in part is asked for seldom, and would take the place of the whole.
 */
export function memoKeyOf({ program, asOf, meetings, kinds, languages }: CheckOptions) {
  if (program === undefined || (meetings ?? kinds ?? languages)) return undefined;
  return { program, asOf: asOf ?? null };
}

export type CheckOutcome = "done" | "usage" | "problems";

/** A check that was made, with what it was asked and what it saw. */
interface Memo {
  readonly program: string;
  readonly asOf: string | null;
  readonly answers: Answers;
  readonly outcome: CheckOutcome;
  readonly problems: readonly Problem[];
  readonly off: readonly string[];
}

const NAME = "checked.json";

/** The outcome of the same check made before, its problems in the report; undefined without one. */
export function recallCheck(
  host: Host,
  options: CheckOptions,
  report: Report,
): CheckOutcome | undefined {
  const key = memoKeyOf(options);
  if (!key) return undefined;
  const text = readMemo(host, NAME);
  const memo: Memo | undefined = text === undefined ? undefined : JSON.parse(text);
  if (memo?.program !== key.program || memo.asOf !== key.asOf) return undefined;
  if (!whenAllowed(() => answersAgain(host, memo.answers))) return undefined;
  report.add(memo.problems);
  report.switchedOff(memo.off);
  return memo.outcome;
}

/** Keeps a check for `recallCheck`; where nothing can be written, the next check does its work. */
export function rememberCheck(
  host: Host,
  options: CheckOptions,
  { answers, outcome, report }: CheckMade,
): void {
  const key = memoKeyOf(options);
  if (!key || answers === undefined) return;
  const { problems, off } = report;
  const memo: Memo = { ...key, answers, outcome, problems, off };
  writeMemo(host, NAME, JSON.stringify(memo));
}

/** A check as it went. */
interface CheckMade {
  readonly answers: Answers | undefined;
  readonly outcome: CheckOutcome;
  readonly report: Report;
}

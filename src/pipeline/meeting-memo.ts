/**
 * What the last check found in the papers of each meeting, so that after a change only the meetings
 * that it concerns are looked at again. As `check-memo.ts`, it is trusted only where all that the
 * papers were made from is as it was.
 */
import type { Problem } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { readMemo, sha256, writeMemo } from "./memo-file.ts";
import { type Answerer, type Inputs, isUnchanged } from "./record-answers.ts";
import type { Answers } from "./watch.ts";

/** What came up in the papers of one meeting, and what of the record they were made from. */
interface MeetingMade {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
}

type Meetings = Readonly<Record<string, MeetingMade>>;

interface Memo {
  readonly program: string;
  /** SHA-256 of all else that papers are made from. */
  readonly base: string;
  readonly meetings: Meetings;
}

export interface MeetingMemo {
  /** What was found when all was as it is in this record; undefined where the papers must be made. */
  recall(meeting: string, answer: Answerer): readonly Problem[] | undefined;
  remember(meeting: string, made: MeetingMade): void;
  /** Keeps what was recalled and remembered; the rest is forgotten. */
  save(): void;
}

const NAME = "meetings.json";

/** The memo for this program, these answers of the host other than the record, and this day. */
export function openMeetingMemo(
  host: Host,
  program: string,
  answers: Answers,
  asOf: string | undefined,
): MeetingMemo {
  const others = Object.entries(answers).filter(([question]) => !question.startsWith("read data/"));
  const asked = Object.keys(answers).length;
  const base = sha256(JSON.stringify([asOf ?? null, others]));
  const text = readMemo(host, NAME);
  const memo: Memo | undefined = text === undefined ? undefined : JSON.parse(text);
  const known = new Map(
    memo?.program === program && memo.base === base ? Object.entries(memo.meetings) : [],
  );
  const kept = new Map<string, MeetingMade>();
  return {
    recall: (meeting, answer) => {
      const made = known.get(meeting);
      if (!made || !isUnchanged(made.inputs, answer)) return undefined;
      kept.set(meeting, made);
      return made.problems;
    },
    remember: (meeting, made) => {
      // A file that was first read for a paper is not among those that the base stands for.
      if (Object.keys(answers).length === asked) kept.set(meeting, made);
    },
    save: () => {
      const fresh: Memo = { program, base, meetings: Object.fromEntries(kept) };
      writeMemo(host, NAME, JSON.stringify(fresh));
    },
  };
}

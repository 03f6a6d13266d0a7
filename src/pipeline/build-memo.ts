/**
 * What the last build made of each meeting, so that the next one makes only what a change concerns, and of a
 * folder in which nothing has changed not even the record is read. As `check-memo.ts`, it is trusted only
 * where all that the papers were made from, and the papers themselves, are as they were.
 */
import type { Problem } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { Note } from "../pack/journal.ts";
import { keptAt, readMemo, whenAllowed, writeMemo } from "./memo-file.ts";
import { openPapersMade, type PapersMade, type Recalled } from "./papers-made.ts";
import { type Answerer, type Inputs, isUnchanged } from "./record-answers.ts";
import { type Answers, answersAgain } from "./watch.ts";

/** The papers of one meeting as they were made, or found made. */
export interface MeetingBuilt extends PapersMade {
  /** What of the record they were made from. */
  readonly inputs: Inputs;
}

/** What a build loaded before it made papers. */
export interface Loaded {
  readonly problems: readonly Problem[];
  readonly off: readonly string[];
}

interface Memo {
  readonly key: string;
  /** Every question that the build put to the host. */
  readonly answers: Answers;
  readonly loaded: Loaded;
  /** All meetings of the record, in its order. */
  readonly order: readonly string[];
  readonly meetings: Readonly<Record<string, MeetingBuilt>>;
}

const NAME = "built.json";

export interface BuildMemo {
  /** What is known of those chosen of all meetings, where nothing at all has changed. */
  recallAll(choose: (all: readonly string[]) => readonly string[]): RecalledBuild | undefined;
  /** What is known of one of them where nothing that it was made from has changed. */
  recall(meeting: string, answer: Answerer): Recalled | undefined;
  remember(meeting: string, built: MeetingBuilt): void;
  /** Keeps what was recalled and remembered, and what is known of other meetings and still holds. */
  save(answers: Answers, loaded: Loaded, order: readonly string[], answer: Answerer): void;
}

export interface RecalledBuild extends Loaded {
  readonly meetings: readonly Recalled[];
}

/** The memo for builds of this key: the program and all that is asked for but the meetings. */
export function openBuildMemo(host: Host, key: string, note: Note | undefined): BuildMemo {
  const text = readMemo(host, NAME);
  const read: Memo | undefined = text === undefined ? undefined : JSON.parse(text);
  const memo = read?.key === key ? read : undefined;
  const known = new Map(Object.entries(memo?.meetings ?? {}));
  const papers = openPapersMade(host, note, memo && keptAt(host, NAME));
  const fresh = new Map<string, MeetingBuilt>();
  let isBaseSame: boolean | undefined;

  /** Whether all is as it was that stands outside of the record: templates, themes, fonts. */
  const isSameBase = (): boolean => {
    isBaseSame ??= memo !== undefined && isAgain(host, outsideRecord(memo.answers));
    return isBaseSame;
  };
  return {
    recallAll: (choose) => {
      if (!memo || !isAgain(host, memo.answers)) return undefined;
      const recalled: Recalled[] = [];
      for (const id of choose(memo.order)) {
        const found = papers.find(id, known.get(id));
        if (!found) return undefined;
        recalled.push(found.recalled);
      }
      return { ...memo.loaded, meetings: recalled };
    },
    recall: (id, answer) => {
      const built = known.get(id);
      if (!built || !isSameBase() || !isUnchanged(built.inputs, answer)) return undefined;
      const found = papers.find(id, built);
      if (found) fresh.set(id, { ...built, lying: found.lying });
      return found?.recalled;
    },
    remember: (id, built) => fresh.set(id, built),
    save: (answers, loaded, order, answer) => {
      const still = [...known].flatMap(([id, built]) => {
        const isKept = !fresh.has(id) && isSameBase() && isUnchanged(built.inputs, answer);
        return isKept ? [[id, { ...built, lying: papers.stillSure(built) }] as const] : [];
      });
      const base = isSameBase() ? outsideRecord(memo?.answers ?? {}) : {};
      const kept: Memo = {
        key,
        answers: { ...base, ...answers },
        loaded,
        order,
        meetings: Object.fromEntries([...still, ...fresh]),
      };
      writeMemo(host, NAME, JSON.stringify(kept));
    },
  };
}

function isAgain(host: Host, answers: Answers): boolean {
  return whenAllowed(() => answersAgain(host, answers)) ?? false;
}

/** What is asked of the machine beside the record; the house file chooses among it. */
export function outsideRecord(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([question]) => question === "read data/house.yaml" || !/^\w+ data(?:\/|$)/u.test(question),
    ),
  );
}

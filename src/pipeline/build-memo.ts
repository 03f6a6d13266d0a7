/**
 * What the last build made of each meeting, so that the next one makes only what a change concerns, and of a
 * folder in which nothing has changed not even the record is read. As `check-memo.ts`, it is trusted only
 * where all that the papers were made from, and the papers themselves, are as they were.
 */
import { type Problem, Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import type { JournalPack, Note } from "../pack/journal.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { isPartName } from "../pack/names.ts";
import { owe } from "../pack/owed.ts";
import type { PackedFile } from "../pack/write-pack.ts";
import { readMemo, sha256, whenAllowed, writeMemo } from "./memo-file.ts";
import { type Answers, answersAgain } from "./watch.ts";
import { type Answerer, type Inputs, isUnchanged } from "./watch-record.ts";

/** The papers of one meeting as they were made, or found made. */
export interface MeetingBuilt {
  /** What of the record they were made from. */
  readonly inputs: Inputs;
  /** What was asked of its own issued versions, and answered. */
  readonly issued: Answers;
  readonly problems: readonly Problem[];
  readonly files: readonly PackedFile[];
  /** The SHA-256 of the manifest; undefined where a meeting without papers has none. */
  readonly manifest?: string | undefined;
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

/** A meeting whose papers need not be made, and what is told of it. */
export interface Recalled {
  readonly files: readonly PackedFile[];
  readonly problems: readonly Problem[];
  readonly pack: JournalPack;
}

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
        const found = recallPapers(host, id, known.get(id), note);
        if (!found) return undefined;
        recalled.push(found);
      }
      return { ...memo.loaded, meetings: recalled };
    },
    recall: (id, answer) => {
      const built = known.get(id);
      if (!built || !isSameBase() || !isUnchanged(built.inputs, answer)) return undefined;
      const found = recallPapers(host, id, built, note);
      if (found) fresh.set(id, built);
      return found;
    },
    remember: (id, built) => fresh.set(id, built),
    save: (answers, loaded, order, answer) => {
      const still = [...known].filter(
        ([id, { inputs }]) => !fresh.has(id) && isSameBase() && isUnchanged(inputs, answer),
      );
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

/** The papers of a meeting, if they lie there as they were made. */
function recallPapers(
  host: Host,
  id: string,
  built: MeetingBuilt | undefined,
  note: Note | undefined,
): Recalled | undefined {
  return whenAllowed(() => {
    if (!built) return undefined;
    const folder = `output/${id}`;
    const hasLeft = host.list(folder).some(({ name }) => isPartName(name));
    const manifest = host.read(`${folder}/${MANIFEST_NAME}`);
    if (
      hasLeft ||
      (manifest && sha256(manifest)) !== built.manifest ||
      !built.files.every(({ path, sha256 }) => sumOf(host, path) === sha256) ||
      !answersAgain(host, built.issued)
    ) {
      return undefined;
    }
    // As where the papers are made: what is not handed on yet is still owed.
    if (manifest && note) owe(folder, manifest, note);
    const report = new Report();
    report.add(built.problems);
    return {
      files: built.files,
      problems: built.problems,
      pack: {
        pack: id,
        outcome: "unchanged",
        files: built.files.map(({ path }) => path.slice(folder.length + 1)),
        codes: [...new Set(report.diagnostics.map(({ code }) => code))].sort(),
        cleared: [],
      },
    };
  });
}

/** The SHA-256 of a file, or undefined where there is none. */
export function sumOf(host: Host, path: string): string | undefined {
  const bytes = host.read(path);
  return bytes && sha256(bytes);
}

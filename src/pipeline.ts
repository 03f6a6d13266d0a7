/**
 * From the record to the papers, on one page: load, check, view, render, parse, write, pack. The
 * unit is the pack of one meeting; a pack with an error is not written and does not stop the others.
 */
import { Report } from "./diagnostics/report.ts";
import type { Host } from "./host/host.ts";
import type { JournalPack } from "./pack/journal.ts";
import { ARCHIVE } from "./pack/names.ts";
import { type PackedFile, type PackFile, type PackResult, writePack } from "./pack/write-pack.ts";
import {
  type CheckOptions,
  type CheckOutcome,
  memoKeyOf,
  rememberCheck,
} from "./pipeline/check-memo.ts";
import { type Choice, checkChoice } from "./pipeline/choice.ts";
import { printStage, type Stage } from "./pipeline/emit.ts";
import { type House, loadHouse } from "./pipeline/house.ts";
import { openMeetingMemo } from "./pipeline/meeting-memo.ts";
import { papersOf } from "./pipeline/meeting-papers.ts";
import { mayMake } from "./pipeline/overseer.ts";
import { isNarrowed, type Manner, packOf } from "./pipeline/pack-of.ts";
import { packRun } from "./pipeline/pack-run.ts";
import { composePaper, nameOfPaper, tellPaper } from "./pipeline/paper.ts";
import { loadSoundMeetings, tellLeftOut } from "./pipeline/sound-meetings.ts";
import { tellUntranslated } from "./pipeline/translation.ts";
import { draftOf } from "./pipeline/versions/draft.ts";
import { writeVersioned } from "./pipeline/versions/versioned-paper.ts";
import { type WatchedHost, watchHost } from "./pipeline/watch.ts";
import { answererOf, watchRecord } from "./pipeline/watch-record.ts";
import { latestMemo, weekPapersOf } from "./pipeline/week-papers.ts";
import { writePaper } from "./pipeline/write-paper.ts";
import type { Meeting } from "./record/meeting.ts";
import { formats } from "./writers/registry.ts";

export interface BuildOptions extends Choice, Manner {
  /** Prints this stage of each paper instead of writing files. */
  readonly emit?: Stage;
  /** Called before each meeting, and waited for, so that a caller can let an interruption through. */
  readonly onStep?: (step: {
    readonly meeting: string;
    readonly done: number;
    readonly total: number;
  }) => void | Promise<void>;
}

export type BuiltFile = PackedFile;

/** A stage of one paper as text: Markdown, or JSON for the other two. */
export interface EmittedPaper {
  /** Such as `2025-12-02-binh-phosay/briefing-note.en`. */
  readonly paper: string;
  readonly stage: Stage;
  readonly text: string;
}

export interface BuildResult {
  readonly files: readonly BuiltFile[];
  /** What became of each pack, in the order in which they were made; none with `emit`. */
  readonly packs: readonly JournalPack[];
  /** The printed stages, with `emit`. */
  readonly emitted: readonly EmittedPaper[];
  /**
   * `usage`: the options ask for what is not there; `problems`: see the report; `unwritten`: the
   * disk or the rights did not allow it.
   */
  readonly outcome: "done" | "usage" | "problems" | "unwritten";
}

/** The papers of all meetings asked for. */
export async function build(host: Host, asked: BuildOptions, report: Report): Promise<BuildResult> {
  const choice = checkChoice(host, asked, report);
  if (!choice) return nothing("usage");
  const options = { ...asked, ...choice };
  const whole = loadHouse(host, choice, report);
  const sound = whole ? undefined : loadSoundMeetings(host, choice, report);
  const house = whole ?? sound?.house;
  if (!house || (options.strict && report.warnings > 0)) return nothing("problems");
  const results: PackOutcome[] = [...(sound?.broken ?? [])]
    .filter((id) => choice.meetings?.includes(id) ?? true)
    .map((id) => failed(packRun(id, undefined, report)));
  const chosen = [...(choice.meetings ?? house.record.meetings.keys())].filter(
    (id) => !sound?.broken.has(id),
  );
  for (const [done, id] of chosen.entries()) {
    await options.onStep?.({ meeting: id, done, total: chosen.length });
    const meeting = house.record.meetings.get(id);
    if (!meeting) throw new Error(`the meeting ${id} was not loaded`);
    const own = new Report();
    const needed = sound?.needs(meeting);
    if (needed === undefined) results.push(await buildMeeting(house, meeting, options, own));
    else {
      tellLeftOut(meeting, needed, own);
      results.push(failed(packRun(id, undefined, own)));
    }
    report.include(own);
  }
  return {
    files: results.flatMap(({ files }) => files),
    packs: results.flatMap(({ pack }) => pack ?? []),
    emitted: results.flatMap(({ emitted }) => emitted),
    outcome: worst(results, report),
  };
}

/** All problems of record and templates that need no page; only a memo of them is written. */
export function check(host: Host, options: CheckOptions, report: Report): CheckOutcome {
  const watched = watchHost(host);
  const own = new Report();
  const outcome = checkHouse(host, watched, options, own);
  rememberCheck(host, options, { answers: watched.answers(), outcome, report: own });
  report.include(own);
  return outcome;
}

function checkHouse(
  host: Host,
  watched: WatchedHost,
  options: CheckOptions,
  report: Report,
): CheckOutcome {
  const choice = checkChoice(watched.host, options, report);
  if (!choice) return "usage";
  const house = loadHouse(watched.host, choice, report, ["meeting", "week"]);
  if (!house) return "problems";
  const answers = watched.answers();
  const key = memoKeyOf(options);
  const memo =
    key && answers ? openMeetingMemo(host, key.program, answers, choice.asOf) : undefined;
  const answer = answererOf(house.record);
  for (const id of choice.meetings ?? house.record.meetings.keys()) {
    const known = memo?.recall(id, answer);
    if (known) {
      report.add(known);
      continue;
    }
    const { record, inputs } = watchRecord(house.record, id, answer);
    const own = new Report();
    checkMeeting({ ...house, record }, id, choice, own);
    report.include(own);
    memo?.remember(id, { inputs: inputs(), problems: own.problems });
  }
  memo?.save();
  if (!choice.meetings) checkWeek(house, report);
  return report.errors > 0 ? "problems" : "done";
}

function checkMeeting(house: House, id: string, choice: Choice, report: Report): void {
  const meeting = house.record.meetings.get(id);
  const papers = meeting ? papersOf(house, meeting, choice, report) : [];
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  for (const paper of papers) tellPaper(paper, report);
  tellUntranslated(composed, report);
}

/** The papers of the first week that knows all of the record: which week it is now, no check knows. */
function checkWeek(house: House, report: Report): void {
  const memo = latestMemo(house.record);
  const papers = memo ? weekPapersOf(house, memo) : [];
  const composed = papers.flatMap((paper) => composePaper(paper) ?? []);
  const own = new Report();
  for (const paper of papers) tellPaper(paper, own);
  tellUntranslated(composed, own);
  report.include(own);
}

function nothing(outcome: BuildResult["outcome"]): BuildResult {
  return { files: [], packs: [], emitted: [], outcome };
}

interface PackOutcome {
  readonly files: readonly BuiltFile[];
  readonly pack?: JournalPack;
  readonly emitted: readonly EmittedPaper[];
  readonly outcome: PackResult["outcome"];
}

function failed(pack: JournalPack): PackOutcome {
  return { files: [], emitted: [], outcome: "problems", pack };
}

async function buildMeeting(
  house: House,
  meeting: Meeting,
  options: BuildOptions,
  report: Report,
): Promise<PackOutcome> {
  const papers = papersOf(house, meeting, options, report);
  const { emit, archive, overseer } = options;
  const composed = papers.flatMap((paper) => {
    return mayMake(paper, overseer) ? (composePaper(paper) ?? []) : [];
  });
  const wanted = archive ? ["pdf"] : options.formats;
  const draft = emit || archive ? undefined : draftOf(house.host, meeting.id, report);
  const files: PackFile[] = [];
  for (const paper of emit ? [] : composed) {
    overseer?.begin(nameOfPaper(paper));
    const made = draft
      ? (await writeVersioned(paper, wanted ?? formats, draft.version))?.files
      : await writePaper(paper, wanted, archive ? ARCHIVE : undefined);
    files.push(...(made ?? []));
  }
  overseer?.end();
  for (const paper of papers) tellPaper(paper, report);
  tellUntranslated(composed, report);
  if (emit) {
    const emitted = composed.map((paper) => ({
      paper: nameOfPaper(paper),
      stage: emit,
      text: printStage(paper, emit),
    }));
    return { files: [], emitted, outcome: report.errors > 0 ? "problems" : "done" };
  }
  const hasFailed = report.errors > 0 || (options.strict === true && report.warnings > 0);
  if (hasFailed) return failed(packRun(meeting.id, undefined, report));
  const pack = {
    ...packOf(house, files, options, draft?.inputs),
    folder: `output/${meeting.id}`,
    meeting: meeting.id,
    narrowed: archive === true || isNarrowed(options),
  };
  const packed = writePack(house.host, pack, report);
  const { files: written, outcome } = packed;
  return { files: written, emitted: [], outcome, pack: packRun(meeting.id, packed, report) };
}

function worst(results: readonly PackOutcome[], report: Report): BuildResult["outcome"] {
  if (results.some(({ outcome }) => outcome === "unwritten")) return "unwritten";
  const failed = report.errors > 0 || results.some(({ outcome }) => outcome === "problems");
  return failed ? "problems" : "done";
}

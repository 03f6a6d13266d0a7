/**
 * From the record to the papers, on one page: load, check, view, render, parse, write, pack. The
 * unit is the pack of one meeting; a pack with an error is not written and does not stop the others.
 */
import { pMapIterable } from "p-map";
import { Report } from "./diagnostics/report.ts";
import type { Host } from "./host/host.ts";
import type { JournalPack } from "./pack/journal.ts";
import {
  type BuiltFile,
  type EmittedPaper,
  failed,
  type MeetingOptions,
  makeMeeting,
  type PackOutcome,
  packMeeting,
} from "./pipeline/build-meeting.ts";
import { type BuildMemo, openBuildMemo, type RecalledBuild } from "./pipeline/build-memo.ts";
import { checkChoice } from "./pipeline/choice.ts";
import { type House, loadHouse } from "./pipeline/house.ts";
import { knownFrom, openFound, openKnownFiles } from "./pipeline/known-files.ts";
import type { Makers } from "./pipeline/makers.ts";
import { packRun } from "./pipeline/pack-run.ts";
import type { Recalled } from "./pipeline/papers-made.ts";
import { answererOf } from "./pipeline/record-answers.ts";
import { type Shard, shardOf } from "./pipeline/shard.ts";
import { loadSoundMeetings, tellLeftOut } from "./pipeline/sound-meetings.ts";
import { readOnce, WRITING, watchHost } from "./pipeline/watch.ts";
import type { Meeting } from "./record/meeting.ts";

export { check } from "./pipeline/check-house.ts";
export { openMaker } from "./pipeline/makers.ts";

export interface BuildOptions extends MeetingOptions {
  /**
   * Names the build of chancery and all else beside the host that papers depend on; without it nothing is
   * remembered, and all papers are made.
   */
  readonly program?: string | undefined;
  /** Makes only the meetings that fall to this part of them. */
  readonly shard?: Shard;
  /** Who makes the papers, where that is not this thread. */
  readonly makers?: Makers | undefined;
  /** Called before each meeting, and waited for, so that a caller can let an interruption through. */
  readonly onStep?: (step: {
    readonly meeting: string;
    readonly done: number;
    readonly total: number;
  }) => void | Promise<void>;
}

export type { BuiltFile, EmittedPaper };

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
export async function build(
  machine: Host,
  asked: BuildOptions,
  report: Report,
): Promise<BuildResult> {
  // What the memo asks of it need not be read again for the papers.
  const host = readOnce(machine, "output/");
  const choice = checkChoice(host, asked, report);
  if (!choice) return nothing("usage");
  const options = { ...asked, ...choice };
  const isMine = options.shard ? shardOf(host, choice.meetings, options.shard) : () => true;
  const memo = memoOf(host, options);
  const known = memo?.recallAll((all) => (choice.meetings ?? all).filter(isMine));
  if (known) return recalled(known, report);
  // It also reads each font once, and not once for each paper.
  const watched = watchHost(host, { allowed: WRITING, except: "output/" });
  const loaded = new Report();
  const whole = loadWhole({ host, watched: watched.host }, options, loaded);
  report.include(loaded);
  const sound = whole ? undefined : loadSoundMeetings(host, choice, report);
  const house = whole ?? sound?.house;
  if (!house || (options.strict && report.warnings > 0)) return nothing("problems");
  const results = new Map<string, PackOutcome>(
    [...(sound?.broken ?? [])]
      .filter((id) => isMine(id) && (choice.meetings?.includes(id) ?? true))
      .map((id) => [id, failed(packRun(id, undefined, report))]),
  );
  const order = [...house.record.meetings.keys()];
  const chosen = (choice.meetings ?? order).filter((id) => isMine(id) && !sound?.broken.has(id));
  const answer = answererOf(house.record);
  const toMake: Meeting[] = [];
  for (const id of chosen) {
    const again = whole && memo?.recall(id, answer);
    const meeting = house.record.meetings.get(id);
    if (!meeting) throw new Error(`the meeting ${id} was not loaded`);
    const needed = sound?.needs(meeting);
    if (again) results.set(id, recalledPack(again, report));
    else if (needed === undefined) toMake.push(meeting);
    else results.set(id, leftOut(meeting, needed, report));
  }
  const making = whole ? options.makers : undefined;
  const elsewhere: Record<string, string> = {};
  let isAllKnown = true;
  const make = async (meeting: Meeting, done: number) => {
    await options.onStep?.({ meeting: meeting.id, done, total: toMake.length });
    const makeHere = () => makeMeeting({ house, meeting, answer }, options);
    // What breaks down elsewhere, for want of memory perhaps, is told of here.
    const made = await (making?.make(meeting.id).catch(makeHere) ?? makeHere());
    return { meeting, made };
  };
  for await (const { meeting, made } of pMapIterable(toMake, make, {
    concurrency: making?.count ?? 1,
  })) {
    const own = new Report();
    const { built, ...result } = packMeeting({ house, meeting }, made, options, own);
    results.set(meeting.id, result);
    if (built) memo?.remember(meeting.id, built);
    isAllKnown &&= made.elsewhere !== undefined;
    Object.assign(elsewhere, made.elsewhere);
    report.include(own);
  }
  const answers = memo && whole && isAllKnown ? watched.answers() : undefined;
  const told = { problems: loaded.problems, off: loaded.off };
  if (answers) memo?.save({ ...elsewhere, ...answers }, told, order, answer);
  const inOrder = [...new Set([...(sound?.broken ?? []), ...chosen])];
  const all = inOrder.flatMap((id) => results.get(id) ?? []);
  return {
    files: all.flatMap(({ files }) => files),
    packs: all.flatMap(({ pack }) => pack ?? []),
    emitted: all.flatMap(({ emitted }) => emitted),
    outcome: worst(all, report),
  };
}

/** A meeting whose papers would lack what is broken. */
function leftOut(meeting: Meeting, needed: string, report: Report): PackOutcome {
  const own = new Report();
  tellLeftOut(meeting, needed, own);
  report.include(own);
  return failed(packRun(meeting.id, undefined, own));
}

/** Undefined where papers are made whatever was made before, or nothing can be known of it. */
function memoOf(host: Host, options: BuildOptions): BuildMemo | undefined {
  const { program, emit, archive, force, note } = options;
  if (program === undefined || emit || archive || force) return undefined;
  const { toolVersion, strict, asOf, kinds, languages, formats } = options;
  const key = JSON.stringify([program, toolVersion, { strict, asOf, kinds, languages, formats }]);
  return openBuildMemo(host, key, note);
}

/** The house, and what was found in its files handed on to those who make papers, and to the next run. */
function loadWhole(
  { host, watched }: { readonly host: Host; readonly watched: Host },
  options: BuildOptions,
  report: Report,
): House | undefined {
  const { program, force, emit, makers } = options;
  const kept = program === undefined ? undefined : openKnownFiles(host, program, force);
  const known = kept ?? knownFrom();
  const found = program === undefined ? undefined : openFound(host, program, force);
  const house = loadHouse(watched, options, report, undefined, { known, found });
  if (house && !emit) {
    kept?.save();
    found?.save();
  }
  if (house) makers?.begin(known);
  return house;
}

/** A build of which all is known already. */
function recalled({ problems, off, meetings }: RecalledBuild, report: Report): BuildResult {
  report.add(problems);
  report.switchedOff(off);
  const results = meetings.map((each) => recalledPack(each, report));
  return {
    files: results.flatMap(({ files }) => files),
    packs: meetings.map(({ pack }) => pack),
    emitted: [],
    outcome: worst(results, report),
  };
}

function recalledPack({ files, pack, problems }: Recalled, report: Report): PackOutcome {
  report.add(problems);
  return { files, pack, emitted: [], outcome: "done" };
}

function nothing(outcome: BuildResult["outcome"]): BuildResult {
  return { files: [], packs: [], emitted: [], outcome };
}

function worst(results: readonly PackOutcome[], report: Report): BuildResult["outcome"] {
  if (results.some(({ outcome }) => outcome === "unwritten")) return "unwritten";
  const failed = report.errors > 0 || results.some(({ outcome }) => outcome === "problems");
  return failed ? "problems" : "done";
}

/**
 * A run that writes papers: alone in the folder of papers, with its beginning and its end in the journal,
 * and with what killed runs have left told. What is made, and whom it is handed on to, is told elsewhere.
 */
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { reportUnwritten } from "../pack/commit.ts";
import {
  addToJournal,
  type JournalEntry,
  type JournalEvent,
  type JournalPack,
  type Note,
  readJournal,
  unfinishedRuns,
} from "../pack/journal.ts";
import { LOCK_NAME, underLock } from "../pack/lock.ts";
import { MANIFEST_NAME } from "../pack/manifest.ts";
import { isHandedOn, isSame, owedBy } from "../pack/owed.ts";
import type { BuildResult } from "../pipeline.ts";
import { sayClockSetBack } from "./doubtful-clock.ts";
import { type Commands, handOn, type Known } from "./hand-on.ts";
import { reportRefused } from "./refusal.ts";

/** What is run. */
export interface RunRequest {
  /** As it is typed, such as `chancery weekly`. */
  readonly doing: string;
  readonly version: string;
  readonly commands: Commands;
  /** Told at once: whom is waited for, and what was put in order. */
  readonly tell: (line: Phrase) => void;
}

/** Makes the papers; what must be known of it, even if it is killed, goes through `note`. */
export type RunAct = (note: Note) => Promise<BuildResult>;

/** What became of a pack, as the journal has it, and the path of its manifest where it has one. */
export interface MadePack extends JournalPack {
  readonly manifest: string | null;
}

export interface RunResult extends Pick<BuildResult, "files" | "outcome"> {
  readonly packs: readonly MadePack[];
}

/** What came of it; where somebody else stays in the folder, nothing is done and the report tells it. */
export async function loggedRun(
  host: Host,
  request: RunRequest,
  report: Report,
  act: RunAct,
): Promise<RunResult> {
  const { doing, tell, commands } = request;
  const dead: Phrase[] = [];
  const onDead = (line: Phrase) => dead.push(line);
  const lock = { folder: "output", doing, onWait: tell, onDead };
  try {
    const locked = await underLock(host, lock, report, () =>
      run(host, { ...request, dead }, report, act),
    );
    if (locked) {
      const { files, outcome, packs } = locked.value;
      return { files, outcome, packs: packs.map((pack) => withManifest(pack, host)) };
    }
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // The folder is what people know, not the lock in it.
    const isLock = error.path.endsWith(LOCK_NAME);
    reportUnwritten(host, isLock ? lock.folder : error.path, error, report);
  }
  const none = { result: NOTHING, known: NONE, note: () => undefined, tell };
  await handOn(host, commands, none, report);
  return NOTHING;
}

const NONE = { entries: [], owed: [] } as const;

const NOTHING = { files: [], packs: [], emitted: [], outcome: "unwritten" } as const;

function withManifest(pack: JournalPack, host: Host): MadePack {
  const path = `output/${pack.pack}/${MANIFEST_NAME}`;
  return { ...pack, manifest: host.read(path) ? host.display(path) : null };
}

async function run(
  host: Host,
  { doing, version, commands, tell, dead }: RunRequest & { readonly dead: readonly Phrase[] },
  report: Report,
  act: RunAct,
): Promise<BuildResult> {
  const write = writerOf(host);
  const earlier = readJournal(host);
  const unfinished = unfinishedRuns(earlier);
  write([
    ...unfinished.map(({ run }): JournalEvent => ({ event: "found-unfinished", of: run })),
    { event: "began", command: doing, version },
  ]);
  if (unfinished.length === 0) dead.forEach(tell);
  for (const { at } of unfinished) {
    tell(say("the run of {at} was stopped before its end; what it left is put in order", { at }));
  }
  const clock = sayClockSetBack(host, earlier);
  if (clock) report.warning("clock-set-back", clock.message, { hint: clock.hint });
  const note = (event: JournalEvent) => write([event]);
  const known = { entries: earlier, owed: owedBy(earlier, doing) };
  const codesOf = () => [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const forget = host.atExit(() => noteInterruption(write, codesOf()));
  let result: BuildResult;
  try {
    result = await act((event) => noteNew(event, known, commands, note));
  } catch (error) {
    forget();
    if (!(error instanceof HostError)) {
      write([{ event: "ended", outcome: "bug", packs: [], codes: codesOf() }]);
      const stopped = { files: [], packs: [], emitted: [], outcome: "problems" } as const;
      await handOn(host, commands, { result: stopped, known: NONE, note, tell }, report);
      throw error;
    }
    reportRefused(host, error, report);
    result = NOTHING;
  }
  const { packs, outcome } = result;
  forget();
  tellCleared(packs, host, tell);
  write([{ event: "ended", outcome, packs, codes: codesOf() }]);
  let isDone: boolean;
  try {
    isDone = await handOn(host, commands, { result, known, note, tell }, report);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // What is handed on and not noted would be handed on again, so the rest waits.
    reportUnwritten(host, error.path, error, report);
    const stopped = { ...result, outcome: "unwritten" } as const;
    const rest = { ...commands, onSuccess: undefined };
    await handOn(host, rest, { result: stopped, known, note: () => undefined, tell }, report);
    return stopped;
  }
  return isDone ? result : { ...result, outcome: outcome === "done" ? "problems" : outcome };
}

/** What is known to be handed on, or owed, needs no other line. */
function noteNew(
  event: JournalEvent,
  { entries, owed }: Known,
  { onSuccess }: Commands,
  note: (event: JournalEvent) => void,
): void {
  if (event.event === "to-hand-on") {
    if (onSuccess === undefined || isHandedOn(entries, event)) return;
    if (owed.some((each) => isSame(each, event))) return;
  }
  note(event);
}

/** Where the journal cannot be written, the next run finds this one unfinished. */
function noteInterruption(
  write: (events: readonly JournalEvent[]) => void,
  codes: readonly string[],
): void {
  try {
    write([{ event: "ended", outcome: "interrupted", packs: [], codes }]);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function writerOf(host: Host): (events: readonly JournalEvent[]) => void {
  const stamp = () => host.now().toISOString();
  const run = `${host.self().process}-${stamp().replace(/\D/gu, "")}`;
  return (events) =>
    host.uninterrupted(() =>
      addToJournal(
        host,
        events.map((event): JournalEntry => ({ at: stamp(), run, ...event })),
      ),
    );
}

function tellCleared(
  packs: readonly JournalPack[],
  host: Host,
  tell: (line: Phrase) => void,
): void {
  for (const { pack, cleared } of packs) {
    if (cleared.length === 0) continue;
    const folder = host.display(`output/${pack}`);
    tell(say("{folder}: what a stopped run had left half written is removed", { folder }));
  }
}

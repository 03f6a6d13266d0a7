/**
 * One round of a watch: which papers a save concerns, and the making of these. How a save is heard is in
 * `watch/saved.ts`, how a round is shown the command line's matter.
 */
import type { Phrase } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { checkChoice } from "../pipeline/choice.ts";
import type { Overseer } from "../pipeline/overseer.ts";
import type { BuildOptions, BuildResult, BuiltFile, build } from "../pipeline.ts";
import type { MadePack, RunAct, RunResult } from "./logged-run.ts";
import { changedFiles, sumsOf } from "./watch/changed-files.ts";
import type { PaperMemory } from "./watch/paper-memory.ts";
import { tellApart } from "./watch/told-by-meeting.ts";

/** What differs between the papers of a meeting and its last issued version; undefined where none was issued. */
export type ChangesSince = (meeting: string) => Promise<readonly Phrase[] | undefined>;

/** What a round is made with. */
export interface RoundRequest {
  readonly memory: PaperMemory;
  readonly asked: BuildOptions;
  /** The first round makes all that is asked for. */
  readonly isFirst: boolean;
  readonly build: typeof build;
  /** Makes papers as a run of its own, under the lock and in the journal. */
  readonly run: (act: RunAct) => Promise<RunResult>;
  /** Told before papers are made: the zone of the house, where it is known. */
  readonly onLook: (timeZone: string | undefined) => void;
}

export interface Round {
  readonly outcome: BuildResult["outcome"];
  /** Those whose bytes changed. */
  readonly files: readonly BuiltFile[];
  readonly packs: readonly MadePack[];
}

/** Makes the papers that a save concerns. A round that makes none is no run: the journal has nothing of it. */
export async function makeRound(
  host: Host,
  { memory, asked, isFirst, build, run, onLook }: RoundRequest,
  report: Report,
): Promise<Round> {
  const choice = checkChoice(host, asked, report);
  if (!choice) {
    onLook(undefined);
    return { outcome: "usage", files: [], packs: [] };
  }
  const found = new Report();
  const look = memory.look(host, choice, found);
  onLook(look.timeZone);
  if (!isFirst && look.meetings.length === 0) {
    report.include(found);
    return { outcome: report.errors > 0 ? "problems" : "done", files: [], packs: [] };
  }
  const before = sumsOf(host, look.meetings);
  const { files, packs, outcome } = await run(async (note) => {
    const made = new Report();
    const told = tellApart(made, asked.onStep);
    const options = {
      ...asked,
      ...(!isFirst && { meetings: look.meetings }),
      overseer: asked.overseer && forgiving(asked.overseer, isFirst ? NONE : look.changed),
      onStep: told.onStep,
    };
    const result = await build(host, { ...options, note }, made);
    for (const { pack, outcome } of result.packs) {
      const again = told.of(pack).filter(({ code }) => !ONCE.has(code));
      if (look.meetings.includes(pack)) look.keep(pack, again, outcome !== "failed");
    }
    report.includeChanged(made, (problem) =>
      problem.code === CANCELLED && !asked.meetings ? undefined : problem,
    );
    report.switchedOff(made.off);
    if (!isFirst) report.include(found);
    return result;
  });
  const hasFailed = outcome === "done" && report.errors > 0;
  return {
    outcome: hasFailed ? "problems" : outcome,
    files: changedFiles(files, before),
    packs,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** True of the build that tells it, and of no later one. */
const ONCE: ReadonlySet<string> = new Set(["language-no-longer-made"]);

/** Told of who is asked for by name, and a round names all that it makes. */
const CANCELLED = "meeting-cancelled";

/** Lets papers of these meetings be tried again that were stopped when they were other than now. */
function forgiving(overseer: Overseer, meetings: ReadonlySet<string>): Overseer {
  return {
    begin: (paper) => {
      const stop = overseer.begin(paper);
      const [meeting = ""] = paper.split("/");
      return meetings.has(meeting) ? undefined : stop;
    },
    end: () => overseer.end(),
  };
}

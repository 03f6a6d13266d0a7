/** The three commands that write, as a scheduler or a person runs them, with what came of each. */
import { type Phrase, quote, tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { HostError } from "../../src/host/host-error.ts";
import type { Note } from "../../src/pack/journal.ts";
import { type BuildOptions, type BuildResult, build } from "../../src/pipeline.ts";
import type { Commands } from "../../src/tasks/hand-on.ts";
import { loggedRun } from "../../src/tasks/logged-run.ts";
import { update } from "../../src/tasks/update.ts";
import { type WeeklyOptions, weekly } from "../../src/tasks/weekly.ts";

export interface Ran {
  readonly outcome: string;
  /** What became of each pack, such as `weekly/2025-W50 written`. */
  readonly packs: readonly string[];
  /** What was told at once. */
  readonly told: readonly string[];
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

const MAIL: Commands = { onSuccess: "mail", limit: 5 };

/** A run in the journal of whatever makes papers. */
export async function runLogged(
  host: Host,
  doing: string,
  make: (report: Report, note: Note) => Promise<BuildResult>,
  commands: Commands = MAIL,
): Promise<Ran> {
  const report = new Report();
  const told: string[] = [];
  const say = (line: Phrase) => told.push(tell(line));
  const request = { doing, version: "0.0.0", commands, tell: say };
  const { outcome, packs } = await loggedRun(host, request, report, (note) => make(report, note));
  return {
    outcome,
    packs: packs.map(({ pack, outcome }) => `${pack} ${outcome}`),
    told,
    codes: report.diagnostics.map(({ code }) => code),
    messages: report.diagnostics.map(({ message }) => message),
  };
}

export function runBuild(
  host: Host,
  options: Partial<BuildOptions> = {},
  commands?: Commands,
): Promise<Ran> {
  const fixed = { toolVersion: "0.0.0", kinds: ["talking-points"], formats: ["pdf"] };
  const make = (report: Report, note: Note) => build(host, { ...fixed, ...options, note }, report);
  return runLogged(host, "chancery build", make, commands);
}

export function runWeekly(
  host: Host,
  options: Partial<WeeklyOptions> = {},
  commands?: Commands,
): Promise<Ran> {
  const fixed = { toolVersion: "0.0.0", formats: ["pdf"], catchUp: 13, now: host.now() };
  const make = (report: Report, note: Note) => weekly(host, { ...fixed, ...options, note }, report);
  return runLogged(host, "chancery weekly", make, commands);
}

/** What a person records who types the same again after a run that died; the door tells what the disk refused. */
export async function runUpdate(host: Host): Promise<Ran> {
  const report = new Report();
  const told: string[] = [];
  const given = { status: "in-progress", note: "Draft sent" };
  const onWait = (line: Phrase) => told.push(tell(line));
  const outcome = await update(host, "b-1", { given, now: host.now(), onWait }, report).then(
    (done) => done.outcome,
    (error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      report.error("no-access", quote(error.message));
      return "unwritten";
    },
  );
  return {
    outcome,
    packs: [],
    told,
    codes: report.diagnostics.map(({ code }) => code),
    messages: report.diagnostics.map(({ message }) => message),
  };
}

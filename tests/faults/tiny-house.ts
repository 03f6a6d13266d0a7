/** A house of two meetings and few words, and the three commands that write, as a scheduler runs them on it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Phrase, quote, tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import type { Host } from "../../src/host/host.ts";
import { HostError } from "../../src/host/host-error.ts";
import { type BuildOptions, type BuildResult, build } from "../../src/pipeline.ts";
import type { Commands } from "../../src/tasks/hand-on.ts";
import { loggedRun } from "../../src/tasks/logged-run.ts";
import { update } from "../../src/tasks/update.ts";
import { type WeeklyOptions, weekly } from "../../src/tasks/weekly.ts";
import { files } from "../record/fixture.ts";
import { listFiles, projectFolder } from "../support/sources.ts";
import type { Files } from "./dying-host.ts";

/** Noon of a day of 2025-W52 in Hà Nội; the house's first memo is that of 2025-W50. */
export const NOW = new Date("2025-12-23T05:00:00Z");
export const WEEKS = ["2025-W50", "2025-W51", "2025-W52"];
export const MEETINGS = ["2025-11-11-reception", "2025-12-02-bilateral"];

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const templates = Object.fromEntries(
  listFiles("templates").map((path) => [
    `builtin/${path}`,
    new Uint8Array(readFileSync(join(projectFolder, path))),
  ]),
);

/** The source is older than both meetings, so that papers of their eves may rest on it. */
const record = {
  ...files,
  "data/sources.yaml": (files["data/sources.yaml"] ?? "").replaceAll("2025-12-03", "2025-11-01"),
};

/** The record and the templates that come with chancery. */
export const tinyHouse: Files = {
  ...Object.fromEntries(Object.entries(record).map(([path, text]) => [path, encode(text)])),
  ...templates,
};

/** The same a day later, with another mark on each paper. */
export const changedHouse: Files = {
  ...tinyHouse,
  "data/house.yaml": encode(files["data/house.yaml"]?.replace("Internal", "Restricted") ?? ""),
};

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
  make: (report: Report) => Promise<BuildResult>,
  commands: Commands = MAIL,
): Promise<Ran> {
  const report = new Report();
  const told: string[] = [];
  const say = (line: Phrase) => told.push(tell(line));
  const request = { doing, version: "0.0.0", commands, tell: say };
  const { outcome, packs } = await loggedRun(host, request, report, () => make(report));
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
  const make = (report: Report) => build(host, { ...fixed, ...options }, report);
  return runLogged(host, "chancery build", make, commands);
}

export function runWeekly(
  host: Host,
  options: Partial<WeeklyOptions> = {},
  commands?: Commands,
): Promise<Ran> {
  const fixed = { toolVersion: "0.0.0", formats: ["pdf"], catchUp: 13, now: host.now() };
  const make = (report: Report) => weekly(host, { ...fixed, ...options }, report);
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

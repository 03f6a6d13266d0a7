/**
 * What is the same for every command: the record must be there, what the machine refuses is told
 * in plain words, and the outcome is printed in the reader's language.
 */
import { loadCatalogue, type MessageLanguage } from "../diagnostics/catalogue.ts";
import { type Catalogue, type Phrase, type Slot, say, tell } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import type { Host } from "../host/host.ts";
import { HostError } from "../host/host-error.ts";
import { reportRefused } from "../tasks/refusal.ts";
import { visible } from "../text/display.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io, Pipeline } from "./io.ts";
import { languageOfHouse } from "./language.ts";
import { printOutcome, type Result } from "./outcome.ts";
import { openProgress, type Step } from "./progress.ts";
import type { Settings } from "./settings.ts";

/** What a command works with. */
export interface Task {
  readonly host: Host;
  readonly pipeline: Pipeline;
  readonly report: Report;
  readonly language: MessageLanguage;
  /** The texts of that language; undefined for English. */
  readonly catalogue: Catalogue | undefined;
  /** A line for a person who waits. */
  step(line: Phrase): void;
  /** Called before each part of long work, so that a person sees how far it is. */
  advance(step: Step): void;
}

/** What differs between commands. */
export interface Terms {
  /** False for a command that works without a record; true when absent. */
  readonly needsRecord?: boolean;
  /** Gives the result that is known from an earlier run, so that nothing need be loaded. */
  readonly recall?: (host: Host, report: Report) => Result | undefined;
}

/** Does the command's work, prints what came of it, and gives the exit code. */
export async function perform(
  io: Io,
  settings: Settings,
  act: (task: Task) => Promise<Result>,
  { needsRecord = true, recall }: Terms = {},
): Promise<number> {
  const host = io.createHost(settings);
  const report = new Report();
  const language = settings.messages ?? languageOfHouse(host);
  const catalogue = await loadCatalogue(language);
  const isSilent = settings.quiet || settings.json;
  const bar = isSilent ? undefined : io.bar;
  const words = (line: Slot) => visible(tell(line, catalogue));
  const step = (line: Slot) => {
    bar?.hide();
    if (!isSilent) io.stderr(`${words(line)}\n`);
  };
  const advance = openProgress({ bar, ticks: io.ticks, language, words, line: step });
  const result = await attempt(host, report, async () => {
    if (needsRecord && host.list("data").length === 0) {
      reportNoRecord(host, report);
      return { outcome: "usage" };
    }
    const known = recall?.(host, report);
    if (known) return known;
    const pipeline = await io.loadPipeline();
    return act({ host, pipeline, report, language, catalogue, step, advance });
  });
  bar?.hide();
  const failsByWarnings = settings.strict && report.warnings > 0 && report.errors === 0;
  printOutcome(io, settings, { host, result, report, catalogue, failsByWarnings });
  return exitCodes[failsByWarnings && result.outcome === "done" ? "problems" : result.outcome];
}

function reportNoRecord(host: Host, report: Report): void {
  const folder = host.display("data");
  const message = say("there is no record: {folder} is missing or empty", { folder });
  const hint = say("go to the folder that holds data/, or name it with --root");
  report.error("no-record", message, { hint });
}

async function attempt(host: Host, report: Report, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    reportRefused(host, error, report);
    return { outcome: "unwritten" };
  }
}

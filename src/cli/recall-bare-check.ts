/**
 * A bare `chancery check` in a folder that was checked before: the command of every minute, answered
 * without the reader of command lines and the pipeline.
 */
import { loadCatalogue } from "../diagnostics/catalogue.ts";
import { Report } from "../diagnostics/report.ts";
import { recallCheck } from "../pipeline/check-memo.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { languageOfHouse } from "./language.ts";
import { printOutcome } from "./outcome.ts";
import type { Settings } from "./settings.ts";

/** The settings where no option is given, as the reader of command lines would give them. */
const bareSettings: Settings = {
  root: ".",
  out: "output",
  json: false,
  strict: false,
  quiet: false,
  oneLine: false,
};

/** Prints what the last check found and gives its exit code; undefined where it must be made again. */
export async function recallBareCheck(io: Io): Promise<number | undefined> {
  const host = io.createHost(bareSettings);
  const report = new Report();
  const outcome = recallCheck(host, { program: io.program }, report);
  if (!outcome) return undefined;
  const catalogue = await loadCatalogue(languageOfHouse(host));
  const result = { outcome };
  printOutcome(io, bareSettings, { host, result, report, catalogue, failsByWarnings: false });
  return exitCodes[outcome];
}

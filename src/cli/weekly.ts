/** `chancery weekly`: the follow-up memo of a week, on the disk or, with `--emit`, stage by stage. */
import { type Command, Option } from "commander";
import { say } from "../diagnostics/phrase.ts";
import type { WeeklyOptions } from "../tasks/weekly.ts";
import { examples } from "./examples.ts";
import type { Io } from "./io.ts";
import type { Result } from "./outcome.ts";
import { perform, type Task } from "./perform.ts";
import { addRunOptions, type RunFlags, readCount, runLogged } from "./run-options.ts";
import { readNames, readSettings, type Settings } from "./settings.ts";

interface WeeklyFlags extends RunFlags {
  readonly week?: string;
  readonly catchUp?: number | true;
  readonly unit?: readonly string[];
  readonly kind?: readonly string[];
  readonly lang?: readonly string[];
  readonly format?: readonly string[];
  readonly emit?: "view" | "markdown" | "document";
  readonly force?: boolean;
}

/** Weeks that are caught up with when nothing else is said: a quarter of a year. */
const USUAL_REACH = 13;

/** Adds the command; `done` gets its exit code. */
export function addWeekly(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("weekly")
    .description("make the follow-up memo of this week, or of the week named")
    .option("--week <week>", "such as 2025-W50 (default: this week in the house's time zone)")
    .addOption(
      new Option(
        "--catch-up [weeks]",
        `also the weeks before this one that have no memo, up to so many back (default: ${USUAL_REACH})`,
      )
        .argParser(readCount)
        .conflicts(["week", "emit"]),
    )
    .option(
      "--unit <ids>",
      "only the editions of these parties or people, by id or name; all for the house's and everybody's who is to act",
      readNames,
    )
    .option("--kind <names>", "only these kinds of paper, such as weekly-memo", readNames)
    .option(
      "--lang <names>",
      "in these languages, such as en,vi (default: as the house file says)",
      readNames,
    )
    .option("--format <names>", "only these formats: pdf, docx", readNames)
    .addOption(
      new Option("--emit <stage>", "print a stage of the work on stdout and write nothing").choices(
        ["view", "markdown", "document"],
      ),
    )
    .option("--force", "replace files that were changed by hand");
  addRunOptions(command)
    .addHelpText(
      "after",
      examples([
        ["chancery weekly", "the memo of this week"],
        ["chancery weekly --week 2025-W50", "the memo of another week, as at its Monday"],
        ["chancery weekly --catch-up", "what a scheduler should run: no week is left out"],
        ["chancery weekly --unit mlsw", "what one body is to do"],
        ["chancery weekly --unit all", "the house's memo, and one for each who is to act"],
        ["chancery weekly --week 2025-W50 --lang en,vi", "in two languages"],
        ["chancery weekly --week 2025-W50 --emit view", "what its template may print"],
      ]),
    )
    .action(async (flags: WeeklyFlags, command: Command) => {
      const settings = readSettings(command);
      done(await perform(io, settings, (task) => makeWeekly(task, flags, { io, settings })));
    });
}

interface Surroundings {
  readonly io: Io;
  readonly settings: Settings;
}

async function makeWeekly(
  task: Task,
  flags: WeeklyFlags,
  { io, settings }: Surroundings,
): Promise<Result> {
  const { host, report } = task;
  if (settings.asOf !== undefined) {
    report.error("options-in-conflict", say("a memo of the week is as at its Monday"), {
      hint: say("leave --as-of out, and name the week with --week"),
    });
    return { outcome: "usage" };
  }
  io.saveMemory?.();
  const { weekly } = await import("../tasks/weekly.ts");
  const options = optionsOf(task, flags, { io, settings });
  const make = (note?: WeeklyOptions["note"]) => weekly(host, { ...options, note }, report);
  if (flags.emit) {
    const { emitted, outcome } = await make();
    return { emitted, outcome };
  }
  return runLogged(task, "chancery weekly", flags, io, make);
}

function optionsOf(
  task: Task,
  { week, catchUp, unit, kind, lang, format, emit, force = false }: WeeklyFlags,
  { io, settings: { strict } }: Surroundings,
): WeeklyOptions {
  return {
    ...(week !== undefined && { week }),
    ...(catchUp !== undefined && { catchUp: catchUp === true ? USUAL_REACH : catchUp }),
    ...(unit && { units: unit }),
    ...(kind && { kinds: kind }),
    ...(lang && { languages: lang }),
    ...(format && { formats: format }),
    ...(emit && { emit }),
    force,
    strict,
    now: io.now(),
    toolVersion: io.version,
    overseer: io.overseer,
    onStep: async ({ week, unit, done, total }) => {
      const name = unit === undefined ? week : `${week} ${unit}`;
      task.advance({ name, done, total });
      // Lets the process hear that the user has stopped it.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

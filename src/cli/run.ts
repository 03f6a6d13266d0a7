/**
 * The command line as a function: words in, exit code out. It knows no process, so that a test can
 * call it as a shell would.
 */
import { Command, CommanderError } from "commander";
import { loadCatalogue } from "../diagnostics/catalogue.ts";
import { say, tell } from "../diagnostics/phrase.ts";
import { Report } from "../diagnostics/report.ts";
import { addBuild } from "./build.ts";
import { addChanges } from "./changes.ts";
import { addCheck } from "./check.ts";
import { addCompletion } from "./completion/command.ts";
import { commandOf } from "./completion/complete.ts";
import { addCopies } from "./copies.ts";
import { addDoctor } from "./doctor.ts";
import { examples } from "./examples.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { addIssue } from "./issue.ts";
import { languageOfHouse } from "./language.ts";
import { addList } from "./list.ts";
import { addNew } from "./new.ts";
import { printOutcome } from "./outcome.ts";
import { addSchema } from "./schema.ts";
import { addSettings, readSettings, type Settings } from "./settings.ts";
import { addTrace } from "./trace.ts";
import { addUpdate } from "./update.ts";
import { type UsageProblem, usageProblemOf } from "./usage.ts";
import { addVerify } from "./verify.ts";
import { addWeekly } from "./weekly.ts";

/** Runs the command that these words name; the program's own name is not among them. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.done;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    const settings = readSettings(program);
    if (!(error instanceof CommanderError)) {
      await tellBug(error, io, settings);
      return exitCodes.bug;
    }
    if (error.exitCode === 0) return exitCodes.done;
    // Help that nobody asked for was printed by then, and is the message.
    if (error.code !== "commander.help") {
      await tellUsage(usageProblemOf(error, calledBy(program, words)), io, settings);
    }
    return exitCodes.usage;
  }
}

function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command("chancery")
    .description("The papers of ministerial meetings, from one record of facts, as PDF and DOCX.")
    .version(io.version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      // Told below, as all other problems are.
      outputError: () => {},
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    })
    .addHelpText("after", `${firstSteps}\n\n${exitHelp}`);
  addSettings(program);
  addBuild(program, io, done);
  addWeekly(program, io, done);
  addCheck(program, io, done);
  addList(program, io, done);
  addNew(program, io, done);
  addUpdate(program, io, done);
  addIssue(program, io, done);
  addChanges(program, io, done);
  addCopies(program, io, done);
  addVerify(program, io, done);
  addTrace(program, io, done);
  addDoctor(program, io, done);
  addSchema(program, io, done);
  addCompletion(program, io);
  return program;
}

const firstSteps = examples([
  ["chancery check", "is everything right?"],
  ["chancery build", "make all papers"],
  ["chancery weekly", "the memo of this week"],
  ["chancery list commitments", "what is still open"],
  ["chancery build --help", "all about one command, with examples"],
]);

const exitHelp = `Exit codes: 0 done, 1 problems in data or templates, 2 wrong usage, 3 could not write,
70 a mistake of chancery itself, 130 interrupted.`;

/** The words that name the command of the line. */
function calledBy(program: Command, words: readonly string[]): string {
  const names: string[] = [];
  let command: Command | null = commandOf(program, words);
  for (; command; command = command.parent) names.unshift(command.name());
  return names.join(" ");
}

async function tellUsage(problem: UsageProblem, io: Io, settings: Settings): Promise<void> {
  const host = io.createHost(settings);
  const report = new Report();
  const { code, message, hint } = problem;
  report.error(code, message, { hint });
  const catalogue = await loadCatalogue(settings.messages ?? languageOfHouse(host));
  const result = { outcome: "usage" } as const;
  // One mistake needs no count.
  const manner = { ...settings, quiet: true };
  printOutcome(io, manner, { host, result, report, catalogue, failsByWarnings: false });
}

async function tellBug(error: unknown, io: Io, settings: Settings): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const stack = io.environment("CHANCERY_DEBUG") && error instanceof Error && error.stack;
  const language = settings.messages ?? languageOfHouse(io.createHost(settings));
  const catalogue = await loadCatalogue(language);
  const { version } = io;
  const [what, ...then] = [
    say("chancery {version} made a mistake of its own: {message}", { version, message }),
    say(
      "Please report it with this text and the command; CHANCERY_DEBUG=1 adds where it happened.",
    ),
    say("Send no papers of this run."),
  ].map((phrase) => tell(phrase, catalogue));
  const lines = [what, ...then.map((line) => `  ${line}`), ...(stack ? [stack] : [])];
  io.stderr(`${lines.join("\n")}\n`);
}

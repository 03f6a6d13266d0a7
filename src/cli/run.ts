/**
 * The command line as a function: words in, exit code out. It knows no process, so that a test can
 * call it as a shell would.
 */
import { Command, CommanderError } from "commander";
import { addBuild } from "./build.ts";
import { addCheck } from "./check.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { addSettings } from "./settings.ts";

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
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    io.stderr(describeBug(error, io));
    return exitCodes.bug;
  }
}

function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command("chancery")
    .description("The papers of ministerial meetings, from one record of facts, as PDF and DOCX.")
    .version(io.version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .showHelpAfterError("(chancery --help shows what there is)")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
    })
    .addHelpText("after", `\n${exitHelp}`);
  addSettings(program);
  addBuild(program, io, done);
  addCheck(program, io, done);
  return program;
}

const exitHelp = `Exit codes: 0 done, 1 problems in data or templates, 2 wrong usage, 3 could not write,
70 a mistake of chancery itself, 130 interrupted.`;

function describeBug(error: unknown, io: Io): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack =
    error instanceof Error && io.environment("CHANCERY_DEBUG") ? error.stack : undefined;
  return [
    `chancery ${io.version} made a mistake of its own: ${message}`,
    "  Please report it with this text and the command; CHANCERY_DEBUG=1 adds where it happened.",
    "  Send no papers of this run.",
    ...(stack ? [stack] : []),
    "",
  ].join("\n");
}

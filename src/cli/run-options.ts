/** The options of the commands that write papers: what is done with them afterwards, and how long one may take. */
import { type Command, InvalidArgumentError } from "commander";
import type { RunAct, RunResult } from "../tasks/logged-run.ts";
import type { Io } from "./io.ts";
import type { Task } from "./perform.ts";
import { NO_COMMAND, NOT_A_COUNT } from "./usage.ts";

export interface RunFlags {
  readonly onSuccess?: string;
  readonly onFailure?: string;
  readonly timeLimit?: number;
}

/** In seconds: the longest paper that was ever measured takes a third of it. */
export const USUAL_LIMIT = 120;

export function addRunOptions(command: Command): Command {
  return command
    .option(
      "--on-success <command>",
      "run this for each pack that is done, once for what it holds, with the path of its manifest behind",
      readCommand,
    )
    .option(
      "--on-failure <command>",
      "run this for each pack that failed, with the path of its manifest behind, or without",
      readCommand,
    )
    .option(
      "--time-limit <seconds>",
      `how long one paper, or one of these commands, may take (default: ${USUAL_LIMIT})`,
      readCount,
    );
}

function readCommand(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError(NO_COMMAND);
  return text;
}

/** A whole number of seconds or weeks. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,4}$/u.test(text)) throw new InvalidArgumentError(NOT_A_COUNT);
  return Number(text);
}

/** Does what writes papers as a run of its own: alone in the folder of papers, and in the journal. */
export async function runLogged(
  { host, report, step }: Task,
  doing: string,
  { onSuccess, onFailure, timeLimit = USUAL_LIMIT }: RunFlags,
  io: Io,
  act: RunAct,
): Promise<RunResult> {
  io.overseer?.allow(timeLimit);
  const { loggedRun } = await import("../tasks/logged-run.ts");
  const commands = { onSuccess, onFailure, limit: timeLimit };
  const request = { doing, version: io.version, commands, tell: step };
  return loggedRun(host, request, report, act);
}

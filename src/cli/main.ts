/** All commands, connected to the process; loaded by `chancery.ts` when it has no answer itself. */
import { collectSooner } from "../host/node-garbage.ts";
import type { Pipeline } from "./io.ts";
import { openProcess } from "./process-io.ts";
import { run } from "./run.ts";

/** Does what the words ask for, and gives the exit code. */
export function main(words: readonly string[]): Promise<number> {
  return run(words, {
    ...openProcess(loadPipeline),
    saveMemory: collectSooner,
    // The library of prompts is loaded when the first question is asked.
    ...(process.stdin.isTTY &&
      process.stdout.isTTY && {
        openAsk: (say) => async (question) => {
          const { askAtTerminal } = await import("./ask-terminal.ts");
          return askAtTerminal(say)(question);
        },
      }),
  });
}

/** What most commands need and takes longest to load. */
export function loadPipeline(): Promise<Pipeline> {
  return import("../pipeline.ts");
}

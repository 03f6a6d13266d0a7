/** All commands, connected to the process; loaded by `chancery.ts` when it has no answer itself. */
import type { Host } from "../host/host.ts";
import { collectSooner } from "../host/node-garbage.ts";
import { type LockEvent, tellLocks } from "./held-locks.ts";
import type { Io, Pipeline } from "./io.ts";
import { openProcess } from "./process-io.ts";
import { openProcessBar } from "./progress-bar.ts";
import { run } from "./run.ts";

/** What is otherwise in a thread that is supervised. */
export interface Supervised
  extends Pick<Io, "columns" | "bar" | "overseer">,
    Pick<Host, "uninterrupted"> {
  /** Told of each lock that is taken or given back. */
  onLock(event: LockEvent): void;
}

/** Does what the words ask for, and gives the exit code. */
export function main(words: readonly string[], supervised?: Supervised): Promise<number> {
  const io = openProcess(loadPipeline);
  return run(words, {
    ...io,
    saveMemory: collectSooner,
    ...(supervised ? supervise(io, supervised) : { bar: openProcessBar() }),
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

function supervise(io: Io, { uninterrupted, onLock, ...more }: Supervised): Partial<Io> {
  return {
    ...more,
    createHost: (folders) => ({
      ...tellLocks(io.createHost(folders), folders, onLock),
      uninterrupted,
    }),
  };
}

/** What most commands need and takes longest to load. */
export function loadPipeline(): Promise<Pipeline> {
  return import("../pipeline.ts");
}

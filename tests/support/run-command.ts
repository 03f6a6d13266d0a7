/** A command of chancery as a user types it, on files of the test, at one moment and in no environment. */
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order in which they were written. */
  readonly printed: string;
}

/** `world` is where it runs; what it leaves out is as on a terminal that nobody sits at. */
export async function runCommand(
  words: readonly string[],
  world: Pick<Io, "createHost"> & Partial<Io>,
): Promise<CommandOutcome> {
  let [stdout, stderr, printed] = ["", "", ""];
  const code = await run(words, {
    version: "0.1.0",
    loadPipeline: () => import("../../src/pipeline.ts"),
    stdout: (text) => {
      stdout += text;
      printed += text;
    },
    stderr: (text) => {
      stderr += text;
      printed += text;
    },
    now: () => new Date("2025-12-31T12:00:00Z"),
    environment: () => undefined,
    ...world,
  });
  return { code, stdout, stderr, printed };
}

/**
 * `main.ts` as a bundle of its own, which stands in its place in the built program: run with what the
 * engine made of it in an earlier run.
 */
import { isMainThread, workerData } from "node:worker_threads";
import { runCode } from "../host/node-code.ts";
import { collectAsUsual } from "../host/node-garbage.ts";
import { optimiseLater } from "../host/node-optimiser.ts";
import { commandWord } from "./command-word.ts";
import type * as program from "./main.ts";
import type { WorkInput } from "./supervision.ts";

optimiseLater();
const { exports, keep } = runCode<Pick<typeof program, "main" | "loadPipeline">>(
  new URL("./program.cjs", import.meta.url),
);
export const { main, loadPipeline } = exports;

/** To make papers takes nearly all that there is, so that it is known then; others know little of it. */
const MAKES_PAPERS: ReadonlySet<string> = new Set(["build", "weekly", "issue"]);

// The threads of `--jobs` are given no words: they make the papers of a build.
const { words = ["build"] }: Partial<WorkInput> = workerData ?? {};
if (!isMainThread && MAKES_PAPERS.has(commandWord(words) ?? "")) {
  process.once("exit", () => {
    collectAsUsual();
    keep();
  });
}

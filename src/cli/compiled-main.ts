/**
 * `main.ts` as a bundle of its own, which stands in its place in the built program: run with what the
 * engine made of it in an earlier run.
 */
import { isMainThread, workerData } from "node:worker_threads";
import { runCode } from "../host/node-code.ts";
import { optimiseLater } from "../host/node-optimiser.ts";
import { commandWord } from "./command-word.ts";
import type * as program from "./main.ts";
import type { WorkInput } from "./supervision.ts";

optimiseLater();
const { exports, keep } = runCode<Pick<typeof program, "main" | "loadPipeline">>(
  new URL("./program.cjs", import.meta.url),
);
export const { main, loadPipeline } = exports;

// To make papers takes nearly all that there is, so that it is known then; a check knows little of it.
const { words = [] }: Partial<WorkInput> = workerData ?? {};
if (!isMainThread && commandWord(words) !== "check") process.once("exit", keep);

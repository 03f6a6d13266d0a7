/**
 * `main.ts` as a bundle of its own, which stands in its place in the built program: run with what the
 * engine made of it in an earlier run.
 */
import { isMainThread } from "node:worker_threads";
import { runCode } from "../host/node-code.ts";
import type * as program from "./main.ts";

const { exports, keep } = runCode<Pick<typeof program, "main" | "loadPipeline">>(
  new URL("./program.cjs", import.meta.url),
);
export const { main, loadPipeline } = exports;

// A thread of its own makes papers, which takes nearly all that there is, so that it is known then.
if (!isMainThread) process.once("exit", keep);

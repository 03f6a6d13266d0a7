/**
 * Runs a command that writes papers in a thread of its own, so that a paper which does not end can be
 * stopped: the run then begins anew without it. It also stops the run when a person asks for it.
 */
import { Worker } from "node:worker_threads";
import type { Stop } from "../pipeline/overseer.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Bar } from "./progress.ts";
import { openProcessBar } from "./progress-bar.ts";
import { FREE, STOPPED, type WorkInput, type WorkMessage } from "./supervision.ts";

/** In milliseconds: how long the work may take to hear that it is to end, and to be free for it. */
const GRACE = 1000;
const PAUSE = 20;

/** The exit code of the command. */
export async function supervise(
  words: readonly string[],
  worker: URL,
  bar: Bar | undefined = openProcessBar(),
): Promise<number> {
  const stops: Record<string, Stop> = {};
  for (;;) {
    const input = { words, stops, columns: process.stdout.columns, hasBar: bar !== undefined };
    const end = await work(input, worker, bar);
    if (typeof end === "number") return end;
    stops[end.paper] = end.stop;
  }
}

/** An exit code, or the paper that was stopped. */
type End = number | { readonly paper: string; readonly stop: Stop };

function work(input: Omit<WorkInput, "flag">, url: URL, bar: Bar | undefined): Promise<End> {
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(url, { workerData: { ...input, flag } });
  // What knows of the disk is loaded while the thread begins.
  const locks = import("./held-locks.ts").then(({ openHeldLocks }) => openHeldLocks());
  let limit: number | undefined;
  /** By thread, the paper that it works on, and the clock that runs for it. */
  const papers = new Map<number, string>();
  const clocks = new Map<number, NodeJS.Timeout>();
  let clock: NodeJS.Timeout | undefined;
  let isInterrupted = false;
  let ended: End | undefined;
  return new Promise((resolve) => {
    // What the work prints goes where the bar is: this hears of it before the stream does that it is piped to.
    for (const printed of bar ? [worker.stdout, worker.stderr] : []) {
      printed.prependListener("data", () => bar?.hide());
    }
    const finish = async (end: End): Promise<void> => {
      bar?.hide();
      clearTimeout(clock);
      for (const each of clocks.values()) clearTimeout(each);
      process.off("SIGINT", interrupt);
      process.off("SIGTERM", interrupt);
      // Work that begins anew takes it from itself, so that nobody comes between.
      if (isInterrupted) (await locks).giveBack();
      resolve(isInterrupted ? exitCodes.interrupted : end);
    };
    /** Ends the work as soon as nothing would be left half done. */
    const stop = (end: End): void => {
      if (Atomics.compareExchange(flag, 0, FREE, STOPPED) !== FREE) {
        clock = setTimeout(() => stop(end), PAUSE);
        return;
      }
      ended = end;
      void worker.terminate();
    };
    /** Who asks twice is not kept waiting for what only tidies. */
    const interrupt = (): void => {
      clearTimeout(clock);
      clock = setTimeout(() => stop(exitCodes.interrupted), isInterrupted ? 0 : GRACE);
      isInterrupted = true;
      bar?.hide();
      worker.postMessage("stop");
    };
    process.on("SIGINT", interrupt);
    process.on("SIGTERM", interrupt);
    worker.on("message", (message: WorkMessage) => {
      if (message.kind === "lock") {
        const { lock } = message;
        void locks.then((held) => held.hear(lock));
        return;
      }
      if (isInterrupted) return;
      if (message.kind === "allow") {
        limit = message.seconds;
        return;
      }
      if (message.kind === "bar") {
        if (message.view) bar?.show(message.view);
        else bar?.hide();
        return;
      }
      const { thread, paper } = message;
      clearTimeout(clocks.get(thread));
      clocks.delete(thread);
      papers.delete(thread);
      if (paper === undefined) return;
      papers.set(thread, paper);
      if (limit === undefined) return;
      const end = { paper, stop: { why: "time", limit } as const };
      clocks.set(
        thread,
        setTimeout(() => stop(end), limit * 1000),
      );
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      const paper = papers.get(0);
      if (isMemory && paper !== undefined) void finish({ paper, stop: { why: "memory" } });
      else {
        // No catalogue is at hand here, and whoever reads this needs help anyway.
        process.stderr.write(`chancery made a mistake of its own: ${error.message}\n`);
        void finish(exitCodes.bug);
      }
    });
    worker.on("exit", (code) => void finish(ended ?? code));
  });
}

/** The thread that does what writes papers, under the eyes of `supervise.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { exitCodes } from "./exit-codes.ts";
import { main } from "./main.ts";
import { BUSY, FREE, STOPPED, type WorkInput, type WorkMessage } from "./supervision.ts";

const { words, columns, hasBar, stops, flag }: WorkInput = workerData;
const tell = (message: WorkMessage): void => parentPort?.postMessage(message);

// Whoever is told to stop and can still hear it puts things in order first.
parentPort?.on("message", () => process.exit(exitCodes.interrupted));
parentPort?.unref();

process.exitCode = await main(words, {
  columns,
  // The terminal is the other thread's, which is free to draw while this one works.
  bar: hasBar
    ? {
        show: (view) => tell({ kind: "bar", view }),
        hide: () => tell({ kind: "bar", view: undefined }),
      }
    : undefined,
  overseer: {
    allow: (seconds) => tell({ kind: "allow", seconds }),
    stops,
    begin: (paper) => {
      tell({ kind: "paper", thread: 0, paper });
      return Object.hasOwn(stops, paper) ? stops[paper] : undefined;
    },
    end: () => tell({ kind: "paper", thread: 0, paper: undefined }),
    look: (thread, paper) => tell({ kind: "paper", thread, paper }),
  },
  onLock: (lock) => tell({ kind: "lock", lock }),
  uninterrupted: (act) => {
    // It is being stopped: what is begun now would end half done.
    if (Atomics.compareExchange(flag, 0, FREE, BUSY) === STOPPED) Atomics.wait(flag, 0, STOPPED);
    try {
      return act();
    } finally {
      Atomics.store(flag, 0, FREE);
    }
  },
});

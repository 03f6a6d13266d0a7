/**
 * When the engine looks for memory that is no longer needed. By itself it waits until that is as much as
 * all that is needed, which of a register of thousands is several hundred megabytes.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { once } from "../text/once.ts";

/** From this one on, the space for what is new grows so much that it outdoes all that is saved. */
const ROOMY_ENGINE = 12;

/** Has it look sooner from now on, which takes a little longer. */
export function collectSooner(): void {
  setFlagsFromString("--heap-growing-percent=50");
  if (Number.parseInt(process.versions.v8, 10) >= ROOMY_ENGINE) {
    setFlagsFromString("--semi-space-growth-factor=1");
  }
}

/**
 * Has it look by itself again. What it keeps of compiled code it trusts only where it is set as it was when that was
 * kept, which is before any command has its own wish.
 */
export function collectAsUsual(): void {
  for (const flag of USUAL) setFlagsFromString(flag);
}

const USUAL = ["--heap-growing-percent=0", "--semi-space-growth-factor=2", "--no-expose-gc"];

/** Has it look now, for a moment between two large works; of a hundred megabytes that takes 60 ms. */
export function collectNow(): void {
  const collect = garbageCollector();
  if (typeof collect === "function") collect();
}

const garbageCollector = once((): unknown => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
});

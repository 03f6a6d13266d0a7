/**
 * When the engine compiles what runs often anew, so that it runs faster. Left to itself it begins so early
 * that a run of one or of two dozen meetings, in which nearly all code runs for the first time, spends up to
 * half of its processors' time on it.
 */
import { setFlagsFromString } from "node:v8";

/** By engine, since they count otherwise: four to fifteen times what is usual there. It complains of words it does not know. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  11: ["--interrupt-budget=1000000"],
  13: ["--invocation-count-for-maglev=1600", "--invocation-count-for-turbofan=12000"],
};

/** What the program needs of Node. */
const OWN = ["node:crypto", "node:zlib", "node:os", "node:url", "node:util", "node:stream"];

/**
 * Has it begin later from now on, in all threads. No answer depends on it. Node's own modules come first: what was
 * compiled of them when Node was built is trusted only by an engine that is as it was then.
 */
export function optimiseLater(): void {
  for (const name of OWN) process.getBuiltinModule(name);
  const [engine = ""] = process.versions.v8.split(".");
  for (const flag of LATER[engine] ?? []) setFlagsFromString(flag);
}

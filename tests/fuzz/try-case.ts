/** One case tried: its verdict, how long it took, and an exception as the fault that it is. */
import type { Verdict } from "./compose.ts";

/** Whatever has a seed, a number and a judge. */
export interface Triable {
  readonly seed: number;
  readonly index: number;
  readonly kind: string;
  readonly how: string;
  judge(): Promise<Verdict>;
}

export interface Tried {
  readonly index: number;
  readonly kind: string;
  readonly how: string;
  readonly outcome: Verdict["outcome"] | "threw";
  readonly codes: readonly string[];
  readonly faults: readonly string[];
  /** Milliseconds of the processor. */
  readonly took: number;
}

/** Milliseconds of the processor; more than this is a hang, however busy the machine is with other things. */
export const LONGEST = 10_000;

export async function tryCase(fuzzCase: Triable): Promise<Tried> {
  const { index, kind, how } = fuzzCase;
  const begun = process.cpuUsage();
  const verdict = await judge(fuzzCase);
  const { user, system } = process.cpuUsage(begun);
  const took = Math.round((user + system) / 1000);
  const slow = took > LONGEST ? [`it took ${took} ms`] : [];
  return {
    index,
    kind,
    how: how.slice(0, 300),
    ...verdict,
    faults: [...verdict.faults, ...slow],
    took,
  };
}

async function judge(fuzzCase: Triable): Promise<Omit<Tried, "index" | "kind" | "how" | "took">> {
  try {
    return await fuzzCase.judge();
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const short = told.split("\n").slice(0, 8).join("\n");
    return { outcome: "threw", codes: [], faults: [`it threw ${short}`] };
  }
}

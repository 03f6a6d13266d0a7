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
  /** In milliseconds. */
  readonly took: number;
}

/** Longer than this is a hang, in milliseconds. */
export const LONGEST = 10_000;

export async function tryCase(fuzzCase: Triable): Promise<Tried> {
  const { index, kind, how } = fuzzCase;
  const begun = performance.now();
  const verdict = await judge(fuzzCase);
  const took = Math.round(performance.now() - begun);
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

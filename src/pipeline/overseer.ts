/**
 * Whoever looks on while papers are made, from outside of the work: it stops a paper that takes too long
 * or too much memory, and has the work begun anew without it. How it stops it is its own matter.
 */
import { say } from "../diagnostics/phrase.ts";
import type { AnyContext, Paper } from "./paper.ts";
import { nameOfPaper } from "./paper.ts";

/** Why a paper was stopped; the limit in seconds. */
export type Stop = { readonly why: "time"; readonly limit: number } | { readonly why: "memory" };

export interface Overseer {
  /** Told before each piece of work on a paper; what comes back was stopped before, and is not tried again. */
  begin(paper: string): Stop | undefined;
  /** Told when no paper is worked on any more. */
  end(): void;
}

/** Whether a paper may be made; where not, its own report says why. */
export function mayMake(paper: Paper<AnyContext>, overseer: Overseer | undefined): boolean {
  const name = nameOfPaper(paper);
  const stop = overseer?.begin(name);
  if (!stop) return true;
  const { report } = paper.context;
  if (stop.why === "memory") {
    report.error(
      "paper-too-large",
      say("{paper} needs more memory than there is", { paper: name }),
      {
        hint: say("look for a text or a list of unusual length"),
      },
    );
  } else {
    const { limit } = stop;
    report.error(
      "paper-too-slow",
      say("{paper} took longer than {limit} s and is not made", { paper: name, limit }),
      {
        hint: say("look for a text of unusual length, or allow more time with {option}", {
          option: `--time-limit ${limit * 5}`,
        }),
      },
    );
  }
  return false;
}

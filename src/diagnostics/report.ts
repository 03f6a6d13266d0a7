/**
 * The report: the one sink that every stage writes its problems to. It drops repeats, gathers the
 * papers that share a problem, and keeps files and lines in order; it prints and stops nothing.
 */
import type { Diagnostic, Place } from "./diagnostic.ts";
import type { Group } from "./groups.ts";
import { type Catalogue, type Phrase, tell } from "./phrase.ts";

/** What a diagnostic may add to code and message. */
export interface Details {
  readonly place?: Place | undefined;
  readonly hint?: Phrase | undefined;
  readonly group?: Group | undefined;
}

/** A diagnostic that is not yet told in a language. */
export type Problem = Omit<Diagnostic, "message" | "hint"> & {
  readonly message: Phrase;
  readonly hint?: Phrase;
};

export class Report {
  readonly #byKey = new Map<string, Problem>();
  #off: readonly string[] = [];

  error(code: string, message: Phrase, details: Details = {}): void {
    this.#add(diagnose("error", code, message, details));
  }

  warning(code: string, message: Phrase, details: Details = {}): void {
    this.#add(diagnose("warning", code, message, details));
  }

  /** Says which checks the house has switched off; what they would tell is not in the report. */
  switchedOff(codes: readonly string[]): void {
    this.#off = [...new Set([...this.#off, ...codes])].sort();
  }

  /** The codes of the checks that are switched off, sorted. */
  get off(): readonly string[] {
    return this.#off;
  }

  /** Adds all that another report holds. */
  include(other: Report): void {
    this.add(other.problems);
    this.switchedOff(other.off);
  }

  /** Adds what another report's `problems` gave. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.#add(problem);
  }

  /** In the order in which they came. */
  get problems(): readonly Problem[] {
    return [...this.#byKey.values()];
  }

  /** Adds what another report holds, each problem as `change` makes it; undefined leaves it out. */
  includeChanged(other: Report, change: (problem: Problem) => Problem | undefined): void {
    for (const problem of other.#byKey.values()) {
      const changed = change(problem);
      if (changed) this.#add(changed);
    }
  }

  /** Adds all that the report of one paper holds; those `isShared` names get the paper's name. */
  includePaper(paper: string, other: Report, isShared: (diagnostic: Diagnostic) => boolean): void {
    this.includeChanged(other, (problem) =>
      isShared(tellProblem(problem)) ? { ...problem, papers: [paper] } : problem,
    );
  }

  get errors(): number {
    return this.#count("error");
  }

  get warnings(): number {
    return this.#count("warning");
  }

  /** In English, by file, line, column and code; those without a place come last. */
  get diagnostics(): readonly Diagnostic[] {
    return this.toldIn(undefined);
  }

  /** The same, in the language of a catalogue; in English without one. */
  toldIn(catalogue: Catalogue | undefined): readonly Diagnostic[] {
    return [...this.#byKey.values()]
      .map((problem) => tellProblem(problem, catalogue))
      .sort(compareDiagnostics);
  }

  /** Where the same problem is there already, only its papers are added. */
  #add(problem: Problem): void {
    const { code, message, place } = problem;
    const key = JSON.stringify([code, tell(message), place?.file, place?.line, place?.column]);
    const same = this.#byKey.get(key);
    this.#byKey.set(key, same ? mergePapers(same, problem) : problem);
  }

  #count(severity: Diagnostic["severity"]): number {
    let count = 0;
    for (const diagnostic of this.#byKey.values()) if (diagnostic.severity === severity) count++;
    return count;
  }
}

function mergePapers(first: Problem, again: Problem): Problem {
  if (!again.papers) return first;
  return { ...first, papers: [...new Set([...(first.papers ?? []), ...again.papers])] };
}

function diagnose(
  severity: Diagnostic["severity"],
  code: string,
  message: Phrase,
  { place, hint, group }: Details,
): Problem {
  return {
    ...{ code, severity, message },
    ...(place && { place }),
    ...(hint && { hint }),
    ...(group && { group }),
  };
}

function tellProblem({ message, hint, ...problem }: Problem, catalogue?: Catalogue): Diagnostic {
  return {
    ...problem,
    message: tell(message, catalogue),
    ...(hint !== undefined && { hint: tell(hint, catalogue) }),
  };
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const left = a.place;
  const right = b.place;
  if (!left || !right) return Number(!left) - Number(!right) || compareText(a.code, b.code);
  return (
    compareText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

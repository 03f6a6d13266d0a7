/**
 * The report: the one sink that every stage writes its problems to. It drops repeats, gathers the
 * papers that share a problem, and keeps files and lines in order; it prints and stops nothing.
 */
import type { Diagnostic, Place } from "./diagnostic.ts";

/** What a diagnostic may add to code and message. */
export interface Details {
  readonly place?: Place | undefined;
  readonly hint?: string | undefined;
}

export class Report {
  readonly #byKey = new Map<string, Diagnostic>();

  /** Adds a diagnostic; where the same one is there already, only its papers. */
  add(diagnostic: Diagnostic): void {
    const { code, message, place } = diagnostic;
    const key = JSON.stringify([code, message, place?.file, place?.line, place?.column]);
    const same = this.#byKey.get(key);
    this.#byKey.set(key, same ? mergePapers(same, diagnostic) : diagnostic);
  }

  error(code: string, message: string, details: Details = {}): void {
    this.add(diagnose("error", code, message, details));
  }

  warning(code: string, message: string, details: Details = {}): void {
    this.add(diagnose("warning", code, message, details));
  }

  /** Adds all that another report holds. */
  include(other: Report): void {
    for (const diagnostic of other.#byKey.values()) this.add(diagnostic);
  }

  /** Adds all that the report of one paper holds; those `isShared` names get the paper's name. */
  includePaper(paper: string, other: Report, isShared: (diagnostic: Diagnostic) => boolean): void {
    for (const diagnostic of other.#byKey.values()) {
      this.add(isShared(diagnostic) ? { ...diagnostic, papers: [paper] } : diagnostic);
    }
  }

  get errors(): number {
    return this.#count("error");
  }

  get warnings(): number {
    return this.#count("warning");
  }

  /** By file, line, column and code; those without a place come last. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.#byKey.values()].sort(compareDiagnostics);
  }

  #count(severity: Diagnostic["severity"]): number {
    let count = 0;
    for (const diagnostic of this.#byKey.values()) if (diagnostic.severity === severity) count++;
    return count;
  }
}

function mergePapers(first: Diagnostic, again: Diagnostic): Diagnostic {
  if (!again.papers) return first;
  return { ...first, papers: [...new Set([...(first.papers ?? []), ...again.papers])] };
}

function diagnose(
  severity: Diagnostic["severity"],
  code: string,
  message: string,
  { place, hint }: Details,
): Diagnostic {
  return { code, severity, message, ...(place && { place }), ...(hint && { hint }) };
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

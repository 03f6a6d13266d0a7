/**
 * The report: the one sink that every stage writes its problems to. It drops repeats and keeps
 * files and lines in order; it prints nothing and stops nothing.
 */
import type { Diagnostic, Place } from "./diagnostic.ts";

/** What a diagnostic may add to code and message. */
export interface Details {
  readonly place?: Place | undefined;
  readonly hint?: string | undefined;
}

export class Report {
  readonly #byKey = new Map<string, Diagnostic>();

  /** Adds a diagnostic unless the same one is there already. */
  add(diagnostic: Diagnostic): void {
    const { code, message, place } = diagnostic;
    const key = JSON.stringify([code, message, place?.file, place?.line, place?.column]);
    if (!this.#byKey.has(key)) this.#byKey.set(key, diagnostic);
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

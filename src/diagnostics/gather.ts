/**
 * Warnings of one kind of which there are so many that they would bury all else on a screen: a few
 * are shown, the rest are counted by file. Errors are never gathered.
 */
import type { Diagnostic } from "./diagnostic.ts";

/** Warnings of one code that are not shown one by one. */
export interface Gathered {
  readonly code: string;
  readonly number: number;
  /** How many of them stand in each file, in the order of the files; those without a place in none. */
  readonly files: ReadonlyMap<string, number>;
}

/** Of so many warnings of one kind each is shown. */
const FEW = 5;
/** Of more than that, the first are shown. */
const SHOWN = 3;

/** What is shown whole, in the order given, and what is counted. */
export function gatherWarnings(diagnostics: readonly Diagnostic[]): {
  readonly shown: readonly Diagnostic[];
  readonly gathered: readonly Gathered[];
} {
  const byCode = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== "warning") continue;
    const same = byCode.get(diagnostic.code);
    if (same) same.push(diagnostic);
    else byCode.set(diagnostic.code, [diagnostic]);
  }
  const gathered: Gathered[] = [];
  const counted = new Set<Diagnostic>();
  for (const [code, all] of byCode) {
    if (all.length <= FEW) continue;
    const rest = all.slice(SHOWN);
    const files = new Map<string, number>();
    for (const diagnostic of rest) {
      counted.add(diagnostic);
      const { place } = diagnostic;
      if (place) files.set(place.file, (files.get(place.file) ?? 0) + 1);
    }
    gathered.push({ code, number: rest.length, files });
  }
  return { shown: diagnostics.filter((diagnostic) => !counted.has(diagnostic)), gathered };
}

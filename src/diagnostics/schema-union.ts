/**
 * What a zod error comes down to: a flat list of problems. Where a value fits none of a union's
 * alternatives, the one it was most plausibly meant as is told of, not all of them.
 */
import type * as z from "zod";
import type { Path } from "./yaml-place.ts";

/** A zod issue that is not about a union. */
export type PlainIssue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>;

/** One problem: a plain issue, or a value that none of the alternatives is even the kind of. */
export type Problem =
  | { readonly path: Path; readonly issue: PlainIssue }
  | { readonly path: Path; readonly issue: undefined; readonly expected: Expected };

/** What would be right in a place: kinds of value in zod's words, and single values. */
export interface Expected {
  readonly kinds: readonly string[];
  readonly values: readonly z.core.util.Primitive[];
}

/** The problems behind zod's issues, each with its path from the root. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  above: Path = [],
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = [...above, ...issue.path.filter((step) => typeof step !== "symbol")];
    return issue.code === "invalid_union" ? unionProblems(issue, path) : [{ path, issue }];
  });
}

function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Problem[] {
  const alternatives = flatten(issue);
  const [best] = alternatives
    .filter((issues) => !issues.some(isOtherKind))
    .map((issues) => problemsOf(issues, path))
    .sort((a, b) => a.length - b.length);
  if (best) return best;
  const kinds = new Set<string>();
  const values = new Set<z.core.util.Primitive>();
  for (const found of alternatives.flat()) {
    if (!isOtherKind(found)) continue;
    if (found.code === "invalid_type") kinds.add(found.expected);
    if (found.code === "invalid_value") for (const value of found.values) values.add(value);
  }
  return [{ path, issue: undefined, expected: { kinds: [...kinds], values: [...values] } }];
}

/** Alternatives of a union, with those of a union directly inside it. */
function flatten(issue: z.core.$ZodIssueInvalidUnion): readonly (readonly z.core.$ZodIssue[])[] {
  return issue.errors.flatMap((issues) => {
    const [only] = issues;
    const isNested =
      issues.length === 1 && only?.code === "invalid_union" && only.path.length === 0;
    return isNested ? flatten(only) : [issues];
  });
}

/** Whether the issue says that the value as a whole is something else than expected. */
function isOtherKind(issue: z.core.$ZodIssue): boolean {
  return (
    issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value")
  );
}

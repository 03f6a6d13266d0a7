/**
 * How many problems of one file are told: a file of another program, or one in which everything slipped,
 * has as many as it has lines, and nobody reads on after the first few. The others are counted.
 */
import type { Place } from "./diagnostic.ts";
import { say } from "./phrase.ts";
import type { Problem, Report } from "./report.ts";

/** More than a file has that a person has written, and few enough to be told in no time. */
export const MAX_TOLD = 200;

/** Puts the problems of one file into the report; `left` is the number of those that were not even told. */
export function includeFew(own: Report, left: number, report: Report): void {
  const { problems } = own;
  const sorted = problems.length > MAX_TOLD ? [...problems].sort(byPlace) : problems;
  const told = sorted.slice(0, MAX_TOLD);
  report.add(told);
  const number = problems.length - told.length + left;
  const last = told.findLast(({ place }) => place !== undefined)?.place;
  if (number === 0) return;
  const message =
    number === 1
      ? say("one more problem is in this file")
      : say("{number} more problems are in this file", { number });
  report.error("more-problems", message, {
    // Right behind the last, so that it is told after it.
    ...(last && { place: { ...last, column: last.column + 1, length: 0 } }),
    hint: say("correct those above; the next check tells of these"),
  });
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  return rank(a) - rank(b) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Errors that stand nowhere are of the whole file. */
function rank(place: Place | undefined): number {
  return place?.line ?? 0;
}

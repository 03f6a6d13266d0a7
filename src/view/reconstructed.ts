/**
 * What the notice at the head of a paper speaks of: texts that may have been made from the report of
 * what was then said. A paper that prints one has to print the notice too.
 */
import type { View } from "./schema.ts";

/** The labels that are the notice; a paper prints one of them. */
export const NOTICE_LABELS: readonly string[] = ["reconstructed.all", "reconstructed.some"];

/** Texts of which none bears its own mark where all of them are reconstructed. */
const TOGETHER = /^(?:objectives|say|asks|issues|courtesies|closing|cards)(?:\.|$)/;
const EACH = /^(?:meeting\.occasion|theirObjectives|ifRaised|doNotRaise|sensitivities)(?:\.|$)/;
const THEIR_VIEW = /\.theirView\./;

/** Whether a value at this path of the view may be reconstructed, whatever the record says. */
export function mayBeReconstructed(path: string): boolean {
  return TOGETHER.test(path) || EACH.test(path);
}

/** Whether the value at this path of a view is. */
export function isReconstructed(view: View, path: string): boolean {
  const { reconstructed, reconstructedAll } = view.paper;
  if (!reconstructed || !mayBeReconstructed(path)) return false;
  const bearsMark = isMarkedAt(view, path);
  if (bearsMark === undefined) return false;
  return bearsMark || (reconstructedAll && TOGETHER.test(path) && !THEIR_VIEW.test(path));
}

/** The mark of the innermost entry that holds the value; undefined where no entry does. */
function isMarkedAt(view: View, path: string): boolean | undefined {
  let value: unknown = view;
  let marked: boolean | undefined;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) break;
    const entries = new Map<string, unknown>(Object.entries(value));
    const own = entries.get("marked");
    if (typeof own === "boolean") marked = own;
    value = entries.get(name);
  }
  return marked;
}

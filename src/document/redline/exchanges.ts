/** A change as a reader is told it: what stands instead of what. */
import type { Change } from "./changes.ts";

/** What stands instead of what: a before without words came, an after without words went. */
export interface Exchange {
  readonly before: string;
  readonly after: string;
}

/** The places of a change, each word for word where as many came as went, and no exchange twice. */
export function exchangesOf({
  before,
  after,
}: Pick<Change, "before" | "after">): readonly Exchange[] {
  if (before.length !== after.length) {
    return [{ before: before.join(BETWEEN), after: after.join(BETWEEN) }];
  }
  const pairs = before.map((words, index) => labelledOnce(words, after[index] ?? ""));
  const byWords = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...byWords.values()];
}

/** Stands for words between two places that did not change. */
const BETWEEN = " … ";

/** "Hour: 14:00" and "14:30". */
function labelledOnce(before: string, after: string): Exchange {
  const label = /^[^:]+:\s/u.exec(before)?.[0];
  const isShared = label !== undefined && after.startsWith(label) && after.length > label.length;
  return { before, after: isShared ? after.slice(label.length) : after };
}

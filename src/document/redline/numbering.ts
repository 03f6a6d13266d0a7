/** The changes of a redline as they are counted on the way through it, and beside what those stand that no words show. */
import type { Headings } from "./above.ts";
import type { Change } from "./changes.ts";

export interface Numbering {
  readonly changes: Change[];
  /** Above the place that was come to in the later version, and in the earlier. */
  readonly headings: Headings;
  readonly stood: Headings;
  /** The changes of what went and has nothing in its place, until the next words. */
  gone: readonly number[];
  readonly beside: Map<number, number>;
}

/** What went before words that bear a number stands beside them. */
export function place(number: number, numbering: Numbering): void {
  for (const each of numbering.gone) {
    if (each !== number) numbering.beside.set(each, number);
  }
  numbering.gone = [];
}

type What = Pick<Change, "about" | "before" | "after">;

export function add(what: What, above: Headings, { changes }: Numbering): number {
  const number = changes.length + 1;
  changes.push({ number, under: above.map(({ text }) => text), ...what });
  return number;
}

/**
 * Which rows of a table stay on one page, in every format: all of a small table; of a longer one the
 * first two and the last two, since a row by itself at a page's foot or head is easily overlooked.
 */

/** What a small table is, its head included: at most so many rows, and such a part of a page. */
const FEW_ROWS = 12;
const SMALL = 1 / 3;
/** More rows than this have a middle that may move on. */
const ENDS = 3;

export interface Rows {
  readonly count: number;
  /** How many of the first are the head. */
  readonly heads: number;
  /** Of the row with this index, in the unit of the page. */
  readonly heightOf: (row: number) => number;
}

/** The indices of the rows that stay with the one after them, on pages of this height. */
export function heldRows({ count, heads, heightOf }: Rows, page: number): ReadonlySet<number> {
  const last = count - 1;
  const isSmall = (from: number): boolean => {
    const heights = between(from, Math.min(from + FEW_ROWS, count)).map(heightOf);
    return heights.reduce((sum, height) => sum + height, 0) <= page * SMALL;
  };
  const headRows = between(0, Math.min(heads, last));
  if (count <= FEW_ROWS && isSmall(0)) return new Set(between(0, last));
  if (count - heads <= ENDS) return new Set(isSmall(heads) ? between(0, last) : headRows);
  const isLow = (row: number): boolean => heightOf(row) + heightOf(row + 1) <= page * SMALL;
  return new Set([...headRows, ...[heads, last - 1].filter(isLow)]);
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** How the pages of a paper are counted: all of them through, or anew from each annex on. */

export interface PageNumber {
  /** As it is printed, from 1. */
  readonly number: number;
  /** Of the pages that are counted together. */
  readonly pages: number;
}

/** The numbers of so many pages, which are counted anew from each of these on; both from 0. */
export function numberPages(count: number, starts: readonly number[]): readonly PageNumber[] {
  return sizesOf(count, starts).flatMap((pages) =>
    Array.from({ length: pages }, (_, index) => ({ number: index + 1, pages })),
  );
}

/** How many pages there are from each of these to the next, of those before the first too. */
export function sizesOf(count: number, starts: readonly number[]): readonly number[] {
  const bounds = [...new Set([0, ...starts, count])];
  return bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0));
}

/**
 * How much the tests try: in `npm test` a part in which each value of each kind still occurs, in the mode
 * `all` (`npm test -- --mode all`) the whole product.
 */
export const isWhole = process.env.MODE === "all";

/** So many tries by chance; in the mode `all` as many more as are worth waiting for. */
export function tries(usual: number, whole: number): number {
  return isWhole ? whole : usual;
}

/**
 * The members of a list whose turn it is: one in as many as `others` counts, another one for each `turn`, so
 * that they are all met where turns go on. In the mode `all` every member.
 */
export function inTurn<T>(list: readonly T[], turn: number, others: number): readonly T[] {
  return isWhole ? list : list.filter((_, index) => (index + turn) % others === 0);
}

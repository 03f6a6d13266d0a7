/** From the letters of a printed leaf back to the letters of the value it is a part of. */

/** The offset in the value of each unit of the leaf, and where the next leaf of it may begin. */
export interface Alignment {
  readonly offsets: readonly number[];
  readonly next: number;
}

/**
 * Follows the leaf through the value from an offset on. What the value holds besides is markup or
 * blanks; undefined when the leaf is not in it.
 */
export function align(leaf: string, value: string, from: number): Alignment | undefined {
  const whole = value.indexOf(leaf, from);
  if (whole >= 0) {
    const offsets = Array.from({ length: leaf.length }, (_, index) => whole + index);
    return { offsets, next: whole + leaf.length };
  }
  const offsets: number[] = [];
  let at = from;
  for (const unit of leaf.split("")) {
    const isBlank = /\s/u.test(unit);
    while (at < value.length && !(isBlank ? /\s/u.test(value[at] ?? "") : value[at] === unit)) at++;
    if (at >= value.length) return undefined;
    offsets.push(at);
    at++;
    while (isBlank && /\s/u.test(value[at] ?? "")) at++;
  }
  return { offsets, next: at };
}

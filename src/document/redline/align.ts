/**
 * Lays two lists side by side: which members are the same in both, which of the others are an earlier and
 * a later form of one thing, and which came or went. The order of both is kept, so what moved went and came.
 */
import { diffArrays } from "diff";

export type Aligned<T> =
  | { readonly kind: "same" | "changed"; readonly before: T; readonly after: T }
  | { readonly kind: "deleted"; readonly before: T }
  | { readonly kind: "inserted"; readonly after: T };

export interface Likeness<T> {
  readonly keyBefore: (member: T) => string;
  readonly keyAfter: (member: T) => string;
  /** From 0 (nothing in common) to 1; from `LEAST` on they are taken for forms of one thing. */
  readonly likeness: (before: T, after: T) => number;
}

const LEAST = 0.5;
/** So many pairs are weighed at once; of longer stretches, only neighbours are. */
const MOST_PAIRS = 40_000;

export function align<T>(
  before: readonly T[],
  after: readonly T[],
  { keyBefore, keyAfter, likeness }: Likeness<T>,
): readonly Aligned<T>[] {
  const found: Aligned<T>[] = [];
  const [old, young] = [[...before.map(keyBefore)], [...after.map(keyAfter)]];
  let [at, to] = [0, 0];
  let gone: T[] = [];
  let come: T[] = [];
  const settle = () => {
    found.push(...pair(gone, come, likeness));
    gone = [];
    come = [];
  };
  for (const { added, removed, count } of diffArrays(old, young)) {
    if (removed) {
      gone.push(...before.slice(at, at + count));
      at += count;
    } else if (added) {
      come.push(...after.slice(to, to + count));
      to += count;
    } else {
      settle();
      for (let each = 0; each < count; each++) {
        const [was, is] = [before[at + each], after[to + each]];
        if (was !== undefined && is !== undefined)
          found.push({ kind: "same", before: was, after: is });
      }
      at += count;
      to += count;
    }
  }
  settle();
  return found;
}

/** Of what went and what came between two that stayed: the pairs that are most alike in all. */
function pair<T>(
  gone: readonly T[],
  come: readonly T[],
  likeness: Likeness<T>["likeness"],
): readonly Aligned<T>[] {
  const chosen = gone.length * come.length <= MOST_PAIRS ? best(gone, come, likeness) : [];
  const found: Aligned<T>[] = [];
  let [at, to] = [0, 0];
  for (const [was, is] of [...chosen, [gone.length, come.length] as const]) {
    for (; at < was; at++) found.push(...gone.slice(at, at + 1).map(deleted));
    for (; to < is; to++) found.push(...come.slice(to, to + 1).map(inserted));
    const [before, after] = [gone[was], come[is]];
    if (before === undefined || after === undefined) continue;
    found.push({ kind: "changed", before, after });
    at = was + 1;
    to = is + 1;
  }
  return found;
}

const deleted = <T>(before: T): Aligned<T> => ({ kind: "deleted", before });
const inserted = <T>(after: T): Aligned<T> => ({ kind: "inserted", after });

/** Pairs of places in order, by the greatest sum of likenesses. */
function best<T>(
  gone: readonly T[],
  come: readonly T[],
  likeness: Likeness<T>["likeness"],
): readonly (readonly [was: number, is: number])[] {
  const width = come.length + 1;
  const sums = new Float64Array((gone.length + 1) * width);
  const weights = new Float64Array(gone.length * come.length);
  for (let was = gone.length - 1; was >= 0; was--) {
    for (let is = come.length - 1; is >= 0; is--) {
      const [before, after] = [gone[was], come[is]];
      const alike = before === undefined || after === undefined ? 0 : likeness(before, after);
      const weight = alike >= LEAST ? alike : 0;
      weights[was * come.length + is] = weight;
      const paired = weight > 0 ? weight + (sums[(was + 1) * width + is + 1] ?? 0) : 0;
      const without = Math.max(sums[(was + 1) * width + is] ?? 0, sums[was * width + is + 1] ?? 0);
      sums[was * width + is] = Math.max(paired, without);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [was, is] = [0, 0];
  while (was < gone.length && is < come.length) {
    const weight = weights[was * come.length + is] ?? 0;
    const sum = sums[was * width + is] ?? 0;
    const paired = weight + (sums[(was + 1) * width + is + 1] ?? 0);
    if (weight > 0 && sum === paired) pairs.push([was++, is++]);
    else if (sum === (sums[(was + 1) * width + is] ?? 0)) was++;
    else is++;
  }
  return pairs;
}

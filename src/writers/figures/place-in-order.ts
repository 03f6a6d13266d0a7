/**
 * Where things stand on a line, each as near as can be to where it should, none over another and all
 * in their order: the least sum of squares, by pooling neighbours that would meet.
 */

/**
 * The places from 0 to `length` at which these begin. Each but the last takes its height before the
 * next one may begin; together those must fit into the length.
 */
export function placeInOrder(
  wanted: readonly number[],
  heights: readonly number[],
  length: number,
): readonly number[] {
  // Without the heights of those before, "none over another" means "none before another".
  const before: number[] = [];
  let sum = 0;
  for (const height of heights) {
    before.push(sum);
    sum += height;
  }
  const slack = Math.max(0, length - (before.at(-1) ?? 0));
  const pools: { total: number; count: number }[] = [];
  wanted.forEach((place, index) => {
    let pool = { total: place - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { total: last.total + pool.total, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const free = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () => Math.min(slack, Math.max(0, mean(pool)))),
  );
  return free.map((place, index) => place + (before[index] ?? 0));
}

function mean({ total, count }: { readonly total: number; readonly count: number }): number {
  return total / count;
}

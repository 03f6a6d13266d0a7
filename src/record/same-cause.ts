/**
 * Problems of one cause: told place by place while they are few, since each is corrected there, and
 * once when they are many, since then what they point at is wrong itself.
 */
const FEW = 5;

/** Tells each problem with 0, or the first of many of one cause with the number of the others. */
export function tellByCause<T>(
  problems: readonly T[],
  causeOf: (problem: T) => string,
  tellOne: (problem: T, more: number) => void,
): void {
  const byCause = new Map<string, T[]>();
  for (const problem of problems) {
    const cause = causeOf(problem);
    const same = byCause.get(cause);
    if (same) same.push(problem);
    else byCause.set(cause, [problem]);
  }
  for (const same of byCause.values()) {
    const told = same.length > FEW ? same.slice(0, 1) : same;
    for (const problem of told) tellOne(problem, same.length - told.length);
  }
}

/**
 * Few rows of yes and no in which any two columns meet in all four ways: a fault that needs two values
 * to be there, or one of them and not the other, shows in some row. The construction is that of
 * Kleitman and Spencer and of Katona: besides a first row of no, the columns are the different ways to
 * say yes in half of the rows, so that no column covers another and any two meet.
 */

/** The rows; 1 + log2(columns) of them, about. */
export function coveringRows(columns: number): readonly (readonly boolean[])[] {
  let others = 1;
  while (choose(others, halfOf(others)) < columns) others++;
  const rows: boolean[][] = Array.from({ length: others + 1 }, () => []);
  let column = 0;
  for (const chosen of subsets(others, halfOf(others))) {
    if (column++ === columns) break;
    for (const [index, row] of rows.entries()) row.push(index > 0 && chosen.has(index - 1));
  }
  return rows;
}

/** More than a half, so that any two columns have a yes in common. */
function halfOf(rows: number): number {
  return Math.floor(rows / 2) + 1;
}

function choose(from: number, many: number): number {
  let ways = 1;
  for (let step = 0; step < many; step++) ways = (ways * (from - step)) / (step + 1);
  return ways;
}

function* subsets(from: number, many: number, first = 0): Generator<ReadonlySet<number>> {
  if (many === 0) {
    yield new Set();
    return;
  }
  for (let chosen = first; chosen <= from - many; chosen++) {
    for (const rest of subsets(from, many - 1, chosen + 1)) yield new Set([chosen, ...rest]);
  }
}

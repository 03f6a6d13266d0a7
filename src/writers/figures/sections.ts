/**
 * What a figure is stacked from, and how a figure that is taller than a page is parted between its
 * rows, so that nothing is lost.
 */
import type { Shape } from "./drawing.ts";

/** Shapes that stay together, from their own top on. */
export interface Section {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** What it says, for a message. */
  readonly name: string;
}

/** The shapes so much lower. */
export function moveDown(shapes: readonly Shape[], by: number): readonly Shape[] {
  return shapes.map((shape) =>
    shape.kind === "line"
      ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
      : { ...shape, y: shape.y + by },
  );
}

/**
 * The rows in groups of at most this height; a row that is higher is given back as `tooTall`. There
 * are as few groups as can be, of heights as like each other as can be, for a page with one last
 * row looks like a mistake.
 */
export function shareOut<Row extends { readonly height: number }>(
  rows: readonly Row[],
  most: number,
): { readonly groups: readonly (readonly Row[])[]; readonly tooTall?: Row } {
  const tooTall = rows.find(({ height }) => height > most);
  if (tooTall) return { groups: [], tooTall };
  return { groups: evenGroups(rows, fillUp(rows, most).length, most) };
}

/** Each group takes what there is room for, which needs the fewest groups. */
function fillUp<Row extends { readonly height: number }>(
  rows: readonly Row[],
  most: number,
): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let height = 0;
  for (const row of rows) {
    const group = groups.at(-1);
    if (!group || height + row.height > most) {
      groups.push([row]);
      height = row.height;
    } else {
      group.push(row);
      height += row.height;
    }
  }
  return groups;
}

/** Sums of the same heights differ by this much at most, in whatever order they are made. */
const ROUNDING = 1e-6;

interface Share {
  /** The sum of the squares of the groups' heights, which is least where they are most alike. */
  readonly cost: number;
  /** Where the last group begins. */
  readonly from: number;
}

/** The rows in so many groups, which can hold them, of heights as like each other as can be. */
function evenGroups<Row extends { readonly height: number }>(
  rows: readonly Row[],
  count: number,
  most: number,
): readonly (readonly Row[])[] {
  // For each number of groups, the best share of the first rows, by their number.
  const rounds: (readonly (Share | undefined)[])[] = [[{ cost: 0, from: 0 }]];
  for (let group = 1; group <= count; group++) {
    const before = rounds[group - 1] ?? [];
    rounds.push(Array.from({ length: rows.length + 1 }, (_, end) => bestShare(end, before)));
  }
  const groups: (readonly Row[])[] = [];
  let end = rows.length;
  for (let group = count; group > 0; group--) {
    const from = rounds[group]?.[end]?.from ?? 0;
    groups.unshift(rows.slice(from, end));
    end = from;
  }
  return groups;

  function bestShare(end: number, before: readonly (Share | undefined)[]): Share | undefined {
    let best: Share | undefined;
    let height = 0;
    for (let from = end - 1; from >= 0; from--) {
      height += rows[from]?.height ?? 0;
      if (height > most + ROUNDING) break;
      const cost = (before[from]?.cost ?? Number.POSITIVE_INFINITY) + height ** 2;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, from };
    }
    return best;
  }
}

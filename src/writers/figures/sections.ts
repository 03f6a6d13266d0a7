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
 * The rows in groups of at most this height; a row that is higher is given back as `tooTall`. The
 * groups are about as high as each other, for a page with one last row looks like a mistake.
 */
export function shareOut<Row extends { readonly height: number }>(
  rows: readonly Row[],
  most: number,
): { readonly groups: readonly (readonly Row[])[]; readonly tooTall?: Row } {
  const tooTall = rows.find(({ height }) => height > most);
  if (tooTall) return { groups: [], tooTall };
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
  return { groups };
}

/**
 * The widths of a table's columns, by the rule of all formats, from what was measured of its cells;
 * and smaller type where the longest words of a table do not fit.
 */
import { shareWidths } from "../column-widths.ts";
import type { Leaf, Stack, TableBlock } from "./content.ts";

/** Shares the table's width out among its columns, once for a width. */
export function shareColumns(node: TableBlock, width: number): void {
  if (isSameWidth(node._columnsWidth, width)) return;
  node._columnsWidth = width;
  const columns = node.table.widths.map((column) => ({
    least: column._minWidth ?? 0,
    natural: column._maxWidth ?? 0,
    ...(column.share !== undefined && { share: column.share }),
  }));
  const { widths, scale, cut } = shareWidths(columns, width - (node._offsets?.total ?? 0));
  node._cut = cut;
  node.table.widths.forEach((column, index) => {
    column._calcWidth = widths[index] ?? 0;
    column.width = column._calcWidth;
  });
  if (scale < 1) for (const row of node.table.body) for (const cell of row) scaleType(cell, scale);
}

/** Smaller type, for a table whose longest words do not fit. */
function scaleType(cell: Leaf | Stack, scale: number): void {
  if (!("text" in cell)) return;
  cell._inlines = (cell._inlines ?? []).map((inline) => ({
    ...inline,
    size: inline.size * scale,
    rise: inline.rise * scale,
    width: inline.width * scale,
    height: inline.height * scale,
    baseline: inline.baseline * scale,
    trailingCut: inline.trailingCut * scale,
  }));
}

/** Sums in another order differ in the last digit. */
export function isSameWidth(known: number | undefined, width: number): boolean {
  return known !== undefined && Math.abs(known - width) < 0.01;
}

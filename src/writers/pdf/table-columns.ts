/**
 * The widths of a table's columns, by the rule of all formats, from what was measured of its cells;
 * and smaller type where the longest words of a table do not fit.
 */
import { type CellWord, sampleRows } from "../column-balance.ts";
import { type ColumnContent, shareWidths } from "../column-widths.ts";
import type { Leaf, Stack, TableBlock, TableColumn } from "./content.ts";
import { groupGlued, measure } from "./lines.ts";

/** Shares the table's width out among its columns, once for a width. */
export function shareColumns(node: TableBlock, width: number): void {
  if (isSameWidth(node._columnsWidth, width)) return;
  node._columnsWidth = width;
  const { widths: columns, body, type } = node.table;
  if (!type) {
    setWidths(
      columns,
      columns.map(({ share = 0 }) => share * width),
    );
    return;
  }
  const rows = columns.length > 1 ? sampleRows(body.length) : [];
  const contents = columns.map(
    (column, index): ColumnContent => ({
      least: column._minWidth ?? 0,
      natural: column._maxWidth ?? 0,
      ...(column.share !== undefined && { share: column.share }),
      ...(rows.length > 0 && { cells: rows.map((row) => wordsOf(body[row]?.[index])) }),
    }),
  );
  const shared = shareWidths(contents, width - (node._offsets?.total ?? 0), type);
  node._cut = shared.cut;
  node._unreadable = shared.unreadable;
  setWidths(columns, shared.widths);
  const { scale } = shared;
  if (scale < 1) for (const row of body) for (const cell of row) scaleType(cell, scale);
}

function setWidths(columns: readonly TableColumn[], widths: readonly number[]): void {
  columns.forEach((column, index) => {
    column._calcWidth = widths[index] ?? 0;
    column.width = column._calcWidth;
  });
}

/** Spaces at the end of a line take no room. */
function wordsOf(cell: Leaf | Stack | undefined): readonly CellWord[] {
  if (!cell || !("text" in cell)) return [];
  return groupGlued(cell._inlines ?? []).map((group) => {
    const whole = group.reduce((sum, { width }) => sum + width, 0);
    const ends = group.at(-1)?.lineEnd;
    return { ink: measure(group), advance: ends ? Number.POSITIVE_INFINITY : whole };
  });
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

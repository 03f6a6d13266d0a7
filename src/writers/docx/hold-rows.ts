/**
 * Where a table may part: never within a row that a page can hold, and between rows by the rule of all
 * formats.
 */
import { heldRows } from "../held-rows.ts";
import type { Theme } from "../theme.ts";
import { pageRoom, rowHeights } from "./heights.ts";
import { keepRow, type RowPiece, type TablePiece } from "./pieces.ts";

/**
 * From this part of a page on a row may part. Word cuts off what it may not part and no page holds; our
 * heights are rough, and the head, notes and another font need room too.
 */
const TALL = 0.66;

/** A head that takes more of a page than this is not repeated, or little else would be on it. */
const TALL_HEAD = 0.33;

/** The same table with rows that keep to each other and rows that may part. */
export function holdRows(table: TablePiece, theme: Theme): TablePiece {
  const heights = rowHeights(table, theme);
  const room = pageRoom(theme);
  const heads = table.rows.filter(({ isHead }) => isHead).length;
  const heightOf = (row: number) => heights[row] ?? 0;
  const held = heldRows({ count: heights.length, heads, heightOf }, room);
  const rows = table.rows.map((row, index): RowPiece => {
    const height = heights[index] ?? 0;
    const mayPart = height > room * TALL;
    const staysWithNext = held.has(index) && !mayPart;
    return {
      ...(staysWithNext ? keepRow(row) : row),
      isHead: row.isHead && height <= room * TALL_HEAD,
      ...(mayPart && { mayPart }),
    };
  });
  return { ...table, rows };
}

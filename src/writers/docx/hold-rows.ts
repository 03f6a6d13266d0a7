/**
 * Where a table may part: never within a row that a page can hold, not between its head and the first
 * row, and a table of a few rows nowhere, as in the PDF.
 */
import type { Theme } from "../theme.ts";
import { pageRoom, rowHeights } from "./heights.ts";
import { keepRow, type RowPiece, type TablePiece } from "./pieces.ts";

/** What a small table is: at most so many rows, and such a part of a page. */
const FEW_ROWS = 12;
const SMALL = 0.25;

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
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const isSmall = table.rows.length <= FEW_ROWS && whole <= room * SMALL;
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, index): RowPiece => {
    const height = heights[index] ?? 0;
    const mayPart = height > room * TALL;
    const staysWithNext = index < last && !mayPart && (row.isHead || isSmall);
    return {
      ...(staysWithNext ? keepRow(row) : row),
      isHead: row.isHead && height <= room * TALL_HEAD,
      ...(mayPart && { mayPart }),
    };
  });
  return { ...table, rows };
}

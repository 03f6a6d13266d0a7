/** What tables, their rows and their cells are to docx, but for what stands in them. */
import type { ITableCellOptions, ITableOptions, ITableRowOptions } from "docx";
import { holdRows } from "./hold-rows.ts";
import type { RowPiece, TablePiece } from "./pieces.ts";
import { rowOptions } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { styleOf } from "./style-names.ts";
import { twips } from "./units.ts";

export function tableLook(piece: TablePiece): Omit<ITableOptions, "rows"> {
  return {
    style: styleOf(piece.style),
    layout: "fixed",
    width: { size: piece.widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: piece.widths,
    ...(piece.indent > 0 && { indent: { size: twips(piece.indent), type: "dxa" } }),
    tableLook: { ...piece.look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  };
}

/** The rows, of which each knows where it may part; those of tracked tables do already. */
export function heldRows(piece: TablePiece, { theme, tracked }: RunContext): readonly RowPiece[] {
  return tracked ? piece.rows : holdRows(piece, theme).rows;
}

export function rowLook(
  { isHead, mayPart, revision }: RowPiece,
  { tracked }: RunContext,
): Omit<ITableRowOptions, "children"> {
  return {
    ...(isHead && { tableHeader: true }),
    ...(!mayPart && { cantSplit: true }),
    ...rowOptions(revision, tracked),
  };
}

export function cellOptions(width: number | undefined): Omit<ITableCellOptions, "children"> {
  return width === undefined ? {} : { width: { size: width, type: "dxa" } };
}

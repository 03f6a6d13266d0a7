/** Settled pieces to docx's own paragraphs and tables. Only here do pieces meet the library. */

import {
  type FileChild,
  type ITableOptions,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
} from "docx";
import { contentsControl, RangeParagraph } from "./components.ts";
import { holdRows } from "./hold-rows.ts";
import { NamedTable } from "./named-table.ts";
import { paragraphOptions } from "./paragraph-options.ts";
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { rowOptions } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { type SettledPiece, settle } from "./settle.ts";
import { styleOf } from "./style-names.ts";
import { twips } from "./units.ts";
import { CellsPlace, cellKey, standsAlone, writeCell, writeRow } from "./written-row.ts";

/** All that a part of the paper holds, in order; the bookmarks that the paper opens go on to its end. */
export function assemblePart(
  pieces: readonly Piece[],
  isLast: boolean,
  context: RunContext,
): FileChild[] {
  return assembleTracked(settle(pieces, context.theme), isLast, context);
}

/** The paragraphs and tables of a cell or a note; contents have no frame there. */
export function assemble(pieces: readonly Piece[], context: RunContext): (Paragraph | Table)[] {
  const settled = context.tracked
    ? pieces.filter((piece) => piece.kind !== "break")
    : settle(pieces, context.theme);
  return settled.flatMap((piece): (Paragraph | Table)[] => {
    if (piece.kind === "table") return [assembleTable(piece, context)];
    const paragraphs = piece.kind === "contents" ? piece.entries : [piece];
    return paragraphs.map((each) => assembleParagraph(each, context));
  });
}

/** The paragraphs of a note. */
export function assembleNote(pieces: readonly Piece[], context: RunContext): Paragraph[] {
  return pieces.flatMap((piece) =>
    piece.kind === "paragraph" ? [new Paragraph(paragraphOptions(piece, context))] : [],
  );
}

/** Pieces with tracked changes, each of whose versions is settled already. */
export function assembleTracked(
  settled: readonly SettledPiece[],
  isLast: boolean,
  context: RunContext,
): FileChild[] {
  const closes = isLast ? context.ranges : [];
  const last = settled.length - 1;
  return settled.map((piece, index) =>
    assembleChild(
      index === last && piece.kind === "paragraph" ? { ...piece, closes } : piece,
      context,
    ),
  );
}

function assembleChild(piece: SettledPiece, context: RunContext): FileChild {
  if (piece.kind === "table") return assembleTable(piece, context);
  if (piece.kind === "contents") {
    return contentsControl(piece.entries.map((entry) => assembleParagraph(entry, context)));
  }
  return assembleParagraph(piece, context);
}

function assembleParagraph(piece: ParagraphPiece, context: RunContext): Paragraph {
  const options = paragraphOptions(piece, context);
  const { opens, closes } = piece;
  if (!opens && !closes) return new Paragraph(options);
  // Below those that docx counts; finishing numbers them all anew.
  const idOf = (bookmark: string) => -1 - context.ranges.indexOf(bookmark);
  return new RangeParagraph(options, { opens: opens ?? [], closes: closes ?? [], idOf });
}

function assembleTable(piece: TablePiece, context: RunContext): Table {
  const options: ITableOptions = {
    style: styleOf(piece.style),
    layout: "fixed",
    width: { size: piece.widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: piece.widths,
    ...(piece.indent > 0 && { indent: { size: twips(piece.indent), type: "dxa" } }),
    tableLook: { ...piece.look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: rowsOf(piece, context).map((row) => assembleRow(row, piece.widths, context)),
  };
  return new NamedTable(options, piece.name);
}

function rowsOf(piece: TablePiece, { theme, tracked }: RunContext): readonly RowPiece[] {
  return tracked ? piece.rows : holdRows(piece, theme).rows;
}

function assembleRow(piece: RowPiece, widths: readonly number[], context: RunContext): TableRow {
  const { isHead, mayPart, cells } = piece;
  const options = {
    ...(isHead && { tableHeader: true }),
    ...(!mayPart && { cantSplit: true }),
    ...rowOptions(piece.revision, context.tracked),
  };
  if (!standsAlone(piece)) {
    const children = cells.map((cell, index) => assembleCell(cell, widths[index], context));
    return new TableRow({ ...options, children });
  }
  const { rows, report } = context;
  const written = cells.map((cell, index) =>
    writeCell(cellKey(cell, widths[index]), rows, () => {
      const before = report.errors;
      const made = assembleCell(cell, widths[index], context);
      return { cell: made, isSound: report.errors === before };
    }),
  );
  return writeRow(
    new TableRow({ ...options, children: [new CellsPlace()] }),
    written.join(""),
    rows,
  );
}

function assembleCell(
  { pieces }: CellPiece,
  size: number | undefined,
  context: RunContext,
): TableCell {
  return new TableCell({
    ...(size !== undefined && { width: { size, type: "dxa" } }),
    children: assemble(pieces, context),
  });
}

/**
 * Settled pieces to what docx takes: most are written at once and only keep their places, the others become
 * docx's own paragraphs and tables. Only here and in `write-pieces.ts` do pieces meet the library.
 */
import { type FileChild, Paragraph, type Table, TableCell, TableRow } from "docx";
import { contentsControl, RangeParagraph, rangeId } from "./components.ts";
import { NamedTable } from "./named-table.ts";
import { paragraphOptions } from "./paragraph-options.ts";
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import type { RunContext } from "./runs.ts";
import { type SettledPiece, settle, settleCell } from "./settle.ts";
import { placeOf, rowsPlaceOf } from "./stories.ts";
import { cellOptions, heldRows, rowLook, tableLook } from "./table-options.ts";
import { rowStandsAlone, standsAlone, writePiece, writeRow } from "./write-pieces.ts";

/** All that a part of the paper holds, in order; the bookmarks that the paper opens go on to its end. */
export function assemblePart(
  pieces: readonly Piece[],
  isLast: boolean,
  context: RunContext,
): FileChild[] {
  return assembleTracked(settle(pieces, context.theme), isLast, context);
}

/** Pieces with tracked changes, each of whose versions is settled already. */
export function assembleTracked(
  settled: readonly SettledPiece[],
  isLast: boolean,
  context: RunContext,
): FileChild[] {
  const closes = isLast ? context.ranges : [];
  const last = settled.length - 1;
  const children: FileChild[] = [];
  let xml = "";
  const finish = (): void => {
    if (xml !== "") children.push(placeOf(xml, context));
    xml = "";
  };
  for (const [index, each] of settled.entries()) {
    const piece = index === last && each.kind === "paragraph" ? { ...each, closes } : each;
    // docx has to see the last paragraph of a section that is not the last one: it ends the section.
    if (standsAlone(piece) && (isLast || index < last)) {
      xml += writePiece(piece, context);
    } else {
      finish();
      children.push(assembleChild(piece, context));
    }
  }
  finish();
  return children;
}

/** The paragraphs of a note, where they cannot be written by themselves. */
export function assembleNote(pieces: readonly Piece[], context: RunContext): Paragraph[] {
  return pieces.flatMap((piece) =>
    piece.kind === "paragraph" ? [new Paragraph(paragraphOptions(piece, context))] : [],
  );
}

function assembleChild(piece: SettledPiece, context: RunContext): Paragraph | Table | FileChild {
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
  const idOf = (bookmark: string) => rangeId(bookmark, context.ranges);
  return new RangeParagraph(options, { opens: opens ?? [], closes: closes ?? [], idOf });
}

function assembleTable(piece: TablePiece, context: RunContext): Table {
  const rows = heldRows(piece, context).map((row) => assembleRow(row, piece.widths, context));
  return new NamedTable({ ...tableLook(piece), rows }, piece.name);
}

function assembleRow(piece: RowPiece, widths: readonly number[], context: RunContext): TableRow {
  if (rowStandsAlone(piece)) {
    return rowsPlaceOf(writeRow(piece, widths, context), context);
  }
  const children = piece.cells.map((cell, index) => assembleCell(cell, widths[index], context));
  return new TableRow({ ...rowLook(piece, context), children });
}

function assembleCell(
  { pieces }: CellPiece,
  width: number | undefined,
  context: RunContext,
): TableCell {
  const children = settleCell(pieces, context).flatMap((piece): (Paragraph | Table)[] => {
    if (piece.kind === "table") return [assembleTable(piece, context)];
    // Contents have no frame there.
    const paragraphs = piece.kind === "contents" ? piece.entries : [piece];
    return paragraphs.map((each) => assembleParagraph(each, context));
  });
  return new TableCell({ ...cellOptions(width), children });
}

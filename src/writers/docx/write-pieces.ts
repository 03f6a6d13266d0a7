/**
 * Settled pieces as XML, where they can be written by themselves. Pictures and links to other places cannot:
 * they are known by numbers that docx gives them in the file that they stand in.
 */
import {
  BookmarkEnd,
  BookmarkStart,
  Paragraph,
  type ParagraphChild,
  TableCell,
  TableRow,
  type XmlComponent,
} from "docx";
import { contentsControl, rangeId } from "./components.ts";
import { framed, frameOf } from "./frames.ts";
import { NamedTable } from "./named-table.ts";
import { type ParagraphLook, paragraphOptions } from "./paragraph-options.ts";
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { BlocksPlace, CellsPlace, RowsPlace, RunsPlace } from "./places.ts";
import { componentsOf } from "./revisions.ts";
import type { RunContext } from "./runs.ts";
import { type SettledPiece, settleCell } from "./settle.ts";
import { cellOptions, heldRows, rowLook, tableLook } from "./table-options.ts";
import { writeComponent, written } from "./write-xml.ts";

/** Whether a piece can be written by itself. */
export function standsAlone(piece: Piece): boolean {
  if (piece.kind === "table") return piece.rows.every(rowStandsAlone);
  if (piece.kind === "contents") return piece.entries.every(standsAlone);
  return piece.kind === "break" || (!piece.picture && piece.spans.every(spanStandsAlone));
}

/** The same of a row. */
export function rowStandsAlone({ cells }: RowPiece): boolean {
  return cells.every(({ pieces }) => pieces.every(standsAlone));
}

function spanStandsAlone({ content, link }: ParagraphPiece["spans"][number]): boolean {
  return content.kind !== "picture" && (link?.url.startsWith("#") ?? true);
}

/** The XML of a piece that stands alone. */
export function writePiece(piece: SettledPiece, context: RunContext): string {
  if (piece.kind === "table") return writeTable(piece, context);
  if (piece.kind === "paragraph") return writeParagraph(piece, context);
  const entries = piece.entries.map((entry) => writeParagraph(entry, context)).join("");
  return writeComponent(contentsControl([new BlocksPlace(written(entries))]));
}

function writeParagraph(piece: ParagraphPiece, context: RunContext): string {
  const { children, ...look } = paragraphOptions(piece, context);
  const { opens = [], closes = [] } = piece;
  return writeRuns(look, [
    ...opens.map((name) => new BookmarkStart(name, rangeId(name, context.ranges))),
    ...children,
    ...closes.map((name) => new BookmarkEnd(rangeId(name, context.ranges))),
  ]);
}

/** The XML of a paragraph with this look that holds these. */
export function writeRuns(
  look: ParagraphLook,
  children: readonly (ParagraphChild | XmlComponent)[],
): string {
  const frame = frameOf(`paragraph ${JSON.stringify(look)}`, (content) => {
    return new Paragraph({ ...look, children: [new RunsPlace(written(content))] });
  });
  return framed(frame, children.flatMap(componentsOf).map(writeComponent).join(""));
}

function writeTable(piece: TablePiece, context: RunContext): string {
  const look = tableLook(piece);
  const frame = frameOf(`table ${JSON.stringify([look, piece.name])}`, (content) => {
    return new NamedTable({ ...look, rows: [new RowsPlace(written(content))] }, piece.name);
  });
  const rows = heldRows(piece, context).map((row) => writeRow(row, piece.widths, context));
  return framed(frame, rows.join(""));
}

/** The XML of a row that stands alone. */
export function writeRow(piece: RowPiece, widths: readonly number[], context: RunContext): string {
  const look = rowLook(piece, context);
  const frame = frameOf(`row ${JSON.stringify(look)}`, (content) => {
    return new TableRow({ ...look, children: [new CellsPlace(written(content))] });
  });
  const cells = piece.cells.map((cell, index) => writeCell(cell, widths[index], context));
  return framed(frame, cells.join(""));
}

function writeCell(piece: CellPiece, width: number | undefined, context: RunContext): string {
  const frame = frameOf(`cell ${width}`, (content) => {
    return new TableCell({ ...cellOptions(width), children: [new BlocksPlace(written(content))] });
  });
  // Contents have no frame there.
  const pieces = settleCell(piece.pieces, context).flatMap((each): readonly SettledPiece[] =>
    each.kind === "contents" ? each.entries : [each],
  );
  return framed(frame, pieces.map((each) => writePiece(each, context)).join(""));
}

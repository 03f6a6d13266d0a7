/** Settled pieces to docx's own paragraphs and tables. Only here do pieces meet the library. */
import {
  Bookmark,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
} from "docx";
import type { Theme } from "../theme.ts";
import { boxOf } from "./boxes.ts";
import { listStyles } from "./paragraph-style-list.ts";
import type { ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { settle } from "./settle.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { twips } from "./units.ts";

/** The paragraphs and tables of a body or a cell, in order. */
export function assemble(pieces: readonly Piece[], context: RunContext): (Paragraph | Table)[] {
  return settle(pieces, context.theme).map((piece) =>
    piece.kind === "paragraph" ? assembleParagraph(piece, context) : assembleTable(piece, context),
  );
}

function assembleParagraph(piece: ParagraphPiece, context: RunContext): Paragraph {
  const runs = runsOf(piece.spans, lookOf(context.theme, piece.style), context);
  const children: ParagraphChild[] =
    piece.bookmark === undefined ? runs : [new Bookmark({ id: piece.bookmark, children: runs })];
  return new Paragraph({
    // Word names no style where it means Normal.
    ...(piece.style !== "Normal" && { style: styleOf(piece.style) }),
    ...(piece.keepNext && { keepNext: true }),
    ...(piece.keepLines && { keepLines: true }),
    ...(piece.newPage && { pageBreakBefore: true }),
    ...(piece.list && { numbering: piece.list }),
    ...boxOptions(piece, context.theme),
    ...spacingOptions(piece),
    ...indentOptions(piece, context.theme),
    ...(piece.align && { alignment: piece.align }),
    children,
  });
}

/** The borders and ground of a box, unless the style has them. */
function boxOptions({ box, style }: ParagraphPiece, theme: Theme): IParagraphOptions {
  if (!box || style === box.name) return {};
  const { borders, fill } = boxOf(theme, box.name);
  return { border: borders, shading: { type: "clear", color: "auto", fill } };
}

function spacingOptions({ place: { before, after } }: ParagraphPiece): IParagraphOptions {
  if (before === undefined && after === undefined) return {};
  return {
    spacing: {
      ...(before !== undefined && { before: twips(before) }),
      ...(after !== undefined && { after: twips(after) }),
    },
  };
}

/** The indent, unless style and numbering give the same. */
function indentOptions(
  { place, style, list, box }: ParagraphPiece,
  theme: Theme,
): IParagraphOptions {
  const inset = box && style !== box.name ? boxOf(theme, box.name).inset.right : 0;
  if (twips(place.left) === twips(ownIndent(style, list?.level, theme)) && inset === 0) return {};
  return {
    indent: {
      left: twips(place.left),
      ...(inset > 0 && { right: twips(inset) }),
      ...(list && { hanging: twips(theme.list.indent) }),
    },
  };
}

/** Points from the margin to the text, as the style or the numbering has it. */
function ownIndent(style: WordParagraphStyle, level: number | undefined, theme: Theme): number {
  if (level !== undefined) return theme.list.indent * (level + 1);
  if (style === "Card" || style === "Notice") return boxOf(theme, style).inset.left;
  return lookOf(theme, style).indent + theme.list.indent * levelsContinued(style);
}

function levelsContinued(style: WordParagraphStyle): number {
  if (!style.startsWith("List Continue")) return 0;
  return [0, 1, 2].findIndex((level) => listStyles(level).continued === style) + 1;
}

function assembleTable(piece: TablePiece, context: RunContext): Table {
  return new Table({
    style: styleOf(piece.style),
    layout: "fixed",
    width: { size: piece.widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: piece.widths,
    ...(piece.indent > 0 && { indent: { size: twips(piece.indent), type: "dxa" } }),
    tableLook: { ...piece.look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: piece.rows.map((row) => assembleRow(row, context)),
  });
}

function assembleRow({ isHead, cells }: RowPiece, context: RunContext): TableRow {
  return new TableRow({
    ...(isHead && { tableHeader: true }),
    cantSplit: true,
    children: cells.map(({ pieces }) => new TableCell({ children: assemble(pieces, context) })),
  });
}

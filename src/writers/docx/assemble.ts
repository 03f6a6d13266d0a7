/** Settled pieces to docx's own paragraphs and tables. Only here do pieces meet the library. */

import {
  Bookmark,
  type FileChild,
  type IParagraphOptions,
  type ITableOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TableCell,
  TableRow,
} from "docx";
import type { Theme } from "../theme.ts";
import { type BoxName, boxOf, isBox } from "./boxes.ts";
import { contentsControl, RangeParagraph } from "./components.ts";
import { imageRun } from "./figures.ts";
import { holdRows } from "./hold-rows.ts";
import { listStep, signIndent } from "./list-indents.ts";
import { NamedTable } from "./named-table.ts";
import { bulletList, headingList, LIST_STYLES } from "./numbering.ts";
import { wholeSpacing } from "./paragraph-spacing.ts";
import { listStyles } from "./paragraph-style-list.ts";
import type { CellPiece, ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { type RunContext, runsOf } from "./runs.ts";
import { settle } from "./settle.ts";
import { lookOf, styleOf, type WordParagraphStyle } from "./style-names.ts";
import { type ParagraphChange, paragraphVariant } from "./style-variants.ts";
import { twips } from "./units.ts";
import { CellsPlace, cellKey, standsAlone, writeCell, writeRow } from "./written-row.ts";

/** All that a part of the paper holds, in order; the bookmarks that the paper opens go on to its end. */
export function assemblePart(
  pieces: readonly Piece[],
  isLast: boolean,
  context: RunContext,
): FileChild[] {
  const settled = settle(pieces, context.theme);
  const closes = isLast ? context.ranges : [];
  const last = settled.length - 1;
  return settled.map((piece, index) => {
    if (piece.kind === "table") return assembleTable(piece, context);
    if (piece.kind === "contents") {
      return contentsControl(piece.entries.map((entry) => assembleParagraph(entry, context)));
    }
    return assembleParagraph(index === last ? { ...piece, closes } : piece, context);
  });
}

/** The paragraphs and tables of a cell or a note; contents have no frame there. */
export function assemble(pieces: readonly Piece[], context: RunContext): (Paragraph | Table)[] {
  return settle(pieces, context.theme).flatMap((piece): (Paragraph | Table)[] => {
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

function assembleParagraph(piece: ParagraphPiece, context: RunContext): Paragraph {
  const options = paragraphOptions(piece, context);
  const { opens, closes } = piece;
  if (!opens && !closes) return new Paragraph(options);
  // Below those that docx counts; finishing numbers them all anew.
  const idOf = (bookmark: string) => -1 - context.ranges.indexOf(bookmark);
  return new RangeParagraph(options, { opens: opens ?? [], closes: closes ?? [], idOf });
}

function paragraphOptions(piece: ParagraphPiece, context: RunContext): IParagraphOptions {
  const { theme, variants } = context;
  const look = lookOf(theme, piece.style);
  const runs = piece.picture ? [imageRun(piece.picture)] : runsOf(piece.spans, look, context);
  const children: ParagraphChild[] =
    piece.bookmark === undefined ? runs : [new Bookmark({ id: piece.bookmark, children: runs })];
  const change = changeOf(piece, theme);
  const style = paragraphVariant(piece.style, change, variants);
  const bearsSign = findsSignByStyle(piece, change);
  return {
    // Word names no style where it means Normal.
    ...(style !== styleOf("Normal") && { style }),
    ...(piece.keepNext && !look.keepNext && { keepNext: true }),
    ...(piece.keepLines && !look.keepNext && { keepLines: true }),
    ...(piece.newPage && { pageBreakBefore: true }),
    ...(piece.list && !bearsSign && { numbering: piece.list }),
    ...(piece.isLeftOut && { numbering: false }),
    ...indentOptions(piece, theme),
    children,
  };
}

/** What the paragraph has otherwise than its style; only its list and its depth are said at itself. */
function changeOf(piece: ParagraphPiece, theme: Theme): ParagraphChange {
  const { place, align, outline, style, scale, inset, frame, below, room, isFlush } = piece;
  const { before, after } = place;
  const own = wholeSpacing(style, theme);
  const box = boxAround(piece);
  const isBullet = box && isFirstBullet(piece);
  return {
    ...(box && { box }),
    ...(isBullet && { indent: boxOf(theme, box).inset.left + listStep(theme) }),
    ...(outline !== undefined && { outline }),
    ...(align && { align }),
    ...(scale !== undefined && { scale }),
    ...(differs(before, own["w:before"]) && { before }),
    ...(differs(after, own["w:after"]) && { after }),
    ...(inset && { inset }),
    ...(frame && { frame }),
    ...(below && { below }),
    ...(room !== undefined && { room }),
    ...(isFlush && { isFlush }),
  };
}

/** Whether a room in points is there and is not the style's own, in twips. */
function differs(room: number | undefined, own: number | string | undefined): room is number {
  return room !== undefined && twips(room) !== own;
}

/** The box of a paragraph whose style is not the box's own. */
function boxAround({ box, style }: ParagraphPiece): BoxName | undefined {
  return box && style !== box.name ? box.name : undefined;
}

function isFirstBullet({ list }: ParagraphPiece): boolean {
  return list?.reference === bulletList && list.level === 0;
}

/**
 * Whether the style brings the sign, so that whoever gives the style another sign changes all. Lists of
 * figures are named at their items, to begin anew; a style made for the paper stands in no list but by
 * the first level, which is the one that Word takes where nothing is said.
 */
function findsSignByStyle(piece: ParagraphPiece, change: ParagraphChange): boolean {
  if (isFirstBullet(piece)) return true;
  const { list } = piece;
  const isHeading = list?.reference === headingList && list.instance === 0;
  const isStyled = isHeading || (list?.reference === bulletList && list.level < LIST_STYLES);
  return isStyled && Object.keys(change).length === 0;
}

/** The indent, unless style and numbering give the same. */
function indentOptions(piece: ParagraphPiece, theme: Theme): IParagraphOptions {
  const { place, style } = piece;
  // What stands between two edges has both by its style.
  if (piece.inset) return {};
  const item = isListStyle(style) ? piece.list : undefined;
  const box = boxAround(piece);
  const inset = box && boxOf(theme, box).inset;
  const own = inset
    ? inset.left + (isFirstBullet(piece) ? listStep(theme) : 0)
    : ownIndent(style, item?.level, theme);
  // The numbering of figures has an indent of its own, which is nearer than the style's.
  const isOutdone = inset && piece.list && !isFirstBullet(piece);
  if (twips(place.left) === twips(own) && !isOutdone) return {};
  return {
    indent: {
      left: twips(place.left),
      ...(inset && { right: twips(inset.right) }),
      ...(item && signIndent(theme)),
      ...(isOutdone && !item && { firstLine: 0 }),
    },
  };
}

/** Points from the margin to the text, as the style or the numbering has it. */
function ownIndent(style: WordParagraphStyle, level: number | undefined, theme: Theme): number {
  if (level !== undefined) return listStep(theme) * (level + 1);
  if (isBox(style)) return boxOf(theme, style).inset.left;
  return lookOf(theme, style).indent + listStep(theme) * levelsContinued(style);
}

function isListStyle(style: WordParagraphStyle): boolean {
  return style.startsWith("List ");
}

function levelsContinued(style: WordParagraphStyle): number {
  if (!style.startsWith("List Continue")) return 0;
  return [0, 1, 2].findIndex((level) => listStyles(level).continued === style) + 1;
}

function assembleTable(piece: TablePiece, context: RunContext): Table {
  const options: ITableOptions = {
    style: styleOf(piece.style),
    layout: "fixed",
    width: { size: piece.widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: piece.widths,
    ...(piece.indent > 0 && { indent: { size: twips(piece.indent), type: "dxa" } }),
    tableLook: { ...piece.look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: holdRows(piece, context.theme).rows.map((row) => assembleRow(row, piece.widths, context)),
  };
  return new NamedTable(options, piece.name);
}

function assembleRow(piece: RowPiece, widths: readonly number[], context: RunContext): TableRow {
  const { isHead, mayPart, cells } = piece;
  const options = { ...(isHead && { tableHeader: true }), ...(!mayPart && { cantSplit: true }) };
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

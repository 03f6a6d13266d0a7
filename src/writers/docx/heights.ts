/**
 * About how high paragraphs and rows will stand, from rough widths of letters, since only Word has the
 * real ones; rather too high than too low. Notes at the foot of the page are not counted.
 */
import { sidePadding } from "../column-widths.ts";
import type { Theme } from "../theme.ts";
import { ems } from "./letter-widths.ts";
import { wholeSpacing } from "./paragraph-spacing.ts";
import type { ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { lookOf } from "./style-names.ts";
import { points } from "./units.ts";

const POINTS_IN_MILLIMETRE = 72 / 25.4;
const LAO = /[\u0e80-\u0eff]/u;
/** The widest letter in ems, and what a line may lose at its end. */
const WIDEST = 1.25;
const LOST = 2;

/** The height between the margins of a page in points. */
export function pageRoom({ page }: Theme): number {
  return (page.height - page.top - page.bottom) * POINTS_IN_MILLIMETRE;
}

/** Each row of a table, in points. */
export function rowHeights(table: TablePiece, theme: Theme): readonly number[] {
  const isBox = table.style === "Card Table" || table.style === "Notice Table";
  const { padY, ruleWidth } = theme.table;
  const { pad } = theme.card;
  const isForm = table.style === "Form Layout";
  const [across, along] = isBox ? [pad, pad] : [sidePadding(theme, table.widths.length), padY];
  const around = isForm ? 0 : 2 * along + ruleWidth;
  return table.rows.map((row) => rowHeight(row, table, isForm ? 0 : across, theme) + around);
}

function rowHeight({ cells }: RowPiece, { widths }: TablePiece, padX: number, theme: Theme) {
  const heights = cells.map(({ pieces }, column) => {
    return heightOf(pieces, Math.max(1, points(widths[column] ?? 0) - 2 * padX), theme);
  });
  return Math.max(0, ...heights);
}

/** Pieces one below the other in a column of this width, both in points. */
export function heightOf(pieces: readonly Piece[], width: number, theme: Theme): number {
  let height = 0;
  for (const piece of pieces) {
    if (piece.kind === "paragraph") height += paragraphHeight(piece, width, theme);
    if (piece.kind === "contents") height += heightOf(piece.entries, width, theme);
    if (piece.kind === "table") {
      height += rowHeights(piece, theme).reduce((sum, each) => sum + each, piece.after);
    }
  }
  return height;
}

function paragraphHeight(piece: ParagraphPiece, width: number, theme: Theme): number {
  const { style, place, spans, picture, scale = 1 } = piece;
  if (piece.room !== undefined) return piece.room;
  const spacing = wholeSpacing(style, theme);
  const room = (name: string, own: number | undefined) => own ?? points(Number(spacing[name]));
  const around = room("w:before", place.before) + room("w:after", place.after);
  if (picture) return around + picture.height;
  const pitch = points(Number(spacing["w:line"])) * scale;
  const words = spans.map(({ content }) => {
    if (content.kind === "text") return content.text;
    return content.kind === "break" ? "\n" : content.kind === "note" ? `[${content.number}]` : " ";
  });
  const inner = Math.max(1, width - place.left);
  return around + pitch * lineCount(words.join(""), inner / (lookOf(theme, style).size * scale));
}

/** Of a text in a column of so many ems. */
function lineCount(text: string, width: number): number {
  // Short texts need no closer look.
  if (text.length * WIDEST < width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0);
}

/** Words go on to the next line; Lao, which has no spaces, is broken anywhere, losing a little each time. */
function linesOf(line: string, width: number): number {
  let lines = 1;
  let left = width;
  for (const word of line.split(/(?<=\s)/u)) {
    const needed = ems(word);
    const space = ems(" ");
    if (needed - space <= left) {
      left -= needed;
      continue;
    }
    const net = LAO.test(word) ? Math.max(1, width - LOST) : width;
    const rest = LAO.test(word) ? needed - Math.max(0, left - LOST) : needed;
    const more = Math.max(1, Math.ceil(rest / net));
    lines += more;
    left = net * more - rest;
  }
  return lines;
}

/**
 * About how high paragraphs and rows will stand, from rough widths of letters, since only Word has the
 * real ones; rather too high than too low. Notes at the foot of the page are not counted.
 */
import { sidePadding } from "../column-widths.ts";
import { lineCount } from "../rough-lines.ts";
import type { Theme } from "../theme.ts";
import { boxNames } from "./boxes.ts";
import { wholeSpacing } from "./paragraph-spacing.ts";
import type { ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { lookOf } from "./style-names.ts";
import { points } from "./units.ts";

const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** The height between the margins of a page in points. */
export function pageRoom({ page }: Theme): number {
  return (page.height - page.top - page.bottom) * POINTS_IN_MILLIMETRE;
}

const boxTables: ReadonlySet<string> = new Set(
  Object.values(boxNames).map((name) => `${name} Table`),
);

/** Each row of a table, in points. */
export function rowHeights(table: TablePiece, theme: Theme): readonly number[] {
  const isBox = boxTables.has(table.style);
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

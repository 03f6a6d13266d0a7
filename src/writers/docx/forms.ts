/**
 * The theme's forms as a desk would type them: blocks side by side are cells of a table without lines,
 * what stands alone is paragraphs, and each line has the Word style that the theme names for it.
 */
import type { Form, FormCell, FormLine, FormRow } from "../../document/forms.ts";
import type { Inline } from "../../document/nodes.ts";
import type { BlockContext } from "./blocks.ts";
import { FRAME_ROOM } from "./form-variants.ts";
import { flattenInlines } from "./inlines.ts";
import { keepOnPage } from "./keep.ts";
import type { ParagraphPiece, Piece, RowPiece, TablePiece } from "./pieces.ts";
import { insetOf, longestLine, type RuleRoom, rulePiece } from "./short-rules.ts";
import { formStyle, lookOf } from "./style-names.ts";
import { points, twips } from "./units.ts";

const POINTS_IN_MILLIMETRE = 72 / 25.4;

/** A row of more lines than this may part, since no page may have so much room left. */
const LONG = 20;

/** What a line of words may be longer than we know, in points. */
const SPARE = 1;

/** The rows of a form from top to bottom; neighbours of the same widths share a table. */
export function formPieces(form: Form, context: BlockContext): readonly Piece[] {
  const { width, left, theme } = context;
  const pieces: Piece[] = [];
  for (const row of form.rows) {
    const [only, ...others] = row.cells;
    if (only && others.length === 0) {
      pieces.push(...cellPieces(only, roomIn(context, left, points(width) - left)));
      continue;
    }
    const table = tableOf(form, row, context);
    const last = pieces.at(-1);
    if (last?.kind === "table" && sameWidths(last, table)) {
      pieces[pieces.length - 1] = { ...last, rows: [...last.rows, ...table.rows] };
    } else pieces.push(table);
  }
  const isBlock = form.name !== "addressees" && form.name !== "basis";
  return isBlock ? keepOnPage(pieces, points(width), theme) : withIntroduction(pieces);
}

function roomIn({ theme, widths }: BlockContext, left: number, width: number): RuleRoom {
  return { theme, widths, left, width };
}

/** The line above a list of addressees is not left behind. */
function withIntroduction(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first?.kind !== "paragraph" || others.length === 0) return pieces;
  return [{ ...first, keepNext: true }, ...others];
}

function tableOf(node: Form, { cells }: FormRow, context: BlockContext): TablePiece {
  const widths = columnsOf(cells, context.width - twips(context.left));
  const row: RowPiece = {
    isHead: false,
    ...(cells.some(({ lines }) => lines.length > LONG) && { mayPart: true }),
    cells: cells.map((cell, index) => ({
      pieces: cellPieces(cell, roomIn(context, 0, points(widths[index] ?? 0))),
    })),
  };
  return {
    kind: "table",
    node,
    style: "Form Layout",
    widths,
    look: { firstRow: false, firstColumn: false },
    rows: [row],
    indent: context.left,
    after: 0,
  };
}

/** Twips of each cell, which together are the whole. */
function columnsOf(cells: readonly FormCell[], whole: number): readonly number[] {
  let share = 0;
  const ends = cells.map(({ width }) => {
    share += width;
    return Math.round(whole * Math.min(1, share));
  });
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

function sameWidths(one: TablePiece, other: TablePiece): boolean {
  return one.widths.join(" ") === other.widths.join(" ");
}

/** Word wants a paragraph in every cell; one without lines has the smallest there is. */
function cellPieces({ lines }: FormCell, room: RuleRoom): readonly ParagraphPiece[] {
  if (lines.length === 0) {
    return [{ kind: "paragraph", style: "Spacer", spans: [], place: { left: 0 } }];
  }
  return lines.flatMap((line) => linePieces(line, room));
}

function linePieces(line: FormLine, room: RuleRoom): readonly ParagraphPiece[] {
  const style = formStyle(line.style);
  const look = lookOf(room.theme, style);
  const spans = flattenInlines(look.italic ? line.children : line.children.map(keepBlanks));
  const piece: ParagraphPiece = {
    kind: "paragraph",
    node: line,
    style,
    spans,
    place: { left: room.left + look.indent },
  };
  const share = line.rule;
  const isWordless = spans.length === 0;
  const long = isWordless ? room.width - look.indent : longestLine(spans, style, room);
  const words = line.box && !isWordless ? framed(piece, room) : piece;
  if (share === undefined) return [withRoom(words, line)];
  const rule = rulePiece(share * long, style, room);
  if (isWordless && line.room === undefined) {
    return [{ ...rule, place: { ...rule.place, before: look.before } }];
  }
  const above = { ...words, place: { ...words.place, after: 0 }, keepNext: true };
  return [withRoom(above, line), rule];
}

function withRoom(piece: ParagraphPiece, { room }: FormLine): ParagraphPiece {
  return room === undefined ? piece : { ...piece, room: room * POINTS_IN_MILLIMETRE };
}

/** Its words in a frame that is no wider than they are. */
function framed(piece: ParagraphPiece, room: RuleRoom): ParagraphPiece {
  const look = lookOf(room.theme, piece.style);
  const edge = FRAME_ROOM.beside + room.theme.table.ruleWidth;
  // The frame stands outside of the room for words.
  const inner: RuleRoom = { ...room, left: room.left + edge, width: room.width - 2 * edge };
  const { left, right } = insetOf(
    longestLine(piece.spans, piece.style, inner) + SPARE,
    look,
    inner,
  );
  return { ...piece, frame: true, inset: { left, right: right + edge } };
}

/**
 * Blanks in a row are room for the clerk's pen, which no end of a line may swallow. In italics LibreOffice
 * sets each such blank a third wider than a plain one, which stays as it is there.
 */
function keepBlanks(inline: Inline): Inline {
  if (inline.type !== "text") return inline;
  const value = inline.value.replace(/ {2,}/gu, (blanks) => "\u00a0".repeat(blanks.length));
  return { ...inline, value };
}

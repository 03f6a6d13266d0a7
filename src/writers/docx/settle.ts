/**
 * What neighbours mean to each other: a page break goes into the piece that follows it, tables get
 * their room from the next paragraph, and two tables or boxes that Word would join are held apart.
 */
import type { Theme } from "../theme.ts";
import {
  type ContentsPiece,
  type ParagraphPiece,
  type Piece,
  staysWithNext,
  type TablePiece,
} from "./pieces.ts";
import { lookOf } from "./style-names.ts";

/** Pieces that stand by themselves. */
export type SettledPiece = ParagraphPiece | TablePiece | ContentsPiece;

/** The pieces in order without breaks; the last one is always a paragraph, as Word wants it. */
export function settle(pieces: readonly Piece[], theme: Theme): readonly SettledPiece[] {
  const settled: SettledPiece[] = [];
  let newPage = false;
  for (const piece of pieces) {
    if (piece.kind === "break") {
      newPage = true;
      continue;
    }
    const previous = settled.at(-1);
    if (previous && wouldJoin(previous, piece)) settled.push(spacer(previous));
    settled.push(newPage ? beginPage(piece) : giveRoom(piece, settled.at(-1), theme));
    newPage = false;
  }
  const last = settled.at(-1);
  if (last?.kind !== "paragraph") settled.push(spacer(last));
  return settled;
}

/** The pieces of a cell; those with tracked changes are settled already. */
export function settleCell(
  pieces: readonly Piece[],
  { theme, tracked }: { readonly theme: Theme; readonly tracked?: object },
): readonly SettledPiece[] {
  return tracked ? pieces.filter((piece) => piece.kind !== "break") : settle(pieces, theme);
}

/** LibreOffice puts an empty line above a table that begins a paper with notes, but not above this. */
export function beginWithParagraph(pieces: readonly Piece[]): readonly Piece[] {
  return pieces[0]?.kind === "table" ? [spacer(undefined), ...pieces] : pieces;
}

function wouldJoin(previous: SettledPiece, piece: SettledPiece): boolean {
  if (previous.kind !== "paragraph" || piece.kind !== "paragraph") {
    return previous.kind === piece.kind;
  }
  if (previous.frame && piece.frame) return true;
  return previous.box !== piece.box && previous.box?.name === piece.box?.name;
}

function spacer(previous: SettledPiece | undefined): ParagraphPiece {
  const before = previous?.kind === "table" ? previous.after : 0;
  return {
    kind: "paragraph",
    style: "Spacer",
    spans: [],
    place: { left: 0, before },
    ...(staysWithNext(previous) && { keepNext: true }),
  };
}

/** Word has no room below tables, so the paragraph that follows brings it, unless it begins a page. */
function giveRoom(
  piece: SettledPiece,
  previous: SettledPiece | undefined,
  theme: Theme,
): SettledPiece {
  if (piece.kind === "table" || previous?.kind !== "table") return piece;
  if (piece.kind === "contents") {
    return mapFirst(piece, (entry) => withRoom(entry, previous, theme));
  }
  return withRoom(piece, previous, theme);
}

function withRoom(piece: ParagraphPiece, previous: TablePiece, theme: Theme): ParagraphPiece {
  if (piece.style === "Annex Title") return piece;
  if (previous.after <= lookOf(theme, piece.style).before) return piece;
  return { ...piece, place: { ...piece.place, before: previous.after } };
}

/** A table begins a page by the first paragraph of its first cell. */
function beginPage(piece: SettledPiece): SettledPiece {
  if (piece.kind === "paragraph") return { ...piece, newPage: true };
  if (piece.kind === "contents") return mapFirst(piece, (entry) => ({ ...entry, newPage: true }));
  const [firstRow, ...rows] = piece.rows;
  const [firstCell, ...cells] = firstRow?.cells ?? [];
  const [first, ...pieces] = firstCell?.pieces ?? [];
  if (!firstRow || first?.kind !== "paragraph") return piece;
  const cell = { pieces: [{ ...first, newPage: true }, ...pieces] };
  return { ...piece, rows: [{ ...firstRow, cells: [cell, ...cells] }, ...rows] };
}

function mapFirst(
  piece: ContentsPiece,
  change: (entry: ParagraphPiece) => ParagraphPiece,
): ContentsPiece {
  const [first, ...others] = piece.entries;
  return first ? { ...piece, entries: [change(first), ...others] } : piece;
}

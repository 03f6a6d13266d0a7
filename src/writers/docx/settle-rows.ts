/** Pieces settled down to the cells of their tables, for comparing what two versions come to. */
import type { Theme } from "../theme.ts";
import { holdRows } from "./hold-rows.ts";
import type { Piece } from "./pieces.ts";
import { type SettledPiece, settle } from "./settle.ts";

export function settleAll(pieces: readonly Piece[], theme: Theme): readonly SettledPiece[] {
  return settle(pieces, theme).map((piece) => {
    if (piece.kind !== "table") return piece;
    const rows = holdRows(piece, theme).rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ pieces: settleAll(cell.pieces, theme) })),
    }));
    return { ...piece, rows };
  });
}

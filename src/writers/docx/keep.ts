/** What belongs on one page: kept there where a page can hold it, and else left to part like other text. */
import type { Theme } from "../theme.ts";
import { heightOf, pageRoom } from "./heights.ts";
import { keepTogether, type Piece } from "./pieces.ts";

/** What a page holds by our rough heights, of which it has as much more as they may be too low. */
const HELD = 0.95;

/** The pieces in a column of this width in points. */
export function keepOnPage(
  pieces: readonly Piece[],
  width: number,
  theme: Theme,
): readonly Piece[] {
  return heightOf(pieces, width, theme) <= pageRoom(theme) * HELD ? keepTogether(pieces) : pieces;
}

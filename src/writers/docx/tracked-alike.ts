/**
 * Paragraphs that say the same in both versions at the same place, though they were made of other parts: an
 * item of a list that is now one of figures. What changed of these is their look. LibreOffice takes words that
 * went and came alike for moved ones, and then gives their look to what follows when they are rejected.
 */
import { sideBySide } from "../../document/redline/side-by-side.ts";
import type { SettledPiece } from "./settle.ts";
import type { Item } from "./tracked-ends.ts";

export function pairAlike(items: readonly Item[]): readonly Item[] {
  const paired: Item[] = [];
  let [gone, come]: [SettledPiece[], SettledPiece[]] = [[], []];
  const close = () => {
    const keysOf = (pieces: readonly SettledPiece[]) =>
      pieces.map((piece, at) => keyOf(piece) ?? `${pieces === gone ? "gone" : "come"} ${at}`);
    paired.push(...sideBySide(gone, come, keysOf));
    [gone, come] = [[], []];
  };
  for (const item of items) {
    const { earlier, later } = item;
    if (earlier && later) {
      close();
      paired.push(item);
    } else if (earlier) gone.push(earlier);
    else if (later) come.push(later);
  }
  close();
  return paired;
}

/** By what it says, where nothing is lost when two that say so are one. */
function keyOf(piece: SettledPiece): string | undefined {
  if (piece.kind !== "paragraph") return undefined;
  const { spans, bookmark, opens, ends } = piece;
  const isNamed = bookmark !== undefined || opens !== undefined || ends !== undefined;
  const isPlain = spans.every(({ content }) => content.kind === "text" || content.kind === "break");
  if (isNamed || !isPlain || spans.length === 0) return undefined;
  return JSON.stringify(spans.map(({ content }) => content));
}

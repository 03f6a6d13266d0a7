/**
 * Text for the screen of a terminal: how many columns it takes, and how to show what would act on
 * the terminal instead of showing. Paper is the writers' matter.
 */
import { once } from "./once.ts";
import { findUnreadable } from "./unreadable.ts";

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** Letters that take one column each, as most lines have no others. */
const SIMPLE = /^[ -~]*$/u;
const graphemes = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

/** The user-perceived characters of a text, each with the columns it takes on a terminal. */
export function* cells(text: string): Generator<{ readonly text: string; readonly width: number }> {
  for (const { segment } of graphemes().segment(text))
    yield { text: segment, width: widthOf(segment) };
}

/** Columns that a text without tabs takes on a terminal. */
export function displayWidth(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let width = 0;
  for (const cell of cells(text)) width += cell.width;
  return width;
}

/** The text with control and invisible characters shown as `<U+001B>`; tabs and line ends stay. */
export function visible(text: string): string {
  let shown = "";
  let from = 0;
  for (const { index, length, code, shown: seen } of findUnreadable(text)) {
    if (seen !== undefined) continue;
    shown += `${text.slice(from, index)}<${code}>`;
    from = index + length;
  }
  // Alone, it would have the rest of the line written over its beginning.
  return (shown + text.slice(from)).replace(/\r(?!\n)/gu, "<U+000D>");
}

/** At most this many user-perceived characters on one line, with `…` for the rest. */
export function excerpt(text: string, limit = 40): string {
  const line = text.trim().replace(/\s+/gu, " ");
  const letters = Array.from(
    graphemes().segment(line.slice(0, limit * 8)),
    ({ segment }) => segment,
  );
  return letters.length > limit ? `${letters.slice(0, limit - 1).join("")}…` : line;
}

function widthOf(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  if (WIDE.test(grapheme)) return 2;
  // Spacing letters such as Lao sara am join the cluster before them but take a column of their own.
  let width = 0;
  for (const character of grapheme) if (!NO_WIDTH.test(character)) width++;
  return width;
}

/**
 * A code frame: the line of the source with a caret right under the place, also below Vietnamese,
 * Lao, wide letters and tabs. Lines that are too long are cut around the place.
 */
import { cells, displayWidth, visible } from "../text/display.ts";
import type { Place } from "./diagnostic.ts";

/** Columns of a line that are shown. */
const SHOWN = 96;
/** Columns before the place that stay when a line is cut. */
const LEAD = 30;
const GUTTER = 5;
/** UTF-16 units on each side of the place that are looked at; a line may have millions. */
const LOOKED_AT = 1000;
const TAB = "    ";

/** Two lines of text without a line end; the frame of an empty line shows the caret alone. */
export function codeFrame(line: string, place: Place): string {
  const start = Math.min(place.column - 1, line.length);
  const end = Math.min(start + (place.length ?? 1), line.length);
  const [before, marked, after] = [
    line.slice(Math.max(0, start - LOOKED_AT), start),
    line.slice(start, Math.min(end, start + LOOKED_AT)),
    line.slice(end, end + LOOKED_AT),
  ].map((part) => visible(part).replaceAll("\t", TAB));
  const head = cutStart(before ?? "", LEAD);
  const room = SHOWN - displayWidth(head);
  const body = cutEnd(marked ?? "", room);
  const tail = body === marked ? cutEnd(after ?? "", room - displayWidth(body)) : "";
  const caret = "^".repeat(Math.max(1, displayWidth(body)));
  const source = `${String(place.line).padStart(GUTTER)} | ${head}${body}${tail}`.trimEnd();
  return `${source}\n${" ".repeat(GUTTER)} | ${" ".repeat(displayWidth(head))}${caret}`;
}

/** The end of a text, at most this wide when the whole is wider than a line may be. */
function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= SHOWN - LEAD) return text;
  let kept = "";
  let left = width;
  for (const cell of [...cells(text)].reverse()) {
    left -= cell.width;
    if (left < 1) break;
    kept = cell.text + kept;
  }
  return `…${kept}`;
}

function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const cell of cells(text)) {
    left -= cell.width;
    if (left < 0) break;
    kept += cell.text;
  }
  return `${kept}…`;
}

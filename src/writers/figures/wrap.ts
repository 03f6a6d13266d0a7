/** Words of a figure in lines of a width: broken as in every text, and cut only where one word is too wide. */
import { findCuts, findLineBreaks } from "../../text/line-breaks.ts";
import { normalise } from "../../text/normalise.ts";

/** The lines with their spaces; at least one, and nothing is left out. */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const words = normalise(text);
  const lines: string[] = [];
  let line = "";
  let start = 0;
  for (const { position, required } of findLineBreaks(words)) {
    const piece = words.slice(start, position).replace(/\n/gu, " ");
    start = position;
    if (line !== "" && measure(line + piece) > width) {
      lines.push(line);
      line = "";
    }
    const parts = measure(piece) > width ? cutToWidth(piece, width, measure) : [piece];
    lines.push(...parts.slice(0, -1));
    line += parts.at(-1) ?? "";
    if (required && position < words.length) {
      lines.push(line);
      line = "";
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** As much of the word as goes into each line. */
function cutToWidth(
  word: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  for (const { position } of [...findCuts(word), { position: word.length }]) {
    if (end > start && measure(word.slice(start, position)) > width) {
      parts.push(word.slice(start, end));
      start = end;
    }
    end = position;
  }
  parts.push(word.slice(start));
  return parts;
}

/** The text of a template file: decoding it, and turning offsets into places. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { decodeText } from "../text/decode.ts";
import { findUnreadable } from "../text/unreadable.ts";

/** Text with the file it came from; line ends are `\n`. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The line of the file that the text begins with, from 1. */
  readonly firstLine: number;
  /** The place of a stretch of the text; `end` counts only within the first line. */
  placeOf(start: number, end?: number): Place;
  /** The offset of a line of the file (from 1) and a column (from 0). */
  offsetOf(line: number, column: number): number;
}

export function sourceText(file: string, text: string, firstLine = 1): SourceText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    file,
    text,
    firstLine,
    placeOf(start, end) {
      const line = lastAtOrBefore(starts, start);
      const from = starts[line] ?? 0;
      const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
      const place = { file, line: line + firstLine, column: start - from + 1 };
      if (end === undefined) return place;
      return { ...place, length: Math.max(1, Math.min(end, lineEnd) - start) };
    },
    offsetOf: (line, column) => (starts[line - firstLine] ?? 0) + column,
  };
}

/** The index of the last number that is not above `limit`; the numbers rise from 0. */
export function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a template file, or undefined when it holds what no template can hold. */
export function decodeTemplate(
  file: string,
  bytes: Uint8Array,
  report: Report,
): string | undefined {
  const decoded = decodeText(bytes);
  if ("encoding" in decoded) {
    report.error("template-not-utf8", `the file is ${decoded.encoding} text, not UTF-8`, {
      place: { file, line: 1, column: 1 },
      hint: "save it again with the encoding UTF-8",
    });
    return undefined;
  }
  const text = decoded.text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const source = sourceText(file, text);
  let readable = true;
  for (const { index, length, code, what } of findUnreadable(text)) {
    readable = false;
    report.error("template-unreadable-character", `${what} (${code}) stands in the template`, {
      place: source.placeOf(index, index + length),
      hint: "delete it; it was probably pasted in",
    });
  }
  return readable ? text : undefined;
}

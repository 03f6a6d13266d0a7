/** The text of a template file: decoding it, and turning offsets into places. */
import type { Place } from "../diagnostics/diagnostic.ts";
import { reportEncoding } from "../diagnostics/encoding.ts";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import {
  nameUnreadable,
  replaceUnreadable,
  sayUnreadable,
} from "../diagnostics/unreadable-names.ts";
import { decodeText } from "../text/decode.ts";
import { normalise } from "../text/normalise.ts";
import { findUnreadable, type Unreadable } from "../text/unreadable.ts";

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

/** Ten times the longest of ours. */
const MAX_BYTES = 100_000;

/** Lines of one file that are told to hold unreadable characters. */
const MAX_UNREADABLE = 20;

function remedyFor(found: Unreadable): Phrase {
  return found.code === "U+FFFD"
    ? say("save the file as UTF-8 and type the character again")
    : (replaceUnreadable(found) ?? say("delete it; it was probably pasted in"));
}

/** The text of a template file, or undefined when it holds what no template can hold. */
export function decodeTemplate(
  file: string,
  bytes: Uint8Array,
  report: Report,
): string | undefined {
  if (bytes.length > MAX_BYTES) {
    const kilobytes = Math.ceil(bytes.length / 1000);
    const slots = { file, kilobytes, most: MAX_BYTES / 1000 };
    const message = say(
      "{file} is {kilobytes} kB large, and no template above {most} kB is read",
      slots,
    );
    const hint = say("look what was pasted into it by mistake; a template has a few pages");
    report.error("file-too-large", message, {
      place: { file, line: 1, column: 1, length: 0 },
      hint,
    });
    return undefined;
  }
  const decoded = decodeText(bytes);
  if ("encoding" in decoded) {
    reportEncoding(file, decoded.encoding, report);
    return undefined;
  }
  const text = decoded.text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const source = sourceText(file, text);
  const lines = new Set<number>();
  for (const found of findUnreadable(text)) {
    const { index, length } = found;
    const place = source.placeOf(index, index + length);
    // One a line is enough to find the others, and keeps a ruined file from filling the screen.
    if (lines.has(place.line) || lines.size === MAX_UNREADABLE) continue;
    lines.add(place.line);
    const slots = { what: sayUnreadable(found), code: nameUnreadable(found) };
    report.error(
      "template-unreadable-character",
      say("{what} ({code}) stands in the template", slots),
      { place, hint: remedyFor(found) },
    );
  }
  return lines.size === 0 ? normalise(text) : undefined;
}

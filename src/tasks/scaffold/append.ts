/** Lines added at the end of a file whose last field is a list; what was there stays to the byte. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { asItem } from "./outline.ts";

/** A file as it stands, and where the last entry of its list begins, if it has any. */
export interface ListFile {
  readonly text: string;
  readonly list: string;
  readonly lastEntry: Place | undefined;
}

/** The whole new text, or undefined where the list is not written one entry below the other. */
export function appendEntry(
  { text, list, lastEntry }: ListFile,
  lines: readonly string[],
): string | undefined {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (!lastEntry) {
    const empty = new RegExp(`^(${list}:)[ \\t]*\\[[ \\t]*\\](?=[ \\t]*(?:#.*)?\\r?$)`, "mu");
    if (!empty.test(text)) return undefined;
    return `${closed(text.replace(empty, "$1"), end)}${asItem(lines).join(end)}${end}`;
  }
  const before = text.split(/\r?\n/u)[lastEntry.line - 1]?.slice(0, lastEntry.column - 1) ?? "";
  if (!/^ *- +$/u.test(before)) return undefined;
  return `${closed(text, end)}${end}${asItem(lines, before).join(end)}${end}`;
}

/** The last line may lack its end. */
function closed(text: string, end: string): string {
  return text.endsWith("\n") ? text : `${text}${end}`;
}

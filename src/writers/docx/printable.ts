/** Keeps characters that no file may hold out of the file, and tells where they came from. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Report } from "../../diagnostics/report.ts";
import { findUnreadable } from "../../text/unreadable.ts";
import { reportUnreadable } from "../problems.ts";

interface PrintContext {
  readonly report: Report;
  readonly locate: (text: string) => Place | undefined;
}

/** The text with U+FFFD for each character that cannot be printed; each is an error at its place. */
export function printable(text: string, origin: Place | undefined, context: PrintContext): string {
  let printed = "";
  let from = 0;
  for (const found of findUnreadable(text)) {
    const { index, length } = found;
    reportUnreadable(found, context.locate(text) ?? origin, context.report);
    printed += `${text.slice(from, index)}\ufffd`;
    from = index + length;
  }
  return printed + text.slice(from);
}

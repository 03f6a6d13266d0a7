/** Keeps characters that no file may hold out of the file, and tells where they came from. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { findUnreadable } from "../text/unreadable.ts";
import { reportUnreadable } from "./problems.ts";
import type { WriterContext } from "./writer.ts";

interface PrintContext {
  readonly report: Report;
  readonly locate: WriterContext["locate"];
}

/** The text with U+FFFD for each character that cannot be printed; each is an error at its place. */
export function printable(text: string, origin: Place | undefined, context: PrintContext): string {
  let printed = "";
  let from = 0;
  for (const found of findUnreadable(text)) {
    const { index, length } = found;
    const place = context.locate(text, text.slice(index, index + length)) ?? origin;
    reportUnreadable(found, place, context.report);
    printed += `${text.slice(from, index)}\ufffd`;
    from = index + length;
  }
  return printed + text.slice(from);
}

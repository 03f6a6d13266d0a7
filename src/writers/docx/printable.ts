/** Keeps characters that no file may hold out of the file, and tells where they came from. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Report } from "../../diagnostics/report.ts";
import { findUnreadable } from "../../text/unreadable.ts";

interface PrintContext {
  readonly report: Report;
  readonly locate: (text: string) => Place | undefined;
}

/** The text with U+FFFD for each character that cannot be printed; each is an error at its place. */
export function printable(text: string, origin: Place | undefined, context: PrintContext): string {
  let printed = "";
  let from = 0;
  for (const { index, length, code, what } of findUnreadable(text)) {
    context.report.error("character-not-printable", `${code} is ${what} and cannot be printed`, {
      place: context.locate(text) ?? origin,
      hint: "delete it and type the word again",
    });
    printed += `${text.slice(from, index)}\ufffd`;
    from = index + length;
  }
  return printed + text.slice(from);
}

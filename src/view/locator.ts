/** Where in a source the words stand, told in the paper's language. */
import type { Localised, Locator } from "../record/fields.ts";
import { type PaperContext, textIn } from "./context.ts";

/** "line 13", "lines 5 and 7"; a place given in words of its own stays as it is. */
export function locatorText(locator: Locator, context: PaperContext): string {
  if (isInWords(locator)) return textIn(locator, context);
  const { locale } = context;
  const lines = (typeof locator.line === "number" ? [locator.line] : locator.line).map(
    locale.number,
  );
  return locale.text(lines.length > 1 ? "locator.lines" : "locator.line", {
    lines: locale.list(lines),
  });
}

function isInWords(locator: Locator): locator is Localised {
  if (typeof locator === "string" || !("line" in locator)) return true;
  return typeof locator.line !== "number" && !Array.isArray(locator.line);
}

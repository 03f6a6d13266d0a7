/**
 * Characters that a template writes by their number or name, as in `&nbsp;`: those that its file may not
 * hold it may not hold so either, since they would be printed.
 */
import type { Text } from "mdast";
import { say } from "../diagnostics/phrase.ts";
import { nameUnreadable, sayUnreadable } from "../diagnostics/unreadable-names.ts";
import { findUnreadable } from "../text/unreadable.ts";
import { type Context, rawOf, spanBetween, startOf } from "./state.ts";
import { parseMarkdown } from "./syntax.ts";

/** A sign of its own behind an odd number of backslashes, which is none. */
const REFERENCE =
  /(?<=(?:^|[^\\])(?:\\\\)*)&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/gu;

/** Reports each in the text that stands for what no paper can show. */
export function checkReferences(node: Text, context: Context): void {
  const raw = rawOf(node, context);
  if (!raw.includes("&")) return;
  for (const { 0: reference, index } of raw.matchAll(REFERENCE)) {
    const [found] = findUnreadable(charactersOf(reference));
    // A mark that is written so stands on the letter before it.
    if (!found || found.what === "a mark without its letter") continue;
    const start = startOf(node) + index;
    context.state.report.error(
      "document-unreadable-character",
      say('"{reference}" stands for {code}, {what}', {
        reference,
        code: nameUnreadable(found),
        what: sayUnreadable(found),
      }),
      {
        place: spanBetween(start, start + reference.length, context),
        hint: say("delete it"),
      },
    );
  }
}

/** What the Markdown library reads a reference as; nothing where it is none. */
function charactersOf(reference: string): string {
  const [paragraph] = parseMarkdown(reference).children;
  if (paragraph?.type !== "paragraph") return "";
  const [text] = paragraph.children;
  return text?.type === "text" && text.value !== reference ? text.value : "";
}

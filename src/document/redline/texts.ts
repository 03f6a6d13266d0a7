/** What the parts of a document say, as texts. */
import type { Block, Inline, ListItem, TableRow } from "../nodes.ts";
import { inlineText } from "../words.ts";
import { inlinesWithout } from "./settle.ts";

export type Part = Block | ListItem | TableRow;

/** Without the marks of notes, whose numbers follow from their place. */
export function plainText(inlines: readonly Inline[]): string {
  const said = inlines.filter(({ type }) => type !== "noteReference");
  return inlineText(said).replaceAll("\n", " ").trim();
}

/** What the later version says. */
export function laterText(inlines: readonly Inline[]): string {
  return plainText(inlinesWithout(inlines, "deleted"));
}

/** One for each paragraph and cell; none of what is drawn and of what a theme fills. */
export function textsOf(part: Part): readonly string[] {
  switch (part.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      return [plainText(part.children)];
    case "listItem":
    case "quote":
    case "card":
    case "keep":
      return part.children.flatMap(textsOf);
    case "list":
      return part.items.flatMap(textsOf);
    case "table":
      return [...(part.head ? textsOf(part.head) : []), ...part.rows.flatMap(textsOf)];
    case "tableRow":
      return part.cells.map(({ children }) => plainText(children));
    case "contents":
      return part.entries.map(({ children }) => plainText(children));
    case "form":
    case "figure":
    case "rule":
    case "pageBreak":
      return [];
  }
}

/**
 * What tables are called for those who cannot see them: by the heading they stand below, and by the
 * paragraph that introduces them or else by the heads of their columns. Nothing is said that the paper
 * does not say.
 */
import type { Block, Document, Inline, Table } from "../../document/nodes.ts";
import type { Pages } from "../../document/words.ts";
import { asPrinted } from "../../text/normalise.ts";
import { introduces } from "../introduces.ts";

export interface TableName {
  /** Word's alternative title. */
  readonly title: string;
  /** Word's alternative description; empty where the paper has no words for it. */
  readonly description: string;
}

/** The names of all tables of a paper whose headings stand on these pages. */
export function tableNames(
  { meta, children }: Document,
  pages: Pages,
): ReadonlyMap<Table, TableName> {
  const wordsOf = (inlines: readonly Inline[]) => plainWords(inlines, pages);
  const names = new Map<Table, TableName>();
  let title = asPrinted(meta.title);
  const visit = (blocks: readonly Block[]): void => {
    for (const [index, block] of blocks.entries()) {
      if (block.type === "title" || block.type === "heading" || block.type === "annex") {
        title = wordsOf(block.children) || title;
      } else if (block.type === "table") {
        const before = blocks[index - 1];
        const isTold = before?.type === "paragraph" && introduces(before, block);
        const description = isTold ? wordsOf(before.children) : headsOf(block, wordsOf);
        names.set(block, { title, description });
      } else if (block.type === "list") {
        for (const item of block.items) visit(item.children);
      } else if (block.type === "card" || block.type === "keep" || block.type === "quote") {
        visit(block.children);
      }
    }
  };
  visit(children);
  return names;
}

/** The heads of the columns; of pairs, the labels of the rows. */
function headsOf({ head, rows }: Table, wordsOf: (inlines: readonly Inline[]) => string): string {
  const cells = head ? head.cells : rows.flatMap(({ cells: [label] }) => (label ? [label] : []));
  return cells
    .map(({ children }) => wordsOf(children))
    .filter(Boolean)
    .join("; ");
}

/** Without the marks of notes, which lead nowhere from here. */
function plainWords(inlines: readonly Inline[], pages: Pages): string {
  const words = inlines.map((inline): string => {
    if (inline.type === "text") return inline.value;
    if (inline.type === "break") return " ";
    if (inline.type === "pageReference") return String(pages.get(inline.target) ?? "");
    return "children" in inline ? plainWords(inline.children, pages) : "";
  });
  return asPrinted(words.join("")).trim();
}

/**
 * A block with each of its inlines replaced, in reading order; what holds other inlines is asked after
 * what it holds. Contents and figures have no inlines of their own to replace.
 */
import type { Block, Inline, ListItem, TableRow } from "./nodes.ts";

export function mapInlines(block: Block, replace: (inline: Inline) => Inline): Block {
  return mapRuns(block, (inlines) => mapAll(inlines, replace));
}

/** The same with each run of inlines, of which some may be left out. */
export function mapRuns(
  block: Block,
  change: (inlines: readonly Inline[]) => readonly Inline[],
): Block {
  const blocks = (children: readonly Block[]) => children.map((child) => mapRuns(child, change));
  const row = (each: TableRow): TableRow => ({
    ...each,
    cells: each.cells.map((cell) => ({ ...cell, children: change(cell.children) })),
  });
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      return { ...block, children: change(block.children) };
    case "list":
      return {
        ...block,
        items: block.items.map((item): ListItem => ({ ...item, children: blocks(item.children) })),
      };
    case "quote":
    case "card":
    case "keep":
      return { ...block, children: blocks(block.children) };
    case "table": {
      const head = block.head && row(block.head);
      return { ...block, ...(head && { head }), rows: block.rows.map(row) };
    }
    case "form":
      return {
        ...block,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({
            ...cell,
            lines: cell.lines.map((line) => ({
              ...line,
              children: change(line.children),
            })),
          })),
        })),
      };
    case "rule":
    case "pageBreak":
    case "contents":
    case "figure":
      return block;
  }
}

function mapAll(
  inlines: readonly Inline[],
  replace: (inline: Inline) => Inline,
): readonly Inline[] {
  return inlines.map((inline) =>
    replace(
      "children" in inline ? { ...inline, children: mapAll(inline.children, replace) } : inline,
    ),
  );
}

/** Marks a whole part of a document as one that came or went. */
import type { Block, ContentsEntry, Inline, ListItem, Revision, TableRow } from "../nodes.ts";

export function markBlock(block: Block, revision: Revision): Block {
  const inlines = (children: readonly Inline[]) => markInlines(children, revision);
  const blocks = (children: readonly Block[]) =>
    children.map((child) => markBlock(child, revision));
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      return { ...block, revision, children: inlines(block.children) };
    case "list":
      return { ...block, revision, items: block.items.map((item) => markItem(item, revision)) };
    case "quote":
    case "card":
    case "keep":
      return { ...block, revision, children: blocks(block.children) };
    case "table": {
      const head = block.head && { head: markRow(block.head, revision) };
      return { ...block, revision, ...head, rows: block.rows.map((row) => markRow(row, revision)) };
    }
    case "contents":
      return {
        ...block,
        revision,
        entries: block.entries.map((entry) => markEntry(entry, revision)),
      };
    case "form":
      return {
        ...block,
        revision,
        rows: block.rows.map(({ cells }) => ({
          cells: cells.map((cell) => ({
            ...cell,
            lines: cell.lines.map((line) => ({ ...line, children: inlines(line.children) })),
          })),
        })),
      };
    case "rule":
    case "pageBreak":
    case "figure":
      return { ...block, revision };
  }
}

export function markItem(item: ListItem, revision: Revision): ListItem {
  return { ...item, revision, children: item.children.map((child) => markBlock(child, revision)) };
}

export function markRow(row: TableRow, revision: Revision): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    revision,
    children: markInlines(cell.children, revision),
  }));
  return { ...row, revision, cells };
}

export function markEntry(entry: ContentsEntry, revision: Revision): ContentsEntry {
  return { ...entry, revision, children: markInlines(entry.children, revision) };
}

export function markInlines(inlines: readonly Inline[], revision: Revision): readonly Inline[] {
  return inlines.map((inline) =>
    "children" in inline
      ? { ...inline, revision, children: markInlines(inline.children, revision) }
      : { ...inline, revision },
  );
}

/** Gives parts of a document the number of a change, at the words by which their place on a page is known. */
import { mapInlines } from "../map-inlines.ts";
import type { Block, Inline, TableRow } from "../nodes.ts";

/** Words keep the number that they have. */
export function bearInline(inline: Inline, change: number): Inline {
  if ("children" in inline && inline.children.length > 0) {
    return { ...inline, children: inline.children.map((child) => bearInline(child, change)) };
  }
  return inline.change === undefined ? { ...inline, change } : inline;
}

/** What is drawn bears it itself. */
export function bearBlock(block: Block, change: number): Block {
  if (block.type === "figure") return { ...block, change };
  return mapInlines(block, (inline) => bearInline(inline, change));
}

export function bearRow(row: TableRow, change: number): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    children: cell.children.map((inline) => bearInline(inline, change)),
  }));
  return { ...row, cells };
}

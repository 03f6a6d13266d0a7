/**
 * The tree of Word's navigation pane: headings below headings, and below the annex they stand in, as in
 * the bookmarks of the PDF. No level is skipped, whatever the paper skips.
 */
import type { Block, Heading } from "../../document/nodes.ts";

/** The level of each heading, from 0. */
export function outlineLevels(blocks: readonly Block[]): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  let top = 0;
  let last = -1;
  const visit = (block: Block): void => {
    if (block.type === "annex") {
      top = 1;
      last = 0;
    } else if (block.type === "heading") {
      last = Math.min(top + block.depth - 1, last + 1);
      levels.set(block, last);
    } else if (block.type === "list") {
      for (const item of block.items) item.children.forEach(visit);
    } else if (block.type === "card" || block.type === "keep" || block.type === "quote") {
      block.children.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return levels;
}

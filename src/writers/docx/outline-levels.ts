/**
 * The tree of Word's navigation pane: headings below headings, and below the annex they stand in, as in
 * the bookmarks of the PDF. No level is skipped, whatever the paper skips.
 */
import type { Block, Heading } from "../../document/nodes.ts";

/** The level of each heading, from 0. */
export function outlineLevels(blocks: readonly Block[]): ReadonlyMap<Heading, number> {
  const levels = new Map<Heading, number>();
  /** The depths of the headings that the next one may stand below; that of an annex is 0. */
  let open: readonly number[] = [];
  const visit = (block: Block): void => {
    if (block.type === "annex") {
      open = [0];
    } else if (block.type === "heading") {
      const above = open.filter((depth) => depth < block.depth);
      levels.set(block, above.length);
      open = [...above, block.depth];
    } else if (block.type === "list") {
      for (const item of block.items) item.children.forEach(visit);
    } else if (block.type === "card" || block.type === "keep" || block.type === "quote") {
      block.children.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return levels;
}

/** A heading or annex in Word's outline, its level from 1. */
export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
}

/** All headings and annexes in order, whose levels from 0 are given. */
export function outlineEntries(
  blocks: readonly Block[],
  levels: ReadonlyMap<Heading, number>,
): readonly OutlineEntry[] {
  return blocks.flatMap((block): readonly OutlineEntry[] => {
    if (block.type === "annex") return [{ id: block.id, level: 1 }];
    if (block.type === "heading") return [{ id: block.id, level: (levels.get(block) ?? 0) + 1 }];
    if (block.type === "list") {
      return block.items.flatMap(({ children }) => outlineEntries(children, levels));
    }
    return block.type === "quote" || block.type === "card" || block.type === "keep"
      ? outlineEntries(block.children, levels)
      : [];
  });
}

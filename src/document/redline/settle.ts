/** One of the two versions that a redline holds. */
import { mapRuns } from "../map-inlines.ts";
import type { Block, Document, Inline, Revision } from "../nodes.ts";

/** The later version has what was inserted, the earlier what was deleted. */
export function settle({ notes, ...document }: Document, version: "earlier" | "later"): Document {
  const gone: Revision = version === "later" ? "deleted" : "inserted";
  const children = document.children.map((block) =>
    mapRuns(block, (inlines) => inlinesWithout(inlines, gone)),
  );
  return { ...document, children: blocksWithout(children, gone), notes };
}

/** Without the blocks that are gone, and their items, rows and entries. */
function blocksWithout(blocks: readonly Block[], gone: Revision): readonly Block[] {
  return without(blocks, gone).map((block): Block => {
    switch (block.type) {
      case "list":
        return {
          ...block,
          items: without(block.items, gone).map((item) => ({
            ...item,
            children: blocksWithout(item.children, gone),
          })),
        };
      case "quote":
      case "card":
      case "keep":
        return { ...block, children: blocksWithout(block.children, gone) };
      case "table":
        return { ...block, rows: without(block.rows, gone) };
      case "contents":
        return { ...block, entries: without(block.entries, gone) };
      default:
        return block;
    }
  });
}

/** The words without those that came, or those that went. */
export function inlinesWithout(inlines: readonly Inline[], gone: Revision): readonly Inline[] {
  return without(inlines, gone).map((inline) =>
    "children" in inline ? { ...inline, children: inlinesWithout(inline.children, gone) } : inline,
  );
}

function without<T extends { readonly revision?: Revision }>(
  members: readonly T[],
  gone: Revision,
): readonly T[] {
  return members.filter(({ revision }) => revision !== gone);
}

/** Whether a paper tells what changed since an earlier version, which needs styles that no other paper has. */
import type { Block } from "../../document/nodes.ts";

export function holdsChanges(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.type === "card" && block.tone === "changes") return true;
    if (block.type === "list") return block.items.some(({ children }) => holdsChanges(children));
    const isAround = block.type === "card" || block.type === "keep" || block.type === "quote";
    return isAround && holdsChanges(block.children);
  });
}

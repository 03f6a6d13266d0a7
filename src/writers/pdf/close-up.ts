/**
 * The space between two paragraphs: the larger of what the first asks for below and the second
 * above, not both, as Word and LibreOffice set it. pdfmake would add them up.
 */
import type { Content } from "./content.ts";

/** The same blocks, each paragraph's space above cut by the space below the one before it. */
export function closeUp(blocks: readonly Content[]): readonly Content[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    return before ? moveUp(block, spaceBelow(before)) : block;
  });
}

function moveUp(block: Content, space: number): Content {
  if ("stack" in block && block.isOpen) {
    const [first, ...others] = block.stack;
    return first ? { ...block, stack: [moveUp(first, space), ...others] } : block;
  }
  if (!("text" in block) || !block.margin) return block;
  const [left, top, right, bottom] = block.margin;
  return { ...block, margin: [left, Math.max(0, top - space), right, bottom] };
}

/** The space that a block leaves below its last line, frame or rule, in points. */
export function spaceBelow(block: Content): number {
  const own = block.margin?.[3] ?? 0;
  const last = "stack" in block ? block.stack.at(-1) : "ul" in block ? block.ul.at(-1) : undefined;
  return own + (last ? spaceBelow(last) : 0);
}

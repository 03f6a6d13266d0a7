/**
 * Which paragraphs stay with what follows them, in every format: one that introduces a table says
 * nothing without it. Headings stay with their text by the theme.
 */
import type { Block } from "../document/nodes.ts";

/** Whether the block is a paragraph directly above a table. */
export function introduces(block: Block, next: Block | undefined): boolean {
  return block.type === "paragraph" && (next?.type === "table" || next?.type === "figure");
}

/**
 * Which paragraphs stay with what follows them, in every format: one that introduces a table or a
 * figure says nothing without it, and signatures may not stand on a page by themselves. Headings stay
 * with their text by the theme.
 */
import type { Block } from "../document/nodes.ts";
import { inlineText } from "../document/words.ts";

/** Some three lines; what is longer says something by itself, and may part from what follows. */
const LONGEST = 300;

/** Whether the block is a short paragraph directly above a table, a figure or signatures. */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.type !== "paragraph" || next === undefined || !isIntroduced(next)) return false;
  return inlineText(block.children).length <= LONGEST;
}

function isIntroduced(block: Block): boolean {
  if (block.type === "form") return block.name === "signature" || block.name === "minutes";
  return block.type === "table" || block.type === "figure";
}

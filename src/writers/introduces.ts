/**
 * Which paragraphs stay with what follows them, in every format: one that introduces a table or a
 * figure says nothing without it. Headings stay with their text by the theme.
 */
import type { Block } from "../document/nodes.ts";
import { inlineText } from "../document/words.ts";

/** Some three lines; what is longer says something by itself, and may part from what follows. */
const LONGEST = 300;

/** Whether the block is a short paragraph directly above a table or a figure. */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.type !== "paragraph" || (next?.type !== "table" && next?.type !== "figure"))
    return false;
  return inlineText(block.children).length <= LONGEST;
}

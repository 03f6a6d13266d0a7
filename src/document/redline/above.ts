/** Under which headings a place of a paper stands, as one comes to it from the beginning. */
import type { Block } from "../nodes.ts";
import { laterText, plainText } from "./texts.ts";

/** The outermost first: annexes (0) and headings (1 to 3). */
export type Headings = { readonly depth: number; readonly text: string }[];

/** What follows a heading stands under it. */
export function enter(block: Block, headings: Headings): void {
  const depth = depthOf(block);
  if (depth === undefined || (block.type !== "heading" && block.type !== "annex")) return;
  leave(block, headings);
  const isGone = block.revision === "deleted";
  headings.push({ depth, text: (isGone ? plainText : laterText)(block.children) });
}

/** Ends what a heading ends: that of a heading of its rank or a lower one. */
export function leave(block: Block, headings: Headings): void {
  const depth = depthOf(block);
  if (depth === undefined) return;
  while ((headings.at(-1)?.depth ?? -1) >= depth) headings.pop();
}

function depthOf(block: Block): number | undefined {
  if (block.type === "annex") return 0;
  return block.type === "heading" ? block.depth : undefined;
}

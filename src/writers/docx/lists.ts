/** Lists: each item by Word's own numbering, and what stands in it further on at its indent. */

import type { Block, List, ListItem } from "../../document/nodes.ts";
import type { Theme } from "../theme.ts";
import { type BlockContext, paragraph } from "./blocks.ts";
import { listStep } from "./list-indents.ts";
import { DEEPEST, itemPlaces, type ListPlace } from "./numbering.ts";
import { listStyles } from "./paragraph-style-list.ts";
import type { Piece } from "./pieces.ts";
import type { WordParagraphStyle } from "./style-names.ts";

type MakePieces = (blocks: readonly Block[], context: BlockContext) => readonly Piece[];

/** The pieces of a list; `makePieces` is handed in because lists hold blocks and blocks hold lists. */
export function listPieces(
  node: List,
  context: BlockContext,
  makePieces: MakePieces,
): readonly Piece[] {
  const level = Math.min(context.depth, DEEPEST);
  const styles = listStyles(level);
  const places = itemPlaces(node, level, context.theme, context.lists);
  const inside: BlockContext = {
    ...context,
    body: styles.continued,
    left: context.left + listStep(context.theme),
    depth: context.depth + 1,
  };
  const style = node.ordered ? styles.ordered : styles.bullet;
  const pieces = node.items.flatMap((item, index) =>
    itemPieces(item, style, places[index], inside, makePieces),
  );
  return context.depth === 0 ? roomBelow(pieces, context.theme) : pieces;
}

/** The text after a list stands as far below it as below a paragraph. */
function roomBelow(pieces: readonly Piece[], { paragraphs }: Theme): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "paragraph" || paragraphs.body.after <= paragraphs.listItem.after)
    return pieces;
  const place = { ...last.place, after: paragraphs.body.after };
  return [...pieces.slice(0, -1), { ...last, place }];
}

/** The first paragraph of an item bears its sign; an item that begins otherwise gets an empty one. */
function itemPieces(
  item: ListItem,
  style: WordParagraphStyle,
  list: ListPlace | undefined,
  context: BlockContext,
  makePieces: MakePieces,
): readonly Piece[] {
  const [first, ...rest] = item.children;
  const sign = list && { list };
  if (first?.type === "paragraph") {
    const piece = paragraph(style, first, first.children, context);
    return [{ ...piece, ...sign }, ...makePieces(rest, context)];
  }
  return [
    { ...paragraph(style, item, [], context), ...sign },
    ...makePieces(item.children, context),
  ];
}

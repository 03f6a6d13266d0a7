/**
 * Cards: bordered paragraphs where they hold nothing but paragraphs, headings and plain lists, so that
 * the words stay in the flow of the page; a table of one cell for the rest.
 */
import type { Block, Card } from "../../document/nodes.ts";
import { lookOfCard } from "../card-looks.ts";
import type { Theme } from "../theme.ts";
import type { BlockContext } from "./blocks.ts";
import { type BoxName, boxNames, boxOf } from "./boxes.ts";
import { keepOnPage } from "./keep.ts";
import type { BoxPlace, ParagraphPiece, Piece, TablePiece } from "./pieces.ts";
import { lookOf } from "./style-names.ts";
import { points, twips } from "./units.ts";

type MakePieces = (blocks: readonly Block[], context: BlockContext) => readonly Piece[];

/** The pieces of a card; `makePieces` is handed in because cards hold blocks and blocks hold cards. */
export function cardPieces(
  node: Card,
  context: BlockContext,
  makePieces: MakePieces,
): readonly Piece[] {
  const name = boxNames[node.tone];
  return node.children.every(fitsBox)
    ? boxedParagraphs(node, name, context, makePieces)
    : [boxedTable(node, name, context, makePieces)];
}

/**
 * Word joins the borders of neighbours only where their first lines begin at the same place, which
 * holds for paragraphs and the first level of a list, and for nothing deeper.
 */
function fitsBox(block: Block): boolean {
  if (block.type === "list") {
    return block.items.every(({ children: [only, ...more] }) => {
      return only?.type === "paragraph" && more.length === 0;
    });
  }
  return block.type === "paragraph" || block.type === "heading";
}

function boxedParagraphs(
  node: Card,
  name: BoxName,
  context: BlockContext,
  makePieces: MakePieces,
): readonly Piece[] {
  const box: BoxPlace = { name };
  const { inset } = boxOf(context.theme, name);
  const pieces = makePieces(node.children, {
    ...context,
    body: name,
    left: context.left + inset.left,
  }).filter((piece): piece is ParagraphPiece => piece.kind === "paragraph");
  const last = pieces.length - 1;
  const boxed = pieces.map((piece, index): ParagraphPiece => {
    const sized = ofSize(piece, node, context.theme);
    const after = index === last ? context.theme.card.after : afterOf(sized, context.theme);
    return { ...sized, box, place: { ...sized.place, after } };
  });
  return keepOnPage(boxed, points(context.width), context.theme);
}

function boxedTable(
  node: Card,
  name: BoxName,
  context: BlockContext,
  makePieces: MakePieces,
): TablePiece {
  const { pad, after } = context.theme.card;
  const width = context.width - twips(context.left);
  const pieces = makePieces(node.children, {
    ...context,
    body: lookOfCard(node.tone, context.theme).type ? "Table Text" : "Normal",
    isFlush: true,
    left: 0,
    depth: 0,
    width: width - 2 * twips(pad),
  });
  const sized = pieces.map((piece) =>
    piece.kind === "paragraph" ? ofSize(piece, node, context.theme) : piece,
  );
  return {
    kind: "table",
    node,
    style: `${name} Table`,
    widths: [width],
    look: { firstRow: false, firstColumn: false },
    rows: [{ isHead: false, cells: [{ pieces: withoutLastRoom(sized) }] }],
    indent: context.left,
    after,
  };
}

/** Far less than Word can tell apart; without it a size would fall to the next half point. */
const HAIR = 0.001;

/** Items of lists are as large and as close as the paragraphs of their card. */
function ofSize(piece: ParagraphPiece, { tone }: Card, theme: Theme): ParagraphPiece {
  const { type } = lookOfCard(tone, theme);
  if (type === undefined || !piece.style.startsWith("List ")) return piece;
  const { size, after } = theme.paragraphs[type];
  const scale = (size + HAIR) / lookOf(theme, piece.style).size;
  return { ...piece, scale, place: { ...piece.place, after } };
}

/** Within a box plain paragraphs stand as close as outside of it. */
function afterOf({ style, place }: ParagraphPiece, theme: Theme): number {
  return place.after ?? lookOf(theme, style).after;
}

/** The box has room of its own below its last words. */
function withoutLastRoom(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "paragraph") return pieces;
  return [...pieces.slice(0, -1), { ...last, place: { ...last.place, after: 0 } }];
}

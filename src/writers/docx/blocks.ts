/**
 * Block nodes to pieces, one handler a node. Tables and cards have files of their own; what
 * neighbours mean to each other (breaks, room after tables) is settled in `settle.ts`.
 */
import type {
  Block,
  Contents,
  Heading,
  Inline,
  List,
  ListItem,
  Note,
  Table,
  Text,
} from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { introduces } from "../introduces.ts";
import type { Theme } from "../theme.ts";
import type { Handlers } from "../writer.ts";
import { bookmarkName } from "./bookmarks.ts";
import { cardPieces } from "./cards.ts";
import { type ContentsPlan, contentsPieces } from "./contents.ts";
import type { PaintFigure } from "./figures.ts";
import { flattenInlines } from "./inlines.ts";
import { keepOnPage } from "./keep.ts";
import { bulletList, DEEPEST, type ListPlace, orderedList } from "./numbering.ts";
import { listStyles } from "./paragraph-style-list.ts";
import type { ParagraphPiece, Piece, Span } from "./pieces.ts";
import { lookOf, type WordParagraphStyle } from "./style-names.ts";
import type { TableName } from "./table-names.ts";
import { tablePiece } from "./tables.ts";
import { points } from "./units.ts";

/** What stands around a block. */
export interface BlockContext {
  readonly theme: Theme;
  /** The style of plain paragraphs here. */
  readonly body: WordParagraphStyle;
  /** Points from the margin to where blocks begin. */
  readonly left: number;
  /** Lists around this block. */
  readonly depth: number;
  /** Twips between the margins here. */
  readonly width: number;
  readonly lists: ListCounter;
  readonly paintFigure: PaintFigure;
  readonly names: DocumentNames;
}

/** What is known of headings and tables by their place in the whole paper. */
export interface DocumentNames {
  readonly tables: ReadonlyMap<Table, TableName>;
  readonly outline: ReadonlyMap<Heading, number>;
  readonly contents: ReadonlyMap<Contents, ContentsPlan>;
}

/** Counts the ordered lists of a paper and the figures they begin with. */
export interface ListCounter {
  instances: number;
  readonly starts: Set<number>;
}

type Of<T extends Block["type"]> = { [K in T]: Extract<Block, { readonly type: K }> }[T];
type BlockHandlers = {
  readonly [T in Block["type"]]: (node: Of<T>, context: BlockContext) => readonly Piece[];
};

const blockHandlers: Handlers<Block, BlockContext, readonly Piece[]> = {
  title: (node, context) => [paragraph("Title", node, node.children, context)],
  subtitle: (node, context) => [paragraph("Subtitle", node, node.children, context)],
  heading: (node, context) => {
    const outline = context.names.outline.get(node);
    return [
      {
        ...paragraph(headingStyles[node.depth], node, node.children, context),
        ...bookmarksOf(node.id, context),
        ...(outline !== undefined && outline !== node.depth - 1 && { outline }),
      },
    ];
  },
  paragraph: (node, context) => [paragraph(context.body, node, node.children, context)],
  list: listPieces,
  quote: (node, context) =>
    blockPieces(node.children, {
      ...context,
      body: "Quote",
      left: context.left + context.theme.paragraphs.quote.indent,
    }),
  table: (node, context) => [tablePiece(node, context)],
  card: (node, context) => cardPieces(node, context, blockPieces),
  keep: (node, context) => {
    const pieces = blockPieces(node.children, context);
    return keepOnPage(pieces, points(context.width), context.theme);
  },
  rule: (node, context) => [paragraph("Rule", node, [], context)],
  pageBreak: () => [{ kind: "break" }],
  annex: (node, context) => {
    const label: Text = {
      type: "text",
      value: node.label,
      ...(node.origin && { origin: node.origin }),
    };
    const piece = paragraph("Annex Title", node, node.children, context);
    const spans: readonly Span[] = [
      {
        node: label,
        content: { kind: "text", text: asPrinted(node.label) },
        marks: ["annexLabel"],
      },
      { node: label, content: { kind: "break" }, marks: [] },
    ];
    return [{ ...piece, spans: [...spans, ...piece.spans], ...bookmarksOf(node.id, context) }];
  },
  contents: (node, context) => {
    const plan = context.names.contents.get(node);
    return plan ? contentsPieces(node, plan, context) : [];
  },
  form: () => [],
  figure: (node, context) =>
    context.paintFigure(node, points(context.width) - context.left).map((picture) => ({
      ...paragraph("Figure", node, [], context),
      picture,
    })),
};

const headingStyles: Readonly<Record<Heading["depth"], WordParagraphStyle>> = {
  1: "heading 1",
  2: "heading 2",
  3: "heading 3",
};

/** The paragraphs of a note, which holds one. */
export function notePieces(node: Note, context: BlockContext): readonly Piece[] {
  return [paragraph("footnote text", node, node.children, context)];
}

/** The name of a heading or annex, and of what begins there and goes on to the end of the paper. */
function bookmarksOf(id: string, { names }: BlockContext) {
  const opens = [...names.contents.values()].flatMap(({ range }) =>
    range?.from === id ? [range.bookmark] : [],
  );
  return { bookmark: bookmarkName(id), ...(opens.length > 0 && { opens }) };
}

/** The pieces of these blocks, in order. */
export function blockPieces(blocks: readonly Block[], context: BlockContext): readonly Piece[] {
  return blocks.flatMap((block, index) => {
    const pieces = handle(block, context);
    return introduces(block, blocks[index + 1]) ? pieces.map(withNext) : pieces;
  });
}

function withNext(piece: Piece): Piece {
  return piece.kind === "paragraph" ? { ...piece, keepNext: true } : piece;
}

function handle<T extends Block["type"]>(node: Of<T>, context: BlockContext): readonly Piece[] {
  const table: BlockHandlers = blockHandlers;
  const type: T = node.type;
  return table[type](node, context);
}

function paragraph(
  style: WordParagraphStyle,
  node: Block | ListItem | Note,
  children: readonly Inline[],
  { theme, left }: BlockContext,
): ParagraphPiece {
  // Quotes and continued items stand where their blocks begin; other styles bring an indent along.
  const own = style === "Quote" || style.startsWith("List ") ? 0 : lookOf(theme, style).indent;
  return {
    kind: "paragraph",
    node,
    style,
    spans: flattenInlines(children),
    place: { left: left + own },
  };
}

function listPieces(node: List, context: BlockContext): readonly Piece[] {
  const level = Math.min(context.depth, DEEPEST);
  const styles = listStyles(level);
  const place: ListPlace = node.ordered
    ? { reference: orderedList(node.start), instance: ++context.lists.instances, level }
    : { reference: bulletList, instance: 0, level };
  if (node.ordered) context.lists.starts.add(node.start);
  const inside: BlockContext = {
    ...context,
    body: styles.continued,
    left: context.left + context.theme.list.indent,
    depth: context.depth + 1,
  };
  const style = node.ordered ? styles.ordered : styles.bullet;
  const pieces = node.items.flatMap((item) => itemPieces(item, style, place, inside));
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
  list: ListPlace,
  context: BlockContext,
): readonly Piece[] {
  const [first, ...rest] = item.children;
  if (first?.type === "paragraph") {
    return [
      { ...paragraph(style, first, first.children, context), list },
      ...blockPieces(rest, context),
    ];
  }
  return [{ ...paragraph(style, item, [], context), list }, ...blockPieces(item.children, context)];
}

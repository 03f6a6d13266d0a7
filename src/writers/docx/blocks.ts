/**
 * Block nodes to pieces, one handler a node. Tables and cards have files of their own; what
 * neighbours mean to each other (breaks, room after tables) is settled in `settle.ts`.
 */
import type { PlacedForm } from "../../document/form-names.ts";
import type {
  Block,
  Contents,
  Heading,
  Inline,
  ListItem,
  Note,
  Table,
  Text,
} from "../../document/nodes.ts";
import { asPrinted } from "../../text/normalise.ts";
import { introduces } from "../introduces.ts";
import type { Theme } from "../theme.ts";
import type { WordWidths } from "../word-widths.ts";
import type { Handlers } from "../writer.ts";
import { bookmarkName } from "./bookmarks.ts";
import { isBox } from "./boxes.ts";
import { cardPieces } from "./cards.ts";
import { type ContentsPlan, contentsPieces } from "./contents.ts";
import type { PaintFigure } from "./figures.ts";
import { formPieces } from "./forms.ts";
import { headingLevel, headingPlace, headingStyles } from "./heading-numbers.ts";
import { flattenInlines } from "./inlines.ts";
import { keepOnPage } from "./keep.ts";
import { listPieces } from "./lists.ts";
import type { ListCounter } from "./numbering.ts";
import { firstLineOf } from "./paragraph-indents.ts";
import type { ParagraphPiece, Piece, Span } from "./pieces.ts";
import { type RuleRoom, withShortRules } from "./short-rules.ts";
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
  /** Whether plain paragraphs here have no indent of the first line. */
  readonly isFlush?: true;
  readonly lists: ListCounter;
  readonly widths: WordWidths;
  readonly paintFigure: PaintFigure;
  readonly names: DocumentNames;
}

/** What is known of headings and tables by their place in the whole paper. */
export interface DocumentNames {
  readonly tables: ReadonlyMap<Table, TableName>;
  readonly outline: ReadonlyMap<Heading, number>;
  readonly contents: ReadonlyMap<Contents, ContentsPlan>;
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
    const style = headingStyles[node.depth];
    const list = headingPlace(node, context.theme, context.lists);
    const isLeftOut = !list && headingLevel(style, context.theme) !== undefined;
    return [
      {
        ...paragraph(style, node, node.children, context),
        ...bookmarksOf(node.id, context),
        ...(list && { list }),
        ...(isLeftOut && { isLeftOut }),
        ...(outline !== undefined && outline !== node.depth - 1 && { outline }),
      },
    ];
  },
  paragraph: (node, context) => {
    const piece = paragraph(context.body, node, node.children, context);
    const isFlush = context.isFlush && firstLineOf(context.body, context.theme) > 0;
    return [isFlush ? { ...piece, isFlush } : piece];
  },
  list: (node, context) => listPieces(node, context, blockPieces),
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
  form: formPieces,
  figure: (node, context) =>
    context.paintFigure(node, points(context.width) - context.left).map((picture) => ({
      ...paragraph("Figure", node, [], context),
      picture,
    })),
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

/** The forms that bear signatures. */
const SIGNED: ReadonlySet<PlacedForm> = new Set<PlacedForm>(["signature", "minutes"]);

/** The pieces of these blocks, in order. */
export function blockPieces(blocks: readonly Block[], context: BlockContext): readonly Piece[] {
  const pieces = blocks.flatMap((block, index) => {
    const own = handle(block, context);
    const next = blocks[index + 1];
    if (introduces(block, next)) return own.map(withNext);
    // Nobody signs an empty page.
    const isSigned = next?.type === "form" && SIGNED.has(next.name);
    return isSigned ? own.map((each, at) => (at === own.length - 1 ? withNext(each) : each)) : own;
  });
  // A line between the paragraphs of a box would part its frame.
  return isBox(context.body) ? pieces : withShortRules(pieces, roomOf(context));
}

function withNext(piece: Piece): Piece {
  return piece.kind === "paragraph" ? { ...piece, keepNext: true } : piece;
}

function roomOf({ theme, widths, left, width }: BlockContext): RuleRoom {
  return { theme, widths, left, width: points(width) - left };
}

function handle<T extends Block["type"]>(node: Of<T>, context: BlockContext): readonly Piece[] {
  const table: BlockHandlers = blockHandlers;
  const type: T = node.type;
  return table[type](node, context);
}

/** A paragraph of this style where blocks begin here. */
export function paragraph(
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

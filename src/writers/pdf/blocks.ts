/**
 * Block nodes as pdfmake content: one handler for each, so that a new one does not compile before
 * it is drawn. Tables and cards have files of their own.
 */
import type { Annex, Block, Document, Heading, ListItem } from "../../document/nodes.ts";
import { partsOf } from "../../document/parts.ts";
import { asPrinted } from "../../text/normalise.ts";
import { lookOfCard } from "../card-looks.ts";
import { introduces } from "../introduces.ts";
import type { ParagraphStyleName, Theme } from "../theme.ts";
import type { Handlers } from "../writer.ts";
import { makeCard } from "./cards.ts";
import { closeUp } from "./close-up.ts";
import type { Content, Definition, ListEntry, Run, WordSpan } from "./content.ts";
import { makeFigure } from "./figures.ts";
import { makeForm } from "./forms.ts";
import { bearerId, plainText } from "./inline-runs.ts";
import type { Landing } from "./line.ts";
import { makeParagraph, makeUpperSubtitle, paragraphOf } from "./paragraphs.ts";
import { makeEntry, makeNotes } from "./references.ts";
import { makeRule } from "./rules.ts";
import { makeTable } from "./tables.ts";

/** What stands around a block. */
export interface BlockContext {
  readonly theme: Theme;
  /** The style of plain paragraphs here. */
  readonly body: ParagraphStyleName;
  /** That of the items of lists here. */
  readonly item: ParagraphStyleName;
  /** Lists around this block. */
  readonly listDepth: number;
  /** Whether it stands in a box. */
  readonly isBoxed: boolean;
  /** Of the lines below a title, the words of those above this one. */
  readonly span?: WordSpan;
}

const handlers: Handlers<Block, BlockContext, Content> = {
  title: (node, context) => makeParagraph("title", node, node.children, context),
  subtitle: (node, context) => makeParagraph("subtitle", node, node.children, context),
  heading: (node, context) => {
    const landing = landAt(node, node.depth);
    const label = node.number?.text;
    const details = { ...context, landing, ...(label !== undefined && { label }) };
    return makeParagraph(headingStyles[node.depth], node, node.children, details);
  },
  paragraph: (node, context) => makeParagraph(context.body, node, node.children, context),
  list: (node, context) => {
    const { paragraphs } = context.theme;
    const after =
      context.item === "listItem" ? paragraphs.body.after - paragraphs.listItem.after : 0;
    const outer = context.listDepth === 0;
    return {
      ul: node.items.map((item, index) => {
        const sign = node.signs?.[index] ?? `${node.start + index}.`;
        return makeItem(item, node.ordered ? sign : context.theme.list.bullet, context);
      }),
      indent: context.theme.list.indent,
      ...(context.theme.list.runIn && { runIn: true }),
      paragraph: context.item,
      margin: [0, 0, 0, outer ? Math.max(0, after) : 0],
      node,
    };
  },
  quote: (node, context) => ({
    stack: makeBlocks(node.children, { ...context, body: "quote" }),
    margin: [context.theme.paragraphs.quote.indent, 0, 0, 0],
    node,
  }),
  table: (node, { theme }) =>
    node.head || node.rows.length > 0 ? makeTable(node, theme) : { stack: [], node },
  card: (node, context) => {
    const { type } = lookOfCard(node.tone, context.theme);
    const styles = { body: type ?? "body", item: type ?? "listItem" } as const;
    const inner = { ...context, ...styles, listDepth: 0, isBoxed: true } as const;
    return makeCard(node, makeBlocks(node.children, inner), context.theme);
  },
  keep: (node, context) => ({
    stack: makeBlocks(node.children, context),
    keepTogether: true,
    node,
  }),
  rule: (node, { theme }) => ({ ...makeRule(theme, [0, 3, 0, 9]), node }),
  pageBreak: (node) => ({ stack: [], newPage: true, node }),
  annex: (node, context) => {
    const label: Run = { text: node.label, characters: [] };
    const { keepNext, ...title } = makeParagraph("annexTitle", node, node.children, context);
    const styled = paragraphOf("annexLabel", [label], context.theme);
    return {
      stack: [{ ...styled, keepNext: true, landing: landAt(node, 0), node }, title],
      annex: true,
      newPage: true,
      ...(keepNext && { keepNext }),
      node,
    };
  },
  contents: (node, { theme }) => ({
    stack: node.entries.map((entry) => makeEntry(entry, theme)),
    node,
  }),
  figure: (node, { theme }) => makeFigure(node, theme),
  form: (node, { theme }) => makeForm(node, theme),
};

const headingStyles: Readonly<Record<Heading["depth"], ParagraphStyleName>> = {
  1: "heading1",
  2: "heading2",
  3: "heading3",
};

/** A whole paper, without its page furniture. */
export function definePaper(document: Document, theme: Theme): Definition {
  const context: BlockContext = {
    theme,
    body: "body",
    item: "listItem",
    listDepth: 0,
    isBoxed: false,
  };
  const content = { stack: makeBlocks(document.children, context) };
  const notes = makeNotes(document.notes, theme);
  const bearers = document.notes.map(({ id }) => [bearerId(id), ""] as const);
  return {
    content,
    notes,
    notesOfParts: partsOf(document).map((part) => part.notes.length),
    places: new Map([...findLandings(content), ...findLandings(notes), ...bearers]),
  };
}

/** The places that links may lead to, and their words. */
function* findLandings(node: Content): Generator<[id: string, words: string]> {
  if ("text" in node && node.landing) {
    yield [node.landing.id, asPrinted(node.text.map(({ text }) => text).join("")).trim()];
  }
  for (const child of childrenOf(node)) yield* findLandings(child);
}

function childrenOf(node: Content): readonly Content[] {
  if ("stack" in node) return node.stack;
  if ("ul" in node) return node.ul;
  return "table" in node ? node.table.body.flat() : [];
}

function makeBlocks(blocks: readonly Block[], context: BlockContext): readonly Content[] {
  const span: WordSpan = { left: 0, width: 0 };
  const made = blocks.map((block, index): Content => {
    const next = blocks[index + 1];
    if (block.type === "subtitle" && next?.type === "subtitle") {
      return makeUpperSubtitle(block, context.theme, span);
    }
    const content = makeBlock(block, block.type === "subtitle" ? { ...context, span } : context);
    if (introduces(block, next)) return { ...content, keepNext: true };
    return isSigned(next) ? { ...content, tailNext: true } : content;
  });
  return closeUp(made);
}

/** Who signs a paper stands nowhere alone. */
function isSigned(next: Block | undefined): boolean {
  return next?.type === "form" && (next.name === "signature" || next.name === "minutes");
}

/** The node and its handler share the type, which the compiler sees through this map only. */
type ByType = { readonly [T in Block["type"]]: Extract<Block, { readonly type: T }> };
type Table = {
  readonly [T in Block["type"]]: (node: ByType[T], context: BlockContext) => Content;
};

function makeBlock<T extends Block["type"]>(
  node: { readonly [Each in T]: ByType[Each] }[T],
  context: BlockContext,
): Content {
  const table: Table = handlers;
  const type: T = node.type;
  return table[type](node, context);
}

/** An item without words still has its sign. */
function makeItem(item: ListItem, marker: string, context: BlockContext): ListEntry {
  const inner: BlockContext = { ...context, body: context.item, listDepth: context.listDepth + 1 };
  const stack = makeBlocks(item.children, inner);
  const empty = paragraphOf(context.item, [], context.theme);
  // A sign that stands in the line of its words needs one.
  const [first] = stack;
  const needsLine = !first || (context.theme.list.runIn && !("text" in first));
  return { stack: needsLine ? [empty, ...stack] : stack, marker, node: item };
}

function landAt(node: Heading | Annex, level: number): Landing {
  const words = plainText(node.children);
  const labelled =
    node.type === "annex"
      ? [node.label, words].filter(Boolean).join(": ")
      : [node.number?.text, words].filter(Boolean).join(" ");
  return { id: node.id, bookmark: { title: labelled, level } };
}

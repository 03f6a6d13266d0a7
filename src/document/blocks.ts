/**
 * Block Markdown to blocks: one handler for each node that the library can make, so that none is
 * passed over. Headings, tables and directives have files of their own.
 */
import type { List as MarkdownList, Paragraph as MarkdownParagraph, RootContent } from "mdast";
import { say } from "../diagnostics/phrase.ts";
import type { Directive } from "./attributes.ts";
import { buildDirective } from "./directives.ts";
import { convertHeading } from "./headings.ts";
import { convertInlines } from "./inlines.ts";
import { checkParagraphLines } from "./loose-signs.ts";
import type { Block, Inline, ListItem, Paragraph, Subtitle } from "./nodes.ts";
import { type Refused, refusalOf } from "./refused.ts";
import { type Context, originOf, placeOf, type Scope, spanOf } from "./state.ts";
import { convertTable } from "./tables.ts";
import { templateReader } from "./template-reader.ts";
import { tidyInlines } from "./tidy.ts";

type NodeOf = { readonly [N in RootContent as N["type"]]: N };
type BlockHandlers = {
  readonly [T in keyof NodeOf]: (node: NodeOf[T], context: Context) => readonly Block[];
};

const blockHandlers: BlockHandlers = {
  blockquote: (node, context) => {
    const children = convertBlocks(node.children, { ...context, scope: "quote" });
    return children.length > 0
      ? [{ type: "quote", children, origin: originOf(node, context) }]
      : [];
  },
  break: misplaced,
  code: refuse,
  containerDirective: convertDirective,
  definition: refuse,
  delete: refuse,
  emphasis: misplaced,
  footnoteDefinition: refuse,
  footnoteReference: refuse,
  heading: (node, context) => convertHeading(node, convertLine(node, context), context),
  html: refuse,
  image: refuse,
  imageReference: refuse,
  inlineCode: refuse,
  leafDirective: convertDirective,
  link: misplaced,
  linkReference: refuse,
  list: convertList,
  listItem: misplaced,
  paragraph: convertParagraph,
  strong: misplaced,
  table: convertTable,
  tableCell: misplaced,
  tableRow: misplaced,
  text: misplaced,
  textDirective: refuse,
  thematicBreak: (node, context) => [{ type: "rule", origin: originOf(node, context) }],
  yaml: refuse,
};

export function convertBlocks(nodes: readonly RootContent[], context: Context): readonly Block[] {
  return nodes.flatMap((node) => {
    const { state, scope } = context;
    if (scope === "page" && node.type !== "heading" && node.type !== "paragraph")
      state.head = "done";
    return handle(node.type, node, context);
  });
}

function handle<T extends keyof NodeOf>(
  type: T,
  node: NodeOf[T],
  context: Context,
): readonly Block[] {
  return blockHandlers[type](node, context);
}

function convertLine(node: { readonly children: MarkdownParagraph["children"] }, context: Context) {
  return tidyInlines(convertInlines(node.children, templateReader(context)));
}

/** Paragraphs between the title and whatever else comes next are the paper's subtitle. */
function convertParagraph(
  node: MarkdownParagraph,
  context: Context,
): readonly (Paragraph | Subtitle)[] {
  const { state, scope } = context;
  checkParagraphLines(node, context);
  const children: readonly Inline[] = convertLine(node, context);
  const below = scope === "page" && state.head === "title";
  if (scope === "page" && !below) state.head = "done";
  if (children.length === 0) return [];
  return [{ type: below ? "subtitle" : "paragraph", children, origin: originOf(node, context) }];
}

function convertList(node: MarkdownList, context: Context): readonly Block[] {
  const items = node.children.map((item): ListItem => {
    const { report } = context.state;
    const errors = report.errors;
    const children = convertBlocks(item.children, { ...context, scope: "list" });
    if (children.length === 0 && report.errors === errors) {
      report.error("document-empty-item", say("the list item has no text"), {
        place: spanOf(item, context),
        hint: say("ask first, with {code}, whether there is a text to print", { code: "{{#if}}" }),
      });
    }
    return { type: "listItem", children, origin: originOf(item, context) };
  });
  const ordered = node.ordered ?? false;
  const start = ordered ? (node.start ?? 1) : 1;
  return [{ type: "list", ordered, start, items, origin: originOf(node, context) }];
}

function convertDirective(node: Directive, context: Context): readonly Block[] {
  if (node.type === "leafDirective") {
    const label = convertLine(node, context);
    return buildDirective(node, { label, blocks: [], isSound: true }, context);
  }
  const [first] = node.children;
  const labelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const scope: Scope = context.scope === "page" ? "box" : context.scope;
  const drawn = node.name === "chart" || node.name === "timeline";
  const inside: Context = { ...context, scope, box: placeOf(node, context), drawn };
  const { report } = context.state;
  const { errors } = report;
  const label = labelled ? convertLine(first, context) : [];
  const blocks = convertBlocks(labelled ? node.children.slice(1) : node.children, inside);
  return buildDirective(node, { label, blocks, isSound: report.errors === errors }, context);
}

function refuse(node: Extract<RootContent, { type: Refused }>, context: Context): [] {
  const { message, hint } = refusalOf(node);
  const place = spanOf(node, context);
  context.state.report.error("document-unsupported", message, { place, hint });
  return [];
}

function misplaced(node: RootContent): never {
  throw new Error(`the Markdown library put a ${node.type} where blocks stand`);
}

/**
 * What the parts of a paper are to someone who hears it read: a tree of structure elements (PDF 1.7,
 * 14.7 and 14.8), made from the content before it is laid out. Rules, page furniture and grounds have
 * no place in it. Which stretches of which pages belong to an element comes when they are drawn.
 */
import type { Block, ListItem, Node, Note, TableCell } from "../../document/nodes.ts";
import type { Content, Leaf, ListBlock, Run, Stack, TableBlock } from "./content.ts";
import { noteId } from "./inline-runs.ts";
import type { Reference } from "./pdfmake.ts";

/** The standard types that papers use (14.8.4). */
export type ElementType =
  | "Document"
  | `H${1 | 2 | 3 | 4 | 5 | 6}`
  | "P"
  | "BlockQuote"
  | "Div"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Note"
  | "Reference"
  | "Link"
  | "Span";

/** A stretch of a page's content, by its number on the page. */
export interface MarkedContent {
  readonly page: Reference;
  readonly number: number;
}

/** A link's active area. */
export interface ActiveArea {
  readonly page: Reference;
  readonly annotation: Reference;
}

export interface Element {
  readonly type: ElementType;
  readonly parent: Element | undefined;
  /** Undefined in the language of what is around it. */
  language: string | undefined;
  /** An attribute object (14.7.5) as it stands in the file. */
  readonly attributes: string | undefined;
  /** Unique in the paper. */
  readonly id: string | undefined;
  readonly kids: (Element | MarkedContent | ActiveArea)[];
  /** Whether it is among its parent's kids; what stands within lines comes there when it is drawn. */
  attached: boolean;
}

export interface StructureContext {
  /** The places in the paper that links may lead to. */
  readonly ids: ReadonlySet<string>;
  /** Of the paper. */
  readonly language: string;
}

interface Walk extends StructureContext {
  /** The depths in the document of the headings that are open; as many as the next one's level. */
  readonly depths: number[];
}

/** A block's type; a heading's level depends on the headings before it, and some blocks are none. */
const roles: Readonly<Record<Block["type"], ElementType | "heading" | "none">> = {
  title: "heading",
  subtitle: "P",
  heading: "heading",
  paragraph: "P",
  list: "L",
  quote: "BlockQuote",
  table: "Table",
  card: "Div",
  keep: "none",
  rule: "none",
  pageBreak: "none",
  annex: "heading",
  noteList: "none",
};

/** The tree of a paper; each leaf, run and sign of its content then knows its element. */
export function structureOf(content: Stack, context: StructureContext): Element {
  const root = makeElement("Document", undefined, true);
  addContent(content, root, { ...context, depths: [] });
  return root;
}

function addContent(content: Content, parent: Element, walk: Walk): void {
  if ("text" in content) addLeaf(content, parent, walk);
  else if ("ul" in content) addList(content, parent, walk);
  else if ("table" in content) addTable(content, parent, walk);
  else if ("stack" in content) addStack(content, parent, walk);
}

function addStack({ stack, annex, node }: Stack, parent: Element, walk: Walk): void {
  const element = annex
    ? addHeading(node, parent, walk)
    : roleOf(node) === "BlockQuote"
      ? addElement("BlockQuote", parent)
      : parent;
  for (const each of stack) addContent(each, element, walk);
}

/** The label and the title of an annex are one heading. */
function addLeaf(leaf: Leaf, parent: Element, walk: Walk): void {
  if (leaf.node && "type" in leaf.node && leaf.node.type === "annex") {
    tagLeaf(leaf, parent, walk);
    return;
  }
  const role = roleOf(leaf.node);
  const element =
    role === "heading" ? addHeading(leaf.node, parent, walk) : addElement("P", parent);
  const language = onlyLanguageOf(leaf);
  if (language !== undefined && language !== walk.language) element.language = language;
  tagLeaf(leaf, element, walk);
}

/** No level is left out on the way down (ISO 14289-1, 7.4.2), whatever the document does. */
function addHeading(node: Content["node"], parent: Element, { depths }: Walk): Element {
  const depth = node && "type" in node && node.type === "heading" ? node.depth : 0;
  while ((depths.at(-1) ?? -1) >= depth) depths.pop();
  const level = levels[depths.push(depth) - 1] ?? "H6";
  return addElement(level, parent);
}

const levels = ["H1", "H2", "H3", "H4", "H5", "H6"] as const;

function addList({ ul, node }: ListBlock, parent: Element, walk: Walk): void {
  if (!(node && "type" in node && node.type === "list")) {
    for (const entry of ul) addNote(entry, parent, walk);
    return;
  }
  const numbering = node.ordered ? "Decimal" : "Disc";
  const list = addElement("L", parent, { attributes: `<</O/List/ListNumbering/${numbering}>>` });
  for (const entry of ul) {
    const item = addElement("LI", list);
    entry._label = addElement("Lbl", item);
    const body = addElement("LBody", item);
    for (const each of entry.stack) addContent(each, body, walk);
  }
}

function addNote(entry: ListBlock["ul"][number], parent: Element, walk: Walk): void {
  const { node } = entry;
  const id = node && "id" in node ? noteId(node.id) : "";
  const note = addElement("Note", parent, { id });
  entry._label = addElement("Lbl", note);
  for (const each of entry.stack) addContent(each, note, walk);
}

function addTable({ table, node }: TableBlock, parent: Element, walk: Walk): void {
  if (node?.type !== "table") {
    const box = addElement("Div", parent);
    for (const each of table.body.flat()) addContent(each, box, walk);
    return;
  }
  const element = addElement("Table", parent);
  const head = node.head && addElement("THead", element);
  const body = node.rows.length > 0 ? addElement("TBody", element) : undefined;
  table.body.forEach((cells, index) => {
    const isHead = head !== undefined && index === 0;
    const row = addElement("TR", (isHead ? head : body) ?? element);
    cells.forEach((cell, column) => {
      const scope = isHead ? "Column" : !head && column === 0 ? "Row" : undefined;
      const made = scope
        ? addElement("TH", row, { attributes: `<</O/Table/Scope/${scope}>>` })
        : addElement("TD", row);
      if ("text" in cell) tagLeaf(cell, made, walk);
      else addContent(cell, made, walk);
    });
  });
}

/** Gives the leaf its element, and those of its runs theirs that are links or in another language. */
function tagLeaf(leaf: Leaf, element: Element, { ids, language }: Walk): void {
  leaf._element = element;
  let anchor: Run["anchor"];
  let around = element;
  let span: Element | undefined;
  const base = element.language ?? language;
  for (const run of leaf.text) {
    if (run.anchor !== anchor || !anchor) {
      const leads = run.link !== undefined || (run.target !== undefined && ids.has(run.target));
      const next = run.anchor && leads ? elementWithin(run.anchor, element) : element;
      if (next !== around) span = undefined;
      around = next;
      anchor = run.anchor;
    }
    const isNeutral = base !== language && !hasLetters(run);
    const own = run.language ?? (isNeutral ? base : language);
    if (own === base) span = undefined;
    else if (span?.language !== own) span = within("Span", around, own);
    run._element = span ?? around;
  }
}

/** The figure of a note is a reference that is a link. */
function elementWithin(anchor: NonNullable<Run["anchor"]>, parent: Element): Element {
  return within("Link", anchor.type === "note" ? within("Reference", parent) : parent);
}

function within(type: ElementType, parent: Element, language?: string): Element {
  return makeElement(type, parent, false, { language });
}

function addElement(type: ElementType, parent: Element, more?: ElementDetails): Element {
  const element = makeElement(type, parent, true, more);
  parent.kids.push(element);
  return element;
}

type ElementDetails = Partial<Pick<Element, "attributes" | "id" | "language">>;

function makeElement(
  type: ElementType,
  parent: Element | undefined,
  attached: boolean,
  { attributes, id, language }: ElementDetails = {},
): Element {
  return { type, parent, kids: [], attached, attributes, id, language };
}

function roleOf(node: Node | ListItem | TableCell | Note | undefined) {
  return node && "type" in node && isBlock(node.type) ? roles[node.type] : undefined;
}

function isBlock(type: string): type is Block["type"] {
  return type in roles;
}

/** The language that all letters of a leaf stand in; undefined in the paper's own or in several. */
function onlyLanguageOf({ text }: Leaf): string | undefined {
  const language = text.find((run) => run.language !== undefined)?.language;
  if (language === undefined) return undefined;
  return text.every((run) => run.language === language || !hasLetters(run)) ? language : undefined;
}

function hasLetters({ text }: Run): boolean {
  return /\p{L}/u.test(text);
}

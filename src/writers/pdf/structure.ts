/**
 * What the parts of a paper are to someone who hears it read: a tree of structure elements (PDF 1.7,
 * 14.7 and 14.8), made from the content before it is laid out. Rules, page furniture and grounds have
 * no place in it. Which stretches of which pages belong to an element comes when they are drawn.
 */
import type { Block } from "../../document/nodes.ts";
import type {
  Content,
  Definition,
  FigureBlock,
  Leaf,
  ListBlock,
  ListEntry,
  Stack,
  TableBlock,
} from "./content.ts";
import {
  addElement,
  type Element,
  type ElementType,
  elementWithin,
  rootElement,
} from "./elements.ts";
import { alternativeOf } from "./figures.ts";
import { noteId } from "./inline-runs.ts";
import { type StructureContext, tagLeaf, tagRuns } from "./inline-structure.ts";

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
  contents: "TOC",
  figure: "Figure",
  form: "Div",
};

/**
 * The tree of a paper; each leaf, run and sign of its content then knows its element. The notes of a
 * part of the paper are heard after it.
 */
export function structureOf(
  { content, notes, notesOfParts }: Pick<Definition, "content" | "notes" | "notesOfParts">,
  context: StructureContext,
): Element {
  const root = rootElement();
  const walk: Walk = { ...context, depths: [] };
  let part = 0;
  let heard = 0;
  const addNotes = (): void => {
    const count = notesOfParts[part++] ?? 0;
    for (const entry of notes.ul.slice(heard, heard + count)) addNote(entry, root, walk);
    heard += count;
  };
  for (const each of content.stack) {
    if ("stack" in each && each.annex) addNotes();
    addContent(each, root, walk);
  }
  addNotes();
  return root;
}

function addContent(content: Content, parent: Element, walk: Walk): void {
  if ("text" in content) addLeaf(content, parent, walk);
  else if ("ul" in content) addList(content, parent, walk);
  else if ("figure" in content) addFigure(content, parent);
  else if ("table" in content) addTable(content, parent, walk);
  else if ("stack" in content) addStack(content, parent, walk);
}

function addStack({ stack, node }: Stack, parent: Element, walk: Walk): void {
  const element = addByRole(node, parent, walk) ?? parent;
  for (const each of stack) addContent(each, element, walk);
}

function addFigure(content: FigureBlock, parent: Element): void {
  const alternative = alternativeOf(content.figure);
  content._element = addElement("Figure", parent, { alternative });
}

/** The label and the title of an annex are one heading. */
function addLeaf(leaf: Leaf, parent: Element, walk: Walk): void {
  if (leaf.node && "type" in leaf.node && leaf.node.type === "annex") {
    tagRuns(leaf, parent, walk);
  } else if (parent.type === "TOC") {
    tagLeaf(leaf, addElement("TOCI", parent), walk);
  } else {
    tagLeaf(leaf, addByRole(leaf.node, parent, walk) ?? addElement("P", parent), walk);
  }
}

/** An element of the block's role; undefined where it has none. */
function addByRole(
  node: Content["node"],
  parent: Element,
  walk: Walk,
  attributes?: string,
): Element | undefined {
  const role = node && "type" in node && isBlock(node.type) ? roles[node.type] : "none";
  if (role === "none") return undefined;
  return role === "heading"
    ? addHeading(node, parent, walk)
    : addElement(role, parent, { attributes });
}

/** No level is left out on the way down (ISO 14289-1, 7.4.2), whatever the document does. */
function addHeading(node: Content["node"], parent: Element, { depths }: Walk): Element {
  const depth = node && "type" in node && node.type === "heading" ? node.depth : 0;
  while ((depths.at(-1) ?? -1) >= depth) depths.pop();
  const level = levels[depths.push(depth) - 1];
  if (!level) throw new Error(`a heading of depth ${depth} is below ${levels.length} others`);
  return addElement(level, parent);
}

/** Of the title or an annex, and the three depths of headings below. */
const levels = ["H1", "H2", "H3", "H4"] as const;

function addList({ ul, node }: ListBlock, parent: Element, walk: Walk): void {
  const isOrdered = node && "type" in node && node.type === "list" && node.ordered;
  const numbering = `<</O/List/ListNumbering/${isOrdered ? numberingOf(ul) : "Disc"}>>`;
  const list = addByRole(node, parent, walk, numbering) ?? parent;
  for (const entry of ul) addItem(entry, list, walk);
}

/** By the first of the signs (14.8.5.5). */
function numberingOf([first]: readonly ListEntry[]): "Decimal" | "UpperRoman" | "LowerAlpha" {
  const figure = /[\p{L}\p{N}]/u.exec(first?.marker ?? "")?.[0] ?? "1";
  if (/\p{N}/u.test(figure)) return "Decimal";
  return /\p{Lu}/u.test(figure) ? "UpperRoman" : "LowerAlpha";
}

function addItem(entry: ListEntry, list: Element, walk: Walk): void {
  const item = addElement("LI", list);
  entry._label = addElement("Lbl", item);
  const body = addElement("LBody", item);
  for (const each of entry.stack) addContent(each, body, walk);
}

function addNote(entry: ListEntry, parent: Element, walk: Walk): void {
  const { node } = entry;
  if (!(node && "id" in node)) throw new Error("an entry among the notes is no note");
  const note = addElement("Note", parent, { id: noteId(node.id) });
  entry._label = addElement("Lbl", note);
  entry._sign = elementWithin("Link", entry._label);
  entry._sign.words = entry.marker;
  for (const each of entry.stack) addContent(each, note, walk);
}

function addTable({ table, node }: TableBlock, parent: Element, walk: Walk): void {
  const element = addByRole(node, parent, walk) ?? parent;
  if (node?.type !== "table") {
    for (const each of table.body.flat()) addContent(each, element, walk);
    return;
  }
  // A head without a body is no part of its own (ISO 14289-1, 7.2).
  const isParted = node.head !== undefined && node.rows.length > 0;
  const head = isParted ? addElement("THead", element) : element;
  const body = node.rows.length > 0 ? addElement("TBody", element) : element;
  table.body.forEach((cells, index) => {
    const isHead = node.head !== undefined && index === 0;
    const row = addElement("TR", isHead ? head : body);
    cells.forEach((cell, column) => {
      // What a row is about stands first in it.
      const scope = isHead ? "Column" : column === 0 && cells.length > 1 ? "Row" : undefined;
      const made = scope
        ? addElement("TH", row, { attributes: `<</O/Table/Scope/${scope}>>` })
        : addElement("TD", row);
      if ("text" in cell) tagLeaf(cell, made, walk);
      else addContent(cell, made, walk);
    });
  });
}

function isBlock(type: string): type is Block["type"] {
  return type in roles;
}

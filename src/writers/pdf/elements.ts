/**
 * The elements of a paper's structure tree (PDF 1.7, 14.7.2 and 14.8.4), and how one is made below
 * another. What they are made from is for `structure.ts`, how they are written for `structure-tree.ts`.
 */
import type { Reference } from "./pdfmake.ts";

/** The standard types that papers use (14.8.4). */
export type ElementType =
  | "Document"
  | `H${1 | 2 | 3 | 4}`
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
  | "Figure"
  | "Note"
  | "TOC"
  | "TOCI"
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
  /** What it shows in words, instead of what is in it. */
  readonly alternative: string | undefined;
  /** Its left, bottom, right and top on its page; of a figure that stands whole on one. */
  box: readonly number[] | undefined;
  readonly kids: (Element | MarkedContent | ActiveArea)[];
  /** Of a link: all its words, and those of the note that it leads to. */
  words: string;
  /** Whether it is among its parent's kids; what stands within lines comes there when it is drawn. */
  attached: boolean;
}

/** A block's element, at its place among its parent's kids. */
export function addElement(type: ElementType, parent: Element, more?: ElementDetails): Element {
  const element = makeElement(type, parent, true, more);
  parent.kids.push(element);
  return element;
}

/** The same before all that the parent has. */
export function addFirst(type: ElementType, parent: Element): Element {
  const element = makeElement(type, parent, true);
  parent.kids.unshift(element);
  return element;
}

/** An element within lines, which comes to its parent's kids when it is drawn. */
export function elementWithin(type: ElementType, parent: Element, language?: string): Element {
  return makeElement(type, parent, false, { language });
}

/** The root of a tree. */
export function rootElement(): Element {
  return makeElement("Document", undefined, true);
}

interface ElementDetails {
  readonly attributes?: string | undefined;
  readonly id?: string | undefined;
  readonly alternative?: string | undefined;
  readonly language?: string | undefined;
}

function makeElement(
  type: ElementType,
  parent: Element | undefined,
  attached: boolean,
  { attributes, id, language, alternative }: ElementDetails = {},
): Element {
  const own = { attributes, id, language, alternative };
  return { type, parent, kids: [], attached, ...own, words: "", box: undefined };
}

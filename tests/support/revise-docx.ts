/**
 * Tracked changes of a DOCX accepted or rejected by the rules of ECMA-376 (17.13.5), over the XML alone and
 * with none of the writer's code: what went goes with its mark, its row, its table; a paragraph that loses its
 * mark goes on in the next one, whose properties hold.
 */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { elementsIn } from "./xml-elements.ts";

export interface Resolved {
  /** Parts of XML by path. */
  readonly parts: ReadonlyMap<string, string>;
  readonly body: Element;
  /** The notes by their ids. */
  readonly notes: ReadonlyMap<string, Element>;
}

/** The file as it is where nothing is asked for. */
export function resolveDocx(bytes: Uint8Array, answer?: "accept" | "reject"): Resolved {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
      path.endsWith(".xml") ? [[path, strFromU8(content)] as const] : [],
    ),
  );
  const body = all(parse(parts.get("word/document.xml") ?? ""), "w:body")[0];
  if (!body) throw new Error("there is no body");
  const footnotes = parse(parts.get("word/footnotes.xml") ?? "<w:footnotes/>");
  const notes = all(footnotes, "w:footnote").filter((note) => !note.getAttribute("w:type"));
  if (answer) {
    resolve(body, answer);
    // What stands in a note goes with the mark that bears it.
    const borne = new Set(
      all(body, "w:footnoteReference").map((mark) => mark.getAttribute("w:id")),
    );
    for (const note of notes.filter((each) => borne.has(each.getAttribute("w:id")))) {
      resolve(note, answer);
    }
  }
  return {
    parts,
    body,
    notes: new Map(notes.map((note) => [note.getAttribute("w:id") ?? "", note])),
  };
}

type Answer = "accept" | "reject";

const parsed = (xml: string) => new DOMParser().parseFromString(xml, "text/xml").documentElement;

function parse(xml: string): Element {
  const root = parsed(xml);
  if (!root) throw new Error("there is no root");
  return root;
}

function all(root: Element, name: string): Element[] {
  return [...elementsIn(root, name)];
}

export function children(element: Node): Element[] {
  return [...element.childNodes].filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function child(element: Element | undefined, ...path: readonly string[]) {
  return path.reduce<Element | undefined>(
    (at, name) => (at ? children(at).find(({ nodeName }) => nodeName === name) : undefined),
    element,
  );
}

function remove(element: Node): void {
  element.parentNode?.removeChild(element);
}

function unwrap(element: Element): void {
  for (const each of [...element.childNodes]) element.parentNode?.insertBefore(each, element);
  remove(element);
}

function resolve(root: Element, answer: Answer): void {
  const [gone, kept] = answer === "accept" ? ["w:del", "w:ins"] : ["w:ins", "w:del"];
  if (!gone || !kept) return;
  for (const row of all(root, "w:tr")) {
    if (child(row, "w:trPr", gone)) remove(row);
    const mark = child(row, "w:trPr", kept);
    if (mark) remove(mark);
  }
  for (const table of all(root, "w:tbl")) if (!child(table, "w:tr")) remove(table);
  const isMark = ({ parentNode }: Element) => parentNode?.nodeName === "w:rPr";
  for (const each of all(root, gone)) if (!isMark(each)) remove(each);
  for (const each of all(root, kept)) if (!isMark(each)) unwrap(each);
  // A link that holds nothing more is none.
  for (const link of all(root, "w:hyperlink")) if (children(link).length === 0) remove(link);
  for (const change of all(root, "w:pPrChange"))
    changeProperties(change, answer, ["w:rPr", "w:sectPr"]);
  const references = ["w:headerReference", "w:footerReference"];
  for (const change of all(root, "w:sectPrChange")) changeProperties(change, answer, references);
  const holders = new Set(all(root, "w:p").map(({ parentNode }) => parentNode));
  for (const holder of holders) if (holder) joinParagraphs(holder, gone, kept);
}

/** A change holds all properties as they were, but for those that it cannot hold. */
function changeProperties(change: Element, answer: Answer, others: readonly string[]): void {
  const holder = change.parentNode;
  remove(change);
  if (answer === "accept" || !holder || !isElement(holder)) return;
  for (const each of children(holder)) if (!others.includes(each.nodeName)) remove(each);
  const before = [...children(change).flatMap(children)].filter(
    ({ nodeName }) => !others.includes(nodeName),
  );
  for (const each of before) holder.appendChild(each);
}

/** From the last one on, so that what goes on in the next one finds it as it will be. */
function joinParagraphs(holder: Node, gone: string, kept: string): void {
  const blocks = children(holder);
  for (const [index, paragraph] of [...blocks.entries()].reverse()) {
    if (paragraph.nodeName !== "w:p") continue;
    const mark = child(paragraph, "w:pPr", "w:rPr", gone);
    const other = child(paragraph, "w:pPr", "w:rPr", kept);
    if (other) remove(other);
    if (!mark) continue;
    const content = children(paragraph).filter(({ nodeName }) => nodeName !== "w:pPr");
    const isEmpty = content.every(({ nodeName }) => nodeName.startsWith("w:bookmark"));
    const next = blocks.slice(index + 1).find(({ parentNode }) => parentNode === holder);
    if (!next || next.nodeName === "w:sectPr") {
      throw new Error("the last paragraph has lost its mark");
    }
    if (next.nodeName !== "w:p" && !isEmpty) {
      throw new Error(`a paragraph goes on in a ${next.nodeName}: ${paragraph.textContent}`);
    }
    if (next.nodeName === "w:p") {
      const first = children(next).find(({ nodeName }) => nodeName !== "w:pPr") ?? null;
      for (const each of content) next.insertBefore(each, first);
    }
    remove(paragraph);
  }
}

/**
 * A DOCX as a program of styles reads it: what each paragraph and run comes to through its styles
 * (ISO 29500-1, 17.7.2), read with a parser of XML and none of the writer's code.
 */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { elementsIn } from "../../support/xml-elements.ts";

export interface ReadDocx {
  /** Every part of XML by path, as text. */
  readonly parts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, Element>;
  readonly defaults: Element | undefined;
  readonly body: Element;
  /** Body, notes, headers and footers by path. */
  readonly stories: ReadonlyMap<string, Element>;
}

/** The file, with one change to its styles where one is asked for. */
export function readDocx(bytes: Uint8Array, restyle = (styles: string) => styles): ReadDocx {
  const { parts, stories, body } = readStories(bytes);
  const root = parse(restyle(parts.get("word/styles.xml") ?? ""));
  const styles = new Map(
    elementsOf(root, "w:style").map((style) => [attribute(style, "w:styleId"), style]),
  );
  return { parts, styles, defaults: elementsOf(root, "w:docDefaults")[0], body, stories };
}

type Stories = Pick<ReadDocx, "parts" | "stories" | "body">;
const known = new WeakMap<Uint8Array, Stories>();

/** What no change of styles changes; read once for each file. */
function readStories(bytes: Uint8Array): Stories {
  const found = known.get(bytes);
  if (found) return found;
  const parts = new Map(
    Object.entries(unzipSync(bytes)).flatMap(([path, content]) =>
      /\.(?:xml|rels)$/u.test(path) ? [[path, strFromU8(content)] as const] : [],
    ),
  );
  const stories = new Map(
    [...parts].flatMap(([path, xml]) =>
      /^word\/(?:document|footnotes|header\d|footer\d)\.xml$/u.test(path)
        ? [[path, parse(xml)] as const]
        : [],
    ),
  );
  const body = stories.get("word/document.xml");
  if (!body) throw new Error("no body");
  const read = { parts, stories, body };
  known.set(bytes, read);
  return read;
}

export function parse(xml: string): Element {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("an empty part");
  return root;
}

/** The children with this name, or all of them. */
export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const children = [...(element?.childNodes ?? [])].filter(isElement);
  return name === undefined ? children : children.filter(({ nodeName }) => nodeName === name);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function childOf(element: Element | undefined, ...path: readonly string[]) {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

export function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

export function elementsOf(root: Element, name: string): readonly Element[] {
  return elementsIn(root, name);
}

/** The element around this one with this name. */
export function around(element: Element, name: string): Element | undefined {
  for (let at = element.parentNode; at; at = at.parentNode) {
    if (at.nodeName === name && isElement(at)) return at;
  }
  return undefined;
}

/** Whether an element is part of the lines that Word draws above notes. */
export function isSeparator(element: Element): boolean {
  return attribute(around(element, "w:footnote"), "w:type") !== "";
}

/** The words of an element, tabs and breaks as white space. */
export function wordsOf(element: Element): string {
  return elementsIn(element, "*")
    .map((each) => {
      if (each.nodeName === "w:t") return each.textContent ?? "";
      return /^w:(?:br|tab)$/u.test(each.nodeName) && each.parentNode?.nodeName === "w:r"
        ? " "
        : "";
    })
    .join("");
}

/** A style and those it stands on, nearest first. */
export function chainOf(id: string, { styles }: ReadDocx): readonly Element[] {
  const ofStyles = chains.get(styles) ?? new Map<string, readonly Element[]>();
  chains.set(styles, ofStyles);
  const known = ofStyles.get(id) ?? chainIn(id, styles);
  ofStyles.set(id, known);
  return known;
}

const chains = new WeakMap<ReadDocx["styles"], Map<string, readonly Element[]>>();

function chainIn(id: string, styles: ReadDocx["styles"]): readonly Element[] {
  const chain: Element[] = [];
  for (let at = styles.get(id); at; ) {
    chain.push(at);
    at = styles.get(attribute(childOf(at, "w:basedOn"), "w:val"));
  }
  return chain;
}

/** The id of a paragraph's style. */
export function styleIdOf(paragraph: Element): string {
  return attribute(childOf(paragraph, "w:pPr", "w:pStyle"), "w:val") || "Normal";
}

/** What a paragraph comes to: an attribute of one of its properties. */
export function paragraphValue(paragraph: Element, name: string, key: string, docx: ReadDocx) {
  const holders = [paragraph, ...chainOf(styleIdOf(paragraph), docx)];
  return firstValue([...holders.map((each) => childOf(each, "w:pPr", name))], key);
}

/** What a run comes to: an attribute of one of its properties; toggles are not for this. */
export function runValue(run: Element, name: string, key: string, docx: ReadDocx): string {
  const paragraph = around(run, "w:p");
  const id = attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val");
  const holders = [
    run,
    ...chainOf(id, docx),
    ...(paragraph ? chainOf(styleIdOf(paragraph), docx) : []),
    childOf(docx.defaults, "w:rPrDefault"),
  ];
  return firstValue([...holders.map((each) => childOf(each, "w:rPr", name))], key);
}

function firstValue(found: readonly (Element | undefined)[], key: string): string {
  return found.map((each) => attribute(each, key)).find(Boolean) ?? "";
}

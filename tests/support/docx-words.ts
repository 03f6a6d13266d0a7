/**
 * The words of a DOCX in reading order, to compare with `documentWords`, and the figures of its
 * ordered lists, which Word counts itself. It reads with a parser of XML, not with the writer's code.
 */
import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { elementsIn } from "./xml-elements.ts";

/**
 * The words of the body, parted by white space, and after each part of the paper (the body, each annex)
 * those of its notes; no bullets, list figures, numbers of notes, headers or footers.
 */
export function docxWords(bytes: Uint8Array): string[] {
  return docxTexts(bytes).flatMap((text) => text.split(/\s+/u).filter(Boolean));
}

/** The texts of the body and the notes of each part, one for each paragraph or cell; breaks are `\n`. */
export function docxTexts(bytes: Uint8Array): string[] {
  const notes = new Map(docxNotes(bytes).map(({ id, text }) => [id, text]));
  const texts: string[] = [];
  let waiting: string[] = [];
  let count = 0;
  const endPart = () => {
    texts.push(...waiting);
    waiting = [];
  };
  for (const paragraph of paragraphsOf(bytes)) {
    if (/^AnnexTitle/u.test(valueAt(paragraph, "w:pStyle") ?? "")) endPart();
    texts.push(textOf(paragraph, () => String(++count)));
    for (const reference of elementsIn(paragraph, "w:footnoteReference")) {
      waiting.push(notes.get(reference.getAttribute("w:id") ?? "") ?? "");
    }
  }
  endPart();
  return texts;
}

/** The notes as they stand in the file, without the lines above them. */
export function docxNotes(bytes: Uint8Array): { readonly id: string; readonly text: string }[] {
  return elementsIn(parse(bytes, "word/footnotes.xml"), "w:footnote")
    .filter((note) => !note.getAttribute("w:type"))
    .map((note) => ({
      id: note.getAttribute("w:id") ?? "",
      text: elementsIn(note, "w:p")
        .map((each) => textOf(each).trim())
        .join("\n"),
    }));
}

/** The figures before the items of ordered lists, such as `1.`, in reading order. */
export function docxListFigures(bytes: Uint8Array): string[] {
  const lists = readLists(bytes);
  const counters = new Map<string, number>();
  return paragraphsOf(bytes).flatMap((paragraph) => {
    const id = valueAt(paragraph, "w:numId");
    const level = valueAt(paragraph, "w:ilvl") ?? "0";
    const list = id === undefined ? undefined : lists.get(`${id} ${level}`);
    if (list?.format !== "decimal") return [];
    const figure = counters.get(`${id} ${level}`) ?? list.start;
    counters.set(`${id} ${level}`, figure + 1);
    return [list.text.replace(/%\d/u, String(figure))];
  });
}

/** A part of a DOCX as text. */
export function docxPart(bytes: Uint8Array, path: string): string {
  const content = unzipSync(bytes)[path];
  if (!content) throw new Error(`the file has no part ${path}`);
  return strFromU8(content);
}

function parse(bytes: Uint8Array, path: string): Element {
  const root = new DOMParser().parseFromString(docxPart(bytes, path), "text/xml").documentElement;
  if (!root) throw new Error(`the part ${path} is empty`);
  return root;
}

function paragraphsOf(bytes: Uint8Array): readonly Element[] {
  return elementsIn(parse(bytes, "word/document.xml"), "w:p");
}

/** `countNote` gives the number that Word gives the next note; a note's own number does not count. */
function textOf(node: Node, countNote = () => ""): string {
  if (node.nodeName === "w:t") return node.textContent ?? "";
  if (node.nodeName === "w:footnoteReference") return countNote();
  if (node.nodeName === "mc:AlternateContent") return "";
  if (node.nodeName === "wp:docPr") return descriptionOf(node);
  if (node.nodeName === "w:br") return "\n";
  if (node.nodeName === "w:tab" && node.parentNode?.nodeName === "w:r") return "\t";
  let text = "";
  for (let child = node.firstChild; child; child = child.nextSibling)
    text += textOf(child, countNote);
  return text;
}

/** What a figure shows, for those who hear it. */
function descriptionOf(node: Node): string {
  const isElement = (each: Node): each is Element => each.nodeType === 1;
  return isElement(node) ? (node.getAttribute("descr") ?? "") : "";
}

interface ListLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** By id of the list and level, such as `3 0`. */
function readLists(bytes: Uint8Array): ReadonlyMap<string, ListLevel> {
  const root = parse(bytes, "word/numbering.xml");
  const definitions = new Map<string, ListLevel>();
  for (const definition of elementsIn(root, "w:abstractNum")) {
    for (const level of elementsIn(definition, "w:lvl")) {
      definitions.set(
        `${definition.getAttribute("w:abstractNumId")} ${level.getAttribute("w:ilvl")}`,
        {
          format: valueAt(level, "w:numFmt") ?? "",
          text: valueAt(level, "w:lvlText") ?? "",
          start: Number(valueAt(level, "w:start")),
        },
      );
    }
  }
  const lists = new Map<string, ListLevel>();
  for (const list of elementsIn(root, "w:num")) {
    const id = list.getAttribute("w:numId");
    const definition = valueAt(list, "w:abstractNumId");
    for (let level = 0; level < 9; level++) {
      const found = definitions.get(`${definition} ${level}`);
      const override = elementsIn(list, "w:lvlOverride").find(
        (each) => each.getAttribute("w:ilvl") === String(level),
      );
      const start = override && valueAt(override, "w:startOverride");
      if (found) lists.set(`${id} ${level}`, { ...found, ...(start && { start: Number(start) }) });
    }
  }
  return lists;
}

function valueAt(element: Element, name: string): string | undefined {
  return elementsIn(element, name)[0]?.getAttribute("w:val") ?? undefined;
}

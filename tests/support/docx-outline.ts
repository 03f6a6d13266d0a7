/**
 * What a DOCX comes to, a line for each paragraph, row and cell: tables in their nesting, the looks of
 * paragraphs by what their styles say and not by how these are called, lists by the order that they begin in,
 * notes by their text.
 */
import type { Element } from "@xmldom/xmldom";
import { child, children, type Resolved } from "./revise-docx.ts";
import { elementsIn } from "./xml-elements.ts";

export function outlineOf(docx: Resolved): readonly string[] {
  const lists = new Map<string, string>();
  const reading: Reading = {
    docx,
    styles: stylesOf(docx),
    lists,
    definitions: listsOf(docx),
    borne: elementsIn(docx.body, "*").filter(
      ({ nodeName }) => nodeName === "w:bookmarkStart" || nodeName === "w:footnoteReference",
    ),
    notes: 0,
  };
  return blocks(docx.body, "", reading);
}

interface Reading {
  readonly docx: Resolved;
  readonly styles: ReadonlyMap<string, string>;
  /** The order in which lists begin, by their ids. */
  readonly lists: Map<string, string>;
  readonly definitions: ReadonlyMap<string, string>;
  /** The marks of notes and what bears them, in the order of the body. */
  readonly borne: readonly Element[];
  notes: number;
}

function attribute(element: Element | undefined, name = "w:val"): string {
  return element?.getAttribute(name) ?? "";
}

/** What each style says, without its name; the styles of a paper are named by the order of their making. */
function stylesOf({ parts }: Resolved): ReadonlyMap<string, string> {
  const xml = parts.get("word/styles.xml") ?? "";
  return new Map(
    [...xml.matchAll(/<w:style\s[^>]*w:styleId="([^"]*)"[^>]*>(.*?)<\/w:style>/gsu)].map(
      ([, id = "", definition = ""]) => {
        const said = definition.replace(/<w:(?:name|numId)\s[^>]*>/gu, "");
        return [id, `${id.replace(/\d+$/u, "")} ${said}`];
      },
    ),
  );
}

/** What each list's levels say. */
function listsOf({ parts }: Resolved): ReadonlyMap<string, string> {
  const xml = parts.get("word/numbering.xml") ?? "";
  const abstract = new Map(
    [
      ...xml.matchAll(
        /<w:abstractNum\s[^>]*w:abstractNumId="([^"]*)"[^>]*>(.*?)<\/w:abstractNum>/gsu,
      ),
    ].map(([, id = "", said = ""]) => [
      id,
      [...said.matchAll(/<w:(?:start|numFmt|lvlText)\s[^>]*w:val="([^"]*)"/gu)]
        .map(([, value]) => value)
        .join(","),
    ]),
  );
  return new Map(
    [
      ...xml.matchAll(
        /<w:num\s[^>]*w:numId="([^"]*)"[^>]*>\s*<w:abstractNumId\s[^>]*w:val="([^"]*)"/gu,
      ),
    ].map(([, id = "", of = ""]) => [id, abstract.get(of) ?? ""]),
  );
}

function blocks(holder: Element, indent: string, reading: Reading): readonly string[] {
  return children(holder).flatMap((element): readonly string[] => {
    switch (element.nodeName) {
      case "w:p":
        return [indent + paragraph(element, reading)];
      case "w:tbl":
        return [
          `${indent}table ${attribute(child(element, "w:tblPr", "w:tblStyle"))}`,
          ...rows(element, indent, reading),
        ];
      case "w:sdt": {
        const content = child(element, "w:sdtContent");
        return content ? blocks(content, indent, reading) : [];
      }
      default:
        return [];
    }
  });
}

function rows(table: Element, indent: string, reading: Reading): readonly string[] {
  return children(table)
    .filter(({ nodeName }) => nodeName === "w:tr")
    .flatMap((row) => [
      `${indent}row`,
      ...children(row)
        .filter(({ nodeName }) => nodeName === "w:tc")
        .flatMap((cell) => [`${indent} cell`, ...blocks(cell, `${indent}  `, reading)]),
    ]);
}

const APART = ["w:pStyle", "w:numPr", "w:rPr", "w:sectPr"];

function paragraph(element: Element, reading: Reading): string {
  const properties = child(element, "w:pPr");
  const style = attribute(child(properties, "w:pStyle")) || "Normal";
  const others = children(properties ?? element)
    .filter(({ nodeName }) => properties && !APART.includes(nodeName))
    .map((each) =>
      [...each.attributes].reduce(
        (said, { name, value }) => `${said} ${name}=${value}`,
        each.nodeName,
      ),
    );
  const section = child(properties, "w:sectPr");
  const numbers = section && ` section ${attribute(child(section, "w:pgNumType"), "w:start")}`;
  return [
    reading.styles.get(style) ?? `unknown style ${style}`,
    list(child(properties, "w:numPr"), reading),
    ...others,
    numbers ?? "",
    JSON.stringify(text(element, reading)),
  ]
    .filter((each) => each !== "")
    .join(" | ");
}

function list(properties: Element | undefined, { lists, definitions }: Reading): string {
  const id = attribute(child(properties, "w:numId"));
  if (id === "" || id === "0") return id;
  const order = lists.get(id) ?? String(lists.size + 1);
  lists.set(id, order);
  return `list ${order} level ${attribute(child(properties, "w:ilvl"))} of ${definitions.get(id)}`;
}

function text(element: Element, reading: Reading): string {
  return children(element)
    .map((each): string => {
      switch (each.nodeName) {
        case "w:t":
        case "w:delText":
          return each.textContent ?? "";
        case "w:instrText":
        case "w:delInstrText":
          return `«${asked(each.textContent ?? "", reading)}»`;
        case "w:fldChar":
          return `<${attribute(each, "w:fldCharType")}>`;
        case "w:tab":
          return "\t";
        case "w:br":
          return "\n";
        case "w:drawing":
          return "[a picture]";
        case "w:footnoteRef":
          return "[its number]";
        case "w:footnoteReference":
          return note(attribute(each, "w:id"), reading);
        case "w:pPr":
        case "w:rPr":
          return "";
        default:
          return text(each, reading);
      }
    })
    .join("");
}

/** A mark of a note is known by where it is borne, a heading that went by its first name. */
function asked(instruction: string, { borne }: Reading): string {
  return instruction.replace("_was__", "_").replace(/_Note\d+/u, (name) => {
    const at = borne.findIndex((each) => attribute(each, "w:name") === name);
    const before = borne.slice(0, at).filter(({ nodeName }) => nodeName !== "w:bookmarkStart");
    return at < 0 ? "no note" : `note ${before.length + 1}`;
  });
}

function note(id: string, reading: Reading): string {
  const own = reading.docx.notes.get(id);
  const number = ++reading.notes;
  return `[note ${number}: ${own ? blocks(own, "", reading).join(" / ") : "not there"}]`;
}

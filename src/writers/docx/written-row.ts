/**
 * Rows that are written as soon as they are made, so that of a register of thousands of rows only the
 * text is held: docx keeps a tree for each stage of the whole part, of many times its size.
 */
import { Document, type IContext, type IXmlableObject, TableCell, TableRow } from "docx";
import { type Parts, textPart } from "./package.ts";
import type { CellPiece, RowPiece } from "./pieces.ts";
import { escapeXml } from "./xml.ts";

/** In the place of a row: its number among those written. No row holds text but in its cells. */
const ROW = /<w:tr>(\d+)<\/w:tr>/gu;

/** What is written of the rows of one paper, and what docx wants to know for it. */
export interface WrittenRows {
  /** The XML of the rows. */
  readonly xml: string[];
  /** That of cells, by what they hold: most cells of a register say what others say too. */
  readonly cells: Map<string, string>;
  readonly context: IContext;
}

export function noRows(): WrittenRows {
  const file = new Document({ sections: [] });
  const context = { file, viewWrapper: file.Document, stack: [] };
  return { xml: [], cells: new Map(), context };
}

/**
 * Whether a row can be written by itself: lists, pictures and links to other places are known by numbers
 * that docx gives them in the file that they stand in.
 */
export function standsAlone({ cells }: RowPiece): boolean {
  return cells.every(({ pieces }) =>
    pieces.every(
      (piece) =>
        piece.kind === "paragraph" &&
        !piece.list &&
        !piece.was?.list &&
        !piece.picture &&
        piece.spans.every(
          ({ link, content }) => content.kind !== "picture" && (link?.url.startsWith("#") ?? true),
        ),
    ),
  );
}

/** Writes a row of `CellsPlace` with these cells; what is given back only keeps its place. */
export function writeRow(row: TableRow, cells: string, { xml, context }: WrittenRows): TableRow {
  const whole = row.prepForXml(context);
  const written = whole ? writeXml(whole).replace(CELLS, () => cells) : "";
  return new RowPlace(xml.push(written) - 1);
}

const CELLS = "<w:tc>cells</w:tc>";

/** Stands in a row for all of its cells. */
export class CellsPlace extends TableCell {
  constructor() {
    super({ children: [] });
  }

  override prepForXml(): IXmlableObject {
    return { "w:tc": "cells" };
  }
}

/** The XML of a cell, made once for all cells that hold the same; `key` from `cellKey`. */
export function writeCell(
  key: string | undefined,
  { cells, context }: WrittenRows,
  make: () => { readonly cell: TableCell; readonly isSound: boolean },
): string {
  const known = key === undefined ? undefined : cells.get(key);
  if (known !== undefined) return known;
  const { cell, isSound } = make();
  const whole = cell.prepForXml(context);
  const written = whole ? writeXml(whole) : "";
  // A problem is told for each place that it stands at.
  if (key !== undefined && isSound) cells.set(key, written);
  return written;
}

/** What a cell of this width holds, where that is only words; undefined where each is one of its own. */
export function cellKey({ pieces }: CellPiece, width: number | undefined): string | undefined {
  const parts: unknown[] = [width];
  for (const piece of pieces) {
    if (piece.kind !== "paragraph" || piece.bookmark !== undefined) return undefined;
    const { node: _, spans, ...look } = piece;
    parts.push(look);
    for (const { content, marks, language, link, revision } of spans) {
      if (link || (content.kind !== "text" && content.kind !== "break")) return undefined;
      parts.push(content.kind === "text" ? content.text : 0, marks, language, revision);
    }
  }
  return JSON.stringify(parts);
}

class RowPlace extends TableRow {
  readonly #number: number;

  constructor(number: number) {
    super({ children: [] });
    this.#number = number;
  }

  override prepForXml(): IXmlableObject {
    return { "w:tr": String(this.#number) };
  }
}

/** Puts the rows in their places in all parts. */
export function fillRows(parts: Parts, written: readonly string[]): void {
  if (written.length === 0) return;
  const fill = (xml: string): string =>
    xml.replace(ROW, (_, number) => fill(written[Number(number)] ?? ""));
  for (const path of parts.keys()) {
    if (path.startsWith("word/") && path.endsWith(".xml")) {
      parts.set(path, fill(textPart(parts, path)));
    }
  }
}

const MARKUP = /[&<>"']/u;

/** An element as docx writes it, to the byte. */
function writeXml(xml: object): string {
  for (const [name, values] of Object.entries(xml)) return writeElement(name, values);
  return "";
}

function writeElement(name: string, values: unknown): string {
  if (typeof values !== "object") return `<${name}>${writeText(values)}</${name}>`;
  if (values === null) return `<${name}/>`;
  if (!Array.isArray(values)) return `<${name}${writeAttributes(values)}/>`;
  let attributes = "";
  const content: string[] = [];
  for (const value of values) {
    if (typeof value !== "object") content.push(writeText(value));
    else if ("_attr" in value) attributes += writeAttributes(value);
    else content.push(writeXml(value));
  }
  // Joined, since a text that was added up is kept in pieces.
  return `<${name}${attributes}>${content.join("")}</${name}>`;
}

function writeAttributes(holder: object): string {
  const attributes: unknown = "_attr" in holder ? holder._attr : undefined;
  if (typeof attributes !== "object" || attributes === null) return "";
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    written += ` ${name}="${writeText(value)}"`;
  }
  return written;
}

function writeText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return MARKUP.test(value) ? escapeXml(value).replaceAll("'", "&apos;") : value;
}

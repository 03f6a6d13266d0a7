/**
 * Rows that are written as soon as they are made, so that of a register of thousands of rows only the
 * text is held: docx keeps a tree for each stage of the whole part, of many times its size.
 */
import { Document, type IContext, type IXmlableObject, TableRow } from "docx";
import { type Parts, textPart } from "./package.ts";
import type { RowPiece } from "./pieces.ts";
import { escapeXml } from "./xml.ts";

/** In the place of a row: its number among those written. No row holds text but in its cells. */
const ROW = /<w:tr>(\d+)<\/w:tr>/gu;

/** The XML of the rows of one paper that are written, and what docx wants to know for it. */
export interface WrittenRows {
  readonly xml: string[];
  readonly context: IContext;
}

export function noRows(): WrittenRows {
  const file = new Document({ sections: [] });
  return { xml: [], context: { file, viewWrapper: file.Document, stack: [] } };
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
        !piece.picture &&
        piece.spans.every(({ link }) => link?.url.startsWith("#") ?? true),
    ),
  );
}

/** Writes a row that stands alone; what is given back only keeps its place. */
export function writeRow(row: TableRow, { xml, context }: WrittenRows): TableRow {
  const whole = row.prepForXml(context);
  return whole ? new RowPlace(xml.push(writeXml(whole)) - 1) : row;
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

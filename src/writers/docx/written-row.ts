/**
 * Rows that are written as soon as docx comes to them, so that of a register of thousands of rows only
 * the text is held: docx keeps a tree for each stage of the whole part, of many times its size.
 */
import { type IContext, type ITableRowOptions, type IXmlableObject, TableRow } from "docx";
import { type Parts, textPart } from "./package.ts";
import { escapeXml } from "./xml.ts";

/** In the place of a row: its number among those written. No row holds text but in its cells. */
const ROW = /<w:tr>(\d+)<\/w:tr>/gu;

export class WrittenRow extends TableRow {
  readonly #written: string[];
  readonly #release: () => void;
  #xml: IXmlableObject | undefined;

  constructor(options: ITableRowOptions, written: string[]) {
    const children = [...options.children];
    super({ ...options, children });
    this.#written = written;
    this.#release = () => children.splice(0);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#xml ??= this.#write(context);
    return this.#xml;
  }

  #write(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    if (!xml) return undefined;
    const text = writeXml(xml);
    // In the text of the part, docx looks for the braces that stand for lists and pictures.
    if (text.includes("{")) return xml;
    this.root.splice(0);
    this.#release();
    return { "w:tr": String(this.#written.push(text) - 1) };
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

/** An element as docx writes it, to the byte. */
function writeXml(xml: object): string {
  return Object.entries(xml)
    .slice(0, 1)
    .map(([name, values]) => writeElement(name, values))
    .join("");
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
  return `<${name}${attributes}>${content.join("")}</${name}>`;
}

function writeAttributes(holder: object): string {
  const attributes: unknown = "_attr" in holder ? holder._attr : undefined;
  if (typeof attributes !== "object" || attributes === null) return "";
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${writeText(value)}"`)
    .join("");
}

function writeText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? escapeXml(value).replaceAll("'", "&apos;") : String(value);
}

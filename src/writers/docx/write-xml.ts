/**
 * Writes what docx would write, to the byte, but piece by piece and at once: docx keeps a tree for each stage
 * of a whole part, of many times its size, and goes through each several times.
 */
import { Document, type IContext, type IXmlableObject, type XmlComponent } from "docx";
import { escapeXml } from "./xml.ts";

let shared: IContext | undefined;

/** What docx wants to know of the file around a component; what is written by itself asks nothing of it. */
function ownContext(): IContext {
  if (!shared) {
    const file = new Document({ sections: [] });
    shared = { file, viewWrapper: file.Document, stack: [] };
  }
  return shared;
}

/** Whether a component is about to be written here, and not by docx with the whole of its part. */
export function isOwn(context: IContext): boolean {
  return context === shared;
}

/** The XML of a component, or of those that it is written as. */
export function writeComponent(component: XmlComponent): string {
  const parts = component.writtenAs ?? [component];
  return parts.map((part) => writeXml(part.prepForXml(ownContext()) ?? {})).join("");
}

/** In the place of an element's name: its content is XML already. */
const WRITTEN = "#written";

/** What is written already, among what is not. */
export function written(xml: string): IXmlableObject {
  return { [WRITTEN]: xml };
}

function writeXml(xml: object): string {
  for (const [name, values] of Object.entries(xml)) return writeElement(name, values);
  return "";
}

function writeElement(name: string, values: unknown): string {
  if (name === WRITTEN) return String(values);
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
  let all = "";
  for (const [name, value] of Object.entries(attributes)) {
    all += ` ${name}="${writeText(value)}"`;
  }
  return all;
}

const MARKUP = /[&<>"']/u;

/** A text or the value of an attribute. */
export function writeText(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return MARKUP.test(value) ? escapeXml(value).replaceAll("'", "&apos;") : value;
}

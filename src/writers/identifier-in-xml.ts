/**
 * The identifier in a file's properties, as XML has it in every format: Dublin Core's, as an element or, as some
 * programs save it again, as an attribute. The file may be anybody's, so nothing of it is trusted.
 */
import { normalise } from "../text/normalise.ts";

/** No properties of ours come near it, in bytes. */
export const MOST_XML = 1 << 20;
/** Letters of an identifier that somebody could still compare with another. */
const LONGEST = 1000;

const START = "<dc:identifier";
const END = "</dc:identifier";

/** Undefined where there is none, or none that a person could read. */
export function identifierInXml(bytes: Uint8Array): string | undefined {
  if (bytes.length > MOST_XML) return undefined;
  const xml = new TextDecoder().decode(bytes);
  return readable(elementIn(xml)) ?? readable(attributeIn(xml));
}

function elementIn(xml: string): string | undefined {
  const start = xml.indexOf(START);
  if (start < 0 || !/[\s>]/u.test(xml.charAt(start + START.length))) return undefined;
  const open = xml.indexOf(">", start);
  const end = xml.indexOf(END, open);
  if (open < 0 || end < 0 || xml.charAt(open - 1) === "/") return undefined;
  return xml.slice(open + 1, end);
}

function attributeIn(xml: string): string | undefined {
  const name = "dc:identifier=";
  const start = xml.indexOf(name) + name.length;
  if (start < name.length) return undefined;
  const quote = xml.charAt(start);
  const end = quote === '"' || quote === "'" ? xml.indexOf(quote, start + 1) : -1;
  return end < 0 ? undefined : xml.slice(start + 1, end);
}

function readable(content: string | undefined): string | undefined {
  // What still holds an element is no plain text; each letter is ten characters at most.
  if (content === undefined || content.length > LONGEST * 10 || content.includes("<"))
    return undefined;
  const text = normalise(decode(content)).replace(/\s+/gu, " ").trim();
  if (text === "" || text.length > LONGEST || /[\p{Cc}\p{Cs}\ufffd]/u.test(text)) return undefined;
  return text;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Once, so that `&amp;lt;` stays four letters. */
function decode(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/giu,
    (_, hex?: string, decimal?: string, name = "") => {
      const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      if (point === undefined) return named[String(name).toLowerCase()] ?? "";
      return point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
    },
  );
}

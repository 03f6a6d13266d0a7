/** Builds the few parts of the package that docx has no words for, as text. */

export type Attributes = Readonly<Record<string, string | number>>;

/** One element; children are XML already. */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    open += ` ${key}="${escapeXml(String(value))}"`;
  const inside = children.join("");
  return inside === "" ? `${open}/>` : `${open}>${inside}</${name}>`;
}

/** An element that stands only for what it holds; nothing when that is nothing. */
export function group(name: string, ...children: readonly string[]): string {
  return children.some((child) => child !== "") ? tag(name, {}, ...children) : "";
}

/** A whole part, with the declaration that Office writes. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as it stands in elements and attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The text behind `escapeXml`, and behind what docx escapes. */
export function unescapeXml(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

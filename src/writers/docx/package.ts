/**
 * A DOCX as a package of parts: opened from bytes, and closed to bytes that depend on nothing but
 * the parts, so on no clock, no time zone and no order of making.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The parts by path; those of XML as text. */
export type Parts = Map<string, string | Uint8Array>;

/** The parts of a package. */
export function openPackage(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    parts.set(path, /\.(?:xml|rels)$/u.test(path) ? strFromU8(content) : content);
  }
  return parts;
}

/** The package of these parts: the list of types first, as readers expect, the others by name. */
export function closePackage(parts: Parts): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const others = [...parts.keys()].filter((path) => !first.includes(path)).sort();
  // The earliest date a zip holds; fflate writes a date's local hours, so it is made of local hours.
  const mtime = new Date(1980, 0, 1, 12);
  const zip: Zippable = {};
  for (const path of [...first, ...others]) {
    const content = parts.get(path);
    if (content === undefined) continue;
    zip[path] = [typeof content === "string" ? strToU8(content) : content, { mtime, level: 6 }];
  }
  return zipSync(zip);
}

/** The text of a part; empty when there is none. */
export function textPart(parts: Parts, path: string): string {
  const content = parts.get(path);
  return typeof content === "string" ? content : "";
}

/** Takes a part out, with what the package says of it. */
export function dropPart(parts: Parts, path: string): void {
  parts.delete(path);
  const without = (holder: string, element: RegExp) =>
    parts.set(
      holder,
      textPart(parts, holder).replace(element, (found) => (found.includes(path) ? "" : found)),
    );
  without("[Content_Types].xml", /<Override\s[^>]*>/gu);
  without("_rels/.rels", /<Relationship\s[^>]*>/gu);
}

/** The part that holds the relationships of a part. */
export function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/**
 * A DOCX as a package of parts: taken from the library that writes them, and closed to bytes that depend on
 * nothing but the parts, so on no clock, no time zone and no order of making.
 */
import { type File, Packer } from "docx";
import { zipParts } from "./zip.ts";

/** The parts by path; those of XML as text. */
export type Parts = Map<string, string | Uint8Array>;

/**
 * The parts of a document that the library has put together. Its own way out would zip them, only to be
 * unzipped here again.
 */
export function partsOf(file: File): Parts {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  const parts: Parts = new Map();
  if (!isCompiler(compiler)) throw new Error("docx keeps its compiler elsewhere");
  for (const [path, content] of compiler.compile(file)) {
    if (typeof path !== "string") continue;
    if (typeof content === "string" || content instanceof Uint8Array) parts.set(path, content);
    else throw new Error(`docx wrote ${path} in an unknown form`);
  }
  return parts;
}

/** What docx makes its packages by. */
interface Compiler {
  compile(file: File): ReadonlyMap<unknown, unknown>;
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === "object" && value !== null && "compile" in value;
}

/** The package of these parts: the list of types first, as readers expect, the others by name. */
export function closePackage(parts: Parts): Uint8Array {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const others = [...parts.keys()].filter((path) => !first.includes(path)).sort();
  const ordered: Parts = new Map();
  for (const path of [...first, ...others]) {
    const content = parts.get(path);
    if (content !== undefined) ordered.set(path, content);
  }
  return zipParts(ordered, (path) => !OWN.test(path));
}

/** Other papers have most of the other parts too: styles, lists, settings, the heads and feet of pages. */
const OWN = /^(?:docProps\/core|word\/media\/.*|word\/document)\.\w+$/u;

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

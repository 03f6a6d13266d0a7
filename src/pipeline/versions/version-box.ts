/** Where the box of changes stands in a paper: on page 1, below its title. What is in it is told elsewhere. */
import type { Block, Card, Document } from "../../document/nodes.ts";

/** The document with the box; the same where there is none. */
export function withBox(document: Document, box: Card | undefined): Document {
  if (!box) return document;
  const { children } = document;
  const first = children.findIndex(({ type }) => type !== "title" && type !== "subtitle");
  const at = first < 0 ? children.length : first;
  return { ...document, children: [...children.slice(0, at), box, ...children.slice(at)] };
}

/** The document as it would be without a version before it. */
export function withoutBox(document: Document): Document {
  return { ...document, children: document.children.filter((block) => !isBox(block)) };
}

function isBox(block: Block): boolean {
  return block.type === "card" && block.tone === "changes";
}

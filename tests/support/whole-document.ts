/** Makes a document that was edited by chance whole again: names once, notes numbered, contents as they are. */
import { mapInlines } from "../../src/document/map-inlines.ts";
import type { Block, Document, Inline } from "../../src/document/nodes.ts";
import { numberNotes, sourceOfNote } from "../../src/document/number-notes.ts";

/** Without one of the blocks at the top, whatever it is. */
export function dropBlock(document: Document, where: number): Document {
  const at = where % Math.max(1, document.children.length);
  return { ...document, children: document.children.toSpliced(at, 1) };
}

export function wholeDocument(document: Document): Document {
  const seen = new Set<string>();
  const named = document.children.map((block) => nameOnce(block, seen));
  const sources = new Map(document.notes.map(({ id, children }) => [sourceOfNote(id), children]));
  const plain = named.map((block) => mapInlines(block, (inline) => ground(inline, seen)));
  const { blocks, notes } = numberNotes(plain, sources);
  const children = blocks.map((block) =>
    block.type === "contents"
      ? { ...block, entries: block.entries.filter(({ target }) => seen.has(target)) }
      : block,
  );
  return { ...document, children, notes };
}

function nameOnce(block: Block, seen: Set<string>): Block {
  switch (block.type) {
    case "heading":
    case "annex": {
      let { id } = block;
      for (let figure = 2; seen.has(id); figure++) id = `${block.id}-${figure}`;
      seen.add(id);
      return { ...block, id };
    }
    case "card":
    case "keep":
    case "quote":
      return { ...block, children: block.children.map((child) => nameOnce(child, seen)) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: item.children.map((child) => nameOnce(child, seen)),
        })),
      };
    default:
      return block;
  }
}

/** Links that lead nowhere stay as words; marks name their source. */
function ground(inline: Inline, seen: ReadonlySet<string>): Inline {
  if (inline.type === "noteReference") return { ...inline, note: sourceOfNote(inline.note) };
  if (inline.type === "pageReference" && !seen.has(inline.target)) {
    return { type: "text", value: "?" };
  }
  const isLost =
    inline.type === "link" && inline.url.startsWith("#") && !seen.has(inline.url.slice(1));
  return isLost ? { type: "emphasis", children: inline.children } : inline;
}

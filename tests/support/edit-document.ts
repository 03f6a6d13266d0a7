/** Changes a document as an evening changes a paper: words, rows, items and blocks come, go, move and change. */
import type { Block, Document, Inline, ListItem, TableRow } from "../../src/document/nodes.ts";

/** Whole numbers by chance: what is done, where, and with which member or word. */
export type Edit = readonly [act: number, where: number, which: number];

interface Visitor {
  readonly members: <T extends Block | ListItem | TableRow>(list: readonly T[]) => readonly T[];
  readonly words: (value: string) => string;
}

export function editDocument(document: Document, edits: readonly Edit[]): Document {
  return edits.reduce(editOnce, document);
}

function editOnce(document: Document, [act, where, which]: Edit): Document {
  const count = { members: 0, words: 0 };
  visitAll(document, {
    members: (list) => {
      count.members++;
      return list;
    },
    words: (value) => {
      count.words++;
      return value;
    },
  });
  const isOfWords = act % 2 === 0;
  const target = where % Math.max(1, isOfWords ? count.words : count.members);
  const seen = { members: 0, words: 0 };
  return visitAll(document, {
    members: (list) => {
      const isIt = seen.members++ === target && !isOfWords;
      return isIt ? editMembers(list, act >> 1, which) : list;
    },
    words: (value) => {
      const isIt = seen.words++ === target && isOfWords;
      return isIt ? editWords(value, act >> 1, which) : value;
    },
  });
}

function editMembers<T extends Block | ListItem | TableRow>(
  list: readonly T[],
  act: number,
  which: number,
): readonly T[] {
  const at = which % Math.max(1, list.length);
  const [one, next] = list.slice(at, at + 2);
  // No paper is without a block, a list without an item, a table without a row.
  if (one === undefined) return list;
  switch (act % 3) {
    case 0:
      return list.length > 1 && isFree(one) ? list.toSpliced(at, 1) : list;
    case 1:
      return isFree(one) ? list.toSpliced(at, 0, one) : list;
    default:
      return next !== undefined && isFree(one) && isFree(next)
        ? list.toSpliced(at, 2, next, one)
        : list;
  }
}

/** Headings and annexes have names that are there once. */
function isFree({ type }: Block | ListItem | TableRow): boolean {
  return type !== "heading" && type !== "annex" && type !== "title" && type !== "contents";
}

function editWords(value: string, act: number, which: number): string {
  const words = value.split(" ");
  const at = which % words.length;
  switch (act % 3) {
    case 0:
      return words.toSpliced(at, 1, "14:30").join(" ");
    case 1:
      return words.toSpliced(at, 0, "ກອງປະຊຸມຄັ້ງໃໝ່").join(" ");
    default:
      return words.toSpliced(at, 1).join(" ") || "left";
  }
}

function visitAll(document: Document, visitor: Visitor): Document {
  return { ...document, children: visitBlocks(document.children, visitor) };
}

function visitBlocks(blocks: readonly Block[], visitor: Visitor): readonly Block[] {
  return visitor.members(blocks).map((block) => visitBlock(block, visitor));
}

function visitBlock(block: Block, visitor: Visitor): Block {
  const inlines = (children: readonly Inline[]) => visitInlines(children, visitor);
  const row = (each: TableRow): TableRow => ({
    ...each,
    cells: each.cells.map((cell) => ({ ...cell, children: inlines(cell.children) })),
  });
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      return { ...block, children: inlines(block.children) };
    case "list": {
      const items = visitor
        .members(block.items)
        .map((item) => ({ ...item, children: visitBlocks(item.children, visitor) }));
      return { ...block, items };
    }
    case "quote":
    case "card":
    case "keep":
      return { ...block, children: visitBlocks(block.children, visitor) };
    case "table": {
      const head = block.head && { head: row(block.head) };
      return { ...block, ...head, rows: visitor.members(block.rows).map(row) };
    }
    default:
      return block;
  }
}

function visitInlines(inlines: readonly Inline[], visitor: Visitor): readonly Inline[] {
  return inlines.map((inline) => {
    if ("children" in inline)
      return { ...inline, children: visitInlines(inline.children, visitor) };
    return inline.type === "text" ? { ...inline, value: visitor.words(inline.value) } : inline;
  });
}

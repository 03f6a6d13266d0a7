/** Makes a document that shows a fault as small as it can, and tells what is left of it. */
import type { Block, Document, Inline, TableRow } from "../../src/document/nodes.ts";
import { numberNotes } from "../../src/document/number-notes.ts";

/** The smallest document found that still fails; it tries so many at most. */
export async function shrink(
  document: Document,
  fails: (document: Document) => Promise<boolean>,
  tries = 600,
): Promise<Document> {
  let best = document;
  let left = tries;
  let passed = 0;
  for (let changed = true; changed && left > 0; ) {
    changed = false;
    let at = 0;
    for (const smaller of smallerOf(best)) {
      // What did not help before the last change rarely helps after it.
      if (at++ < passed) continue;
      if (left-- <= 0) break;
      if (!(await fails(smaller))) continue;
      best = smaller;
      changed = true;
      passed = Math.max(0, at - 1);
      break;
    }
    if (!changed && passed > 0) {
      passed = 0;
      changed = true;
    }
  }
  return best;
}

function* smallerOf(document: Document): Generator<Document> {
  const sources = new Map(document.notes.map(({ id, children }) => [id, children]));
  for (const blocks of smallerLists(document.children, smallerBlocks)) {
    yield settle(document, blocks, sources);
  }
  for (const [id, children] of sources) {
    for (const inlines of smallerInlines(children)) {
      yield settle(document, document.children, new Map([...sources, [id, inlines]]));
    }
  }
}

/** Numbers notes anew and drops what leads nowhere. */
function settle(
  document: Document,
  children: readonly Block[],
  sources: ReadonlyMap<string, readonly Inline[]>,
): Document {
  const { blocks, notes } = numberNotes(children, sources);
  const targets = new Set(blocks.flatMap((each) => ("id" in each ? [each.id] : [])));
  const known = blocks.flatMap((block): readonly Block[] => {
    if (block.type !== "contents") return [block];
    const entries = block.entries.filter(({ target }) => targets.has(target));
    return entries.length > 0 ? [{ ...block, entries }] : [];
  });
  return { ...document, children: known, notes };
}

/** Without halves, without each, and with each made smaller. */
function* smallerLists<T>(
  all: readonly T[],
  smallerEach: (each: T) => Iterable<readonly T[]>,
): Generator<readonly T[]> {
  for (let size = all.length >> 1; size > 1; size >>= 1) {
    for (let at = 0; at < all.length; at += size) yield all.toSpliced(at, size);
  }
  for (const index of all.keys()) yield all.toSpliced(index, 1);
  for (const [index, each] of all.entries()) {
    for (const smaller of smallerEach(each)) yield all.toSpliced(index, 1, ...smaller);
  }
}

function* smallerBlocks(block: Block): Generator<readonly Block[]> {
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex":
      for (const children of smallerInlines(block.children)) yield [{ ...block, children }];
      return;
    case "quote":
    case "card":
    case "keep":
      yield block.children;
      for (const children of smallerLists(block.children, smallerBlocks)) {
        if (children.length > 0) yield [{ ...block, children }];
      }
      return;
    case "list":
      for (const items of smallerLists(block.items, function* (item) {
        for (const children of smallerLists(item.children, smallerBlocks)) {
          if (children.length > 0) yield [{ ...item, children }];
        }
      })) {
        if (items.length > 0) yield [{ ...block, items }];
      }
      return;
    case "table": {
      const { head, rows, columns } = block;
      for (const fewer of smallerLists(rows, (row) => smallerRows(row))) {
        if (fewer.length > 0) yield [{ ...block, rows: fewer }];
      }
      if (head) for (const [smaller] of smallerRows(head)) yield [{ ...block, head: smaller }];
      for (let at = 0; columns.length > 1 && at < columns.length; at++) {
        const without = (row: TableRow): TableRow => ({
          ...row,
          cells: row.cells.toSpliced(at, 1),
        });
        const narrow = { columns: columns.toSpliced(at, 1), rows: rows.map(without) };
        yield [{ ...block, ...narrow, ...(head && { head: without(head) }) }];
      }
      return;
    }
    default:
      return;
  }
}

function* smallerRows(row: TableRow): Generator<readonly [TableRow]> {
  for (const [index, cell] of row.cells.entries()) {
    for (const children of smallerInlines(cell.children)) {
      yield [{ ...row, cells: row.cells.with(index, { ...cell, children }) }];
    }
  }
}

/** The first text stays: what has no words says nothing of words. */
function* smallerInlines(inlines: readonly Inline[]): Generator<readonly Inline[]> {
  const [first, ...others] = inlines;
  if (!first) return;
  for (const rest of smallerLists(others, shorter)) yield [first, ...rest];
  for (const each of shorter(first)) yield [...each, ...others];
}

function* shorter(inline: Inline): Generator<readonly Inline[]> {
  if (inline.type !== "text" || inline.value.length < 10) return;
  for (const part of [0.5, 0.8, 0.95]) {
    const value = inline.value.slice(0, inline.value.lastIndexOf(" ", inline.value.length * part));
    if (value.length >= 6) yield [{ ...inline, value }];
  }
}

/** A document in a few lines: the kind of each block and how many letters it holds. */
export function outline({ children, notes }: Document): string {
  const inlines = (all: readonly Inline[]): string =>
    all
      .map((each) => {
        if (each.type === "text") return String(each.value.length);
        if (each.type === "break") return "/";
        if (each.type !== "noteReference") return each.type;
        const note = notes.find(({ id }) => id === each.note);
        return `[note ${inlines(note?.children ?? [])}]`;
      })
      .join("+");
  const row = ({ cells }: TableRow): string =>
    cells.map(({ children: cell }) => inlines(cell)).join(" | ");
  const tell = (block: Block): string => {
    switch (block.type) {
      case "title":
      case "subtitle":
      case "annex":
      case "paragraph":
        return `${block.type} ${inlines(block.children)}`;
      case "heading":
        return `heading${block.depth} ${inlines(block.children)}`;
      case "list":
        return `list(${block.items.map((item) => item.children.map(tell).join("; ")).join(" • ")})`;
      case "quote":
      case "card":
      case "keep":
        return `${block.type}(${block.children.map(tell).join("; ")})`;
      case "table":
        return `table(${block.head ? `head: ${row(block.head)} ` : ""}rows: ${block.rows.map(row).join(" // ")})`;
      case "contents":
        return `contents of ${block.entries.length}`;
      default:
        return block.type;
    }
  };
  return children.map(tell).join("\n    ");
}

/**
 * The changes that a redline holds, one by one as a reader would count them, and the later version with the
 * number of each at its words, so that a page can show where it stands. How they are worded is for others.
 */
import { mapInlines } from "../map-inlines.ts";
import type { Block, Document, ListItem, TableRow } from "../nodes.ts";
import { enter, leave } from "./above.ts";
import { bearBlock, bearRow } from "./bear.ts";
import { visitCell, visitParagraph } from "./number-words.ts";
import { add, type Numbering, place } from "./numbering.ts";
import { isNameGone } from "./redline.ts";
import { laterText, type Part, textsOf } from "./texts.ts";

/** What became of one paragraph, row, cell or figure. */
export interface Change {
  /** From 1, in the order of the paper. */
  readonly number: number;
  /**
   * The annex and the headings that it stands under, the outermost first; of what went, those that it stood
   * under. All are in the wording of the later version, except those that went.
   */
  readonly under: readonly string[];
  /** Of a cell, what its row and its column are about; of other words, the paragraph that they stand in. */
  readonly about: readonly string[];
  /**
   * The words that went and those that came, in words that can be read alone. Of a paragraph, one of both for
   * each place, without words where none went or came; empty where nothing went, or nothing came.
   */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Numbered {
  readonly changes: readonly Change[];
  /**
   * The later version. Words that came bear the number of their change, and the first words after those that
   * only went bear that of theirs; where several changes meet, words bear one of them.
   */
  readonly document: Document;
  /** Of changes that no words bear, the number that the words at their place bear. */
  readonly beside: ReadonlyMap<number, number>;
}

export function numberChanges(redline: Document): Numbered {
  const numbering: Numbering = {
    changes: [],
    headings: [],
    stood: [],
    gone: [],
    beside: new Map(),
  };
  const visited = visitBlocks(redline.children, numbering);
  const children = withLast(visited, numbering);
  const notes = redline.notes.filter(({ id }) => !isNameGone(id));
  const { changes, beside } = numbering;
  return { changes, beside, document: { ...redline, children, notes } };
}

/** What went at the end of all has its place at the last words. */
function withLast(blocks: readonly Block[], numbering: Numbering): readonly Block[] {
  const last = blocks.findLastIndex((block) => said(block) !== "");
  const [gone] = numbering.gone;
  if (gone === undefined) return blocks;
  return blocks.map((block, index) => {
    if (index !== last) return block;
    const borne = bearBlock(block, gone);
    const number = numbersIn(borne).includes(gone) ? gone : numbersIn(borne).at(-1);
    if (number !== undefined) place(number, numbering);
    return borne;
  });
}

function numbersIn(block: Block): readonly number[] {
  const numbers: number[] = [];
  mapInlines(block, (inline) => {
    if (inline.change !== undefined) numbers.push(inline.change);
    return inline;
  });
  return numbers;
}

function visitBlocks(blocks: readonly Block[], numbering: Numbering): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    const { headings, stood } = numbering;
    // A heading that went or came does not stand under itself.
    if (block.revision === "deleted") {
      leave(block, stood);
      goes(block, numbering);
      enter(block, stood);
      return [];
    }
    if (block.revision === "inserted") {
      leave(block, headings);
      const number = comes(block, numbering);
      enter(block, headings);
      return [number === undefined ? block : bearBlock(block, number)];
    }
    enter(block, headings);
    enter(block, stood);
    return [visitBlock(block, numbering)];
  });
}

/** What says nothing is no change to its readers. */
function goes(part: Part, numbering: Numbering): void {
  const before = said(part);
  if (before === "") return;
  const number = add({ about: [], before: [before], after: [] }, numbering.stood, numbering);
  numbering.gone = [...numbering.gone, number];
}

function comes(part: Part, numbering: Numbering): number | undefined {
  const after = said(part);
  if (after === "") return undefined;
  const what = { about: [], before: [], after: [after] };
  const number = add(what, numbering.headings, numbering);
  place(number, numbering);
  return number;
}

function visitBlock(block: Block, numbering: Numbering): Block {
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex": {
      return { ...block, children: visitParagraph(block, numbering) };
    }
    case "list":
      return { ...block, items: visitItems(block.items, numbering) };
    case "quote":
    case "card":
    case "keep":
      return { ...block, children: visitBlocks(block.children, numbering) };
    case "table": {
      const heads = (block.head?.cells ?? []).map(({ children }) => laterText(children));
      const head = block.head && { head: visitRow(block.head, [], numbering) };
      const rows = block.rows.flatMap((row) => visitWholeRow(row, heads, numbering));
      return { ...block, ...head, rows };
    }
    // What stands in the contents changed where it stands itself.
    case "contents":
      return { ...block, entries: block.entries.filter(({ revision }) => revision !== "deleted") };
    default:
      return block;
  }
}

function visitItems(items: readonly ListItem[], numbering: Numbering): readonly ListItem[] {
  return items.flatMap((item): readonly ListItem[] => {
    if (item.revision === "deleted") {
      goes(item, numbering);
      return [];
    }
    if (item.revision !== "inserted") {
      return [{ ...item, children: visitBlocks(item.children, numbering) }];
    }
    const number = comes(item, numbering);
    if (number === undefined) return [item];
    return [{ ...item, children: item.children.map((child) => bearBlock(child, number)) }];
  });
}

function visitWholeRow(
  row: TableRow,
  heads: readonly string[],
  numbering: Numbering,
): readonly TableRow[] {
  if (row.revision === "deleted") {
    goes(row, numbering);
    return [];
  }
  if (row.revision !== "inserted") return [visitRow(row, heads, numbering)];
  const number = comes(row, numbering);
  return [number === undefined ? row : bearRow(row, number)];
}

function visitRow(row: TableRow, heads: readonly string[], numbering: Numbering): TableRow {
  const [first] = row.cells;
  const own = laterText(first?.children ?? []);
  const cells = row.cells.map((cell, index) => {
    const about = [index > 0 ? own : "", heads[index] ?? ""].filter((each) => each !== "");
    return { ...cell, children: visitCell(cell.children, about, numbering) };
  });
  return { ...row, cells };
}

function said(part: Part): string {
  return textsOf(part)
    .filter((text) => text !== "")
    .join(" · ");
}

/**
 * The changes that a redline holds, one by one as a reader would count them, and the later version with the
 * number of each at its words, so that a page can show where it stands. How they are worded is for others.
 */
import type { Block, Document, Inline, ListItem, TableRow } from "../nodes.ts";
import { aboutWords } from "./about-words.ts";
import { bearBlock, bearInline, bearRow } from "./bear.ts";
import { isNameGone } from "./redline.ts";
import { inlinesWithout } from "./settle.ts";
import { stretches } from "./stretches.ts";
import { type Part, plainText, textsOf } from "./texts.ts";

/** What became of one paragraph, row, cell or figure. */
export interface Change {
  /** From 1, in the order of the paper. */
  readonly number: number;
  /** The annex and the headings that it stands under, the outermost first. */
  readonly under: readonly string[];
  /** Of a cell, what its row and its column are about; of other words, the paragraph that they stand in. */
  readonly about: readonly string[];
  /** The words that went and those that came, one for each place in the paragraph; empty where none did. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Numbered {
  readonly changes: readonly Change[];
  /**
   * The later version. Words that came bear the number of their change, and the first words after those that
   * only went bear that of theirs; where several changes meet, words bear the first.
   */
  readonly document: Document;
}

export function numberChanges(redline: Document): Numbered {
  const numbering: Numbering = { changes: [], headings: [], gone: undefined };
  const visited = visitBlocks(redline.children, numbering);
  const children = withLast(visited, numbering.gone);
  const notes = redline.notes.filter(({ id }) => !isNameGone(id));
  return { changes: numbering.changes, document: { ...redline, children, notes } };
}

/** What went at the end of all has its place at the last words. */
function withLast(blocks: readonly Block[], gone: number | undefined): readonly Block[] {
  const last = blocks.findLastIndex((block) => said(block) !== "");
  if (gone === undefined) return blocks;
  return blocks.map((block, index) => (index === last ? bearBlock(block, gone) : block));
}

interface Numbering {
  readonly changes: Change[];
  /** Above the place that was come to: of annexes (0) and headings (1 to 3). */
  readonly headings: { readonly depth: number; readonly text: string }[];
  /** The change of what went and has nothing in its place, until the next words. */
  gone: number | undefined;
}

type What = Pick<Change, "about" | "before" | "after">;

function add(what: What, { changes, headings }: Numbering): number {
  const number = changes.length + 1;
  changes.push({ number, under: headings.map(({ text }) => text), ...what });
  return number;
}

function visitBlocks(blocks: readonly Block[], numbering: Numbering): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.revision === "deleted") {
      goes(block, numbering);
      return [];
    }
    enter(block, numbering);
    if (block.revision !== "inserted") return [visitBlock(block, numbering)];
    const number = comes(block, numbering);
    return [number === undefined ? block : bearBlock(block, number)];
  });
}

/** What says nothing is no change to its readers. */
function goes(part: Part, numbering: Numbering): void {
  const before = said(part);
  if (before === "") return;
  const number = add({ about: [], before: [before], after: [] }, numbering);
  numbering.gone ??= number;
}

function comes(part: Part, numbering: Numbering): number | undefined {
  const after = said(part);
  return after === "" ? undefined : add({ about: [], before: [], after: [after] }, numbering);
}

function enter(block: Block, { headings }: Numbering): void {
  if (block.type !== "heading" && block.type !== "annex") return;
  const depth = block.type === "annex" ? 0 : block.depth;
  while ((headings.at(-1)?.depth ?? -1) >= depth) headings.pop();
  headings.push({ depth, text: plainText(block.children) });
}

function visitBlock(block: Block, numbering: Numbering): Block {
  switch (block.type) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
    case "annex": {
      const about = block.type === "paragraph" ? aboutWords(block.children) : [];
      return { ...block, children: visitWords(block.children, about, numbering) };
    }
    case "list":
      return { ...block, items: visitItems(block.items, numbering) };
    case "quote":
    case "card":
    case "keep":
      return { ...block, children: visitBlocks(block.children, numbering) };
    case "table": {
      const heads = (block.head?.cells ?? []).map(({ children }) => plainText(children));
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
  const own = plainText(first?.children ?? []);
  const cells = row.cells.map((cell, index) => {
    const about = [index > 0 ? own : "", heads[index] ?? ""].filter((each) => each !== "");
    return { ...cell, children: visitWords(cell.children, about, numbering) };
  });
  return { ...row, cells };
}

/** The words of the later version, numbered where they changed. */
function visitWords(
  inlines: readonly Inline[],
  about: readonly string[],
  numbering: Numbering,
): readonly Inline[] {
  const before = stretches(inlines, "deleted");
  const after = stretches(inlines, "inserted");
  if (before.length + after.length === 0) {
    const { gone } = numbering;
    // What changed may be no word, such as the mark of a note.
    const left = inlinesWithout(inlines, "deleted");
    if (gone === undefined || left.length === 0) return left;
    numbering.gone = undefined;
    return left.map((inline, index) => (index === 0 ? bearInline(inline, gone) : inline));
  }
  const number = add({ about, before, after }, numbering);
  numbering.gone = undefined;
  const numbered = numberWords(inlines, number);
  // What went at the end has its place at the words before.
  const isBorne = numbered.some(bears);
  const last = numbered.length - 1;
  return isBorne
    ? numbered
    : numbered.map((inline, index) => (index === last ? bearInline(inline, number) : inline));
}

function bears(inline: Inline): boolean {
  return inline.change !== undefined || ("children" in inline && inline.children.some(bears));
}

function numberWords(inlines: readonly Inline[], number: number): readonly Inline[] {
  const numbered: Inline[] = [];
  let isAfterGone = false;
  for (const inline of inlines) {
    if (inline.revision === "deleted") {
      isAfterGone = true;
      continue;
    }
    const isChanged = isAfterGone || inline.revision === "inserted";
    const inner =
      "children" in inline ? { ...inline, children: numberWords(inline.children, number) } : inline;
    numbered.push(isChanged ? bearInline(inner, number) : inner);
    isAfterGone = false;
  }
  return numbered;
}

function said(part: Part): string {
  return textsOf(part)
    .filter((text) => text !== "")
    .join(" · ");
}

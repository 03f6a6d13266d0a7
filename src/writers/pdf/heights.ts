/**
 * How high a part of the paper will be, before it is laid out: the whole of it, and the least that
 * must stand together at its beginning. Lines and column widths made here are the ones drawn later,
 * so that the heights are exact.
 */
import { shareWidths } from "../column-widths.ts";
import type { Content, Leaf, ListEntry, Margin, Stack, TableBlock } from "./content.ts";
import type { PaperLine } from "./line.ts";
import { setLines } from "./lines.ts";

/** What a small table is: at most so many rows, and such a part of a page. */
const FEW_ROWS = 12;
const SMALL = 0.25;

const NO_MARGIN: Margin = [0, 0, 0, 0];

/** The lines of a leaf at this width, made once. */
export function linesOf(leaf: Leaf, width: number): readonly PaperLine[] {
  if (!leaf._lines || !isSame(leaf._linesWidth, width)) {
    leaf._lines = setLines(leaf._inlines ?? [], width);
    leaf._linesWidth = width;
  }
  return leaf._lines;
}

/** Sums in another order differ in the last digit. */
function isSame(known: number | undefined, width: number): boolean {
  return known !== undefined && Math.abs(known - width) < 0.01;
}

/** The height of everything in a node, its margins included. */
function wholeHeight(node: Content, width: number): number {
  const [left, top, right, bottom] = node._margin ?? NO_MARGIN;
  const inner = width - left - right;
  return top + innerHeight(node, inner) + bottom;
}

function innerHeight(node: Content, width: number): number {
  if ("text" in node) return heightOf(linesOf(node, width));
  if ("stack" in node) return sumHeights(node.stack, width);
  if ("ul" in node) return sumHeights(node.ul, width - (node._gapSize?.width ?? 0));
  if ("canvas" in node) return node._minHeight ?? 0;
  const rows = node.table.body.map((_, row) => rowHeight(node, row, width));
  return topLine(node) + rows.reduce((sum, height) => sum + height, 0);
}

/**
 * The least of a node that may end a page: two lines of a paragraph, the head of a table with its
 * first row, a heading with the least of what follows it. `room` is what an empty page holds.
 */
export function leadHeight(node: Content, width: number, room: number): number {
  const [left, top, right] = node._margin ?? NO_MARGIN;
  const inner = width - left - right;
  if (node.keepTogether) {
    const whole = wholeHeight(node, width);
    if (whole <= room) return whole;
  }
  if ("text" in node) return top + heightOf(leadLines(linesOf(node, inner)));
  if ("stack" in node) return top + leadOfItems(node.stack, 0, inner, room);
  if ("ul" in node) return top + leadOfItems(node.ul, 0, inner - (node._gapSize?.width ?? 0), room);
  if ("canvas" in node) return wholeHeight(node, width);
  return top + leadOfTable(node, inner, room);
}

/** The least that must stand together from this item on, through all that keep with the next. */
export function leadOfItems(
  items: readonly Content[],
  from: number,
  width: number,
  room: number,
): number {
  let height = 0;
  for (let index = from; ; index++) {
    const item = items[index];
    if (!item) return height;
    const next = items[index + 1];
    if (!item.keepNext || !next || next.newPage) return height + leadHeight(item, width, room);
    height += wholeHeight(item, width);
  }
}

/** A paragraph of up to three lines is never parted, a longer one not before its third line. */
function leadLines(lines: readonly PaperLine[]): readonly PaperLine[] {
  return lines.length <= 3 ? lines : lines.slice(0, 2);
}

/** A table of a few rows stands whole; of a longer one, the head stands with a row. */
function leadOfTable(node: TableBlock, width: number, room: number): number {
  if (node.table.body.length <= FEW_ROWS) {
    const whole = innerHeight(node, width);
    if (whole <= room * SMALL) return whole;
  }
  const heads = node.table.headerRows;
  let height = topLine(node);
  for (let row = 0; row < heads; row++) height += rowHeight(node, row, width);
  const first = rowHeight(node, heads, width);
  return height + (height + first <= room ? first : leadOfRow(node, heads, width, room));
}

/** Of a row that no page holds. */
function leadOfRow(node: TableBlock, row: number, width: number, room: number): number {
  shareColumns(node, width);
  const cells = node.table.body[row] ?? [];
  const leads = cells.map((cell, column) => {
    return leadHeight(cell, node.table.widths[column]?._calcWidth ?? 0, room);
  });
  return Math.max(0, ...leads) + padding(node, row);
}

/** The height of a row with its paddings and the line below it. */
export function rowHeight(node: TableBlock, row: number, width: number): number {
  shareColumns(node, width);
  let height = 0;
  for (const [column, cell] of (node.table.body[row] ?? []).entries()) {
    const inner = node.table.widths[column]?._calcWidth ?? 0;
    height = Math.max(height, wholeHeight(cell, inner));
  }
  return height + padding(node, row);
}

function padding(node: TableBlock, row: number): number {
  const { layout } = node;
  return layout.paddingTop(row) + layout.paddingBottom(row) + layout.hLineWidth(row + 1);
}

function topLine(node: TableBlock): number {
  return node.layout.hLineWidth(0);
}

/** Shares the table's width out among its columns, once for a width. */
export function shareColumns(node: TableBlock, width: number): void {
  if (isSame(node._columnsWidth, width)) return;
  node._columnsWidth = width;
  const columns = node.table.widths.map((column) => ({
    least: column._minWidth ?? 0,
    natural: column._maxWidth ?? 0,
    ...(column.share !== undefined && { share: column.share }),
  }));
  const { widths, scale, cut } = shareWidths(columns, width - (node._offsets?.total ?? 0));
  node._cut = cut;
  node.table.widths.forEach((column, index) => {
    column._calcWidth = widths[index] ?? 0;
    column.width = column._calcWidth;
  });
  if (scale < 1) for (const row of node.table.body) for (const cell of row) scaleType(cell, scale);
}

/** Smaller type, for a table whose longest words do not fit. */
function scaleType(cell: Leaf | Stack, scale: number): void {
  if (!("text" in cell)) return;
  cell._inlines = (cell._inlines ?? []).map((inline) => ({
    ...inline,
    size: inline.size * scale,
    rise: inline.rise * scale,
    width: inline.width * scale,
    height: inline.height * scale,
    baseline: inline.baseline * scale,
    trailingCut: inline.trailingCut * scale,
  }));
}

function heightOf(lines: readonly PaperLine[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}

function sumHeights(items: readonly (Content | ListEntry)[], width: number): number {
  return items.reduce((sum, item) => sum + wholeHeight(item, width), 0);
}

/**
 * How much of the height a part of the paper will take, before it is laid out: the whole of it, and
 * the least that must stand together at its beginning, each with the notes that begin there. Lines
 * and column widths made here are the ones drawn later, so that the heights are exact.
 */
import { heldRows } from "../held-rows.ts";
import { spaceBelow } from "./close-up.ts";
import type { Content, Leaf, Margin, TableBlock } from "./content.ts";
import {
  besides,
  type EmptyPage,
  type Extent,
  fitsPage,
  sumExtents,
  taller,
  without,
} from "./extents.ts";
import { figureHeight } from "./figures.ts";
import { setWithPage } from "./leaders.ts";
import type { PaperLine } from "./line.ts";
import { setLines } from "./lines.ts";
import { FRAME_PAD } from "./rules.ts";
import { isSameWidth, shareColumns } from "./table-columns.ts";

const NO_MARGIN: Margin = [0, 0, 0, 0];

/** The lines of a leaf at this width, made once. */
export function linesOf(leaf: Leaf, width: number): readonly PaperLine[] {
  if (!leaf._lines || !isSameWidth(leaf._linesWidth, width)) {
    const inlines = leaf._inlines ?? [];
    const inner = leaf.frame ? width - 2 * FRAME_PAD.x : width;
    leaf._lines = leaf.page
      ? setWithPage(inlines, inner)
      : setLines(inlines, inner, leaf.firstLine);
    leaf._linesWidth = width;
  }
  return leaf._lines;
}

/** Everything in a node, its margins included. */
function wholeExtent(node: Content, width: number): Extent {
  const [left, top, right, bottom] = node._margin ?? NO_MARGIN;
  return taller(innerExtent(node, width - left - right), top + bottom);
}

function innerExtent(node: Content, width: number): Extent {
  if ("text" in node) return taller(extentOf(linesOf(node, width)), frameHeight(node));
  if ("stack" in node) return sumExtents(node.stack.map((item) => wholeExtent(item, width)));
  if ("ul" in node) {
    const inner = width - (node._gapSize?.width ?? 0);
    return sumExtents(node.ul.map((item) => wholeExtent(item, inner)));
  }
  if ("figure" in node) return { height: figureHeight(node, width), notes: [] };
  if ("canvas" in node) return { height: node.canvas[0].lineWidth, notes: [] };
  const rows = node.table.body.map((_, row) => rowExtent(node, row, width));
  return taller(sumExtents(rows), topLine(node));
}

/**
 * The least of a node that may end a page: two lines of a paragraph, the head of a table with its
 * first row, a heading with the least of what follows it.
 */
export function leadExtent(node: Content, width: number, page: EmptyPage): Extent {
  const [left, top, right] = node._margin ?? NO_MARGIN;
  const inner = width - left - right;
  if (node.keepTogether) {
    const { height, notes } = wholeExtent(node, width);
    // The space below it shrinks at a page's foot.
    const whole = { height: height - spaceBelow(node), notes };
    if (fitsPage(whole, page)) return whole;
  }
  if ("text" in node) {
    return taller(extentOf(leadLines(linesOf(node, inner))), top + frameHeight(node));
  }
  if ("stack" in node) return taller(leadOfItems(node.stack, 0, inner, page), top);
  if ("ul" in node) {
    return taller(leadOfItems(node.ul, 0, inner - (node._gapSize?.width ?? 0), page), top);
  }
  if ("figure" in node) return { height: top + figureHeight(node, inner, 1), notes: [] };
  if ("canvas" in node) return wholeExtent(node, width);
  return taller(leadOfTable(node, inner, page), top);
}

/**
 * The least that must stand together from this item on, through all that keep with the next; where no
 * page holds that much, as many of them as one does.
 */
export function leadOfItems(
  items: readonly Content[],
  from: number,
  width: number,
  page: EmptyPage,
): Extent {
  const wholes: Extent[] = [];
  let most: Extent | undefined;
  for (let index = from; ; index++) {
    const item = items[index];
    if (!item) return sumExtents(wholes);
    const lead = sumExtents([...wholes, leadExtent(item, width, without(wholes, page))]);
    if (most && !fitsPage(lead, page)) return most;
    most = lead;
    const next = items[index + 1];
    if (!next || next.newPage || !keepsNext(item, width, page)) return lead;
    wholes.push(wholeExtent(item, width));
  }
}

/** Such a part of a page is little enough to be moved on for what follows it. */
const LITTLE = 1 / 4;

/** Whether all of it stays with the next; of a longer paragraph or list only the end does. */
export function keepsNext(item: Content, width: number, { room }: EmptyPage): boolean {
  if (!item.tailNext || item.keepNext) return item.keepNext === true;
  if ("text" in item) return isShort(item, width);
  if ("ul" in item && item.ul.length > 1) return false;
  return wholeExtent(item, width).height <= room * LITTLE;
}

/** A paragraph of so many lines is never parted, a longer one not before its third line. */
const NEVER_PARTED = 3;

function leadLines(lines: readonly PaperLine[]): readonly PaperLine[] {
  return lines.length <= NEVER_PARTED ? lines : lines.slice(0, 2);
}

/** What a frame adds to the height of its words. */
function frameHeight({ frame }: Leaf): number {
  return frame ? 2 * FRAME_PAD.y : 0;
}

/** Whether a block is nothing but a paragraph that is never parted. */
export function isShort(node: Content, width: number): boolean {
  const [left, , right] = node._margin ?? NO_MARGIN;
  const inner = width - left - right;
  if ("text" in node) return linesOf(node, inner).length <= NEVER_PARTED;
  if (!("stack" in node)) return false;
  const [only, second] = node.stack;
  return only !== undefined && second === undefined && isShort(only, inner);
}

/** The rows that a table begins with, or of the first that no page holds the least that may begin. */
function leadOfTable(node: TableBlock, width: number, page: EmptyPage): Extent {
  const lead = leadOfRows(node, 0, width, page);
  if (lead) return taller(lead, topLine(node));
  const heads = node.table.headerRows;
  const head = sumExtents(
    node.table.body.slice(0, heads).map((_, row) => rowExtent(node, row, width)),
  );
  return taller(sumExtents([head, leadOfCells(node, heads, width, page)]), topLine(node));
}

/**
 * The rows that must stand together from this one on, as many of them as a page holds; undefined where
 * it does not even hold the head with a row.
 */
function leadOfRows(
  node: TableBlock,
  from: number,
  width: number,
  page: EmptyPage,
): Extent | undefined {
  const held = heldOf(node, width, page.room);
  const heads = node.table.headerRows;
  let lead: Extent | undefined;
  const extents: Extent[] = [];
  for (let row = from; row < node.table.body.length; row++) {
    extents.push(rowExtent(node, row, width));
    const rows = sumExtents(extents);
    if (row >= heads && !fitsPage(rows, page)) return lead;
    if (row >= heads) lead = rows;
    if (!held.has(row)) return lead;
  }
  return lead;
}

/** What may begin of a row: the rows that stay with it, or of one that no page holds the least. */
export function leadOfRow(node: TableBlock, row: number, width: number, page: EmptyPage): Extent {
  return leadOfRows(node, row, width, page) ?? leadOfCells(node, row, width, page);
}

/** The rows that stay with the next one; found once for a width. */
function heldOf(node: TableBlock, width: number, room: number): ReadonlySet<number> {
  const { _held: known } = node;
  if (known && isSameWidth(known.width, width) && known.heads === node.table.headerRows) {
    return known.rows;
  }
  const heads = node.table.headerRows;
  const heightOf = (row: number) => rowExtent(node, row, width).height;
  const rows = heldRows({ count: node.table.body.length, heads, heightOf }, room);
  node._held = { width, heads, rows };
  return rows;
}

/** The least that the cells of a row may begin with that no page holds. */
function leadOfCells(node: TableBlock, row: number, width: number, page: EmptyPage): Extent {
  shareColumns(node, width);
  const leads = (node.table.body[row] ?? []).map((cell, column) =>
    leadExtent(cell, node.table.widths[column]?._calcWidth ?? 0, page),
  );
  return taller(besides(leads), paddingOf(node, row));
}

/** A row with its paddings and the line below it. */
export function rowExtent(node: TableBlock, row: number, width: number): Extent {
  shareColumns(node, width);
  const cells = (node.table.body[row] ?? []).map((cell, column) =>
    wholeExtent(cell, node.table.widths[column]?._calcWidth ?? 0),
  );
  return taller(besides(cells), paddingOf(node, row));
}

/** Above and below what a row holds, with the line below it, in points. */
export function paddingOf({ layout }: TableBlock, row: number): number {
  return layout.paddingTop(row) + layout.paddingBottom(row) + layout.hLineWidth(row + 1);
}

function topLine(node: TableBlock): number {
  return node.layout.hLineWidth(0);
}

/** Of lines below each other. */
export function extentOf(lines: readonly PaperLine[]): Extent {
  return sumExtents(lines.map((line) => ({ height: line.getHeight(), notes: line.notes })));
}

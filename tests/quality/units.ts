/**
 * The texts of a document in reading order, each with what pages must respect about it: what it is, the
 * boxes it stands in, what it introduces. The notes come last, for where they stand is the pages' matter.
 */

import type {
  Block,
  Document,
  Figure,
  Inline,
  ListItem,
  Table,
  TableRow,
} from "../../src/document/nodes.ts";
import { noteMark } from "../../src/document/note-mark.ts";
import { inlineText } from "../../src/document/words.ts";

export type UnitKind =
  | "title"
  | "subtitle"
  | "heading"
  | "paragraph"
  | "cell"
  | "annexLabel"
  | "annexTitle"
  | "contents"
  | "figure"
  | "note";

/** Something that several texts stand in; the same object for all of them. */
export interface Box {
  readonly type: "keep" | "card" | "row" | "table" | "item" | "quote";
  readonly table?: TableBox;
  /** Of a row of a table, from 0; -1 is its head. */
  readonly row?: number;
  readonly ordered?: boolean;
}

export interface TableBox {
  readonly columns: number;
  readonly rows: number;
  readonly hasHead: boolean;
  readonly node: Table;
}

export interface Unit {
  readonly index: number;
  readonly kind: UnitKind;
  /** Its letters without spaces; `PAGE_NUMBER` stands for a number that only the layout knows. */
  readonly letters: string;
  /** From the outermost to the innermost. */
  readonly boxes: readonly Box[];
  /** A page break or the beginning of an annex stands directly before it. */
  readonly startsPage: boolean;
  /** The next text stands on its page: headings, and what introduces a table. */
  readonly keepsNext: boolean;
  readonly column?: number;
  /** Of a heading or an annex. */
  readonly id?: string;
  /** The targets of its page numbers, in their order. */
  readonly pageTargets: readonly string[];
  /** The notes that it bears, and where the mark of each stands in its letters. */
  readonly marks: readonly { readonly note: string; readonly at: number }[];
  readonly figure?: Figure;
  /** Of a note. */
  readonly note?: { readonly id: string; readonly number: number };
}

/** Stands for a page number: a letter of private use, which no document holds. */
export const PAGE_NUMBER = "\ue000";

/** What is compared: one spelling, without anything that leaves no ink. */
export function lettersOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/gu, "$1\u0eb3")
    .replace(/[\s\u200b\u00ad\u2060]+/gu, "");
}

interface Around {
  readonly boxes: readonly Box[];
  readonly keepsNext?: boolean;
}

/** All texts of a document. */
export function unitsOf({ children, notes }: Document): readonly Unit[] {
  const units: Unit[] = [];
  let startsPage = false;

  const add = (
    kind: UnitKind,
    inlines: readonly Inline[] | string,
    { boxes, keepsNext = false }: Around,
    more: Partial<Unit> = {},
  ): void => {
    const pageTargets: string[] = [...(more.pageTargets ?? [])];
    const marks: { note: string; at: number }[] = [];
    const plain = typeof inlines === "string" ? inlines : textOf(inlines, pageTargets, marks);
    const letters = lettersOf(plain);
    const unit = { kind, letters, boxes, startsPage, keepsNext, ...more, pageTargets, marks };
    units.push({ ...unit, index: units.length });
    startsPage = false;
  };

  const visitAll = (blocks: readonly Block[], around: Around): void => {
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      // A longer paragraph says something by itself.
      const introduces =
        block.type === "paragraph" &&
        next?.type === "table" &&
        inlineText(block.children).length <= 300;
      visit(block, { boxes: around.boxes, keepsNext: introduces });
    }
  };

  const visitItem = (item: ListItem, ordered: boolean, boxes: readonly Box[]): void => {
    visitAll(item.children, { boxes: [...boxes, { type: "item", ordered }] });
  };

  const visitRow = (row: TableRow, table: TableBox, at: number, boxes: readonly Box[]): void => {
    const inner = [...boxes, { type: "row", table, row: at } as const];
    row.cells.forEach((cell, column) => {
      add("cell", cell.children, { boxes: inner }, { column });
    });
  };

  const visit = (block: Block, around: Around): void => {
    const { boxes } = around;
    switch (block.type) {
      case "title":
      case "subtitle":
        add(block.type, block.children, { boxes, keepsNext: true });
        return;
      case "heading":
        add("heading", block.children, { boxes, keepsNext: true }, { id: block.id });
        return;
      case "paragraph":
        add("paragraph", block.children, around);
        return;
      case "list":
        for (const item of block.items) visitItem(item, block.ordered, boxes);
        return;
      case "quote":
      case "card":
      case "keep":
        visitAll(block.children, { boxes: [...boxes, { type: block.type }] });
        return;
      case "table": {
        const { columns, rows, head } = block;
        const counts = { columns: columns.length, rows: rows.length };
        const table: TableBox = { ...counts, hasHead: head !== undefined, node: block };
        const inner = [...boxes, { type: "table", table } as const];
        if (head) visitRow(head, table, -1, inner);
        rows.forEach((row, index) => {
          visitRow(row, table, index, inner);
        });
        return;
      }
      case "annex":
        startsPage = true;
        add("annexLabel", block.label, { boxes, keepsNext: true }, { id: block.id });
        add("annexTitle", block.children, { boxes, keepsNext: true });
        return;
      case "contents":
        for (const { label, children: inlines, target } of block.entries) {
          const words = [...(label === undefined ? [] : [label]), textOf(inlines), PAGE_NUMBER];
          add("contents", words.join(" "), { boxes }, { pageTargets: [target] });
        }
        return;
      case "figure":
        add("figure", "", { boxes }, { figure: block });
        return;
      case "pageBreak":
        startsPage = true;
        return;
      case "rule":
        return;
    }
  };

  visitAll(children, { boxes: [] });
  startsPage = false;
  for (const { id, number, children: inlines } of notes) {
    add("note", inlines, { boxes: [] }, { note: { id, number } });
  }
  return units;
}

function textOf(
  inlines: readonly Inline[],
  pageTargets: string[] = [],
  marks: { note: string; at: number }[] = [],
): string {
  let text = "";
  const visit = (inline: Inline): void => {
    switch (inline.type) {
      case "text":
        text += inline.value;
        break;
      case "break":
        text += "\n";
        break;
      case "noteReference":
        if (!inline.repeats) marks.push({ note: inline.note, at: lettersOf(text).length });
        text += noteMark(inline.number);
        break;
      case "pageReference":
        pageTargets.push(inline.target);
        text += PAGE_NUMBER;
        break;
      default:
        for (const child of inline.children) visit(child);
    }
  };
  for (const inline of inlines) visit(inline);
  return text;
}

/** The innermost box of a type around a text. */
export function boxOf(unit: Unit, type: Box["type"]): Box | undefined {
  return unit.boxes.findLast((box) => box.type === type);
}

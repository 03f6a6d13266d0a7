/**
 * A document as a reader meets it: one text after the other, each with the headings above it and
 * with where each stretch of its letters came from.
 */
import type { Origin, Place } from "../../diagnostics/diagnostic.ts";
import type { Block, Document, Inline, Note, TableRow } from "../../document/nodes.ts";
import { noteMark } from "../../document/note-mark.ts";
import { sourceOfNote } from "../../document/number-notes.ts";
import { partsOf } from "../../document/parts.ts";
import { inlineText } from "../../document/words.ts";
import type { FormUnits } from "./forms.ts";

/** A stretch of letters of one origin. */
export interface Leaf {
  readonly text: string;
  readonly origin?: Origin | undefined;
  /** Set for texts that the writers add: the slot of the furniture, or the label's name. */
  readonly furniture?: string;
  /** Where it begins in all that fills the slot, of which it may be one of several members. */
  readonly at?: number;
  readonly label?: string;
  /** Set for the mark of a note: the source that it cites. */
  readonly note?: string;
  /** The line of the theme that asks for it. */
  readonly template?: Place;
}

/** What a unit is to a reader. */
export type Role = "title" | "heading" | "text" | "cell" | "note" | "furniture";

export interface Unit {
  readonly role: Role;
  /** The headings above it, the outermost first. */
  readonly under: readonly string[];
  /** What heads the column and the row of a cell. */
  readonly beside: readonly string[];
  readonly leaves: readonly Leaf[];
}

/**
 * The texts of the page in reading order, on demand with the marks of notes in them. What the theme sets
 * out stands where it is printed: its head first, its forms where the template places them.
 */
export function unitsOf(
  document: Document,
  formsNamed: FormUnits,
  withMarks = false,
): readonly Unit[] {
  const leavesOf = (inlines: readonly Inline[]) =>
    leavesIn(inlines).filter(({ note }) => withMarks || note === undefined);
  const units: Unit[] = [...formsNamed("head", [])];
  let under: readonly string[] = [];
  const add = (role: Role, leaves: readonly Leaf[], beside: readonly string[] = []) =>
    units.push({ role, under, beside, leaves });
  const visit = (block: Block): void => {
    switch (block.type) {
      case "title":
      case "subtitle":
        add("title", leavesOf(block.children));
        return;
      case "heading": {
        under = under.slice(0, block.depth - 1);
        add("heading", leavesOf(block.children));
        under = [...under, inlineText(block.children)];
        return;
      }
      case "annex":
        under = [];
        add("heading", [
          { text: block.label, label: "annex", origin: block.origin },
          { text: " " },
          ...leavesOf(block.children),
        ]);
        under = [`${block.label} ${inlineText(block.children)}`];
        units.push(...formsNamed("annex", under));
        return;
      case "form":
        units.push(...formsNamed(block.name, under));
        return;
      case "paragraph":
        add("text", leavesOf(block.children));
        return;
      case "list":
        for (const item of block.items) item.children.forEach(visit);
        return;
      case "quote":
      case "card":
      case "keep":
        block.children.forEach(visit);
        return;
      case "table":
        for (const row of [...(block.head ? [block.head] : []), ...block.rows])
          addRow(row, block.head, leavesOf, add);
        return;
      case "contents":
        for (const { label, children: words } of block.entries) {
          const { origin } = block;
          const before =
            label === undefined ? [] : [{ text: label, label: "annex", origin }, { text: " " }];
          add("text", [...before, ...leavesOf(words)]);
        }
        return;
      case "figure":
        add("text", leavesOf(block.texts ?? [{ type: "text", value: block.description }]));
        return;
      case "rule":
      case "pageBreak":
        return;
    }
  };
  const addNotes = (part: readonly Note[]): void => {
    under = [];
    for (const { id, number, children: text } of part) {
      const mark = noteMark(number);
      const marks = withMarks ? [{ text: mark, note: sourceOfNote(id) }, { text: " " }] : [];
      add("note", [...marks, ...leavesOf(text)], [mark]);
    }
  };
  for (const part of partsOf(document)) {
    part.blocks.forEach(visit);
    addNotes(part.notes);
  }
  return units;
}

function addRow(
  row: TableRow,
  head: TableRow | undefined,
  leavesOf: (inlines: readonly Inline[]) => readonly Leaf[],
  add: (role: Role, leaves: readonly Leaf[], beside: readonly string[]) => void,
): void {
  const textOf = (cell: TableRow["cells"][number] | undefined) =>
    cell ? inlineText(cell.children) : "";
  for (const [index, cell] of row.cells.entries()) {
    const first = index > 0 && row !== head ? textOf(row.cells[0]) : "";
    const column = row === head ? "" : textOf(head?.cells[index]);
    const beside = [column, first].map((text) => text.trim()).filter(Boolean);
    add("cell", leavesOf(cell.children), beside);
  }
}

function leavesIn(inlines: readonly Inline[]): readonly Leaf[] {
  return inlines.flatMap((inline): readonly Leaf[] => {
    switch (inline.type) {
      case "text":
        return [{ text: inline.value, origin: inline.origin }];
      case "break":
        return [{ text: "\n" }];
      case "noteReference":
        return [
          {
            text: noteMark(inline.number),
            note: sourceOfNote(inline.note),
            origin: inline.origin,
          },
        ];
      case "pageReference":
        return [];
      default:
        return leavesIn(inline.children);
    }
  });
}

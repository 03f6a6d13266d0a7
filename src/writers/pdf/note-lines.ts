/**
 * The lines of the notes and how they are drawn at the foot of a page: a rule as Word has it, and
 * each note's mark hanging before its lines. Which lines stand on which page is for `foot-notes.ts`.
 */
import type { ListBlock, ListEntry } from "./content.ts";
import type { FootNotes, FootSpaces } from "./foot-notes.ts";
import { linesOf } from "./heights.ts";
import { PaperLine } from "./line.ts";
import type { LaidPage, LineVector } from "./pdfmake.ts";

export interface FootNote {
  /** The mark before its first line. */
  readonly mark: PaperLine;
  readonly lines: readonly PaperLine[];
  /** From the margin to the lines, in points. */
  readonly indent: number;
}

/** In points; Word draws two inches, and the whole width where a note goes on. */
const RULE = { length: 144, width: 0.5, colour: "#000000" };
const ABOVE_RULE = 6;
const BELOW_RULE = 4;

/** The spaces at the foot of a page; `room` and `between` in points. */
export function footSpaces(room: number, between: number): FootSpaces {
  return { room, between, above: ABOVE_RULE + RULE.width + BELOW_RULE };
}

/** The notes of a measured list by their ids, set to this width in points. */
export function setNotes(list: ListBlock, width: number): ReadonlyMap<string, FootNote> {
  const indent = list._gapSize?.width ?? 0;
  return new Map(list.ul.map((entry) => [idOf(entry), setNote(entry, indent, width - indent)]));
}

function setNote(entry: ListEntry, indent: number, width: number): FootNote {
  const lines = entry.stack.flatMap((leaf) => {
    if (!("text" in leaf)) throw new Error("a note holds something else than text");
    const set = linesOf(leaf, width);
    const [first] = set;
    if (first) first.landing = leaf.landing;
    for (const line of set) line.element = leaf._element;
    return set;
  });
  const mark = new PaperLine(indent);
  for (const inline of entry._marker ?? []) mark.addInline(inline);
  mark.role = "label";
  mark.element = entry._label;
  return { mark, lines, indent };
}

function idOf({ node }: ListEntry): string {
  if (!(node && "number" in node && "id" in node)) throw new Error("an entry is no note");
  return String(node.id);
}

/** Puts the notes on the pages, below what stands there; the lines that were put. */
export function drawFeet(
  pages: readonly LaidPage[],
  notes: FootNotes,
  { above, between }: FootSpaces,
): readonly PaperLine[] {
  const drawn: PaperLine[] = [];
  for (const [index, page] of pages.entries()) {
    const pieces = notes.piecesOn(index);
    const [first] = pieces;
    if (!first) continue;
    const { left, right, bottom } = page.pageMargins;
    const width = page.pageSize.width - left - right;
    let y = page.pageSize.height - bottom - notes.heightOn(index);
    page.items.push({
      type: "vector",
      item: makeRule(left, y + ABOVE_RULE, first.from > 0 ? width : Math.min(RULE.length, width)),
    });
    const add = (line: PaperLine, x: number, top: number): void => {
      line.x = x;
      line.y = top;
      drawn.push(line);
      page.items.push({ type: "line", item: line });
    };
    for (const [at, { note, from, to }] of pieces.entries()) {
      y += at > 0 ? between : above;
      const [line] = note.lines;
      // Before the line, as it is read.
      if (from === 0 && line)
        add(note.mark, left, y + line.getAscenderHeight() - note.mark.getAscenderHeight());
      for (const each of note.lines.slice(from, to)) {
        add(each, left + note.indent, y);
        y += each.getHeight();
      }
    }
  }
  return drawn;
}

function makeRule(left: number, y: number, length: number): LineVector {
  const ends = { x1: left, x2: left + length, y1: y, y2: y };
  return { type: "line", ...ends, lineWidth: RULE.width, lineColor: RULE.colour };
}

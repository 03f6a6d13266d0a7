/** Rules for notes: each begins on the page of its mark, at the foot, below all else, in order. */
import type { SeenPaper } from "./match.ts";
import { byPage, linesOf, type Rule, tell } from "./rule.ts";
import { inkOf, roomOf } from "./seen.ts";
import { boxOf } from "./units.ts";

export const noteAway: Rule = {
  name: "note-away",
  definition:
    "a note that does not begin on the page of its mark, though the notes before it in that line or row leave it room (nor does one that goes on over all of the page)",
  *find(paper) {
    const notes = new Map(paper.units.flatMap((unit) => (unit.note ? [[unit.note.id, unit]] : [])));
    // What stands in one line or row cannot be parted: its notes may be too long for any page.
    const pieces = new Map<string, number>();
    for (const unit of paper.units) {
      for (const { note, at } of unit.marks) {
        const mark = linesOf(paper, unit).find(({ from, to }) => from <= at && at < to);
        const noteUnit = notes.get(note);
        if (!mark || !noteUnit) continue;
        const lines = linesOf(paper, noteUnit);
        const row = boxOf(unit, "row");
        const rowLines = paper.units
          .filter((each) => row && each.boxes.includes(row))
          .map((each) => linesOf(paper, each));
        const piece = row
          ? `row of ${rowLines[0]?.[0]?.page} ${rowLines[0]?.[0]?.baseline}`
          : `${mark.page} ${mark.baseline}`;
        const own = row
          ? Math.max(...rowLines.map((each) => each.length)) * mark.pitch
          : mark.pitch;
        const before = pieces.get(piece) ?? own;
        pieces.set(piece, before + lines.length * (lines[0]?.pitch ?? 0));
        const fits = before + 5 * mark.pitch < roomOf(paper.box);
        if (fits && !isFilled(paper, mark.page) && lines[0]?.page !== mark.page)
          yield { page: mark.page, at: tell(noteUnit) };
      }
    }
  },
};

/** A note from a page before that goes on upon the next one leaves no other room, where text must go on. */
function isFilled(paper: SeenPaper, page: number): boolean {
  return paper.units.some(({ kind, index }) => {
    const pages = kind === "note" ? (paper.linesOf.get(index) ?? []).map((line) => line.page) : [];
    return (pages[0] ?? page) < page && (pages.at(-1) ?? page) > page;
  });
}

export const noteNotAtFoot: Rule = {
  name: "note-not-at-foot",
  definition: "a note above other text of its page, or with room for a line below it",
  *find(paper) {
    for (const [page, lines] of byPage(paper.placed)) {
      const notes = lines.filter(({ unit }) => unit.kind === "note");
      const body = [
        ...lines.filter(({ unit }) => unit.kind !== "note"),
        ...paper.repeated.filter((line) => line.page === page),
      ];
      if (notes.length === 0) continue;
      const highest = notes.reduce((a, b) => (a.baseline < b.baseline ? a : b));
      const lowest = notes.reduce((a, b) => (a.baseline > b.baseline ? a : b));
      const above = body.some((line) => inkOf(line).foot > inkOf(highest).top + 0.8);
      const raised = paper.box.bottom - inkOf(lowest).foot > 1.6 * lowest.pitch;
      if (above || raised) yield { page, at: tell((above ? highest : lowest).unit) };
    }
  },
};

export const notesOutOfOrder: Rule = {
  name: "notes-out-of-order",
  definition:
    "of the notes that begin on a page, one above another of a smaller number, or above one that goes on",
  *find(paper) {
    const notes = paper.placed.filter(({ unit }) => unit.note);
    for (const [page, lines] of byPage(notes)) {
      let last = 0;
      let begun = false;
      for (const { unit, from } of lines.toSorted((a, b) => a.baseline - b.baseline)) {
        const number = unit.note?.number ?? 0;
        if (from === 0) {
          if (number < last) yield { page, at: tell(unit) };
          last = number;
          begun = true;
        } else if (begun && number !== last) yield { page, at: tell(unit) };
      }
    }
  },
};

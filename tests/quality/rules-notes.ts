/** Rules for notes: each begins on the page of its mark, at the foot, below all else, in order. */
import { byPage, linesOf, type Rule, tell } from "./rule.ts";
import { inkOf } from "./seen.ts";

export const noteAway: Rule = {
  name: "note-away",
  definition: "a note that does not begin on the page of its mark",
  *find(paper) {
    const notes = new Map(paper.units.flatMap((unit) => (unit.note ? [[unit.note.id, unit]] : [])));
    for (const unit of paper.units) {
      for (const { note, at } of unit.marks) {
        const mark = linesOf(paper, unit).find(({ from, to }) => from <= at && at < to);
        const noteUnit = notes.get(note);
        const first = noteUnit && linesOf(paper, noteUnit)[0];
        if (mark && noteUnit && first?.page !== mark.page) {
          yield { page: mark.page, at: tell(noteUnit) };
        }
      }
    }
  },
};

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
  definition: "a note above one of a smaller number",
  *find(paper) {
    let last: { page: number; baseline: number; number: number } | undefined;
    const notes = paper.placed
      .filter(({ unit }) => unit.note)
      .toSorted((a, b) => a.page - b.page || a.baseline - b.baseline);
    for (const { page, baseline, unit } of notes) {
      const number = unit.note?.number ?? 0;
      if (last && number < last.number) yield { page, at: tell(unit) };
      last = { page, baseline, number };
    }
  },
};

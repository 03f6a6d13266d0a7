/**
 * Where the notes of a row stand that runs over pages: its cells are filled one after the other, but
 * stand side by side, so the room for the notes of all of them must be known beforehand.
 */
import type { FootNotes } from "./foot-notes.ts";
import type { PaperLine } from "./line.ts";
import { countLines } from "./page-writer.ts";

export interface LongRow {
  /** The page on which it begins, from 0. */
  readonly page: number;
  /** What that page and the following ones hold of it without its notes, in points. */
  readonly first: number;
  readonly further: number;
  readonly atHead: boolean;
}

/** The more notes stand on a page, the fewer lines do; after so many trials the last is good enough. */
const TRIALS = 8;
/** Of a page, what notes may take of the first trial. */
const NONE: readonly string[] = [];

/** The notes that begin on the row's first page, its second and so on. */
export function planRow(
  cells: readonly (readonly PaperLine[])[],
  row: LongRow,
  notes: FootNotes,
): readonly (readonly string[])[] {
  let plan: readonly (readonly string[])[] = [];
  for (let trial = 0; trial < TRIALS; trial++) {
    const next = fillPages(cells, row, tryNotes(plan, row, notes));
    if (JSON.stringify(next) === JSON.stringify(plan)) break;
    plan = next;
  }
  return plan;
}

/** How much each page of the row holds besides the notes of this plan. */
function tryNotes(
  plan: readonly (readonly string[])[],
  { page, first, further }: LongRow,
  notes: FootNotes,
): (at: number) => number {
  const tried = notes.copy();
  plan.forEach((ids, at) => {
    tried.place(ids, page + at, at === 0 ? first : further);
  });
  return (at) =>
    at === 0
      ? first - (tried.heightOn(page) - notes.heightOn(page))
      : further - tried.heightOn(page + at);
}

function fillPages(
  cells: readonly (readonly PaperLine[])[],
  { atHead }: LongRow,
  heightOf: (at: number) => number,
): readonly (readonly string[])[] {
  const pages: (readonly string[])[] = [];
  for (const lines of cells) {
    for (let at = 0, page = 0; at < lines.length; page++) {
      const rest = { height: heightOf(page), atHead: atHead || page > 0, claim: () => 0 };
      const count = countLines(lines, at, rest);
      const here = lines.slice(at, at + count).flatMap(({ notes }) => notes);
      while (pages.length <= page) pages.push(NONE);
      pages[page] = [...(pages[page] ?? NONE), ...here];
      at += count;
      if (count === 0 && page > 0) break;
    }
  }
  return pages;
}

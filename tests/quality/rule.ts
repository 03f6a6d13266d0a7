/** What a rule for pages is, and what all of them need: the lines of a text, and how high they stand. */
import type { SeenPaper } from "./match.ts";
import { inkOf, type PlacedLine } from "./seen.ts";
import type { Box, Unit } from "./units.ts";

export interface Violation {
  readonly rule: string;
  readonly page: number;
  /** The words where it shows. */
  readonly at: string;
}

export interface Found {
  readonly page: number;
  readonly at: string;
}

export interface Rule {
  readonly name: string;
  /** What is wrong, in a sentence. */
  readonly definition: string;
  readonly find: (paper: SeenPaper) => Iterable<Found>;
}

export function linesOf(paper: SeenPaper, unit: Unit): readonly PlacedLine[] {
  return paper.linesOf.get(unit.index) ?? [];
}

/** Lines that stand side by side count as one. */
export function countByPage(lines: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let last: PlacedLine | undefined;
  for (const line of lines) {
    const beside =
      last?.page === line.page && Math.abs(last.baseline - line.baseline) < line.size / 2;
    if (!beside) counts.set(line.page, (counts.get(line.page) ?? 0) + 1);
    last = line;
  }
  return counts;
}

/** From the top of the highest line to the foot of the lowest, page by page, added up. */
export function heightOf(lines: readonly PlacedLine[]): number {
  let height = 0;
  for (const each of byPage(lines).values()) {
    const tops = each.map((line) => inkOf(line).top);
    const feet = each.map((line) => inkOf(line).foot);
    height += Math.max(...feet) - Math.min(...tops);
  }
  return height;
}

export function byPage<L extends { readonly page: number }>(
  lines: readonly L[],
): ReadonlyMap<number, readonly L[]> {
  const pages = new Map<number, L[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

/** The texts within each box of a type. */
export function unitsByBox(paper: SeenPaper, type: Box["type"]): ReadonlyMap<Box, readonly Unit[]> {
  const boxes = new Map<Box, Unit[]>();
  for (const unit of paper.units) {
    for (const box of unit.boxes) {
      if (box.type !== type) continue;
      const units = boxes.get(box);
      if (units) units.push(unit);
      else boxes.set(box, [unit]);
    }
  }
  return boxes;
}

/** The height of the notes that these texts bear. */
export function heightOfNotes(paper: SeenPaper, units: readonly Unit[]): number {
  const ids = new Set(units.flatMap(({ marks }) => marks.map(({ note }) => note)));
  if (ids.size === 0) return 0;
  let height = 0;
  for (const unit of paper.units) {
    if (!unit.note || !ids.has(unit.note.id)) continue;
    for (const line of linesOf(paper, unit)) height += line.pitch * 1.3;
  }
  return height + 20;
}

/** The first words of a text. */
export function tell(unit: Unit): string {
  return `${unit.kind} "${unit.letters.slice(0, 16)}"`;
}

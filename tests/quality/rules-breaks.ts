/** Rules for where pages end: what may not stand alone, and what may not be parted. */
import type { SeenPaper } from "./match.ts";
import {
  countByPage,
  type Found,
  heightOf,
  heightOfNotes,
  linesOf,
  type Rule,
  tell,
  unitsByBox,
} from "./rule.ts";
import { inkOf, type PlacedLine, roomOf } from "./seen.ts";
import { type Box, boxOf, type TableBox, type Unit } from "./units.ts";

/** What pages cannot be reckoned to, in points: paddings, lines, spaces between blocks. */
const SLACK = 30;
const EMPTY = 0.4;
/** Spaces after what ends the page, above its notes, and around what could have begun. */
const BETWEEN = 45;

const headingKinds = new Set(["title", "subtitle", "heading", "annexLabel", "annexTitle"]);

function* alone(paper: SeenPaper, isMeant: (unit: Unit) => boolean): Generator<Found> {
  for (const unit of paper.units) {
    if (!unit.keepsNext || !isMeant(unit)) continue;
    const next = paper.units[unit.index + 1];
    const last = linesOf(paper, unit).at(-1);
    if (!next || next.startsPage || next.kind === "note" || !last) continue;
    const [first] = linesOf(paper, next);
    if (first && first.page !== last.page) yield { page: last.page, at: tell(unit) };
  }
}

export const headingAlone: Rule = {
  name: "heading-alone",
  definition: "a title or heading of whose following text no line stands on its page",
  find: (paper) => alone(paper, ({ kind }) => headingKinds.has(kind)),
};

export const introductionAlone: Rule = {
  name: "introduction-alone",
  definition: "a paragraph of up to 300 letters above a table that does not begin on its page",
  find: (paper) => alone(paper, ({ kind }) => !headingKinds.has(kind)),
};

export const headingParted: Rule = {
  name: "heading-parted",
  definition: "a title or heading on two pages",
  *find(paper) {
    for (const unit of paper.units) {
      if (!headingKinds.has(unit.kind)) continue;
      const pages = new Set(linesOf(paper, unit).map(({ page }) => page));
      const [first = 0] = pages;
      if (pages.size > 1) yield { page: first, at: tell(unit) };
    }
  },
};

function* loneLines(paper: SeenPaper, isMeant: (unit: Unit) => boolean): Generator<Found> {
  for (const unit of paper.units) {
    if (!isMeant(unit)) continue;
    const counts = [...countByPage(linesOf(paper, unit))];
    if (counts.length < 2) continue;
    for (const [page, count] of [counts[0], counts.at(-1)].flatMap((end) => (end ? [end] : []))) {
      if (count === 1) yield { page, at: tell(unit) };
    }
  }
}

export const loneLine: Rule = {
  name: "lone-line",
  definition: "a single line of a longer paragraph or cell alone at a page's head or foot",
  find: (paper) => loneLines(paper, ({ kind }) => kind === "paragraph" || kind === "cell"),
};

export const loneNoteLine: Rule = {
  name: "lone-note-line",
  definition: "a single line of a longer note alone on a page",
  find: (paper) => loneLines(paper, ({ kind }) => kind === "note"),
};

function* parted(paper: SeenPaper, type: Box["type"]): Generator<Found> {
  for (const [, units] of unitsByBox(paper, type)) {
    const lines = units.flatMap((unit) => linesOf(paper, unit));
    if (new Set(lines.map(({ page }) => page)).size < 2) continue;
    const height = heightOf(lines) + heightOfNotes(paper, units) + SLACK;
    const [first] = lines;
    const [unit] = units;
    if (first && unit && height <= roomOf(paper.box)) yield { page: first.page, at: tell(unit) };
  }
}

export const keepParted: Rule = {
  name: "keep-parted",
  definition:
    "a group that is kept together, such as signatures, on two pages though one could hold it",
  find: (paper) => parted(paper, "keep"),
};

export const cardParted: Rule = {
  name: "card-parted",
  definition: "a card on two pages though one could hold it",
  find: (paper) => parted(paper, "card"),
};

export const rowParted: Rule = {
  name: "row-parted",
  definition: "a table's row on two pages though one could hold it below the table's head",
  *find(paper) {
    for (const [box, units] of unitsByBox(paper, "row")) {
      const lines = units.flatMap((unit) => linesOf(paper, unit));
      if (new Set(lines.map(({ page }) => page)).size < 2) continue;
      const columns = units.map((unit) => pitches(linesOf(paper, unit)));
      const head = box.row === -1 ? 0 : headHeight(paper, box.table);
      const height = Math.max(...columns) + head + heightOfNotes(paper, units) + SLACK;
      const [first] = lines;
      const [unit] = units;
      if (first && unit && height <= roomOf(paper.box)) yield { page: first.page, at: tell(unit) };
    }
  },
};

function pitches(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { pitch }) => sum + pitch, 0);
}

function headHeight(paper: SeenPaper, table: TableBox | undefined): number {
  const head = paper.units.filter((unit) => {
    const row = boxOf(unit, "row");
    return row?.table === table && row?.row === -1;
  });
  return (
    Math.max(0, ...head.map((unit) => pitches(linesOf(paper, unit)))) + 2 * paper.theme.table.padY
  );
}

/** The pages with a head of each table, and those with a row of it. */
function tablePages(paper: SeenPaper) {
  const tables = new Map<TableBox, { heads: Set<number>; rows: Set<number>; unit: Unit }>();
  for (const line of [...paper.placed, ...paper.repeated]) {
    const row = boxOf(line.unit, "row");
    if (!row?.table) continue;
    const known = tables.get(row.table) ?? { heads: new Set(), rows: new Set(), unit: line.unit };
    tables.set(row.table, known);
    (row.row === -1 ? known.heads : known.rows).add(line.page);
  }
  return tables;
}

export const headWithoutRow: Rule = {
  name: "table-head-without-row",
  definition: "a table's head on a page without a line of a row below it",
  *find(paper) {
    for (const [table, { heads, rows, unit }] of tablePages(paper)) {
      if (table.rows === 0 || headHeight(paper, table) > roomOf(paper.box) / 2) continue;
      for (const page of heads) if (!rows.has(page)) yield { page, at: tell(unit) };
    }
  },
};

export const rowsWithoutHead: Rule = {
  name: "table-without-head",
  definition: "a table goes on upon a page without its head, which a page could hold twice",
  *find(paper) {
    for (const [table, { heads, rows, unit }] of tablePages(paper)) {
      const nested = boxOf(unit, "card") !== undefined;
      const isTall = headHeight(paper, table) + SLACK / 3 > roomOf(paper.box) / 2;
      if (!table.hasHead || nested || isTall) continue;
      for (const page of rows) if (!heads.has(page)) yield { page, at: tell(unit) };
    }
  },
};

export const emptyPage: Rule = {
  name: "empty-page",
  definition: "a page without a line of the paper's own text",
  *find({ placed, pageCount, units }) {
    if (units.length === 0) return;
    const used = new Set(placed.map(({ page }) => page));
    for (let page = 1; page <= pageCount; page++) {
      if (!used.has(page)) yield { page, at: "the whole page" };
    }
  },
};

export const endedEarly: Rule = {
  name: "ended-early",
  definition:
    "a page more than 40 % empty though what begins the next one could have begun here (not before annexes and page breaks)",
  *find(paper) {
    const { box, placed, pageCount } = paper;
    for (let page = 1; page < pageCount; page++) {
      const here = placed.filter((line) => line.page === page);
      const body = here.filter(({ unit }) => unit.kind !== "note");
      const notes = here.filter(({ unit }) => unit.kind === "note");
      if (body.length === 0) continue;
      const foot = Math.max(...body.map((line) => inkOf(line).foot));
      const end = Math.min(box.bottom, ...notes.map((line) => inkOf(line).top));
      if (end - foot <= EMPTY * roomOf(box)) continue;
      const next = placed
        .filter((line) => line.page === page + 1 && line.unit.kind !== "note")
        .reduce<PlacedLine | undefined>(
          (a, b) => (a && a.unit.index <= b.unit.index ? a : b),
          undefined,
        );
      if (!next || (next.from === 0 && next.unit.startsPage)) continue;
      if (leadHeight(paper, next) + BETWEEN < end - foot) yield { page, at: tell(next.unit) };
    }
  },
};

/** The height of what must begin a page together, from this line on. */
function leadHeight(paper: SeenPaper, start: PlacedLine): number {
  const units: Unit[] = [];
  const lines: PlacedLine[] = [];
  const take = (unit: Unit | undefined, most: number): void => {
    if (!unit || unit.kind === "note") return;
    units.push(unit);
    const of = linesOf(paper, unit).filter((line) => line.page === start.page);
    lines.push(...of.slice(0, of.length <= 3 ? 3 : most));
  };
  for (let unit: Unit | undefined = start.unit; unit; unit = paper.units[unit.index + 1]) {
    const kept = unit.boxes.find(({ type }) => type === "keep" || type === "card");
    const row = boxOf(unit, "row");
    if (kept) {
      for (const each of paper.units) if (each.boxes.includes(kept)) take(each, 99);
      break;
    }
    if (row) {
      const rows = rowsTogether(paper, row);
      for (const each of paper.units) {
        const own = boxOf(each, "row");
        if (own && own.table === row.table && rows.includes(own.row ?? 0)) take(each, 99);
      }
      break;
    }
    take(unit, unit.keepsNext ? 99 : 2);
    if (!unit.keepsNext) break;
  }
  return heightOf(lines) + heightOfNotes(paper, units);
}

/**
 * The rows that begin a page with this one: all of a table of up to a third of a page, of a longer one
 * the first two with the head, or the last two.
 */
function rowsTogether(paper: SeenPaper, { table, row = 0 }: Box): readonly number[] {
  const units = paper.units.filter((unit) => boxOf(unit, "row")?.table === table);
  const rows = [...new Set(units.map((unit) => boxOf(unit, "row")?.row ?? 0))];
  const last = Math.max(...rows);
  if (row > Math.min(...rows)) return row === last - 1 ? [row, last] : [row];
  const tops = units.flatMap((unit) => linesOf(paper, unit)).map((line) => inkOf(line).top);
  const feet = units.flatMap((unit) => linesOf(paper, unit)).map((line) => inkOf(line).foot);
  const isSmall = Math.max(...feet) - Math.min(...tops) <= roomOf(paper.box) / 3;
  return isSmall || last <= 2 ? rows : rows.filter((each) => each <= 1);
}

/** Rules for places on a page: nothing over anything else, nothing beyond its column or the margins. */
import type { SeenPaper } from "./match.ts";
import { byPage, type Found, linesOf, type Rule, tell, unitsByBox } from "./rule.ts";
import { inkOf, type PlacedLine, type SeenLine } from "./seen.ts";
import { boxOf, type TableBox } from "./units.ts";

/** Rounding and the overhang of slanted letters, in points. */
const SLIGHT = 0.6;

export const signAway: Rule = {
  name: "sign-away",
  definition: "a list's sign that does not stand before its item's first line",
  *find(paper) {
    const signs = byPage(paper.signs);
    for (const [, units] of unitsByBox(paper, "item")) {
      const [unit] = units;
      const first = unit && linesOf(paper, unit)[0];
      if (!first) continue;
      const stands = (signs.get(first.page) ?? []).some(
        (sign) =>
          Math.abs(sign.baseline - first.baseline) < 2 &&
          sign.right <= first.left + SLIGHT &&
          first.left - sign.left < 60,
      );
      if (!stands) yield { page: first.page, at: tell(unit) };
    }
    const lines = byPage(paper.placed);
    for (const sign of paper.signs) {
      const near = (lines.get(sign.page) ?? []).some(
        (line) => Math.abs(line.baseline - sign.baseline) < 6,
      );
      if (!near) yield { page: sign.page, at: `the sign "${sign.text.trim()}"` };
    }
  },
};

export const overlap: Rule = {
  name: "overlap",
  definition: "text drawn over other text, a note or page furniture",
  *find(paper) {
    const { placed, repeated, signs, furniture, strays, drawings } = paper;
    const text = [...placed, ...repeated, ...signs, ...furniture, ...strays];
    yield* overlaps(text);
    yield* overlaps(drawings.flatMap(({ labels }) => labels));
  },
};

function* overlaps(all: readonly (SeenLine | PlacedLine)[]): Generator<Found> {
  for (const [page, lines] of byPage(all)) {
    const sorted = lines.map((line) => ({ line, ...inkOf(line) })).sort((a, b) => a.top - b.top);
    for (const [index, one] of sorted.entries()) {
      for (let next = index + 1; next < sorted.length; next++) {
        const other = sorted[next];
        if (!other || other.top > one.foot - 0.8) break;
        const wide =
          Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
        if (wide > SLIGHT && !areOne(one.line, other.line)) {
          yield {
            page,
            at: `"${one.line.text.slice(0, 20)}" and "${other.line.text.slice(0, 20)}"`,
          };
        }
      }
    }
  }
}

/** Pieces of one line, such as the raised mark of a note. */
function areOne(one: SeenLine | PlacedLine, other: SeenLine | PlacedLine): boolean {
  if (!("unit" in one && "unit" in other) || one.unit !== other.unit) return false;
  const apart = Math.abs(one.baseline - other.baseline);
  return (
    apart > 0.1 &&
    apart < one.size * 0.6 &&
    Math.min(one.size, other.size) < Math.max(one.size, other.size)
  );
}

export const outsidePage: Rule = {
  name: "outside-page",
  definition: "a line above the text's upper margin or below its lower one",
  *find({ placed, signs, box }) {
    for (const line of [...placed, ...signs]) {
      const { top, foot } = inkOf(line);
      if (top < box.top - 1 || foot > box.bottom + 1) {
        yield { page: line.page, at: `"${line.text.slice(0, 20)}"` };
      }
    }
  },
};

export const overfull: Rule = {
  name: "overfull",
  definition: "a line wider than its column, or beyond the margins",
  *find(paper) {
    const { box, theme } = paper;
    const columns = columnsOf(paper);
    for (const line of [...paper.placed, ...paper.repeated]) {
      const { unit } = line;
      const row = boxOf(unit, "row");
      const inset = boxOf(unit, "card") ? theme.card.pad : 0;
      const column = row?.table && columns.get(row.table)?.[unit.column ?? 0];
      const right = (column ? column.right : box.right) - (column ? 0 : inset);
      if (line.right > right + SLIGHT || line.left < box.left + inset - SLIGHT) {
        yield { page: line.page, at: tell(unit) };
      }
    }
    for (const label of paper.drawings.flatMap(({ labels }) => labels)) {
      if (label.left < box.left - SLIGHT || label.right > box.right + SLIGHT) {
        yield { page: label.page, at: `the label "${label.text}"` };
      }
    }
    for (const sign of paper.signs) {
      if (sign.left < box.left - SLIGHT) yield { page: sign.page, at: `"${sign.text}"` };
    }
  },
};

interface SeenColumn {
  readonly left: number;
  readonly right: number;
  /** Of its longest cell on one line. */
  readonly longest: number;
  readonly size: number;
}

/** Where columns begin is seen where their cells do; those that are not flush left are left out. */
function columnsOf(paper: SeenPaper): ReadonlyMap<TableBox, readonly (SeenColumn | undefined)[]> {
  const tables = new Map<TableBox, readonly (SeenColumn | undefined)[]>();
  for (const [box, units] of unitsByBox(paper, "table")) {
    const { table } = box;
    if (!table) continue;
    const inset = units.some((unit) => boxOf(unit, "card")) ? paper.theme.card.pad : 0;
    const cells = Array.from({ length: table.columns }, (_, column) =>
      units.filter((unit) => unit.column === column).map((unit) => linesOf(paper, unit)),
    );
    const lefts = cells.map((each, column) =>
      table.node.columns[column]?.align === "left"
        ? Math.min(...each.flat().map(({ left }) => left))
        : Number.NaN,
    );
    // A table of many columns has less space around its cells than the theme asks for.
    const most = paper.theme.table.padX;
    const padX = Math.min(most, Math.max(0.5, (lefts[0] ?? most) - paper.box.left - inset));
    const made = cells.map((each, column): SeenColumn | undefined => {
      const left = lefts[column] ?? Number.NaN;
      const next =
        column + 1 < lefts.length
          ? (lefts[column + 1] ?? 0) - 2 * padX
          : paper.box.right - inset - padX;
      if (!Number.isFinite(left) || !Number.isFinite(next)) return undefined;
      const widths = each.map((lines) => lines.map((line) => line.right - line.left));
      return {
        left,
        right: next,
        longest: Math.max(0, ...widths.map((own) => own.reduce((sum, width) => sum + width, 0))),
        size: Math.max(0, ...each.flat().map(({ size }) => size)),
      };
    });
    tables.set(table, made);
  }
  return tables;
}

/** A column of running text: about five lines of the least width that is easy to read. */
const RUNNING_EMS = 40;
const NARROW_EMS = 10;

export const squeezedColumn: Rule = {
  name: "squeezed-column",
  definition:
    "a column of running text narrower than 10 ems beside one of the same table that is more than twice as wide as it needs",
  *find(paper) {
    for (const [table, columns] of columnsOf(paper)) {
      const seen = columns.flatMap((column) => (column ? [column] : []));
      const roomy = seen.some(({ left, right, longest }) => right - left > 2 * longest);
      if (!roomy || table.node.columns.some(({ width }) => width !== undefined)) continue;
      for (const { left, right, longest, size } of seen) {
        if (longest < RUNNING_EMS * size || right - left >= NARROW_EMS * size) continue;
        const unit = paper.units.find((each) => boxOf(each, "table")?.table === table);
        const page = unit ? (linesOf(paper, unit)[0]?.page ?? 0) : 0;
        if (unit) yield { page, at: tell(unit) };
      }
    }
  },
};

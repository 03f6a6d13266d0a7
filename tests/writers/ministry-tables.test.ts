/**
 * Tables as ministries print them, of 2 to 12 columns in three languages: the real letters of the PDF
 * and the rough ones of the DOCX are given to the same rule.
 */
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/writers/docx/column-widths.ts";
import { linesOf } from "../../src/writers/pdf/heights.ts";
import { Measure } from "../../src/writers/pdf/measure.ts";
import { shareColumns } from "../../src/writers/pdf/table-columns.ts";
import { makeTable } from "../../src/writers/pdf/tables.ts";
import { ministryTable } from "../support/ministry-tables.ts";
import { typesetterOf } from "./pdf/lay-out.ts";
import { theme } from "./pdf/write.ts";

const COUNTS = Array.from({ length: 11 }, (_, at) => at + 2);
const SEEDS = [1, 2, 3, 4, 5, 6];
const WIDTH = 461;
const typeset = typesetterOf();

/** The table as the PDF lays it out. */
function laidOut(...of: Parameters<typeof ministryTable>) {
  const table = makeTable(ministryTable(...of), theme);
  new Measure(typeset).measureDocument({ stack: [table] });
  const { widths: columns } = table.table;
  // Taken before the type is made smaller.
  const leasts = columns.map((column) => column._minWidth ?? 0);
  shareColumns(table, WIDTH);
  const widths = columns.map((column) => column._calcWidth ?? 0);
  const cells = columns.map((_, at) =>
    table.table.body.map((row) => {
      const cell = row[at];
      return cell && "text" in cell ? cell : undefined;
    }),
  );
  return { table, widths, leasts, cells };
}

describe.each(["en", "vi", "lo"] as const)("tables in %s of 2 to 12 columns", (language) => {
  it.each(COUNTS)("cut no word, and fill the page: %i columns", (count) => {
    for (const seed of SEEDS) {
      const { table, widths } = laidOut(count, language, seed);
      expect(table._cut).toBe(false);
      const all = widths.reduce((sum, width) => sum + width, 0) + (table._offsets?.total ?? 0);
      expect(all).toBeCloseTo(WIDTH, 3);
    }
  });

  it.each(COUNTS)(
    "squeeze no running text beside a column with room to give: %i columns",
    (count) => {
      for (const seed of SEEDS) {
        const { widths, leasts, cells } = laidOut(count, language, seed);
        const em = theme.paragraphs.tableCell.size;
        widths.forEach((width, at) => {
          const long = cells[at]?.filter((cell) => (cell?._maxWidth ?? 0) > 12 * em).length ?? 0;
          const isText = long > 0.25 * (cells[at]?.length ?? 0);
          if (!isText || width >= 12 * em) return;
          widths.forEach((other, next) => {
            const hasRoom = other > (leasts[next] ?? 0) + 0.1;
            if (hasRoom) expect(other).toBeLessThanOrEqual(2 * width + 0.1);
          });
        });
      }
    },
  );

  it.each(COUNTS)(
    "waste no room: a cell of many lines has no neighbour with room for it: %i columns",
    (count) => {
      for (const seed of SEEDS) {
        const { widths, leasts, cells } = laidOut(count, language, seed);
        const height = (at: readonly number[]): number => {
          const rows = cells[0]?.map((_, row) => row) ?? [];
          return rows.reduce((sum, row) => {
            const lines = cells.map((column, each) => {
              const cell = column[row];
              return cell ? linesOf(cell, at[each] ?? 0).length : 1;
            });
            return sum + Math.max(...lines);
          }, 0);
        };
        const found = height(widths);
        // Room for one more word, moved from any column to any other, saves less than a tenth.
        for (const [from, width] of widths.entries()) {
          if (width - 20 < (leasts[from] ?? 0)) continue;
          for (const to of widths.keys()) {
            if (to === from) continue;
            const moved = widths.map((each, at) => each + (at === to ? 20 : at === from ? -20 : 0));
            expect(height(moved)).toBeGreaterThanOrEqual(found * 0.9 - 1);
          }
        }
      }
    },
  );

  it.each(COUNTS)(
    "add up in Word to the twip, in no type below the theme's smallest: %i columns",
    (count) => {
      for (const seed of SEEDS) {
        const node = ministryTable(count, language, seed);
        const { widths, scale } = columnWidths(node, WIDTH * 20, theme);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH * 20);
        expect(scale).toBeGreaterThanOrEqual(
          theme.table.smallest / theme.paragraphs.tableCell.size,
        );
        const em = theme.paragraphs.tableCell.size;
        for (const width of widths) expect(width / 20).toBeGreaterThan(1.5 * em);
      }
    },
  );
});

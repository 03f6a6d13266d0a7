import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellWord } from "../../src/writers/column-balance.ts";
import {
  type ColumnContent,
  shareWidths,
  type TableType,
} from "../../src/writers/column-widths.ts";

const type: TableType = { size: 9.5, smallest: 8 };
const SPACE = 2.5;
const seed = 20251202;

/** Words of a few letters to a long one, in points. */
const word = fc.integer({ min: 6, max: 62 });
const cell = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
/** Cells of figures, of names, and of running text. */
const cellsOf = (rows: number) =>
  fc
    .constantFrom(1, 4, 24)
    .chain((most) => fc.array(cell(most), { minLength: rows, maxLength: rows }));
const tableOf = (columns: fc.Arbitrary<number>) =>
  fc
    .tuple(columns, fc.integer({ min: 1, max: 7 }))
    .chain(([count, rows]) => fc.array(cellsOf(rows), { minLength: count, maxLength: count }));

type Cells = readonly (readonly number[])[];

function columnOf(cells: Cells): ColumnContent {
  const words = cells.map((each) => each.map((ink): CellWord => ({ ink, advance: ink + SPACE })));
  const lengths = cells.map((each) => sum(each) + SPACE * (each.length - 1));
  return { least: Math.max(...cells.flat()), natural: Math.max(...lengths), cells: words };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Told apart from the rule's own count: words are put into lines one after the other. */
function linesOf(words: readonly number[], width: number): number {
  const lines = [0];
  for (const ink of words) {
    const pen = lines.at(-1) ?? 0;
    if (pen > 0 && pen + SPACE + ink > width + 1e-6) lines.push(ink);
    else lines[lines.length - 1] = pen > 0 ? pen + SPACE + ink : ink;
  }
  return lines.length;
}

function heightOf(table: readonly Cells[], widths: readonly number[]): number {
  const rows = table[0]?.map((_, row) => row) ?? [];
  return sum(
    rows.map((row) =>
      Math.max(...table.map((cells, at) => linesOf(cells[row] ?? [], widths[at] ?? 0))),
    ),
  );
}

describe("the columns of a table", () => {
  it("fill its width, and none is narrower than its longest word while there is room for all", () => {
    fc.assert(
      fc.property(tableOf(fc.integer({ min: 2, max: 12 })), (table) => {
        const columns = table.map(columnOf);
        const { widths, scale, cut } = shareWidths(columns, 400, type);
        expect(sum(widths)).toBeCloseTo(400, 4);
        widths.forEach((width, index) => {
          const least = (columns[index]?.least ?? 0) * scale;
          if (!cut) expect(width).toBeGreaterThanOrEqual(least - 1e-4);
        });
        expect(scale < 1).toBe(sum(columns.map(({ least }) => least)) > 400);
      }),
      { numRuns: 300, seed },
    );
  });

  it("are not squeezed: no running text under 12 ems beside a column twice as wide with room to give", () => {
    fc.assert(
      fc.property(tableOf(fc.integer({ min: 2, max: 12 })), (table) => {
        const columns = table.map(columnOf);
        if (sum(columns.map(({ least }) => least)) > 400) return;
        const { widths } = shareWidths(columns, 400, type);
        table.forEach((cells, index) => {
          const width = widths[index] ?? 0;
          const isText = cells.every((each) => sum(each) > 12 * type.size);
          if (!isText || width >= 12 * type.size) return;
          widths.forEach((other, at) => {
            const spare = other - (columns[at]?.least ?? 0);
            if (spare > 0.01) expect(other).toBeLessThanOrEqual(2 * width + 0.01);
          });
        });
      }),
      { numRuns: 300, seed },
    );
  });

  it("make a table at most a tenth higher than the best widths that a search of all finds", () => {
    let rule = 0;
    let best = 0;
    fc.assert(
      fc.property(tableOf(fc.constant(3)), (table) => {
        const columns = table.map(columnOf);
        const [a, b, c] = columns.map(({ least }) => least);
        if (a === undefined || b === undefined || c === undefined || a + b + c > 300) return;
        const found = heightOf(table, shareWidths(columns, 300, type).widths);
        let least = Number.POSITIVE_INFINITY;
        for (let first = a; first <= 300 - b - c; first += 3) {
          for (let second = b; second <= 300 - first - c; second += 3) {
            least = Math.min(least, heightOf(table, [first, second, 300 - first - second]));
          }
        }
        rule += found;
        best += least;
        // A line more where the lowest table would squeeze a text, or break short cells without need.
        expect(found).toBeLessThanOrEqual(Math.ceil(least * 1.1) + 1);
      }),
      { numRuns: 60, seed },
    );
    expect(rule / best).toBeLessThan(1.05);
  });

  it("take the shares that the template gives", () => {
    const text = { least: 20, natural: 900 };
    const { widths } = shareWidths(
      [
        { ...text, share: 0.25 },
        { ...text, share: 0.75 },
      ],
      400,
      type,
    );
    expect(widths).toEqual([100, 300]);
  });

  it("give a short column its longest line, and a long text the rest", () => {
    const text = Array.from({ length: 40 }, (_, at) => 10 + (at % 5) * 8);
    const columns = [[[34, 33.5]], [text], [[60]]].map(columnOf);
    const { widths } = shareWidths(columns, 460, type);
    expect(widths.map(Math.round)).toEqual([70, 330, 60]);
  });

  it("let words be cut only when smaller type does not help", () => {
    const wide = { least: 60, natural: 100 };
    const sevenMore = shareWidths(Array(8).fill(wide), 460, type);
    expect(sevenMore).toMatchObject({ scale: 460 / 480, cut: false, unreadable: false });
    const twelve = shareWidths(Array(12).fill(wide), 460, type);
    expect(twelve).toMatchObject({ scale: 8 / 9.5, cut: true, unreadable: false });
  });

  it("are called unreadable where their words would stand in stacks of letters", () => {
    const wide = { least: 40, natural: 100 };
    expect(shareWidths(Array(60).fill(wide), 460, type)).toMatchObject({ unreadable: true });
    const figure = { least: 5, natural: 5 };
    expect(shareWidths(Array(60).fill(figure), 460, type)).toMatchObject({
      scale: 1,
      unreadable: false,
    });
  });

  it("are not squeezed by one endless word: it is cut, and nothing else is", () => {
    const columns = [
      { least: 80, natural: 80 },
      { least: 70, natural: 400 },
      { least: 900, natural: 900 },
      { least: 55, natural: 120 },
    ];
    const { widths, scale, cut } = shareWidths(columns, 460, type);
    expect(scale).toBe(1);
    expect(cut).toBe(true);
    expect(widths).toEqual([80, 70, 255, 55]);
  });

  it("keep short words whole beside many endless ones", () => {
    const short = { least: 14, natural: 14 };
    const endless = { least: 900, natural: 900 };
    const columns = [short, ...Array(7).fill(endless), short];
    const { widths, scale, cut } = shareWidths(columns, 460, type);
    expect(cut).toBe(true);
    expect(widths[0]).toBe(14 * scale);
    expect(widths.at(-1)).toBe(14 * scale);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shareOut } from "../../../src/writers/figures/sections.ts";

const rowsOf = (...heights: readonly number[]) => heights.map((height) => ({ height }));
const heightOf = (rows: readonly { readonly height: number }[]) =>
  rows.reduce((sum, { height }) => sum + height, 0);

describe("a figure that needs several pages", () => {
  test("has no last page of one row, where the rows can be shared out", () => {
    const { groups } = shareOut(rowsOf(...Array<number>(11).fill(20)), 100);
    expect(groups.map((group) => group.length).toSorted()).toEqual([3, 4, 4]);
  });

  test("stays on one page, or none, where that holds it", () => {
    expect(shareOut(rowsOf(30, 30, 40), 100).groups).toHaveLength(1);
    expect(shareOut([], 100).groups).toEqual([]);
  });

  test("weighs rows by their height, not by their number", () => {
    const { groups } = shareOut(rowsOf(80, 10, 10, 10, 10, 10), 100);
    expect(groups.map(heightOf)).toEqual([80, 50]);
  });

  test("is parted where heights that just fill a page add up a little differently", () => {
    const rows = rowsOf(0.1, 0.2, 0.3, 0.1, 0.2, 0.3);
    for (const most of [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1]) {
      const { groups } = shareOut(rows, most);
      expect(groups.flat()).toEqual(rows);
      for (const group of groups) expect(group.length).toBeGreaterThan(0);
    }
  });

  test("names a row that no page holds", () => {
    expect(shareOut(rowsOf(10, 101), 100)).toEqual({ groups: [], tooTall: { height: 101 } });
  });

  test("loses no row, needs no page more than filling up does, and has none too high", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 });
    fc.assert(
      fc.property(heights, (heights) => {
        const rows = rowsOf(...heights);
        const { groups } = shareOut(rows, 100);
        expect(groups.flat()).toEqual(rows);
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(0);
          expect(heightOf(group)).toBeLessThanOrEqual(100);
        }
        let [pages, room] = [0, 0];
        for (const height of heights) {
          if (height > room) [pages, room] = [pages + 1, 100];
          room -= height;
        }
        expect(groups).toHaveLength(pages);
        // Moving a row over an edge between two pages never makes them more alike.
        for (const [index, group] of groups.entries()) {
          const next = groups[index + 1];
          if (!next) continue;
          const apart = Math.abs(heightOf(group) - heightOf(next));
          const last = group.at(-1)?.height ?? 0;
          const first = next[0]?.height ?? 0;
          const difference = heightOf(group) - heightOf(next);
          if (heightOf(next) + last <= 100) {
            expect(Math.abs(difference - 2 * last)).toBeGreaterThanOrEqual(apart);
          }
          if (heightOf(group) + first <= 100) {
            expect(Math.abs(difference + 2 * first)).toBeGreaterThanOrEqual(apart);
          }
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

/** Which rows of a table no page break may part. */
import { describe, expect, it } from "vitest";
import { heldRows } from "../../src/writers/held-rows.ts";

const PAGE = 700;

function held(heads: number, ...heights: readonly number[]): readonly number[] {
  const heightOf = (row: number) => heights[row] ?? 0;
  return [...heldRows({ count: heights.length, heads, heightOf }, PAGE)];
}

const rows = (count: number, height = 20): number[] => Array.from({ length: count }, () => height);

describe("of the rows of a table", () => {
  it("all of a small one stay together", () => {
    expect(held(1, ...rows(5))).toEqual([0, 1, 2, 3]);
  });

  it("the first two and the last two of a longer one do, and the head with them", () => {
    expect(held(1, ...rows(30))).toEqual([0, 1, 28]);
    expect(held(0, ...rows(30))).toEqual([0, 28]);
  });

  it("all of three do, which would leave one alone otherwise", () => {
    expect(held(1, 150, 60, 60, 60)).toEqual([0, 1, 2]);
  });

  it("high ones do not, since they would leave a page half empty", () => {
    expect(held(1, 20, ...rows(8, 200))).toEqual([0]);
    expect(held(1, 20, 300, 300)).toEqual([0]);
  });

  it("a head without rows stays with nothing", () => {
    expect(held(1, 20)).toEqual([]);
  });
});

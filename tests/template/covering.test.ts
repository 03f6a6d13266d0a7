/** The rows of yes and no by which a template is filled: few, and no pair of values is left out. */
import { describe, expect, it } from "vitest";
import { coveringRows } from "../../src/template/outline/covering.ts";

/** The ways in which two columns meet, such as `yes/no`. */
function meetings(rows: readonly (readonly boolean[])[], one: number, other: number) {
  return new Set(rows.map((row) => `${row[one]}/${row[other]}`));
}

describe("the rows for a template", () => {
  it("let any two values be both there, both absent, and one without the other", () => {
    for (const columns of [2, 3, 7, 36, 57]) {
      const rows = coveringRows(columns);
      for (let one = 0; one < columns; one++) {
        for (let other = one + 1; other < columns; other++)
          expect(meetings(rows, one, other).size).toBe(4);
      }
    }
  });

  it("let a value alone be there and absent", () => {
    expect(coveringRows(1).map(([first]) => first)).toEqual([false, true]);
  });

  it("grow by one where the values double, about", () => {
    expect([10, 35, 126, 462].map((columns) => coveringRows(columns).length)).toEqual([
      6, 8, 10, 12,
    ]);
  });
});

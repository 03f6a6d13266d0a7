import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber, worded } from "../../src/locale/numbers.ts";

const vietnamese = { group: ".", decimal: "," };

test.each([
  [0, "0"],
  [-0, "0"],
  [7, "7"],
  [999, "999"],
  [1000, "1.000"],
  [12_345, "12.345"],
  [1_234_567, "1.234.567"],
  [0.5, "0,5"],
  [1234.5, "1.234,5"],
  [1234.5678, "1.234,5678"],
  [-1, "−1"],
  [-12_345.25, "−12.345,25"],
])("%d is written %s", (value, words) => {
  expect(formatNumber(value, vietnamese)).toBe(words);
});

test("the figures of a number are never changed, only parted", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
      const words = formatNumber(value, vietnamese);
      const groups = words.replace("−", "").split(".");
      expect(groups.slice(1).every((group) => group.length === 3)).toBe(true);
      expect(Number(words.replace("−", "-").replaceAll(".", ""))).toBe(value);
    }),
    { seed: 4 },
  );
});

test("a sign that means something to a computer is taken as it is", () => {
  expect(formatNumber(1_234_567.5, { group: "$&", decimal: "$1" })).toBe("1$&234$&567$15");
});

test("only the numbers of slots are put into words, not the texts", () => {
  expect(worded(1234, vietnamese)).toBe("1.234");
  expect(worded("1234", vietnamese)).toBe("1234");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Column, printTable } from "../../src/cli/table.ts";
import { displayWidth } from "../../src/text/display.ts";

const columns: readonly Column[] = [
  { head: "id", yields: "never" },
  { head: "what", yields: "first" },
  { head: "to act", yields: "last" },
];
const rows = [
  ["vl-01", "Hợp tác đào tạo nguồn nhân lực của hai bộ", "Bộ Nội vụ"],
  ["vl-02", "ຮ່ວມມືດ້ານແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ", "ກະຊວງແຮງງານ"],
];

const linesOf = (text: string) => text.trimEnd().split("\n");

test("without a terminal every text stands in full, and columns stand below each other", () => {
  const [head = "", first = "", second = ""] = linesOf(printTable(columns, rows));
  const before = (line: string, word: string) => displayWidth(line.slice(0, line.indexOf(word)));
  expect(first).toContain("Hợp tác đào tạo nguồn nhân lực của hai bộ");
  expect(before(first, "Bộ Nội vụ")).toBe(before(head, "to act"));
  expect(before(second, "ກະຊວງ")).toBe(before(head, "to act"));
});

test("a terminal that is too narrow for it cuts the long text alone", () => {
  const [, first = "", second = ""] = linesOf(printTable(columns, rows, 52));
  expect(first).toMatch(/^vl-01 {2}Hợp tác đào tạo nguồn.*… +Bộ Nội vụ$/u);
  expect(second).toContain("ກະຊວງແຮງງານ");
});

test("where little of the long text would be left, it goes below its row", () => {
  expect(linesOf(printTable(columns, rows.slice(0, 1), 30))).toEqual([
    "id",
    "  what",
    "  to act",
    "vl-01",
    "  Hợp tác đào tạo nguồn nhân…",
    "  Bộ Nội vụ",
  ]);
});

test("no line is wider than the terminal, whatever the texts are", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  const widths = fc.integer({ min: 20, max: 120 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), widths, (pairs, width) => {
      const printed = printTable(
        columns,
        pairs.map(([what, who]) => ["vl-01", what, who]),
        width,
      );
      for (const line of linesOf(printed)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
    { seed: 20251202 },
  );
});

test("what would act on the terminal is shown instead", () => {
  expect(printTable(columns, [["a", "red \u001b[31m", "b"]])).toContain("red <U+001B>[31m");
});

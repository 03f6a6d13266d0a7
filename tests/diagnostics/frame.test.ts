import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/diagnostics/frame.ts";
import { cells, displayWidth } from "../../src/text/display.ts";

/** What data files are written in, each with the columns that it takes. */
const letters: readonly (readonly [letter: string, columns: number])[] = [
  ["a", 1],
  [" ", 1],
  ["ế", 1],
  ["ế".normalize("NFD"), 1],
  ["ữ".normalize("NFD"), 1],
  ["Đ", 1],
  ["ດ", 1],
  ["ດ໋", 1],
  ["ບິ່", 1],
  ["ນ້ຳ", 2],
  ["ຮູ້", 1],
  ["杜", 2],
  ["：", 2],
  ["한", 2],
  ["👍", 2],
  ["🇱🇦", 2],
  ["\t", 4],
];
const seed = 20251202;
const written = fc.array(fc.constantFrom(...letters), { maxLength: 12 });

function textOf(parts: readonly (readonly [string, number])[]): string {
  return parts.map(([letter]) => letter).join("");
}

function columnsOf(parts: readonly (readonly [string, number])[]): number {
  return parts.reduce((sum, [, columns]) => sum + columns, 0);
}

function frame(line: string, column: number, length: number): readonly [string, string] {
  const place = { file: "x.yaml", line: 7, column, length };
  const [source = "", caret = ""] = codeFrame(line, place).split("\n");
  return [source.slice("    7 | ".length), caret.slice("      | ".length)];
}

describe("the caret", () => {
  it("stands right under what it means, whatever is written before and after", () => {
    const property = fc.property(written, written, written, (before, marked, after) => {
      const word = [["x", 1] as const, ...marked, ["x", 1] as const];
      const column = textOf(before).length + 1;
      const [, caret] = frame(textOf([...before, ...word, ...after]), column, textOf(word).length);
      expect(caret).toBe(" ".repeat(columnsOf(before)) + "^".repeat(columnsOf(word)));
    });
    fc.assert(property, { seed, numRuns: 500 });
  });

  it("stands under the marked word on a line of any length, which fits the screen", () => {
    const run = fc.array(fc.constantFrom(...letters), { maxLength: 400 });
    const property = fc.property(run, run, (before, after) => {
      const column = textOf(before).length + 1;
      const [shown, caret] = frame(`${textOf(before)}mlws${textOf(after)}`, column, 4);
      expect(displayWidth(shown)).toBeLessThanOrEqual(97);
      const start = caret.indexOf("^");
      let columns = 0;
      const under: string[] = [];
      for (const { text, width } of cells(shown)) {
        if (columns >= start && columns < start + 4) under.push(text);
        columns += width;
      }
      expect(under.join("")).toBe("mlws");
    });
    fc.assert(property, { seed, numRuns: 200 });
  });

  it("marks the first line alone of what goes over several", () => {
    expect(frame("quote: |", 1, 400)).toEqual(["quote: |", "^^^^^^^^"]);
  });

  it("stands behind the end of the line where something is missing there", () => {
    expect(frame("title:", 7, 1)).toEqual(["title:", "      ^"]);
    expect(frame("", 1, 1)).toEqual(["", "^"]);
  });

  it("is there for a line of megabytes too", () => {
    const [shown, caret] = frame("ế".repeat(2_000_000), 1_000_001, 2);
    expect(displayWidth(shown)).toBeLessThanOrEqual(97);
    expect(caret.trim()).toBe("^^");
  });
});

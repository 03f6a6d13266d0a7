import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaperLine } from "../../../src/writers/pdf/line.ts";
import { setLines } from "../../../src/writers/pdf/lines.ts";
import { paragraph, row, strong, table, text } from "../../support/documents.ts";
import { laoSyllables, laoWords } from "../../support/lao.ts";
import { layOut, typesetterOf } from "./lay-out.ts";

const textOf = (line: PaperLine): string => line.inlines.map((inline) => inline.text).join("");
/** Sums in another order differ in the last digits. */
const SLIGHT = 1e-6;

/** Columns of one letter on both sides of a narrow one, and what stands in it. */
const narrow = (value: string) =>
  table(row(...Array(12).fill("c")), [
    row(...Array.from({ length: 12 }, (_, index) => (index === 3 ? value : "12"))),
  ]);

describe("a word that is longer than a line", () => {
  it.each([
    ["300 Lao letters", "ກ".repeat(300)],
    ["300 Lao letters with vowels and tones", "ເກື້ອແປ້".repeat(38)],
    ["10,000 Latin letters", "abcdefghij".repeat(1000)],
    ["10,000 Lao letters", "ກົ້ນ".repeat(2500)],
    ["opening brackets alone", "(".repeat(500)],
    ["Lao, figures and Latin with no space", "ກກ12MOHA(".repeat(60)],
  ])("of %s stays in its cell, whole and in order", (_what, value) => {
    const { lines } = layOut([narrow(value)]);
    for (const line of lines) expect(line.getWidth()).toBeLessThanOrEqual(line.maxWidth + SLIGHT);
    const cell = lines.map(textOf).filter((line) => line !== "c" && line !== "12");
    expect(cell.join("")).toBe(value);
  });

  it("is cut neither within a syllable's letters nor before what may not begin a line", () => {
    const { lines } = layOut([narrow("ເກື້ອແປ້".repeat(60))]);
    const cell = lines.map(textOf).filter((line) => /\p{Script=Lao}/u.test(line));
    expect(cell.length).toBeGreaterThan(3);
    for (const line of cell) expect(line).toMatch(/^(?:ເກື້ອ?|ແປ້|ອ)+$/u);
    for (const line of cell) expect(line).not.toMatch(/[ເແ]$/u);
  });

  it("is cut in columns of any width so that no line ends with “(” or begins with “)”", () => {
    const word = "ab(cd)".repeat(50);
    const { inlines } = typesetterOf()({
      text: [{ text: word, characters: [] }],
      paragraph: "body",
    });
    for (let width = 24; width <= 72; width++) {
      const lines = setLines(inlines, width).map(textOf);
      expect(lines.join("")).toBe(word);
      expect(lines.filter((line) => /^\)|\($/u.test(line))).toEqual([]);
    }
  });

  it("goes on through a change of type as if there were none", () => {
    const [first] = layOut([paragraph("ເ", strong(text("ກື້".repeat(200))))], 200).lines;
    expect(first && textOf(first)).toMatch(/^ເກື້/u);
  });
});

it("random words in random widths lose nothing, and only a letter alone is wider than its line", () => {
  const typeset = typesetterOf();
  const lao = fc.constantFrom(...laoWords, ...laoSyllables());
  const other = fc.constantFrom(" ", "MOHA", "12", "(", ")", "\u00a0", ",", "–", "Viêng", "ໆ");
  const run = fc.record({
    parts: fc.array(fc.oneof(lao, other), { maxLength: 8 }),
    isBold: fc.boolean(),
  });
  let count = 0;
  fc.assert(
    fc.property(
      fc.array(run, { maxLength: 4 }),
      fc.integer({ min: 12, max: 120 }),
      (runs, width) => {
        const texts = runs.map(({ parts, isBold }) => ({
          text: parts.join(""),
          characters: isBold ? (["strong"] as const) : [],
        }));
        const lines = setLines(typeset({ text: texts, paragraph: "body" }).inlines, width);
        expect(lines.map(textOf).join("")).toBe(texts.map((each) => each.text).join(""));
        count += lines.length;
        for (const line of lines) {
          if (line.getWidth() <= width + SLIGHT) continue;
          expect(textOf(line).trim()).toMatch(/^\P{M}\p{M}*[ຳ]?$/u);
        }
      },
    ),
    { numRuns: 1500, seed: 20251202 },
  );
  console.log(`long words: ${count} lines`);
});

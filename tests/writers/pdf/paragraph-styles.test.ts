/** What the styles of a theme ask for beyond type: indents, justified lines, rules and numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import type { Theme } from "../../../src/writers/theme.ts";
import {
  annex,
  cite,
  document,
  heading,
  item,
  list,
  paragraph,
  row,
  strong,
  table,
  text,
  words,
} from "../../support/documents.ts";
import { openPdf, pdfWords } from "../../support/pdf-words.ts";
import { elementsIn, readTaggedPages, textOf } from "../../support/tagged-pdf.ts";
import { type PlacedWords, placeAll } from "./lay-out.ts";
import { decree, official } from "./official.ts";
import { theme, writePdf } from "./write.ts";

const INDENT = decree.paragraphs.body.firstLine;
const long = words(60);
const layOut = (...blocks: readonly Block[]) => placeAll(document(blocks), decree);
const leftsOf = (lines: readonly PlacedWords[], from: number): readonly number[] =>
  lines.map(({ left }) => Math.round((left - from) * 100) / 100);

/** The default theme with other paragraph styles. */
function themeWith(more: Partial<Record<keyof Theme["paragraphs"], object>>): Theme {
  const paragraphs = Object.fromEntries(
    Object.entries(theme.paragraphs).map(([name, style]) => [
      name,
      { ...style, ...Object.entries(more).find(([key]) => key === name)?.[1] },
    ]),
  );
  return { ...theme, paragraphs: { ...theme.paragraphs, ...paragraphs } };
}

describe("the first line", () => {
  it("of a paragraph and of a heading is indented, and no other", () => {
    const { lines, area } = layOut(heading(1, "a", long), paragraph(long));
    const lefts = leftsOf(lines, area.left);
    const starts = lines.flatMap(({ text }, index) => (/^word1\b/iu.test(text) ? [index] : []));
    expect(starts).toHaveLength(2);
    lefts.forEach((left, index) => {
      expect(left).toBe(starts.includes(index) ? INDENT : 0);
    });
  });

  it("leaves its words less room", () => {
    const { lines, area } = layOut(paragraph(long));
    for (const { right } of lines) expect(right).toBeLessThanOrEqual(area.right + 0.01);
  });

  it("is not indented in lists, boxes, cells and notes", () => {
    const blocks = [
      list(false, item(paragraph("in a list"))),
      { type: "card", tone: "plain", children: [paragraph("in a box"), heading(1, "h", "too")] },
      table(row("Head"), [row("in a cell")]),
    ] as const;
    const own = { ...decree.paragraphs, note: { ...decree.paragraphs.note, firstLine: INDENT } };
    const paper = document([...blocks, paragraph("x", cite("n"))], {}, { n: [text("a note")] });
    const { lines, area } = placeAll(paper, { ...decree, paragraphs: own });
    const left = (value: string): number | undefined => {
      return leftsOf(
        lines.filter((each) => each.text.includes(value)),
        area.left,
      )[0];
    };
    expect(left("in a list")).toBe(decree.list.indent);
    expect(left("in a box")).toBe(left("TOO"));
    expect(left("in a box")).toBeLessThan(INDENT / 2);
    expect(left("in a cell")).toBe(decree.table.padX);
    expect(left("a note")).toBe(decree.list.indent);
  });

  it("loses nothing of endless words in any width", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 55, max: 120 }),
        fc.integer({ min: 0, max: 200 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }),
        async (room, firstLine, lengths) => {
          const { left, right } = theme.page;
          const narrow = themeWith({ body: { firstLine, align: "justified" } });
          const page = { ...theme.page, width: room + left + right };
          const value = lengths.map((count) => "x".repeat(count)).join(" ");
          const paper = document([paragraph(value)]);
          const { lines, area } = placeAll(paper, { ...narrow, page });
          expect(
            lines
              .map((each) => each.text)
              .join("")
              .replaceAll(" ", ""),
          ).toBe(value.replaceAll(" ", ""));
          for (const each of lines) {
            expect(each.left).toBeGreaterThanOrEqual(area.left - 0.01);
            expect(each.right).toBeLessThanOrEqual(area.right + 0.01);
          }
        },
      ),
      { numRuns: 60, seed: 30 },
    );
  });
});

describe("justified lines", () => {
  it("fill the width, but for the last and those that end with a break", () => {
    const half = words(57);
    const broken = paragraph(text(half), { type: "break" }, text(half));
    const { lines, area } = layOut(broken);
    const isShort = lines.map(({ right }) => right < area.right - 20);
    const ends = lines.map(({ text: value }) => /word57/u.test(value));
    expect(ends.filter(Boolean)).toHaveLength(2);
    expect(isShort).toEqual(ends);
    for (const [index, { right }] of lines.entries()) {
      if (!ends[index]) expect(right).toBeCloseTo(area.right, 1);
    }
  });

  it("are read as words, though their blanks are wider", async () => {
    const paper = document([paragraph(text("a "), strong(text("b")), text(` ${long}`))]);
    const { bytes } = await writePdf(paper, { theme: themeWith({ body: { align: "justified" } }) });
    expect(await pdfWords(bytes)).toEqual(["a", "b", ...long.split(" ")]);
  });
});

describe("a rule below words", () => {
  const title: Block = { type: "title", children: [text("Báo cáo")] };
  const abstract = (value: string): Block => ({ type: "subtitle", children: [text(value)] });

  it.each([
    ["centre", 0.5],
    ["left", 0],
    ["justified", 0],
    ["right", 1],
  ] as const)("is a share of the longest line, aligned with it at the %s", (align, spare) => {
    const own = themeWith({ subtitle: { ruleBelow: true, ruleShare: 0.4, align } });
    const value =
      "Kết quả cuộc gặp song phương tại Viêng Chăn và những việc phải làm sau đó, ".repeat(2);
    const { lines, rules } = placeAll(document([title, abstract(value.trim())]), own);
    const [, ...below] = lines;
    expect(below.length).toBeGreaterThan(1);
    const [rule] = rules;
    if (!rule || rules.length > 1) throw new Error(`${rules.length} rules`);
    const width = (each: PlacedWords): number => each.right - each.left;
    const [longest] =
      align === "justified" ? below.slice(-1) : below.toSorted((a, b) => width(b) - width(a));
    if (!longest) throw new Error("no line");
    const length = rule.to[0] - rule.from[0];
    if (align !== "justified") {
      expect(length).toBeCloseTo(width(longest) * 0.4);
      expect(rule.from[0]).toBeCloseTo(longest.left + width(longest) * 0.6 * spare);
    } else expect(rule.from[0]).toBeCloseTo(longest.left);
    expect(rule.from[1]).toBeGreaterThan(below.at(-1)?.base ?? Number.NaN);
  });

  it("goes by all lines of an abstract of several paragraphs", () => {
    const blocks = [title, abstract("Kết quả cuộc gặp song phương"), abstract("02/12")];
    const { lines, rules } = layOut(...blocks);
    const [, first, second] = lines;
    const [rule] = rules;
    if (!first || !second || !rule) throw new Error("no rule");
    expect(rule.to[0] - rule.from[0]).toBeCloseTo((first.right - first.left) * 0.4);
    expect((rule.from[0] + rule.to[0]) / 2).toBeCloseTo((second.left + second.right) / 2);
  });
});

describe("numbers of the theme", () => {
  const contents: Block = {
    type: "contents",
    entries: [
      { target: "a", level: 1, children: [text("Kết quả")] },
      { target: "c", level: 2, children: [text("Đào tạo")] },
    ],
  };
  const paper = official([
    contents,
    heading(1, "a", "Kết quả"),
    heading(2, "b", "Chung"),
    heading(2, "c", "Đào tạo"),
    heading(3, "d", "Chi tiết"),
    heading(1, "e", "Kiến nghị"),
    paragraph("Xem ", { type: "link", url: "#c", children: [text("ở trên")] }),
    annex(1, "Nguồn"),
    heading(1, "f", "Báo chí"),
  ]);

  it("stand before the words of a heading, in its capitals, and never alone on a line", () => {
    const { lines } = placeAll(paper, decree);
    const printed = lines.map((each) => each.text.trim());
    expect(printed).toEqual(
      expect.arrayContaining([
        ...["I.\u00a0KẾT QUẢ", "1.\u00a0Chung", "2.\u00a0Đào tạo", "a)\u00a0Chi tiết"],
        ...["II.\u00a0KIẾN NGHỊ", "I.\u00a0BÁO CHÍ"],
      ]),
    );
    const narrow = { ...decree, page: { ...decree.page, width: 95 } };
    const endless = official([heading(1, "x", "x".repeat(80))]);
    const [first] = placeAll(endless, narrow).lines.filter((each) => /XX/u.test(each.text));
    expect(first?.text).toMatch(/^I\.\u00a0X+$/u);
  });

  it("are said in contents and bookmarks", async () => {
    const { bytes } = await writePdf(paper, { theme: decree });
    const { lines } = placeAll(paper, decree);
    expect(lines.map((each) => each.text)).toContain("I. Kết quả 0");
    const outline = await (await openPdf(bytes)).getOutline();
    const titles = outline.flatMap((each) => [each, ...each.items]).map((each) => each.title);
    expect(titles).toEqual(
      expect.arrayContaining(["I. Kết quả", "1. Chung", "2. Đào tạo", "II. Kiến nghị"]),
    );
  });

  it("are labels of the heading's element and no part of its words", async () => {
    const [page] = await readTaggedPages((await writePdf(paper, { theme: decree })).bytes);
    const heads = page && [...elementsIn(page.tree)].filter(({ role }) => /^H\d/u.test(role));
    const labels = heads?.map(({ kids: [first] }) => {
      return first && typeof first !== "string" ? [first.role, textOf(first)] : undefined;
    });
    expect(labels?.[0]).toEqual(["Lbl", "I.\u00a0"]);
    expect(labels).toHaveLength(5);
    const found = await pdfWords((await writePdf(paper, { theme: decree })).bytes);
    expect(found.filter((word) => /^(I+\.|a\))$/u.test(word))).toEqual(["I."]);
  });

  it("mark the items of a list, and say how they count", async () => {
    const points = list(true, ...Array.from({ length: 6 }, (_, n) => item(paragraph(`p${n}`))));
    const listed = official([points]);
    const { lines, area } = placeAll(listed, decree);
    const signs = lines.filter(({ left }) => Math.abs(left - area.left) < 0.01);
    expect(signs.map((each) => each.text)).toEqual(["a)", "b)", "c)", "d)", "đ)", "e)"]);
    const { bytes } = await writePdf(listed, { theme: decree });
    const [page] = await readTaggedPages(bytes);
    const labels = page && [...elementsIn(page.tree)].filter(({ role }) => role === "Lbl");
    expect(labels?.map(textOf).join(" ")).toBe("a) b) c) d) đ) e)");
  });
});

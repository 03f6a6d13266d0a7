/**
 * Measures of the head that the decree leaves to the desk, and that both formats must have alike: the
 * blanks of the date, into which the clerk writes by hand, and how far the line below the abstract keeps
 * from its words.
 */
import { describe, expect, test } from "vitest";
import { must } from "../support/example.ts";
import { elementsOf, paragraphValue, wordsOf } from "../writers/docx/read-docx.ts";
import { borderValue } from "./in-word.ts";
import { find, type Words } from "./looks.ts";
import { type Changes, type OfficialPaper, officialPapers, words } from "./official-papers.ts";
import { linesOf, strokeBelow } from "./on-page.ts";
import { textBlock } from "./text-block.ts";

const papers = await officialPapers();

const MILLIMETRE = 72 / 25.4;

/** In ems of Times New Roman. */
const BLANK = 0.25;

interface Blanks {
  readonly day: number;
  readonly month: number;
}

function blanksInWord({ docx }: Words): Blanks {
  const blanks = /ngày([ \u00a0]+)tháng([ \u00a0]+)năm$/u.exec(wordsOf(docx.paragraph));
  const [, day = "", month = ""] = must(blanks ?? undefined, "blanks");
  const wide = (room: string) => room.length * BLANK * docx.size;
  return { day: wide(day), month: wide(month) };
}

function blanksOnPage({ pdf: date }: Words, { pdf }: OfficialPaper): Blanks {
  const glyphs = must(pdf[0], "a page").glyphs.filter(
    ({ y, x, text }) =>
      Math.abs(y - date.baseline) < 0.5 && x > date.left - 1 && text.trim() !== "",
  );
  const said = glyphs.map(({ text }) => text).join("");
  const gap = (end: string) => {
    const at = said.indexOf(end) + end.length;
    const [before, behind] = [must(glyphs[at - 1], end), must(glyphs[at], end)];
    return behind.x - before.x - before.width;
  };
  return { day: gap("ngày"), month: gap("tháng") };
}

describe.each([
  ["a report", papers.report],
  ["an official letter", papers.letter],
] as const)("the date of %s", (_, paper) => {
  const date = find(words.date, paper);

  test("has room for day and month in both formats", () => {
    for (const { day, month } of [blanksInWord(date), blanksOnPage(date, paper)]) {
      expect(Math.min(day, month) / MILLIMETRE).toBeGreaterThanOrEqual(8);
    }
  });

  test("has blanks of the same widths in both formats", () => {
    const [word, page] = [blanksInWord(date), blanksOnPage(date, paper)];
    expect(Math.abs(word.day - page.day)).toBeLessThan(1);
    expect(Math.abs(word.month - page.month)).toBeLessThan(1);
  });

  test("has room for the year before the text ends", () => {
    const end = must(paper.pdf[0], "a page").width - textBlock(paper.pdf).right;
    expect((end - date.pdf.right) / MILLIMETRE).toBeGreaterThanOrEqual(12);
  });
});

test("blanks in italics are plain, since LibreOffice sets others wider", () => {
  const { paragraph } = find(words.date, papers.report).docx;
  expect(wordsOf(paragraph)).toMatch(/ngày {7}tháng {7}năm$/u);
});

test("the date of the place with the longest name stands on one line", async () => {
  const place = "Thành phố Hồ Chí Minh";
  const changes: Changes = [[/\{place\}, ngày/gu, `${place}, ngày`]];
  const { report } = await officialPapers(changes);
  const [line, ...others] = linesOf(`${place}, ngày tháng năm`, report.pdf);
  expect(others).toEqual([]);
  const { width } = must(report.pdf[0], "a page");
  expect((width - must(line, place).right) / MILLIMETRE).toBeGreaterThanOrEqual(12);
}, 60_000);

describe("the line below the abstract", () => {
  /** Below the base line, as a part of the size of Times New Roman. */
  const DESCENT = 0.216;

  test("stands as far below its words in Word as in the PDF", () => {
    const { report } = papers;
    const { docx, pdf } = find(words.abstract, report);
    const paragraphs = elementsOf(report.docx.body, "w:p");
    const rule = must(paragraphs[paragraphs.indexOf(docx.paragraph) + 1], "a line");
    const twips = (key: string) => Number(paragraphValue(rule, "w:spacing", key, report.docx)) / 20;
    const space = Number(borderValue(rule, "w:bottom", "w:space", report.docx));
    const inWord = DESCENT * docx.size + docx.after + twips("w:before") + twips("w:line") + space;
    const last = must(linesOf(words.abstract, report.pdf).at(-1), words.abstract);
    const onPage = last.baseline - strokeBelow(pdf, report.pdf).top;
    expect(Math.abs(inWord - onPage)).toBeLessThan(0.75);
    expect(onPage - DESCENT * pdf.size).toBeGreaterThan(3);
  });
});

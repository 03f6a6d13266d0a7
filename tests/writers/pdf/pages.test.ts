import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import {
  annex,
  document,
  heading,
  item,
  list,
  pairs,
  paragraph,
  row,
  table,
  words,
} from "../../support/documents.ts";
import { pdfPageTexts, pdfWords } from "../../support/pdf-words.ts";
import { theme, tryPdf, writePdf } from "./write.ts";

/** Each line of it is one line on paper. */
const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph("line"));

async function pagesOf(document: Document): Promise<string[]> {
  return await pdfPageTexts((await writePdf(document)).bytes);
}

/** The pages for every distance of the blocks from the page's foot. */
async function atEveryFoot(...blocks: readonly Block[]): Promise<string[][]> {
  const results: string[][] = [];
  for (let lines = 20; lines <= 40; lines++) {
    results.push(await pagesOf(document([...filler(lines), ...blocks])));
  }
  expect(new Set(results.map((pages) => pages.length)).size).toBeGreaterThan(1);
  return results;
}

const pageWith = (pages: readonly string[], words: string): number =>
  pages.findIndex((page) => page.includes(words));

describe("nothing is lost", () => {
  it("of a row that is higher than a page", async () => {
    const paper = document([
      table(row("Item", "Text"), [
        row("first", words(30)),
        row("tall", words(1500)),
        row("last", "x"),
      ]),
    ]);
    const { bytes, pages } = await writePdf(paper);
    expect(pages).toBeGreaterThan(2);
    expect((await pdfWords(bytes)).toSorted()).toEqual([...documentWords(paper)].toSorted());
  });

  it("of several tall cells in one row", async () => {
    const paper = document([table(row("A", "B"), [row(words(1200, "a"), words(1600, "b"))])]);
    const { bytes } = await writePdf(paper);
    expect((await pdfWords(bytes)).toSorted()).toEqual([...documentWords(paper)].toSorted());
  });

  it("of a card, a kept group and a quote that are longer than a page", async () => {
    const long = Array.from({ length: 30 }, (_, index) => paragraph(words(60, `p${index}x`)));
    for (const block of [
      { type: "card", tone: "notice", children: long },
      { type: "keep", children: long },
      { type: "quote", children: long },
    ] as const) {
      const paper = document([paragraph("before"), block, paragraph("after")]);
      const { bytes } = await writePdf(paper);
      expect(await pdfWords(bytes)).toEqual(documentWords(paper));
    }
  });

  it("of a table with a head that is itself higher than half a page", async () => {
    const paper = document([table(row(words(600, "h"), "B"), [row("a", "b"), row("c", "d")])]);
    const { bytes } = await writePdf(paper);
    expect((await pdfWords(bytes)).toSorted()).toEqual([...documentWords(paper)].toSorted());
  });

  it("without a word: a line that no page can hold is an error", async () => {
    const page = { ...theme.page, height: 45 };
    const { paper, report } = await tryPdf(document([paragraph("far too high")]), {
      theme: { ...theme, page },
    });
    expect(paper).toBeUndefined();
    expect(report.diagnostics).toMatchObject([
      { code: "pdf-line-lost", message: 'the line "far too high" found no place on a page' },
    ]);
  });

  it("of tables and lists without anything in them", async () => {
    const empty: Block = { type: "table", columns: [], rows: [] };
    const hollow = list(true, item(), item(paragraph("second")));
    const { bytes } = await writePdf(document([empty, hollow, table(row("only a head"), [])]));
    expect(await pdfWords(bytes)).toEqual(["second", "only", "a", "head"]);
  });

  it("of any mixture of blocks", async () => {
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.integer({ min: 1, max: 200 }).map((count) => paragraph(words(count))),
      fc.integer({ min: 1, max: 9999 }).map((id) => heading(2, `h-${id}`, `Heading ${id}`)),
      fc
        .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 })
        .map((counts) => list(false, ...counts.map((count) => item(paragraph(words(count)))))),
      fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 }).map((counts) =>
        table(
          row("A", "B"),
          counts.map((count) => row("a", words(count))),
        ),
      ),
      fc.integer({ min: 1, max: 150 }).map((count): Block => {
        return { type: "card", tone: "plain", children: [paragraph(words(count))] };
      }),
      fc.integer({ min: 1, max: 150 }).map((count): Block => {
        return {
          type: "keep",
          children: [heading(3, `k-${count}`, "Kept"), paragraph(words(count))],
        };
      }),
      fc.constant<Block>({ type: "pageBreak" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 14 }), async (blocks) => {
        const paper = document(blocks);
        const { bytes } = await writePdf(paper);
        expect(await pdfWords(bytes)).toEqual(documentWords(paper));
      }),
      { numRuns: 25, seed: 20251202 },
    );
  });
});

describe("headings", () => {
  it("stand on the page of the paragraph below them", async () => {
    for (const pages of await atEveryFoot(heading(1, "a", "Heading"), paragraph(words(80)))) {
      expect(pageWith(pages, "word1 ")).toBe(pageWith(pages, "Heading"));
    }
  });

  it("stand with a list's first item, and chains of headings stand together", async () => {
    const points = list(false, item(paragraph("first point")), item(paragraph("second point")));
    const chain = [heading(1, "a", "Outer"), heading(2, "b", "Inner"), points];
    for (const pages of await atEveryFoot(...chain)) {
      expect(pageWith(pages, "first point")).toBe(pageWith(pages, "Outer"));
    }
  });

  it("stand with a table's head and its first row", async () => {
    const below = table(row("Column"), [row("first row"), row("second row")]);
    for (const pages of await atEveryFoot(heading(1, "a", "Heading"), below)) {
      expect(pageWith(pages, "first row")).toBe(pageWith(pages, "Heading"));
      expect(pageWith(pages, "Column")).toBe(pageWith(pages, "Heading"));
    }
  });

  it("stand with a card", async () => {
    const card: Block = {
      type: "card",
      tone: "plain",
      children: [paragraph("one"), paragraph("two")],
    };
    for (const pages of await atEveryFoot(heading(2, "a", "Heading"), card)) {
      expect(pageWith(pages, "two ")).toBe(pageWith(pages, "Heading"));
    }
  });
});

describe("paragraphs, rows and boxes", () => {
  it("leave no single line of a paragraph alone", async () => {
    // Each word is as long as a line, so that a line is a word.
    const line = (index: number): string => `${index}${"x".repeat(70)}`;
    for (const lines of [3, 4, 5, 6, 7]) {
      const long = Array.from({ length: lines }, (_, index) => line(index)).join(" ");
      for (const pages of await atEveryFoot(paragraph(long), ...filler(9))) {
        const counts = pages.map((page) => page.match(/\dx{70}/gu)?.length ?? 0);
        expect(counts).not.toContain(1);
      }
    }
  });

  it("keep a row whole that a page can hold", async () => {
    const tall = row("start", `${words(60)} finish`);
    for (const pages of await atEveryFoot(table(row("A", "B"), [row("x", "y"), tall]))) {
      expect(pageWith(pages, "finish")).toBe(pageWith(pages, "start"));
    }
  });

  it("keep groups and cards whole that a page can hold", async () => {
    const children = [paragraph("start"), ...filler(6), paragraph("finish")];
    for (const block of [
      { type: "keep", children },
      { type: "card", tone: "plain", children },
    ] as const) {
      for (const pages of await atEveryFoot(block)) {
        expect(pageWith(pages, "finish")).toBe(pageWith(pages, "start"));
      }
    }
  });

  it("keep a small table whole", async () => {
    const rows = Array.from({ length: 4 }, (_, index) => row(`row ${index}`, "x"));
    for (const pages of await atEveryFoot(table(row("A", "B"), rows))) {
      expect(pageWith(pages, "row 3")).toBe(pageWith(pages, "row 0"));
    }
  });

  it("keep rows of labels and values whole", async () => {
    const facts = pairs(row("Who", "x"), row("start", `${words(40)} finish`));
    for (const pages of await atEveryFoot(facts)) {
      expect(pageWith(pages, "finish")).toBe(pageWith(pages, "start"));
    }
  });

  it("never make an empty page", async () => {
    for (const pages of await atEveryFoot(paragraph("last"), { type: "pageBreak" })) {
      expect(pages.every((page) => page.trim() !== "")).toBe(true);
    }
    const breaks = document([
      { type: "pageBreak" },
      annex(1, "A"),
      { type: "pageBreak" },
      annex(2, "B"),
    ]);
    expect(await pagesOf(breaks)).toEqual(["Annex I A ", "Annex II B "]);
  });
});

describe("the count of pages", () => {
  it("is that of the file, and the body ends where the first annex begins", async () => {
    const body = [paragraph(words(900)), { type: "pageBreak" } as const, paragraph("end")];
    const paper = await writePdf(document([...body, annex(1, "One"), annex(2, "Two")]));
    expect(paper.pages).toBe((await pdfPageTexts(paper.bytes)).length);
    expect([paper.pages, paper.bodyPages]).toEqual([5, 3]);
  });

  it("is the body's where there is no annex", async () => {
    const { pages, bodyPages } = await writePdf(document([paragraph(words(900))]));
    expect([pages, bodyPages]).toEqual([2, 2]);
  });
});

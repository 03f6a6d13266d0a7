/** Pages that are counted anew in each annex, and the stretches of a paper between its page breaks. */
import { describe, expect, it } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { pdfWriter } from "../../../src/writers/pdf/writer.ts";
import {
  annex,
  document,
  heading,
  pageOf,
  paragraph,
  text,
  words,
} from "../../support/documents.ts";
import { openPdf, pdfPageTexts } from "../../support/pdf-words.ts";
import { decree, official } from "./official.ts";
import { host, theme, writePdf } from "./write.ts";

const own = {
  ...theme,
  annexes: { ...theme.annexes, ownPages: true },
  furniture: {
    header: { left: "", centre: "{number}", right: "", rule: false },
    footer: { left: "", centre: "", right: "{number}/{pages} · {page}", rule: false },
    firstHeader: { left: "first", centre: "", right: "", rule: false },
    firstFooter: { left: "", centre: "", right: "", rule: false },
  },
};
const contents: Block = {
  type: "contents",
  entries: [
    { target: "a", level: 1, children: [text("A")] },
    { target: "annex-1", level: 1, label: "Annex I", children: [text("One")] },
    { target: "b", level: 2, children: [text("B")] },
  ],
};
const paper = document([
  contents,
  paragraph("see ", pageOf("a"), ", ", pageOf("annex-1"), ", ", pageOf("b")),
  paragraph(words(900)),
  heading(1, "a", "A"),
  annex(1, "One"),
  paragraph(words(900)),
  heading(1, "b", "B"),
  annex(2, "Two"),
]);

describe("an annex with pages of its own", () => {
  it("begins with 1 and the head of a first page, whose foot stands once", async () => {
    const { bytes, pages, bodyPages } = await writePdf(paper, { theme: own });
    expect([pages, bodyPages]).toEqual([5, 2]);
    const second = "22/2 · Page 2 of 2";
    expect(await pdfPageTexts(bytes, "Artifact")).toEqual([
      "first",
      second,
      "first1/2 · Page 1 of 2",
      second,
      "first1/1 · Page 1 of 1",
    ]);
  });

  it("is referred to by the numbers that stand on its pages", async () => {
    const { bytes, places } = await writePdf(paper, { theme: own });
    expect([...(places ?? [])]).toEqual([
      ["a", 2],
      ["annex-1", 1],
      ["b", 2],
      ["annex-2", 1],
    ]);
    const [first] = await pdfPageTexts(bytes);
    expect(first).toContain("A 2 Annex I One 1 B 2 see 2, 1, 2 ");
  });

  it("has the same numbers in the window of the reader's program", async () => {
    const labels = await (
      await openPdf((await writePdf(paper, { theme: own })).bytes)
    ).getPageLabels();
    expect(labels).toEqual(["1", "2", "1", "2", "1"]);
    const through = await openPdf((await writePdf(paper)).bytes);
    expect(await through.getPageLabels()).toBeNull();
  });

  it("is counted on with the body by other themes", async () => {
    const { places } = await writePdf(paper);
    expect(places?.get("b")).toBe(4);
  });

  it("counts the body's pages by themselves where there is no annex", async () => {
    const { bytes } = await writePdf(document([paragraph(words(900))]), { theme: own });
    expect(await pdfPageTexts(bytes, "Artifact")).toEqual(["first", "22/2 · Page 2 of 2"]);
  });

  it("may be all of the paper", async () => {
    const { bytes, bodyPages } = await writePdf(document([annex(1, "One")]), { theme: own });
    expect(bodyPages).toBe(0);
    expect(await pdfPageTexts(bytes, "Artifact")).toEqual(["first"]);
  });
});

describe("the number of an official page", () => {
  it("stands in the middle of the top margin from the second page on, and nothing else does", async () => {
    const { bytes } = await writePdf(official([paragraph(words(700))]), { theme: decree });
    const pdf = await openPdf(bytes);
    expect((await pdfPageTexts(bytes, "Artifact")).map((each) => each.trim())).toEqual([
      ...["", "2", "3"],
    ]);
    const { items } = await (await pdf.getPage(2)).getTextContent({ includeMarkedContent: false });
    const found = items.find((each) => "str" in each && each.str === "2");
    if (!found || !("str" in found)) throw new Error("no number");
    const [, , , size, left, base]: number[] = found.transform;
    if (size === undefined || left === undefined || base === undefined) throw new Error("no place");
    const millimetre = 72 / 25.4;
    const { page, paragraphs } = decree;
    expect(size).toBe(paragraphs.header.size);
    const middle = (page.left + page.width - page.right) / 2;
    expect((left + found.width / 2) / millimetre).toBeCloseTo(middle, 1);
    // The line of type begins where the theme has the header; its base line lies lower by the letters.
    const top = page.height * millimetre - base - page.header * millimetre;
    const pitch = size * paragraphs.header.line;
    expect(top).toBeGreaterThan(size * 0.8);
    expect(top).toBeLessThan(pitch);
  });
});

describe("stretches", () => {
  const from = (value: string, path: string): Block => ({
    type: "paragraph",
    children: [
      text("label: "),
      { type: "text", value, origin: { template: { file: "t", line: 1, column: 1 }, path } },
      {
        type: "text",
        value,
        origin: { template: { file: "t", line: 2, column: 1 }, path: "later" },
      },
    ],
  });
  const pathsOf = async (...blocks: readonly Block[]) => {
    const { stretches } = await writePdf(document(blocks));
    return stretches?.map(({ pages, origin }) => [pages, origin?.path]);
  };
  const next: Block = { type: "pageBreak" };

  it("say how many pages they take and where their first words from the data come from", async () => {
    const blocks = [
      paragraph("no data"),
      next,
      from("one", "points.0"),
      paragraph(words(900)),
      next,
    ];
    expect(
      await pathsOf(...blocks, from("two", "points.1"), annex(1, "A"), paragraph("x")),
    ).toEqual([
      [1, undefined],
      [2, "points.0"],
      [1, "points.1"],
      [1, undefined],
    ]);
  });

  it("are one without a page break, and none is empty", async () => {
    expect(await pathsOf(from("one", "a"))).toEqual([[1, "a"]]);
    expect(await pathsOf(next, from("one", "a"), next, next, from("two", "b"), next)).toEqual([
      [1, "a"],
      [1, "b"],
    ]);
  });

  it("are there too where only the pages are asked for", async () => {
    const report = new Report();
    const context = { theme, host, report, locate: () => undefined, isForPages: true };
    const paper = document([paragraph(words(900)), next, paragraph("x")]);
    const made = await pdfWriter.write(paper, context);
    expect(made?.bytes).toHaveLength(0);
    expect(made?.stretches).toEqual([{ pages: 2 }, { pages: 1 }]);
  });
});

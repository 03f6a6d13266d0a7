/** Sources at the foot of their page. */
import { describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import {
  cite,
  document,
  item,
  list,
  paragraph,
  row,
  table,
  text,
  words,
} from "../../support/documents.ts";
import { drawnGlyphs } from "../../support/drawn-glyphs.ts";
import { openPdf, pdfPageTexts, pdfWords } from "../../support/pdf-words.ts";
import { writePdf } from "./write.ts";

const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph("line"));
const sources = {
  press: [text("Press report.")],
  minutes: [text("Joint minutes.")],
  long: [text(words(250, "long"))],
  endless: [text(words(2500, "endless"))],
};
const paperOf = (...blocks: readonly Block[]): Document => document(blocks, {}, sources);

async function notesOf(paper: Document): Promise<readonly string[]> {
  return await pdfPageTexts((await writePdf(paper)).bytes, "Note");
}

const pageOf = (pages: readonly string[], wanted: string): number =>
  pages.findIndex((page) => page.includes(wanted));

const places: readonly (readonly [string, (mark: Inline) => Block])[] = [
  ["a paragraph", (mark) => paragraph("marked", mark)],
  [
    "a heading",
    (mark) => ({ type: "heading", depth: 1, id: "h", children: [text("marked"), mark] }),
  ],
  ["an item of a list", (mark) => list(false, item(paragraph("marked", mark)))],
  ["a quote", (mark) => ({ type: "quote", children: [paragraph("marked", mark)] })],
  ["a card", (mark) => ({ type: "card", tone: "notice", children: [paragraph("marked", mark)] })],
  ["the cell of a table", (mark) => table(row("What", "Who"), [row([text("marked"), mark], "x")])],
  ["the head of a table", (mark) => table(row([text("marked"), mark], "Who"), [row("a", "b")])],
];

describe("a note", () => {
  it.each(places)("stands on the page of its mark in %s, wherever that is", async (_, make) => {
    for (let lines = 26; lines <= 40; lines++) {
      const paper = paperOf(...filler(lines), make(cite("minutes")), paragraph("after"));
      const { bytes } = await writePdf(paper);
      const [texts, notes] = [await pdfPageTexts(bytes), await pdfPageTexts(bytes, "Note")];
      expect(pageOf(notes, "Joint minutes.")).toBe(pageOf(texts, "marked"));
      expect(await pdfWords(bytes)).toEqual(documentWords(paper));
    }
  });

  it("stands below all other text of its page and above the foot", async () => {
    const paper = paperOf(paragraph("marked", cite("minutes")), paragraph(words(2000)));
    const all = await drawnGlyphs((await writePdf(paper)).bytes);
    const glyphs = all.filter((glyph) => glyph.text !== " ");
    const joined = glyphs.map((glyph) => glyph.text).join("");
    const at = joined.indexOf("Jointminutes.");
    const own = glyphs.slice(at, at + "Jointminutes.".length);
    expect(new Set(own.map(({ page }) => page))).toEqual(new Set([1]));
    const others = glyphs.filter((glyph) => glyph.page === 1 && !own.includes(glyph));
    const highest = Math.max(...own.map(({ y }) => y));
    expect(others.every(({ y }) => y > highest + 10)).toBe(true);
    // The bottom margin of the default theme is 20 millimetres.
    expect(Math.min(...own.map(({ y }) => y))).toBeGreaterThan((20 * 72) / 25.4);
  });

  it("goes on at the foot of the next page where it is long, before the notes of that page", async () => {
    const paper = paperOf(
      ...filler(26),
      paragraph("marked", cite("long")),
      ...filler(20),
      paragraph("later", cite("minutes")),
      paragraph(words(600)),
    );
    const [first = "", second = ""] = await notesOf(paper);
    expect(first).toContain("long1 ");
    expect(second).toMatch(/long250 .*Joint minutes\./u);
    expect(first).not.toContain("long250");
  });

  it("of several pages fills pages of its own at the end, and nothing is lost", async () => {
    const paper = paperOf(...filler(20), paragraph("marked", cite("endless")), ...filler(50));
    const { bytes, pages = 0 } = await writePdf(paper);
    expect(await pdfWords(bytes)).toEqual(documentWords(paper));
    const notes = await pdfPageTexts(bytes, "Note");
    expect(notes.filter(Boolean).length).toBeGreaterThan(2);
    expect(pages).toBeLessThan(8);
  });

  it("is there once where a table's head is repeated, and once for two mentions", async () => {
    const rows = Array.from({ length: 90 }, (_, index) =>
      row([text(`item ${index}`), cite("press")], "x"),
    );
    const notes = await notesOf(paperOf(table(row([text("What"), cite("minutes")], "Who"), rows)));
    expect(notes.join("").match(/Joint minutes\./gu)).toHaveLength(1);
    expect(notes.join("").match(/Press report\./gu)).toHaveLength(1);
    expect(notes.map((page) => page.length > 0)).toEqual([true, false, false]);
  });

  it("of a row over several pages stands on the page of its mark's line", async () => {
    const long = [text(words(900)), text(" marked"), cite("minutes")];
    const beside = [text(words(700, "beside"))];
    const paper = paperOf(table(row("What", "Beside"), [row(long, beside)]), paragraph("after"));
    const { bytes } = await writePdf(paper);
    const [texts, notes] = [await pdfPageTexts(bytes), await pdfPageTexts(bytes, "Note")];
    expect(pageOf(texts, "marked")).toBeGreaterThan(0);
    expect(pageOf(notes, "Joint minutes.")).toBe(pageOf(texts, "marked"));
  });

  it("leaves room for text and for other notes where several are longer than pages", async () => {
    const cells = Array.from({ length: 5 }, () => row([text("a"), cite("endless")], "b"));
    const paper = paperOf(
      list(false, item(paragraph("x", cite("long"), cite("endless")))),
      { type: "annex", id: "a", number: 1, label: "Annex I", children: [text("A")] },
      table(row("What", [text("Who"), cite("long")]), cells),
    );
    const { bytes, pages = 0 } = await writePdf(paper);
    expect((await pdfWords(bytes)).toSorted()).toEqual([...documentWords(paper)].toSorted());
    expect(pages).toBeLessThan(16);
  });

  it("and its mark lead to each other", async () => {
    const paper = paperOf(paragraph("one", cite("press"), " two", cite("press")));
    const pdf = await openPdf((await writePdf(paper)).bytes);
    const areas = await (await pdf.getPage(1)).getAnnotations();
    const tops = areas.map(({ dest }) => Number(dest[3]));
    const [first, again, back] = tops;
    expect(tops).toHaveLength(3);
    expect(first).toBe(again);
    expect(back).toBeGreaterThan(Number(first) + 300);
  });
});

describe("the contents", () => {
  const title = (id: string, value: string): Block => ({
    type: "heading",
    depth: 1,
    id,
    children: [text(value)],
  });
  const entry = (target: string, value: string) =>
    ({ target, level: 1, children: [text(value)] }) as const;

  it("and page references say the pages on which places begin, of one figure and of several", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `h${index}`);
    const blocks = ids.flatMap((id): Block[] => [
      { type: "pageBreak" },
      title(id, `Section ${id}`),
      paragraph(words(200)),
    ]);
    const paper = paperOf(
      { type: "contents", entries: ids.map((id) => entry(id, `Section ${id}`)) },
      paragraph("see ", { type: "pageReference", target: "h11" }, " and on"),
      ...blocks,
    );
    const { bytes, places } = await writePdf(paper);
    const texts = await pdfPageTexts(bytes);
    ids.forEach((id) => {
      const page = texts.findLastIndex((each) => each.startsWith(`Section ${id} `)) + 1;
      expect(places?.get(id)).toBe(page);
      expect(texts[0]).toContain(`Section ${id} ${page} `);
    });
    expect(texts[0]).toContain("see 13 and on");
  });

  it("are right in a table's head too, which comes again on each page", async () => {
    const rows = Array.from({ length: 90 }, () => row("p", "x"));
    const paper = paperOf(
      table(row([text("see "), { type: "pageReference", target: "a" }], "b"), rows),
      { type: "pageBreak" },
      title("a", "A"),
    );
    const { bytes, places } = await writePdf(paper);
    const [first = ""] = await pdfPageTexts(bytes);
    const [, again = ""] = await pdfPageTexts(bytes, "Artifact");
    expect(places?.get("a")).toBe(4);
    expect(first).toContain("see 4 ");
    expect(again).toContain("see 4 ");
  });

  it("are never cut in two, however narrow the place is", async () => {
    const pages = Array.from({ length: 12 }, (_, index): Block[] => [
      { type: "pageBreak" },
      title(`h${index}`, `H${index}`),
    ]);
    for (let letters = 78; letters < 90; letters++) {
      const figure: Inline = { type: "pageReference", target: "h11" };
      const paper = paperOf(paragraph("x".repeat(letters), figure), ...pages.flat());
      const { bytes, places } = await writePdf(paper);
      expect(await pdfWords(bytes)).toEqual(documentWords(paper, places));
    }
  });

  it("set long titles clear of the figures, which end at the right margin", async () => {
    const long = words(40, "title");
    const paper = paperOf({ type: "contents", entries: [entry("a", long)] }, title("a", "A"));
    const glyphs = await drawnGlyphs((await writePdf(paper)).bytes);
    const figure = glyphs[long.length + 1];
    const right = ((210 - 22) * 72) / 25.4;
    expect(figure?.text).toBe("1");
    expect((figure?.x ?? 0) + (figure?.width ?? 0)).toBeCloseTo(right, 1);
    const others = glyphs.slice(0, long.length);
    expect(Math.max(...others.map(({ x, width }) => x + width))).toBeLessThan(right - 15);
  });
});

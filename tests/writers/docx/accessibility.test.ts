/**
 * The rules of Word's Accessibility Checker, as far as a file tells them, one fact each; Word itself is
 * not asked. The rules are those of Microsoft's "Rules for the Accessibility Checker"; the measure of
 * contrast is that of WCAG 2.1, 1.4.3.
 */
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/text/display.ts";
import { docxPart } from "../../support/docx-words.ts";
import { allPapers } from "./example-papers.ts";
import {
  around,
  attribute,
  chainOf,
  childOf,
  childrenOf,
  elementsOf,
  isSeparator,
  paragraphValue,
  type ReadDocx,
  readDocx,
  runValue,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";

/** Boxes that hold tables or lists in lists are tables of one cell, which Word cannot draw otherwise. */
const BOXES = ["CardTable", "NoticeTable"];

const LAO = /[\u0e80-\u0eff]/u;

function storiesOf(docx: ReadDocx, name: string): readonly Element[] {
  return [...docx.stories.values()].flatMap((story) => elementsOf(story, name));
}

function tableStyle(table: Element): string {
  return attribute(childOf(table, "w:tblPr", "w:tblStyle"), "w:val");
}

function dataTables(docx: ReadDocx): readonly Element[] {
  return storiesOf(docx, "w:tbl").filter((table) => !BOXES.includes(tableStyle(table)));
}

function isOn(element: Element | undefined, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(element, name));
}

function isBlank(paragraph: Element): boolean {
  return wordsOf(paragraph).trim() === "" && elementsOf(paragraph, "w:drawing").length === 0;
}

const rowsOf = (table: Element) => childrenOf(table, "w:tr");
const cellsOf = (row: Element) => childrenOf(row, "w:tc");

describe.each(allPapers)("$name", ({ name, document, bytes }) => {
  const read = async () => readDocx(await bytes());

  it("has no picture, shape or object that only eyes can read", async () => {
    const docx = await read();
    for (const each of ["w:pict", "w:object", "m:oMath"])
      expect(storiesOf(docx, each), each).toEqual([]);
    for (const drawing of storiesOf(docx, "w:drawing")) {
      const [told] = elementsOf(drawing, "wp:docPr");
      expect(attribute(told, "descr").trim()).not.toBe("");
      expect(elementsOf(drawing, "wp:inline")).toHaveLength(1);
    }
    // The brackets around the number of a note are words.
    for (const choice of storiesOf(docx, "mc:Choice"))
      expect(childrenOf(choice).map((each) => each.nodeName)).toEqual(["w:t"]);
  });

  it("has nothing that floats beside the text", async () => {
    const docx = await read();
    for (const each of ["w:framePr", "w:tblpPr", "wp:anchor", "w:txbxContent", "w:textbox"])
      expect(storiesOf(docx, each), each).toEqual([]);
  });

  it("marks the head of every table that has one, in the row and in the table", async () => {
    for (const table of dataTables(await read())) {
      const heads = rowsOf(table).map((row) => elementsOf(row, "w:tblHeader").length);
      const look = childOf(table, "w:tblPr", "w:tblLook");
      const isPairs = tableStyle(table) === "ChanceryPairs";
      expect(heads).toEqual(heads.map((_, index) => (index === 0 && !isPairs ? 1 : 0)));
      expect(isOn(look, "w:firstRow")).toBe(!isPairs);
      // What a row is about stands first in it.
      expect(isOn(look, "w:firstColumn")).toBe(elementsOf(table, "w:gridCol").length > 1);
    }
  });

  it("has words in every head of a column, and in every label of pairs", async () => {
    for (const table of dataTables(await read())) {
      const isPairs = tableStyle(table) === "ChanceryPairs";
      const heads = isPairs
        ? rowsOf(table).flatMap((row) => cellsOf(row).slice(0, 1))
        : rowsOf(table).slice(0, 1).flatMap(cellsOf);
      for (const head of heads) expect(wordsOf(head).trim()).not.toBe("");
    }
  });

  it("has no merged, split or nested cells", async () => {
    const docx = await read();
    for (const each of ["w:gridSpan", "w:vMerge", "w:hMerge", "w:gridBefore", "w:gridAfter"])
      expect(storiesOf(docx, each), each).toEqual([]);
    for (const table of dataTables(docx)) {
      const columns = elementsOf(table, "w:gridCol").length;
      for (const row of rowsOf(table)) expect(cellsOf(row)).toHaveLength(columns);
      const outer = around(table, "w:tbl");
      if (outer) expect(BOXES).toContain(tableStyle(outer));
    }
  });

  it("has no blank row or column in a table", async () => {
    for (const table of dataTables(await read())) {
      const words = rowsOf(table).map((row) => cellsOf(row).map((cell) => wordsOf(cell).trim()));
      for (const row of words) expect(row.join("")).not.toBe("");
      for (const column of words[0]?.keys() ?? [])
        expect(words.map((row) => row[column]).join("")).not.toBe("");
    }
  });

  it("has tables for data only, each with a title and a description", async () => {
    const docx = await read();
    for (const table of dataTables(docx)) {
      expect(["ChanceryTable", "ChanceryPairs"]).toContain(tableStyle(table));
      const told = (each: string) => attribute(childOf(table, "w:tblPr", each), "w:val");
      expect(told("w:tblCaption")).not.toBe("");
      expect(told("w:tblDescription")).not.toBe("");
      expect(told("w:tblDescription")).not.toMatch(/\[\d+\]/u);
    }
    const boxes = storiesOf(docx, "w:tbl").length - dataTables(docx).length;
    expect(boxes).toBe(name.startsWith("every node") ? 1 : 0);
  });

  it("makes room by styles and not by blank characters or paragraphs", async () => {
    const docx = await read();
    for (const paragraph of elementsOf(docx.body, "w:p"))
      expect(wordsOf(paragraph)).not.toMatch(/[ \u00a0\t]{2}|^[ \t]|[ \t]$/u);
    for (const [path, story] of docx.stories) {
      // A field is a word that Word writes.
      const signs = elementsOf(story, "*").map((each) => {
        if (each.nodeName === "w:t") return each.textContent ?? "";
        if (each.nodeName === "w:fldChar") return "#";
        return each.nodeName === "w:tab" && each.parentNode?.nodeName === "w:r" ? "\t" : "";
      });
      // Two tabs pass by an empty middle of page furniture.
      if (story !== docx.body)
        expect(signs.join(""), path).not.toMatch(/[ \u00a0]{2}|\t{3}| \t|\t /u);
    }
    for (const story of docx.stories.values()) {
      const blank = elementsOf(story, "w:p").map((each) => {
        return isBlank(each) && elementsOf(each, "w:fldChar").length === 0 && !isSeparator(each);
      });
      expect(blank.some((each, index) => each && blank[index + 1])).toBe(false);
    }
  });

  it("has blank paragraphs only where Word needs them: between tables or boxes, and at the end", async () => {
    const blank = elementsOf((await read()).body, "w:p").filter(isBlank);
    for (const each of blank) expect(styleIdOf(each)).toMatch(/^(?:Spacer|Rule)/u);
    if (!name.startsWith("every node")) expect(blank.length).toBeLessThanOrEqual(2);
  });

  it("has a title among its properties", async () => {
    const core = docxPart(await bytes(), "docProps/core.xml");
    expect(/<dc:title>([^<]+)</u.exec(core)?.[1]).toBe(document.meta.title);
  });

  it("says the language of every run", async () => {
    const docx = await read();
    for (const run of storiesOf(docx, "w:r")) {
      const isLao = LAO.test(wordsOf(run));
      const language = runValue(run, "w:lang", isLao ? "w:bidi" : "w:val", docx);
      expect(language).toMatch(isLao ? /^lo-LA$/u : /^(?:en-GB|vi-VN)$/u);
      expect(childOf(run, "w:rPr", "w:cs") !== undefined).toBe(isLao);
    }
  });

  it("is parted by headings of Word's own, none longer than a line or two", async () => {
    const docx = await read();
    const headings = elementsOf(docx.body, "w:p").filter(
      (each) => paragraphValue(each, "w:outlineLvl", "w:val", docx) !== "",
    );
    expect(headings.length).toBeGreaterThan(3);
    for (const heading of headings) {
      const bases = chainOf(styleIdOf(heading), docx).map((each) => attribute(each, "w:styleId"));
      expect(bases.some((id) => /^Heading[123]$/u.test(id))).toBe(true);
      expect(wordsOf(heading).trim()).not.toBe("");
      // Lao writes vowels and tones above and below, which take no room of their own.
      expect(displayWidth(wordsOf(heading))).toBeLessThan(120);
    }
  });

  it("has words for its links, which are no addresses and say where they lead", async () => {
    for (const link of storiesOf(await read(), "w:hyperlink")) {
      const words = wordsOf(link).trim();
      expect(words.match(/\p{L}/gu)?.length ?? 0).toBeGreaterThan(2);
      expect(words).not.toMatch(/^(?:https?:|www\.|mailto:)|^(?:click )?(?:here|more|link)$/iu);
    }
  });

  it("is neither locked nor under review", async () => {
    const docx = await read();
    const settings = docx.parts.get("word/settings.xml") ?? "";
    expect(settings).not.toMatch(/documentProtection|writeProtection|trackRevisions/u);
    expect([...docx.parts.keys()].filter((path) => /comments|people/u.test(path))).toEqual([]);
    for (const each of ["w:ins", "w:del"]) expect(storiesOf(docx, each)).toEqual([]);
  });

  it("stands out from its ground: 4.5 to 1, or 3 to 1 for large type", async () => {
    const docx = await read();
    const faint = storiesOf(docx, "w:r").flatMap((run) => {
      if (wordsOf(run).trim() === "") return [];
      const colour = runValue(run, "w:color", "w:val", docx) || "000000";
      const ground = groundOf(run, docx);
      const size = Number(runValue(run, "w:sz", "w:val", docx)) / 2;
      const found = contrast(colour, ground);
      return found >= (size >= 18 ? 3 : 4.5) ? [] : [`${colour} on ${ground}: ${found}`];
    });
    expect([...new Set(faint)]).toEqual([]);
  });
});

/** The ground behind a run: its paragraph's, its cell's by the style of the table, or paper. */
function groundOf(run: Element, docx: ReadDocx): string {
  const paragraph = around(run, "w:p");
  const own = paragraph && paragraphValue(paragraph, "w:shd", "w:fill", docx);
  if (own) return own;
  for (let table = around(run, "w:tbl"); table; table = around(table, "w:tbl")) {
    const style = docx.styles.get(tableStyle(table));
    const row = around(run, "w:tr");
    const isHead = row !== undefined && elementsOf(row, "w:tblHeader").length > 0;
    const head = childrenOf(style, "w:tblStylePr").find(
      (each) => attribute(each, "w:type") === "firstRow",
    );
    const grounds = [
      isHead ? childOf(head, "w:tcPr", "w:shd") : undefined,
      childOf(style, "w:tcPr", "w:shd"),
    ];
    const found = grounds.map((each) => attribute(each, "w:fill")).find(Boolean);
    if (found) return found;
  }
  return "FFFFFF";
}

/** WCAG 2.1: the lighter of two relative luminances over the darker. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((from) => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

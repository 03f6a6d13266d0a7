/** Contents and numbers of pages: filled in, clean, and the same as Word would make them. */
import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { Block, ContentsEntry, Document } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import { docxPart, docxWords } from "../../support/docx-words.ts";
import { documentOf, everyNode, noteMark, paragraph, row, text } from "./every-node.ts";
import { allPapers } from "./example-papers.ts";
import {
  around,
  attribute,
  childOf,
  elementsOf,
  paragraphValue,
  type ReadDocx,
  readDocx,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";
import { international, tryDocx, writeDocx } from "./write.ts";

const heading = (depth: 1 | 2 | 3, id: string): Block => {
  return { type: "heading", depth, id, children: [text(`Words of ${id}`)] };
};
const annex = (id: string, number: number): Block => {
  return {
    type: "annex",
    id,
    number,
    label: `Annex ${number}`,
    children: [text(`Words of ${id}`)],
  };
};
const entry = (target: string, level: 1 | 2 | 3, label?: string): ContentsEntry => ({
  target,
  level,
  ...(label !== undefined && { label }),
  children: [text(`Words of ${target}`)],
});
const contents = (...entries: readonly ContentsEntry[]): Block => ({ type: "contents", entries });

/** An entry as it is read: how deep it stands, its words, and the page. */
interface Line {
  readonly style: string;
  readonly words: string;
  readonly page: string;
  readonly anchor: string;
}

function linesOf(docx: ReadDocx): readonly Line[] {
  return elementsOf(docx.body, "w:sdt").flatMap((control) =>
    elementsOf(control, "w:p").map((each): Line => {
      const [, words = "", page = ""] = /^(.*) (\d+)$/u.exec(wordsOf(each)) ?? [];
      const [link] = elementsOf(each, "w:hyperlink");
      return { style: styleIdOf(each), words, page, anchor: attribute(link, "w:anchor") };
    }),
  );
}

/** The instructions of all fields of a kind, in order. */
function instructionsOf(docx: ReadDocx, kind: string): readonly string[] {
  return elementsOf(docx.body, "w:instrText")
    .map((each) => (each.textContent ?? "").trim())
    .filter((each) => each.startsWith(kind));
}

/**
 * What Word lists when it updates these contents: the paragraphs that have a level down to the one asked
 * for, by their styles, within the bookmark where one is named.
 */
function updated(docx: ReadDocx, instruction: string): readonly string[] {
  const levels = Number(/\\o "1-(\d)"/u.exec(instruction)?.[1]);
  const range = /\\b (\S+)/u.exec(instruction)?.[1];
  let isIn = range === undefined;
  let end = "";
  return elementsOf(docx.body, "*").flatMap((element) => {
    if (element.nodeName === "w:bookmarkStart" && attribute(element, "w:name") === range) {
      isIn = true;
      end = attribute(element, "w:id");
      return listed(around(element, "w:p"), docx, levels);
    }
    if (element.nodeName === "w:bookmarkEnd" && attribute(element, "w:id") === end) isIn = false;
    const isFirst =
      range !== undefined &&
      elementsOf(element, "w:bookmarkStart").some((each) => {
        return attribute(each, "w:name") === range;
      });
    return element.nodeName === "w:p" && isIn && !isFirst ? listed(element, docx, levels) : [];
  });
}

function listed(paragraph: Element | undefined, docx: ReadDocx, levels: number): readonly string[] {
  const level = paragraph ? paragraphValue(paragraph, "w:outlineLvl", "w:val", docx) : "";
  return paragraph && level !== "" && Number(level) < levels
    ? // Of a mark in a heading, Word leaves out the number and takes the brackets along.
      [`${Number(level) + 1} ${wordsOf(paragraph).replace("[]", "")}`]
    : [];
}

const pages = new Map(
  ["a", "b", "c", "d", "x", "y", "contents"].map((id, index) => [id, index + 1]),
);

describe("contents", () => {
  it("list headings and annexes with their pages, each a link in Word's own style of its level", async () => {
    expect(linesOf(readDocx(await writeDocx(everyNode)))).toEqual([
      { style: "TOC1", words: "Background", page: "1", anchor: "_background" },
      {
        style: "TOC2",
        words: "What was agreed, and what proposed",
        page: "1",
        anchor: "_what_was_agreed",
      },
      { style: "TOC1", words: "Timeline", page: "2", anchor: "_timeline" },
      {
        style: "TOC1",
        words: "Annex I In the ministers’ words",
        page: "4",
        anchor: "_annex_quotes",
      },
      { style: "TOC2", words: "The first", page: "4", anchor: "_first_quote" },
    ]);
  });

  it("stand in the frame that Word has for them, with dots up to the edge of the text", async () => {
    const docx = readDocx(await writeDocx(everyNode));
    const [frame] = elementsOf(docx.body, "w:docPartGallery");
    expect(attribute(frame, "w:val")).toBe("Table of Contents");
    const { page } = international;
    const edge = Math.round(((page.width - page.left - page.right) / 25.4) * 1440);
    for (const id of ["TOC1", "TOC2", "TOC3"]) {
      const tab = childOf(docx.styles.get(id), "w:pPr", "w:tabs", "w:tab");
      const values = ["w:val", "w:leader", "w:pos"].map((name) => attribute(tab, name));
      expect(values).toEqual(["right", "dot", String(edge)]);
    }
  });

  const cases: Readonly<Record<string, readonly Block[]>> = {
    "everything to level 1": [
      contents(entry("a", 1), entry("c", 1), entry("x", 1, "Annex 1")),
      ...[heading(1, "a"), heading(2, "b"), heading(1, "c"), annex("x", 1), heading(1, "d")],
    ],
    "two levels, below an annex too": [
      contents(entry("a", 1), entry("b", 2), entry("x", 1, "Annex 1"), entry("d", 2)),
      ...[heading(1, "a"), heading(2, "b"), heading(3, "c"), annex("x", 1), heading(1, "d")],
    ],
    "all but the heading above them": [
      heading(1, "contents"),
      contents(entry("a", 1), entry("b", 2), entry("x", 1, "Annex 1")),
      ...[heading(1, "a"), heading(2, "b"), annex("x", 1)],
    ],
    "annexes alone": [
      heading(1, "a"),
      contents(entry("x", 1, "Annex 1"), entry("y", 1, "Annex 2")),
      ...[heading(1, "b"), annex("x", 1), heading(1, "c"), annex("y", 2)],
    ],
    "headings in boxes": [
      contents(entry("a", 1), entry("b", 1)),
      { type: "card", tone: "plain", children: [heading(1, "a"), paragraph("x")] },
      { type: "keep", children: [heading(1, "b"), paragraph("x")] },
    ],
  };
  it.each(Object.entries(cases))("have the same entries after an update: %s", async (_, blocks) => {
    const docx = readDocx(await writeDocx(documentOf([...blocks, paragraph("end")]), { pages }));
    const [field = ""] = instructionsOf(docx, "TOC");
    const ours = linesOf(docx).map(({ style, words }) => `${style.at(-1)} ${words}`);
    expect(ours.length).toBeGreaterThan(1);
    expect(updated(docx, field)).toEqual(ours);
  });

  it.each(allPapers)("have the same entries after an update: $name", async ({ bytes }) => {
    const docx = readDocx(await bytes());
    const fields = instructionsOf(docx, "TOC");
    const lists = elementsOf(docx.body, "w:sdt").map((control) =>
      elementsOf(control, "w:p").map((each) => {
        return `${styleIdOf(each).at(-1)} ${wordsOf(each).replace(/ \d+$/u, "")}`;
      }),
    );
    expect(fields.map((field) => updated(docx, field))).toEqual(lists);
  });

  it("within a card have no frame, and say the same", async () => {
    const document = documentOf([
      { type: "card", tone: "notice", children: [contents(entry("a", 1))] },
      heading(1, "a"),
    ]);
    const bytes = await writeDocx(document, { pages });
    expect(docxWords(bytes)).toEqual(documentWords(document, pages));
    expect(docxPart(bytes, "word/document.xml")).not.toContain("<w:sdt>");
  });

  it("without entries are nothing", async () => {
    expect(docxWords(await writeDocx(documentOf([contents(), paragraph("x")])))).toEqual(["x"]);
  });

  it("take room below a table and begin pages like other text", async () => {
    const table: Block = { type: "table", columns: [{ align: "left" }], rows: [row("x")] };
    const blocks = [table, contents(entry("a", 1)), { type: "pageBreak" } as const];
    const document = documentOf([...blocks, contents(entry("a", 1)), heading(1, "a")]);
    const docx = readDocx(await writeDocx(document, { pages }));
    const [first, second] = elementsOf(docx.body, "w:sdt").map(
      (each) => elementsOf(each, "w:p")[0],
    );
    expect(first && styleIdOf(first)).toBe("Toc1AfterTable");
    expect(second && childOf(second, "w:pPr", "w:pageBreakBefore")).toBeDefined();
  });
});

describe("the number of a page", () => {
  it("is that of the paper's PDF, which Word may count anew", async () => {
    const docx = readDocx(await writeDocx(everyNode));
    expect(instructionsOf(docx, "PAGEREF")).toContain("PAGEREF _timeline \\h");
    expect(docxWords(await writeDocx(everyNode)).join(" ")).toContain(
      "the timeline on page 2, the",
    );
  });

  it("that is not known is a fault of ours and never a paper", async () => {
    const blocks: readonly Block[] = [
      heading(1, "a"),
      paragraph("see page ", { type: "pageReference", target: "a" }),
      contents(entry("a", 1)),
    ];
    for (const known of [new Map(), new Map([["b", 3]])]) {
      const { bytes, diagnostics } = await tryDocx(documentOf(blocks), { pages: known });
      expect(bytes).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(["docx-unknown-page"]);
    }
  });

  it("in the paragraph above a table is in the table's description too", async () => {
    const document: Document = documentOf([
      heading(1, "a"),
      paragraph("As on page ", { type: "pageReference", target: "a" }, noteMark("n1", 1)),
      { type: "table", columns: [{ align: "left" }], head: row("Id"), rows: [row("x")] },
    ]);
    const xml = docxPart(await writeDocx(document, { pages }), "word/document.xml");
    expect(xml).toContain('<w:tblDescription w:val="As on page 1"/>');
  });
});

it.each(allPapers)("Word asks nobody who opens $name whether to update it", async ({ bytes }) => {
  const { parts } = readDocx(await bytes());
  for (const [path, xml] of parts) {
    expect(xml, path).not.toMatch(/w:dirty=|<w:updateFields/u);
  }
});

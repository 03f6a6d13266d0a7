/** Sources as Word's own footnotes: what a desk that works on with the file may rely on. */
import type { Element } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Document, Inline, Note } from "../../../src/document/nodes.ts";
import { numberNotes } from "../../../src/document/number-notes.ts";
import { documentWords, inlineText } from "../../../src/document/words.ts";
import { docxNotes, docxPart, docxWords } from "../../support/docx-words.ts";
import { documentOf, everyNode, noteMark, paragraph, row, text } from "./every-node.ts";
import { allPapers } from "./example-papers.ts";
import {
  around,
  attribute,
  childOf,
  childrenOf,
  elementsOf,
  parse,
  type ReadDocx,
  readDocx,
  runValue,
  styleIdOf,
  wordsOf,
} from "./read-docx.ts";
import { tryDocx, writeDocx } from "./write.ts";

const cite = (source: string): Inline => noteMark(source, 0);
const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** A document whose marks are numbered as those of a paper that is read. */
function numbered(blocks: readonly Block[], sources = sourcesOf()): Document {
  const { blocks: marked, notes } = numberNotes(blocks, sources);
  return documentOf(marked, "en", notes);
}

function sourcesOf(): ReadonlyMap<string, readonly Inline[]> {
  return new Map(letters.map((id) => [id, [text(`Source ${id}.`)]]));
}

const item = (...children: readonly Block[]) => ({ type: "listItem", children }) as const;
const table = (head: Inline, cell: Inline): Block => ({
  type: "table",
  columns: [{ align: "left" }, { align: "left" }],
  head: row([text("Head"), head], "Due"),
  rows: [row([text("cell"), cell], "15 January")],
});
const annex = (number: number, ...children: readonly Inline[]): Block => {
  return { type: "annex", id: `annex-${number}`, number, label: `Annex ${number}`, children };
};

/** A mark in every place that holds words. */
const places = numbered([
  { type: "title", children: [text("Title"), cite("a")] },
  { type: "heading", depth: 1, id: "background", children: [text("Heading"), cite("b")] },
  { type: "list", ordered: true, start: 1, items: [item(paragraph("Item", cite("c")))] },
  { type: "quote", children: [paragraph("Quoted", cite("d"), " and again", cite("a"))] },
  { type: "card", tone: "plain", children: [paragraph("In a box", cite("e"))] },
  { type: "card", tone: "notice", children: [table(cite("f"), cite("b"))] },
  table(cite("g"), cite("h")),
  paragraph({
    type: "link",
    url: "https://example.org/",
    children: [{ type: "strong", children: [text("The report"), cite("c")] }],
  }),
  annex(1, text("An annex"), cite("c")),
  paragraph("has its own", cite("a"), " and repeats", cite("c")),
]);

interface Repeat {
  readonly instruction: string;
  readonly result: string;
}

/** The cross-references to notes, as Word has them. */
function repeatsOf({ body }: ReadDocx): readonly Repeat[] {
  return elementsOf(body, "w:instrText").flatMap((each): Repeat[] => {
    const instruction = (each.textContent ?? "").trim();
    if (!instruction.startsWith("NOTEREF")) return [];
    const runs = childrenOf(around(each, "w:r")?.parentNode as Element, "w:r");
    const from = runs.findIndex((run) => elementsOf(run, "w:instrText").includes(each));
    const result = runs.slice(from).find((run) => wordsOf(run) !== "");
    return [{ instruction, result: result ? wordsOf(result) : "" }];
  });
}

function styleOfRun(run: Element | undefined): string {
  return attribute(childOf(run, "w:rPr", "w:rStyle"), "w:val");
}

/** The notes without the lines above them. */
function noteElements(docx: ReadDocx): readonly Element[] {
  const root = docx.stories.get("word/footnotes.xml");
  return root ? elementsOf(root, "w:footnote").filter((each) => !attribute(each, "w:type")) : [];
}

describe("the number that Word counts for a note", () => {
  it("is the paper's, in every place that holds words", async () => {
    const bytes = await writeDocx(places);
    expect(docxWords(bytes)).toEqual(documentWords(places));
    expect(docxNotes(bytes)).toEqual(
      places.notes.map(({ number, children }) => {
        return { id: String(number), text: inlineText(children) };
      }),
    );
    expect(places.notes).toHaveLength(10);
  });

  it.each(allPapers)("is the paper's in $name", async ({ document, bytes }) => {
    const docx = readDocx(await bytes());
    const borne = elementsOf(docx.body, "w:footnoteReference").map((each) =>
      attribute(each, "w:id"),
    );
    expect(borne).toEqual(document.notes.map(({ number }) => String(number)));
    expect(docxNotes(await bytes()).map(({ id }) => id)).toEqual(borne);
    for (const { result } of repeatsOf(docx)) expect(borne).toContain(result);
  });

  it("is the paper's wherever sources are cited, in parts, tables and lists", async () => {
    const source = fc.constantFrom(...letters);
    const words = fc
      .array(fc.oneof(source.map(cite), fc.constant(text(" word "))))
      .map((marks) => [text("Begins "), ...marks]);
    const block = fc.oneof(
      words.map((inlines): Block => paragraph(...inlines)),
      words.map((inlines): Block => {
        return { type: "list", ordered: false, start: 1, items: [item(paragraph(...inlines))] };
      }),
      fc.tuple(source, source).map(([head, cell]) => table(cite(head), cite(cell))),
      words.map((inlines): Block => {
        return { type: "card", tone: "plain", children: [paragraph(...inlines)] };
      }),
    );
    const part = fc.tuple(words, fc.array(block, { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const blocks = parts.flatMap(([title, inside], index) => [
          annex(index + 1, ...title),
          ...inside,
        ]);
        const document = numbered(blocks);
        expect(docxWords(await writeDocx(document))).toEqual(documentWords(document));
      }),
      { seed: 20251202, numRuns: 40 },
    );
  });
});

describe("the mark of a note", () => {
  it("is raised by Word's own style, brackets and all, and nothing else has that style", async () => {
    const docx = readDocx(await writeDocx(places));
    const marked = elementsOf(docx.body, "w:r").filter(
      (run) => styleOfRun(run) === "FootnoteReference",
    );
    for (const run of marked)
      expect(runValue(run, "w:vertAlign", "w:val", docx)).toBe("superscript");
    const signs = marked.map((run) => {
      return elementsOf(run, "w:footnoteReference").length > 0 ? "n" : wordsOf(run);
    });
    expect(signs.join("")).toMatch(/^(?:\[(?:n|\d+)\])+$/u);
    expect(docx.styles.has("NoteReference")).toBe(false);
  });

  it("leads, where it repeats a note, to the mark that bears it, and knows its number already", async () => {
    const docx = readDocx(await writeDocx(places));
    expect(repeatsOf(docx)).toEqual([
      { instruction: "NOTEREF _Note1 \\f \\h", result: "1" },
      { instruction: "NOTEREF _Note2 \\f \\h", result: "2" },
      { instruction: "NOTEREF _Note3 \\f \\h", result: "3" },
      { instruction: "NOTEREF _Note9 \\f \\h", result: "9" },
    ]);
    for (const [index, mark] of elementsOf(docx.body, "w:footnoteReference").entries()) {
      const run = around(mark, "w:r");
      const before = run?.previousSibling;
      const isNamed = before?.nodeName === "w:bookmarkStart";
      expect(isNamed, `note ${index + 1}`).toBe([1, 2, 3, 9].includes(index + 1));
    }
  });

  it("is there once for a head that Word repeats on each page", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`row ${index}`, "x"));
    const long = numbered([{ ...table(cite("a"), cite("b")), rows } as Block]);
    const bytes = await writeDocx(long);
    expect(docxNotes(bytes).map(({ text: words }) => words)).toEqual(["Source a."]);
    expect(docxPart(bytes, "word/document.xml").match(/w:footnoteReference /gu)).toHaveLength(1);
  });
});

describe("a note", () => {
  it("has Word's own style and begins with its number in the brackets of its mark", async () => {
    const docx = readDocx(await writeDocx(places));
    const notes = noteElements(docx);
    expect(notes).toHaveLength(10);
    for (const note of notes) {
      const [only, ...more] = childrenOf(note, "w:p");
      expect(more).toEqual([]);
      expect(only && styleIdOf(only)).toBe("FootnoteText");
      const [mark, tab] = childrenOf(only, "w:r");
      // As large as the note itself, to be found by.
      expect(styleOfRun(mark)).toBe("");
      expect(mark?.textContent).toBe("[]");
      const inside = childrenOf(mark).map(({ nodeName }) => nodeName);
      const brackets = "mc:AlternateContent";
      expect(inside).toEqual([brackets, "w:footnoteRef", brackets]);
      expect(elementsOf(note, "w:footnoteRef")).toHaveLength(1);
      expect(childOf(tab, "w:tab")).toBeDefined();
    }
  });

  it("shows its brackets to Word only, since LibreOffice puts the number elsewhere", async () => {
    const [note] = noteElements(readDocx(await writeDocx(places)));
    const choices = note ? elementsOf(note, "mc:Choice") : [];
    expect(choices.map((each) => attribute(each, "Requires"))).toEqual(["w15", "w15"]);
    const xml = docxPart(await writeDocx(places), "word/footnotes.xml");
    expect(xml).toMatch(/^<\?xml[^>]*>\s*<w:footnotes [^>]*xmlns:w15=/u);
  });

  it("stands below the lines that Word draws, and the settings name them", async () => {
    const bytes = await writeDocx(places);
    const root = parse(docxPart(bytes, "word/footnotes.xml"));
    const lines = elementsOf(root, "w:footnote").filter((each) => attribute(each, "w:type"));
    expect(lines.map((each) => [attribute(each, "w:type"), attribute(each, "w:id")])).toEqual([
      ["separator", "-1"],
      ["continuationSeparator", "0"],
    ]);
    for (const line of lines) expect(elementsOf(line, "w:footnoteRef")).toEqual([]);
    expect(docxPart(bytes, "word/settings.xml")).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    );
  });

  it("has links, Lao letters and other languages like the text", async () => {
    const bytes = await writeDocx(everyNode);
    const docx = readDocx(bytes);
    const note = noteElements(docx)[1];
    const [link] = note ? elementsOf(note, "w:hyperlink") : [];
    const relationships = docxPart(bytes, "word/_rels/footnotes.xml.rels");
    expect(relationships).toContain(`Id="${attribute(link, "r:id")}"`);
    expect(relationships).toContain('Target="https://example.org/report"');
    const lao = note ? elementsOf(note, "w:r").filter((run) => childOf(run, "w:rPr", "w:cs")) : [];
    expect(lao.map(wordsOf)).toEqual(["ຂ່າວ ", "ທັນວາ"]);
    for (const run of lao) expect(runValue(run, "w:lang", "w:bidi", docx)).toBe("lo-LA");
  });

  it("says its language where it is not the paper's", async () => {
    const vietnamese: Inline = { type: "text", value: "Báo Nhân Dân", language: "vi" };
    const document = numbered([paragraph("x", cite("a"))], new Map([["a", [vietnamese]]]));
    const docx = readDocx(await writeDocx(document));
    const run = noteElements(docx)
      .flatMap((each) => elementsOf(each, "w:r"))
      .at(-1);
    expect(run && runValue(run, "w:lang", "w:val", docx)).toBe("vi-VN");
  });

  it("that no file may hold is told at its line", async () => {
    const place = { file: "data/sources.yaml", line: 9, column: 4 };
    const notes: readonly Note[] = [{ id: "a", number: 1, children: [text("Trà\ufffe")] }];
    const document = documentOf([paragraph("x", noteMark("a", 1))], "en", notes);
    const { bytes, diagnostics } = await tryDocx(document, {
      locate: (found) => (found === "Trà\ufffe" ? place : undefined),
    });
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "character-not-printable", place }]);
  });

  it("without a mark, and a mark without its note, are faults of ours and never a paper", async () => {
    const document = documentOf([paragraph("x", noteMark("n1", 1))]);
    const lost = await tryDocx({ ...document, children: [paragraph("x")] });
    expect(lost.bytes).toBeUndefined();
    expect(lost.diagnostics).toMatchObject([{ code: "docx-note-without-reference" }]);
    const empty = await tryDocx({ ...document, notes: [] });
    expect(empty.bytes).toBeUndefined();
    expect(empty.diagnostics.map(({ code }) => code)).toContain("docx-reference-without-note");
  });
});

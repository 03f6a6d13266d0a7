import { describe, expect, it } from "vitest";
import type { Block, Document, Inline } from "../../../src/document/nodes.ts";
import { inlineText } from "../../../src/document/words.ts";
import { documentOf as exampleDocument, papers, write } from "../../support/papers.ts";
import { openPdf } from "../../support/pdf-words.ts";
import { documentOf, text } from "./every-node.ts";
import { allPapers } from "./example-papers.ts";
import { elementsOf, paragraphValue, readDocx, wordsOf } from "./read-docx.ts";
import { writeDocx } from "./write.ts";

/** An entry of the pane: how deep it hangs, and what it says. */
type Entry = readonly [level: number, title: string];

/** What Word's navigation pane shows: the paragraphs that have a level by their styles. */
function paneOf(bytes: Uint8Array): readonly Entry[] {
  const docx = readDocx(bytes);
  return elementsOf(docx.body, "w:p").flatMap((paragraph): Entry[] => {
    const level = paragraphValue(paragraph, "w:outlineLvl", "w:val", docx);
    return level === "" ? [] : [[Number(level), squeeze(wordsOf(paragraph))]];
  });
}

/** The headings as the document has them, those of an annex below it. */
function headingsOf(document: Document): readonly Entry[] {
  let top = 0;
  // Word counts the notes itself.
  const title = (inlines: readonly Inline[]) =>
    squeeze(inlineText(inlines).replace(/\[\d+\]/u, "[]"));
  const visit = (block: Block): readonly Entry[] => {
    if (block.type === "annex") {
      top = 1;
      return [[0, `${block.label} ${title(block.children)}`]];
    }
    if (block.type === "heading") return [[top + block.depth - 1, title(block.children)]];
    if (block.type === "list") return block.items.flatMap((item) => item.children.flatMap(visit));
    if (block.type === "card" || block.type === "keep" || block.type === "quote") {
      return block.children.flatMap(visit);
    }
    return [];
  };
  return document.children.flatMap(visit);
}

function squeeze(words: string): string {
  return words.replaceAll("\u200b", "").replace(/\s+/gu, " ").trim();
}

describe("Word's navigation pane", () => {
  it.each(allPapers)("shows the headings and annexes of $name as a tree", async (paper) => {
    const pane = paneOf(await paper.bytes());
    expect(pane.length).toBeGreaterThan(3);
    expect(pane).toEqual(headingsOf(paper.document));
    for (const [index, [level]] of pane.entries()) {
      expect(level).toBeLessThanOrEqual((pane[index - 1]?.[0] ?? -1) + 1);
    }
  });

  it("skips no level where the paper does, and keeps neighbours at one level", async () => {
    const heading = (depth: 1 | 2 | 3, id: string): Block => {
      return { type: "heading", depth, id, children: [text(id)] };
    };
    const annex = { type: "annex", id: "x", number: 1, label: "Annex I" } as const;
    const bytes = await writeDocx(
      documentOf([
        heading(2, "a"),
        heading(1, "b"),
        heading(3, "c"),
        heading(3, "d"),
        { ...annex, children: [text("Sources")] },
        heading(3, "e"),
        heading(1, "f"),
      ]),
    );
    expect(paneOf(bytes)).toEqual([
      [0, "a"],
      [0, "b"],
      [1, "c"],
      [1, "d"],
      [0, "Annex I Sources"],
      [1, "e"],
      [1, "f"],
    ]);
  });

  it.each(papers)("shows what the PDF's bookmarks show: $name", async (paper) => {
    const document = exampleDocument(paper);
    const pdf = await openPdf((await write(document, "pdf")).bytes);
    const entries: Entry[] = [];
    const visit = (items: Awaited<ReturnType<typeof pdf.getOutline>>, level: number): void => {
      for (const item of items ?? []) {
        entries.push([level, squeeze(item.title)]);
        visit(item.items, level + 1);
      }
    };
    visit(await pdf.getOutline(), 0);
    await pdf.loadingTask.destroy();
    const pane = paneOf((await write(document, "docx")).bytes);
    // The PDF sets a colon where Word shows the end of a line.
    const plain = ([level, title]: Entry): Entry => [level, title.replaceAll(":", "")];
    expect(pane.map(plain)).toEqual(entries.map(plain));
  });
});

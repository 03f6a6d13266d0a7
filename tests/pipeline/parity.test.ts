import { describe, expect, test } from "vitest";
import { documentWords } from "../../src/document/words.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { composePapers } from "../support/composed-papers.ts";
import { docxWords } from "../support/docx-words.ts";
import { documentOf, papers, write } from "../support/papers.ts";
import { pdfWords } from "../support/pdf-words.ts";

describe("every paper of the example says the same in all formats", () => {
  test.each(papers)("$name", async (paper) => {
    const document = documentOf(paper);
    const { bytes, places } = await write(document, "pdf");
    const words = documentWords(document, places);
    const docx = docxWords((await write(document, "docx")).bytes);
    const pdf = await pdfWords(bytes);
    expect(words.length).toBeGreaterThan(100);
    expect(docx).toEqual(words);
    expect(pdf).toEqual(words);
  });
});

describe("the weekly memos say the same in both formats in every language", async () => {
  const memos = (await composePapers()).filter(({ name }) => name.startsWith("weekly/"));
  test.each(memos)("$name", async ({ composed }) => {
    const [pdf, docx] = await writePaper(composed, ["pdf", "docx"]);
    expect(composed.context.report.diagnostics).toEqual([]);
    const words = docxWords(docx?.bytes ?? new Uint8Array());
    expect(words.length).toBeGreaterThan(500);
    expect(await pdfWords(pdf?.bytes ?? new Uint8Array())).toEqual(words);
  });
});

describe("no paper of the example holds", () => {
  const leftovers = [
    "undefined",
    "null",
    "[object",
    "NaN",
    "{{",
    "}}",
    "&amp;",
    "&#",
    ":::",
    "**",
    "\ufffd",
  ];
  test.each(papers)("what a program leaves behind: $name", (paper) => {
    const text = documentWords(documentOf(paper)).join(" ");
    expect(leftovers.filter((leftover) => text.includes(leftover))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { documentWords } from "../../src/document/words.ts";
import { docxWords } from "../support/docx-words.ts";
import { documentOf, papers, write } from "../support/papers.ts";
import { pdfWords } from "../support/pdf-words.ts";

describe("every paper of the example says the same in all formats", () => {
  test.each(papers)("$name", async ({ meeting, kind }) => {
    const document = documentOf(meeting, kind);
    const { bytes, places } = await write(document, "pdf");
    const words = documentWords(document, places);
    const docx = docxWords((await write(document, "docx")).bytes);
    const pdf = await pdfWords(bytes);
    expect(words.length).toBeGreaterThan(100);
    expect(docx).toEqual(words);
    expect(pdf).toEqual(words);
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
  test.each(papers)("what a program leaves behind: $name", ({ meeting, kind }) => {
    const text = documentWords(documentOf(meeting, kind)).join(" ");
    expect(leftovers.filter((leftover) => text.includes(leftover))).toEqual([]);
  });
});

/**
 * Contents of a paper whose annexes count their pages by themselves: each annex would be on page 1, so a
 * number stands beside what is in the body, and none beside an annex and what is in it, in both formats.
 */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Block, Document } from "../../src/document/nodes.ts";
import { dressDocument } from "../../src/writers/dress.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { annex, document, heading, paragraph, text, words } from "../support/documents.ts";
import { pdfPageTexts } from "../support/pdf-words.ts";
import { elementsOf, readDocx, styleIdOf, wordsOf } from "../writers/docx/read-docx.ts";
import { international, writeDocx } from "../writers/docx/write.ts";
import { writePdf } from "../writers/pdf/write.ts";

const contents: Block = {
  type: "contents",
  entries: [
    { target: "a", level: 1, children: [text("Body")] },
    { target: "annex-1", level: 1, label: "Annex I", children: [text("First")] },
    { target: "b", level: 2, children: [text("Inside")] },
    { target: "annex-2", level: 1, label: "Annex II", children: [text("Second")] },
  ],
};
const paper = document([
  contents,
  paragraph(words(900)),
  heading(1, "a", "Body"),
  annex(1, "First"),
  paragraph(words(900)),
  heading(1, "b", "Inside"),
  annex(2, "Second"),
  paragraph("end"),
]);

/** The lines of the contents as each format has them, without the dots that lead to a number. */
async function linesOf(theme: Theme) {
  const dressed: Document = dressDocument(paper, theme, new Report());
  const pdf = await writePdf(dressed, { theme });
  const pages = { ...(pdf.places && { pages: pdf.places }) };
  const docx = readDocx(await writeDocx(dressed, { theme, ...pages }));
  const [first = ""] = await pdfPageTexts(pdf.bytes);
  const entries = elementsOf(docx.body, "w:p").filter((each) => /^TOC\d/u.test(styleIdOf(each)));
  const plain = (said: string) => said.replace(/\s+/gu, "");
  return { pdf: plain(first), docx: entries.map(wordsOf).map(plain) };
}

test("gives numbers to what stands in the body alone", async () => {
  const theme = { ...international, annexes: { ownPages: true, loneNumber: true } };
  const { pdf, docx } = await linesOf(theme);
  expect(docx).toEqual(["Body2", "AnnexIFirst", "Inside", "AnnexIISecond"]);
  expect(pdf).toContain("Body2AnnexIFirstInsideAnnexIISecond");
});

test("gives all of them numbers where pages are counted through", async () => {
  const { pdf, docx } = await linesOf(international);
  expect(docx).toEqual(["Body2", "AnnexIFirst3", "Inside4", "AnnexIISecond5"]);
  expect(pdf).toContain("Body2AnnexIFirst3Inside4AnnexIISecond5");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import { normalise } from "../../../src/text/normalise.ts";
import { docxListFigures, docxPart, docxTexts, docxWords } from "../../support/docx-words.ts";
import { documentOf, everyNode, everyPage, paragraph, row } from "./every-node.ts";
import { tryDocx, writeDocx } from "./write.ts";

const hostile = [
  "_Toc12 rIdabc rId1",
  "{bullet-0} {ordered-from-1-0} {page} {pages}",
  "CURRENT",
  "TOTAL_PAGES",
  'w:id="7" r:id="rId3" Id="rId2"',
  '<w:bookmarkStart w:id="9" w:name="x"/><w:t>no</w:t>',
  "&lt;b&gt; &amp;amp; ]]>",
  "{Phetsarath OT}",
  "$& $1 $'",
];

describe("the words of a DOCX", () => {
  it("are those of the document, in its order", async () => {
    expect(docxWords(await writeDocx(everyNode))).toEqual(documentWords(everyNode, everyPage));
  });

  it("stay literal where they look like the format's own", async () => {
    const bytes = await writeDocx(
      documentOf([
        ...hostile.map((each): Block => paragraph(each)),
        { type: "table", columns: [{ align: "left" }], rows: hostile.map((each) => row(each)) },
      ]),
    );
    const printed = docxTexts(bytes);
    expect(printed.slice(0, hostile.length)).toEqual(hostile);
    expect(printed.slice(hostile.length, 2 * hostile.length)).toEqual(hostile);
    expect(docxPart(bytes, "word/document.xml")).not.toContain("w:fldChar");
  });

  it("stay literal whatever is typed", async () => {
    const typed = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 8 }), async (texts) => {
        const document = documentOf(texts.map((each) => paragraph(each)));
        const { bytes, diagnostics } = await tryDocx(document);
        if (!bytes) return diagnostics.every(({ code }) => code === "character-not-printable");
        expect(docxWords(bytes)).toEqual(documentWords(document).map(normalise));
        return true;
      }),
      { seed: 20251202, numRuns: 60 },
    );
  });

  it("do not hold the page furniture", async () => {
    const words = docxWords(await writeDocx(documentOf([paragraph("only this")])));
    expect(words).toEqual(["only", "this"]);
  });
});

describe("the figures of ordered lists", () => {
  it("begin anew in each list, at each level, and where the paper says", async () => {
    expect(docxListFigures(await writeDocx(everyNode))).toEqual([
      "1.",
      "3.",
      "2.",
      "1.",
      "2.",
      "3.",
      "1.",
      "2.",
    ]);
  });
});

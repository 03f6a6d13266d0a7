/** The card that tells what changed since an earlier version: its look in every theme, in both formats. */
import { readdirSync } from "node:fs";
import validate from "@ooxml-tools/validate";
import { describe, expect, it, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Block } from "../../src/document/nodes.ts";
import { documentToJson } from "../../src/document/print.ts";
import { readDocument } from "../../src/document/read-tree.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { document, item, list, pairs, paragraph, row, strong, text } from "../support/documents.ts";
import { exampleHost, must } from "../support/example.ts";
import { lintDocx } from "../support/open-docx.ts";
import { openPdf } from "../support/pdf-words.ts";
import { chainOf, elementsOf, readDocx, runValue, styleIdOf, wordsOf } from "./docx/read-docx.ts";
import { international, writeDocx } from "./docx/write.ts";
import { writePdf } from "./pdf/write.ts";

const changes = (...more: readonly Block[]): Block => ({
  type: "card",
  tone: "changes",
  children: [
    paragraph(strong(text("Changed since v1"))),
    list(false, item(paragraph("Start: 14:00 → 14:30")), item(paragraph("Deputy: A → B"))),
    paragraph("and 7 more, marked in the margin"),
    ...more,
  ],
});
const { furniture } = document([]).meta;
const marks = {
  furniture: { ...furniture, address: "1 Main Street" },
  version: "v2 · 3fa9c1d0 · copy 3 of 12: Bùi Thị An",
  stamp: "Superseded by v3",
};
const paper = document([changes(), paragraph("What the paper says.")], marks);
const boxed = document([changes(pairs(row("Hour", "14:30"))), paragraph("Beside it.")], marks);

const themes = readdirSync("templates/themes").map((file) => file.replace(".yaml", ""));

describe.each(themes)("in the theme %s", (name) => {
  const { theme } = must(loadTheme(exampleHost(), name, new Report()), `no theme ${name}`);
  const { body, tableCell } = theme.paragraphs;

  it("its words are as small as those of tables in a PDF", async () => {
    expect(tableCell.size).toBeLessThan(body.size);
    const { bytes } = await writePdf(paper, { theme });
    const page = await (await openPdf(bytes)).getPage(1);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const sizeOf = (words: string) => {
      const found = items.find((each) => "str" in each && each.str.includes(words));
      return found && "transform" in found ? found.transform[3] : undefined;
    };
    for (const words of ["Changed", "Start", "Deputy", "and 7"]) {
      expect(sizeOf(words), words).toBeCloseTo(tableCell.size, 3);
    }
    expect(sizeOf("What the paper")).toBeCloseTo(body.size, 3);
  });

  it("its words are as small in Word, in styles that stand on one of its own", async () => {
    const docx = readDocx(await writeDocx(paper, { theme }));
    const paragraphs = elementsOf(docx.body, "w:p").filter((each) => wordsOf(each) !== "");
    const [head, first, second, last] = paragraphs;
    for (const each of [head, first, second, last]) {
      const known = must(each, "a paragraph is missing");
      const chain = chainOf(styleIdOf(known), docx).map((style) => style.getAttribute("w:styleId"));
      expect(chain).toContain("Changes");
      const run = must(elementsOf(known, "w:r")[0], "no run");
      expect(Number(runValue(run, "w:sz", "w:val", docx)) / 2).toBe(tableCell.size);
    }
  });

  it("a paper with it, with a version and with a stamp keeps Microsoft's rules", async () => {
    for (const each of [paper, boxed]) {
      const bytes = await writeDocx(each, { theme });
      expect(lintDocx(bytes)).toEqual([]);
      expect(await validate(bytes, "docx")).toEqual([]);
    }
  });
});

test("Word gets its styles only where a paper has such a card", async () => {
  const idsIn = async (blocks: readonly Block[]) => [
    ...readDocx(await writeDocx(document(blocks))).styles.keys(),
  ];
  const styles = ["Changes", "ChangesTable"];
  expect(await idsIn([changes()])).toEqual(expect.arrayContaining(styles));
  expect(await idsIn([{ type: "keep", children: [changes()] }])).toEqual(
    expect.arrayContaining(styles),
  );
  const plain = await idsIn([{ type: "card", tone: "notice", children: [paragraph("a")] }]);
  expect(plain.filter((id) => styles.includes(id))).toEqual([]);
});

test("where the type of tables is no smaller, the card has that of the text", async () => {
  const { tableCell, ...paragraphs } = international.paragraphs;
  const large = { ...tableCell, size: paragraphs.body.size + 2 };
  const theme = { ...international, paragraphs: { ...paragraphs, tableCell: large } };
  const docx = readDocx(await writeDocx(paper, { theme }));
  const [run] = elementsOf(docx.body, "w:r");
  const size = runValue(must(run, "no run"), "w:sz", "w:val", docx);
  expect(Number(size) / 2).toBe(paragraphs.body.size);
});

test("a kept tree has the card, the version and the stamp again", () => {
  const read = readDocument(documentToJson(paper));
  expect(read?.meta).toMatchObject(marks);
  expect(read?.children[0]).toMatchObject({ type: "card", tone: "changes" });
});

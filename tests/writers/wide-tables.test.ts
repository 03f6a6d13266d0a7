import { describe, expect, it } from "vitest";
import type { Block, TableCell } from "../../src/document/nodes.ts";
import { document, originAt } from "../support/documents.ts";
import { elementsOf, readDocx } from "./docx/read-docx.ts";
import { tryDocx } from "./docx/write.ts";
import { theme, tryPdf } from "./pdf/write.ts";

/** A table at line 12 of its template. */
function tableOf(columns: number, words: (column: number) => string): Block {
  const cell = (value: string): TableCell => ({
    type: "tableCell",
    children: [{ type: "text", value }],
  });
  const all = Array.from({ length: columns }, (_, at) => at);
  return {
    type: "table",
    columns: all.map(() => ({ align: "left" })),
    head: { type: "tableRow", cells: all.map((at) => cell(`C${at + 1}`)) },
    rows: [{ type: "tableRow", cells: all.map((at) => cell(words(at))) }],
    origin: originAt(12),
  };
}

describe("a table of many columns", () => {
  it("is refused at its line where its words would stand in stacks of letters", async () => {
    const paper = document([tableOf(60, () => "Implementation")]);
    const { report } = await tryPdf(paper);
    expect(report.diagnostics).toMatchObject([
      {
        severity: "error",
        code: "table-too-wide",
        place: { file: "templates/paper.md.hbs", line: 12 },
        hint: "give it fewer columns, or divide it into two tables",
      },
    ]);
  });

  it("is printed with a warning at its line where words are cut, and with nothing lost", async () => {
    const paper = document([tableOf(12, () => "Implementation")]);
    const { paper: made, report } = await tryPdf(paper);
    expect(made).toBeDefined();
    expect(report.diagnostics).toMatchObject([
      { severity: "warning", code: "table-too-wide", place: { line: 12 } },
    ]);
  });

  it("is printed without a word where its cells are figures", async () => {
    const { paper, report } = await tryPdf(document([tableOf(20, (at) => String(at % 10))]));
    expect(paper).toBeDefined();
    expect(report.diagnostics).toEqual([]);
  });

  it("stands in smaller type in Word too, in a style and not below the theme's smallest", async () => {
    const { bytes } = await tryDocx(document([tableOf(11, () => "Implementing")]));
    if (!bytes) throw new Error("no file");
    const { body, styles } = readDocx(bytes);
    const used = new Set(
      elementsOf(body, "w:tc").flatMap((cell) =>
        elementsOf(cell, "w:pStyle").map((style) => style.getAttribute("w:val") ?? ""),
      ),
    );
    expect([...used].toSorted()).toEqual(["TableHeadSmaller", "TableTextSmaller"]);
    for (const id of used) {
      const style = styles.get(id);
      const [size] = style ? elementsOf(style, "w:sz") : [];
      const points = Number(size?.getAttribute("w:val")) / 2;
      expect(points).toBeGreaterThanOrEqual(theme.table.smallest);
      expect(points).toBeLessThan(theme.paragraphs.tableCell.size);
    }
  });
});

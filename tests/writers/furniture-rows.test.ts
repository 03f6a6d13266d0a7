import { describe, expect, it, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { document, paragraph } from "../support/documents.ts";
import { exampleHost, must } from "../support/example.ts";
import { elementsOf, readDocx } from "./docx/read-docx.ts";
import { writeDocx } from "./docx/write.ts";
import { typesetterOf } from "./pdf/lay-out.ts";
import { tryPdf } from "./pdf/write.ts";

/** The longest furniture of the example's papers. */
const vietnamese = {
  reference: "2025-12-02-binh-phosay · Báo cáo kết quả và theo dõi thực hiện",
  mark: "Lưu hành nội bộ",
  asAt: "Thông tin cập nhật đến ngày 02 tháng 12 năm 2025",
  title: "Báo cáo kết quả và theo dõi thực hiện",
  house: "Bộ Nội vụ",
};
const paper = document([paragraph("Nội dung.")], {
  language: "vi",
  furniture: vietnamese,
  labels: { page: "Trang {page}/{pages}", annex: "Phụ lục {number}" },
});

describe.each([
  ["international", 1],
  ["compact", 1],
  ["large-print", 2],
] as const)("the furniture of %s", (name, rows) => {
  const theme = must(loadTheme(exampleHost(), name, new Report()), "no theme").theme;

  it("leaves nothing out of a long head and foot", async () => {
    const { report } = await tryPdf(paper, { theme });
    expect(report.diagnostics).toEqual([]);
  });

  it(`stands on ${rows} lines in Word, as the theme has it`, async () => {
    const { stories } = readDocx(await writeDocx(paper, { theme }));
    const edges = [...stories].filter(([path]) => /header|footer/u.test(path));
    expect(edges).toHaveLength(4);
    for (const [, edge] of edges) expect(elementsOf(edge, "w:p")).toHaveLength(rows);
  });
});

test("figures are as wide as each other, so that those of a column stand below each other", () => {
  const typeset = typesetterOf();
  for (const style of ["tableCell", "tableHead", "body"] as const) {
    const widths = [..."0123456789"].map((figure) => {
      const run = { text: figure, characters: [] };
      return typeset({ text: [run], paragraph: style, alignment: "right" }).maxWidth;
    });
    expect(new Set(widths).size, style).toBe(1);
  }
});

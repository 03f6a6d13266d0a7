import { describe, expect, it } from "vitest";
import { documentWords } from "../../../src/document/words.ts";
import {
  document,
  everyNode,
  heading,
  item,
  list,
  paragraph,
  row,
  table,
  text,
  words,
} from "../../support/documents.ts";
import { openPdf, pdfPageTexts, pdfText, pdfWords } from "../../support/pdf-words.ts";
import { layOut } from "./lay-out.ts";
import { writePdf } from "./write.ts";

describe("the words of a PDF", () => {
  it("are the document's words in reading order, in every kind of block and all three languages", async () => {
    const { bytes, places } = await writePdf(everyNode);
    expect(await pdfWords(bytes)).toEqual(documentWords(everyNode, places));
  });

  it("are whole where a line ends within them", async () => {
    const long = `${"politics–diplomacy–defence–".repeat(12)}end`;
    const unbroken = "x".repeat(400);
    const lao = "ການຮ່ວມມືດ້ານແຮງງານແລະສະຫວັດດີການສັງຄົມ".repeat(12);
    const paper = document([paragraph(long), paragraph(unbroken), paragraph(lao)]);
    const { bytes } = await writePdf(paper);
    expect(await pdfWords(bytes)).toEqual([long, unbroken, lao]);
  });

  it("can be copied letter by letter: marks, joined letters, figures beside Lao, fixed spaces", async () => {
    const lines = [
      "Nguyễn Thị Ngọc Ánh, Đặng Hoàng Ưng, thủ đô Viêng Chăn, ẵ ỗ ự ỷ ỹ",
      "ນ້ຳ ຄໍາເຫັນ ຝຸ່ນ ປີ້ນ ຂໍ້ທີ 12 ວັນທີ 2/12/2025 (ຄັ້ງທີ 3) ເຂົ້າໃນ ແກ້ໄຂ ພາສາ",
      "office first ‘fi’ “fl” – — … • † ‡ ₫ ₭ € → ≤ ½ №",
      "10\u00a0000\u00a0US dollars",
    ];
    const paper = document(lines.map((line) => paragraph(line)));
    const { bytes } = await writePdf(paper);
    expect(await pdfText(bytes)).toBe(
      lines
        .map((line) => `${line} `)
        .join("")
        .replace("ຄໍາ", "ຄຳ"),
    );
  });

  it("hold neither zero-width spaces nor other traces of line breaking, nor do titles", async () => {
    const paper = document([heading(1, "a", "ຫົວ\u200bຂໍ້"), paragraph("ພາສາ\u200bລາວ co\u200bop")], {
      title: "ເອກະ\u200bສານ",
    });
    const { bytes } = await writePdf(paper);
    expect(await pdfText(bytes)).toBe("ຫົວຂໍ້ ພາສາລາວ coop ");
    const pdf = await openPdf(bytes);
    expect((await pdf.getOutline())?.[0]).toMatchObject({ title: "ຫົວຂໍ້" });
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: "ເອກະສານ" });
  });

  it("end a line at a zero-width space where no other place is", async () => {
    const { lines } = layOut([paragraph(`${"x".repeat(60)}\u200b${"y".repeat(60)}`)]);
    const texts = lines.map(({ inlines }) => inlines.map((inline) => inline.text).join(""));
    expect(texts).toEqual(["x".repeat(60), "y".repeat(60)]);
  });

  it("are there once, though a table's head stands on every page", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => row(`item ${index}`, "MOHA"));
    const paper = document([table(row("What", "Lead"), rows)]);
    const { bytes } = await writePdf(paper);
    expect(await pdfWords(bytes)).toEqual(documentWords(paper));
    const artifacts = await pdfPageTexts(bytes, "Artifact");
    expect(artifacts.map((page) => page.includes("What"))).toEqual([false, true, true]);
  });

  it("leave the signs of list items out, which stand there as labels", async () => {
    const paper = document([
      list(true, item(paragraph("one")), item(paragraph("two"))),
      list(false, item(paragraph("point"))),
    ]);
    const { bytes } = await writePdf(paper);
    expect(await pdfText(bytes)).toBe("one two point ");
    expect(await pdfPageTexts(bytes, "Lbl")).toEqual(["1.2.•"]);
  });

  it("leave page furniture out", async () => {
    const { bytes } = await writePdf(document([paragraph(words(900))]));
    const pages = await pdfPageTexts(bytes, "Artifact");
    expect(pages[0]).toContain("Ministry of Home Affairs");
    expect(pages[1]).toContain("Page 2 of 2");
    expect(await pdfText(bytes)).not.toContain("Page");
  });

  it("take a line end in the source for a space", async () => {
    const { bytes } = await writePdf(document([paragraph(text("one\ntwo"), text("\tthree"))]));
    expect(await pdfText(bytes)).toBe("one two three ");
  });
});

import { describe, expect, it } from "vitest";
import type { Inline } from "../../../src/document/nodes.ts";
import { documentWords } from "../../../src/document/words.ts";
import {
  cite,
  document,
  paragraph,
  row,
  strong,
  table,
  text,
  words,
} from "../../support/documents.ts";
import { openPdf, pdfPageTexts, pdfWords } from "../../support/pdf-words.ts";
import { elementsIn, readTaggedPages, textOf } from "../../support/tagged-pdf.ts";
import { theme, writePdf } from "./write.ts";

const inLanguage = (value: string, language: string): Inline => ({ type: "text", value, language });

/** The elements that name a language, in the order of reading, and their text. */
async function spans(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  return (await readTaggedPages(bytes)).flatMap(({ tree }) =>
    Array.from(elementsIn(tree)).flatMap((element) =>
      element.language ? [[element.language, textOf(element).trim()] as const] : [],
    ),
  );
}

describe("text in another language than the paper's", () => {
  it("is marked with its own, through changes of type and of script, and reads on as before", async () => {
    const paper = document([
      paragraph(
        "The post is called ",
        inLanguage("Thứ trưởng ", "vi"),
        strong(inLanguage("Bộ Nội vụ", "vi")),
        ", in Lao ",
        inLanguage("ລັດຖະມົນຕີ MOHA", "lo"),
        ".",
      ),
    ]);
    const { bytes } = await writePdf(paper);
    expect(await spans(bytes)).toEqual([
      ["vi", "Thứ trưởng Bộ Nội vụ"],
      ["lo", "ລັດຖະມົນຕີ MOHA"],
    ]);
    expect(await pdfWords(bytes)).toEqual(documentWords(paper));
  });

  it("is marked on each of its pages, and the text after it is not", async () => {
    const long = words(900, "từ");
    const paper = document([paragraph(inLanguage(long, "vi"), " end"), paragraph("x")]);
    const { bytes } = await writePdf(paper);
    const marked = await spans(bytes);
    expect(marked.map(([tag]) => tag)).toEqual(["vi", "vi"]);
    expect(marked.map(([, text]) => text).join(" ")).toBe(long);
  });

  it("is that of the whole paragraph, heading or cell where nothing else stands in it", async () => {
    const paper = document(
      [
        paragraph(inLanguage("Bộ Nội vụ", "vi"), ", 2025", cite("n")),
        table(row([inLanguage("ລາວ", "lo")], "MOHA"), []),
        paragraph("x"),
      ],
      {},
      { n: [text("A note.")] },
    );
    const { bytes } = await writePdf(paper);
    expect(await spans(bytes)).toEqual([
      ["vi", "Bộ Nội vụ, 2025[1]"],
      ["lo", "ລາວ"],
    ]);
  });

  it("is Lao where the letters are, whoever typed them", async () => {
    const { bytes } = await writePdf(
      document([paragraph("The word ພາສາ means language."), paragraph("ລາວ 12")]),
    );
    expect(await spans(bytes)).toEqual([
      ["lo", "ພາສາ"],
      ["lo", "ລາວ 12"],
    ]);
  });

  it("has its own place within a link and beside other languages", async () => {
    const link = (...children: readonly Inline[]): Inline => ({
      type: "link",
      url: "https://example.org/",
      children,
    });
    const { bytes } = await writePdf(
      document([
        paragraph(
          "See ",
          link(text("the page of "), inLanguage("Bộ Nội vụ", "vi")),
          inLanguage(" ລາວ", "lo"),
        ),
      ]),
    );
    const [page] = await readTaggedPages(bytes);
    if (!page) throw new Error("no page");
    const [, , , , found] = elementsIn(page.tree);
    expect(Array.from(elementsIn(page.tree), ({ role }) => role)).toEqual([
      "Root",
      "Document",
      "P",
      "Link",
      "Span",
      "Span",
    ]);
    expect(found).toMatchObject({ role: "Span", language: "vi" });
    expect(await spans(bytes)).toEqual([
      ["vi", "Bộ Nội vụ"],
      ["lo", "ລາວ"],
    ]);
  });

  it("stays the furniture of later pages where a table's head comes again", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => row(`item ${index}`, "MOHA"));
    const head = row([inLanguage("Nội dung", "vi")], "Lead");
    const { bytes } = await writePdf(document([table(head, rows)]));
    const artifacts = await pdfPageTexts(bytes, "Artifact");
    expect(artifacts.map((page) => page.includes("Nội dung"))).toEqual([false, true, true]);
  });

  it("is not marked where its language is the paper's", async () => {
    const { bytes } = await writePdf(
      document([paragraph(inLanguage("họp", "vi"), inLanguage(" meeting", "en"))], {
        language: "vi",
      }),
    );
    expect(await spans(bytes)).toEqual([["en", "meeting"]]);
    const { info } = await (await openPdf(bytes)).getMetadata();
    expect(info).toMatchObject({ Language: "vi" });
  });
});

it("capitals are those of the language that a text stands in", async () => {
  const { body } = theme.paragraphs;
  const capitals = {
    ...theme,
    paragraphs: { ...theme.paragraphs, body: { ...body, capitals: true } },
  };
  const { bytes } = await writePdf(
    document([paragraph("title đ, ", inLanguage("title", "tr"), " ກ")]),
    { theme: capitals },
  );
  expect(await pdfWords(bytes)).toEqual(["TITLE", "Đ,", "TİTLE", "ກ"]);
});

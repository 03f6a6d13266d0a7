import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documentWords } from "../../../src/document/words.ts";
import type { Inline } from "../../../src/document/nodes.ts";
import { document, paragraph, row, strong, table, words } from "../../support/documents.ts";
import { openPdf, pdfPageTexts, pdfWords } from "../../support/pdf-words.ts";
import { theme, writePdf } from "./write.ts";

const inLanguage = (value: string, language: string): Inline => ({ type: "text", value, language });

/** The marks of languages in the order of drawing, and what is drawn within each. */
async function spans(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const texts: string[] = [];
  const pdf = await openPdf(bytes);
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ("str" in item) {
        if (open.at(-1) === "Span") texts.push(`${texts.pop() ?? ""}${item.str}`);
      } else if (item.type === "endMarkedContent") open.pop();
      else {
        open.push("tag" in item ? String(item.tag) : undefined);
        if (open.at(-1) === "Span") texts.push("");
      }
    }
    expect(open).toEqual([]);
  }
  const languages = Array.from(contentOf(bytes).matchAll(/\/Span <<\/Lang \((\w+)\)>> BDC/gu));
  expect(texts).toHaveLength(languages.length);
  return languages.map(([, tag = ""], index) => [tag, (texts[index] ?? "").trim()]);
}

/** The drawing operators of all pages. */
function contentOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString("latin1");
  return Array.from(file.matchAll(/stream\n([\s\S]*?)\nendstream/gu), ([, data = ""]) => {
    const stream = Buffer.from(data, "latin1");
    return stream[0] === 0x78 ? inflateSync(stream).toString("latin1") : "";
  }).join("\n");
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

  it("is marked on each of its lines and pages, and the text after it is not", async () => {
    const paper = document([paragraph(inLanguage(words(900, "từ"), "vi"), " end"), paragraph("x")]);
    const { bytes } = await writePdf(paper);
    const marked = await spans(bytes);
    expect(marked.length).toBeGreaterThan(50);
    expect(new Set(marked.map(([tag]) => tag))).toEqual(new Set(["vi"]));
    expect(marked.map(([, text]) => text).join("")).not.toContain("end");
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

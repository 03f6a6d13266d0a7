/**
 * Every character there is, in both formats: it is drawn by the face that was chosen for it, or told
 * as an error, or is one that is not printed at all. None becomes a hollow box, and none is drawn in
 * one format and refused in the other.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Document } from "../../src/document/nodes.ts";
import { asPrinted } from "../../src/text/normalise.ts";
import { findUnreadable } from "../../src/text/unreadable.ts";
import { docxWriter } from "../../src/writers/docx/writer.ts";
import { lookIntoFonts } from "../../src/writers/pdf/look-into-fonts.ts";
import { pdfWriter } from "../../src/writers/pdf/writer.ts";
import { document, emphasis, heading, paragraph, strong } from "../support/documents.ts";
import { docxWords } from "../support/docx-words.ts";
import { drawnGlyphs } from "../support/drawn-glyphs.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";
import { pdfWords } from "../support/pdf-words.ts";
import { host, theme } from "./pdf/write.ts";

const LAO = /[\u0e80-\u0eff]/u;

/** All of the first plane; of the others, where emoji, tags, rare letters and private use stand. */
const points: readonly number[] = [
  range(0, 0xffff),
  range(0x10800, 0x10aff),
  range(0x1e800, 0x1e95f),
  range(0x1f000, 0x1fbff),
  range(0x20000, 0x2001f),
  range(0xe0000, 0xe01ff),
  range(0xf0000, 0xf001f),
  range(0x10fff0, 0x10ffff),
].flat();

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Between letters of its script, so that marks have what they stand on. */
function textOf(point: number): string {
  const character = String.fromCodePoint(point);
  return LAO.test(character) ? `ກ${character}ກ` : `x${character}x`;
}

function write(document: Document) {
  const [pdf, docx] = [new Report(), new Report()];
  const shared = { theme, host, locate: () => undefined };
  return Promise.all([
    pdfWriter.write(document, { ...shared, report: pdf }),
    docxWriter.write(document, { ...shared, report: docx }),
  ]).then(([pdfPaper, docxPaper]) => ({ pdfPaper, docxPaper, pdf, docx }));
}

/** Many to a paragraph, since paragraphs take long. */
function inParagraphs(texts: readonly string[]): Document {
  const count = Math.ceil(texts.length / 50);
  return document(
    Array.from({ length: count }, (_, at) =>
      paragraph(texts.slice(at * 50, at * 50 + 50).join(" ")),
    ),
  );
}

/** Whether the character is named, or what its one spelling is made of. */
function isNamed(point: number, named: ReadonlySet<number>): boolean {
  return Array.from(asPrinted(textOf(point))).some((each) => named.has(each.codePointAt(0) ?? 0));
}

/** The code points that a report names with this code of problem. */
function told(report: Report, code: string): ReadonlySet<number> {
  const messages = report.diagnostics.filter((each) => each.code === code);
  const codes = messages.flatMap(({ message }) => message.match(/(?<=U\+)[0-9A-F]{4,6}/gu) ?? []);
  return new Set(codes.map((each) => Number.parseInt(each, 16)));
}

describe("each character", () => {
  const refused = new Set(points.filter((point) => [...findUnreadable(textOf(point))].length > 0));
  const texts = new Map(points.map((point) => [point, asPrinted(textOf(point))]));
  const lacking = new Set<number>();

  beforeAll(() => {
    const has = new Map(lookIntoFonts(theme, host).map((look) => [look.file, look.has]));
    const [body, lao] = [has.get(theme.fonts.body.regular), has.get(theme.fonts.lao.regular)];
    for (const point of points) {
      const letters = Array.from(texts.get(point) ?? "");
      const face = (letter: string) => (LAO.test(letter) ? lao : body);
      if (!refused.has(point) && !letters.every((letter) => face(letter)?.(letter))) {
        lacking.add(point);
      }
    }
  });

  it("that no paper can show is refused by both formats", async () => {
    const { pdf, docx, pdfPaper, docxPaper } = await write(inParagraphs([...refused].map(textOf)));
    expect([pdfPaper, docxPaper]).toEqual([undefined, undefined]);
    const inPdf = told(pdf, "character-not-printable");
    expect(inPdf).toEqual(told(docx, "character-not-printable"));
    expect([...refused].filter((point) => !isNamed(point, inPdf))).toEqual([]);
    expect(told(pdf, "glyph-missing").size).toBe(0);
  });

  it("that the face lacks is an error that names it", async () => {
    const { pdf, pdfPaper } = await write(inParagraphs([...lacking].map(textOf)));
    expect(pdfPaper).toBeUndefined();
    const missing = told(pdf, "glyph-missing");
    expect([...lacking].filter((point) => !isNamed(point, missing))).toEqual([]);
    expect(told(pdf, "character-not-printable").size).toBe(0);
  });

  it("that is left is drawn as itself in both formats, and none as a box", async () => {
    const printed = points.filter((point) => !refused.has(point) && !lacking.has(point));
    expect(printed.length).toBeGreaterThan(1000);
    const whole = printed.map((point) => texts.get(point) ?? "");
    const { pdf, docx, pdfPaper, docxPaper } = await write(inParagraphs(printed.map(textOf)));
    expect([...pdf.diagnostics, ...docx.diagnostics]).toEqual([]);
    if (!pdfPaper || !docxPaper) throw new Error("not written");
    const words = whole.flatMap((text) => text.split(/\s+/u).filter(Boolean));
    expect(docxWords(docxPaper.bytes)).toEqual(words);
    expect(await pdfWords(pdfPaper.bytes)).toEqual(words);
    const boxes = (await drawnGlyphs(pdfPaper.bytes)).filter(({ isMissing }) => isMissing);
    expect(boxes).toEqual([]);
  });
});

describe("the signs that Lao texts hold", () => {
  it("have a face in both formats: Lao figures, kip, figures and punctuation", async () => {
    const text = "ລາຄາ ໑໒໓ ₭ 5,000 (ຫ້າພັນກີບ), “ລາວ” – ຯລຯ ໆ; 12:30 / 50 %!";
    const { pdf, docx, pdfPaper } = await write(
      document([paragraph(text, strong({ type: "text", value: text }))]),
    );
    expect([...pdf.diagnostics, ...docx.diagnostics]).toEqual([]);
    expect(pdfPaper).toBeDefined();
  });
});

describe("the face that lacks a character is named", () => {
  const lacks = "\u2611";
  const cases = [
    ["in plain text", document([paragraph(lacks)]), "Times New Roman (Tinos-Regular.ttf)"],
    [
      "in bold text",
      document([paragraph(strong({ type: "text", value: lacks }))]),
      "Times New Roman (Tinos-Bold.ttf)",
    ],
    [
      "in slanted text",
      document([paragraph(emphasis({ type: "text", value: lacks }))]),
      "Times New Roman (Tinos-Italic.ttf)",
    ],
    [
      "in both",
      document([paragraph(strong(emphasis({ type: "text", value: lacks })))]),
      "Times New Roman (Tinos-BoldItalic.ttf)",
    ],
    ["in a heading", document([heading(1, "a", lacks)]), "Times New Roman (Tinos-Bold.ttf)"],
    ["in Lao", document([paragraph("\u0e86")]), "Phetsarath OT (Phetsarath-Regular.ttf)"],
    ["in bold Lao", document([heading(1, "a", "\u0e86")]), "Phetsarath OT (Phetsarath-Bold.ttf)"],
  ] as const;
  it.each(cases)("%s", async (_where, paper, font) => {
    const { pdf } = await write(paper);
    expect(pdf.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the font ${font} does not have the character`),
    ]);
  });

  it("in capitals that only the theme asks for", async () => {
    const report = new Report();
    const { paragraphs } = theme;
    const body = { ...paragraphs.body, capitals: true };
    const capitals = { ...theme, paragraphs: { ...paragraphs, body } };
    const shared = { theme: capitals, host, report, locate: () => undefined };
    // The face has neither ɐ nor its capital; ƀ and its capital it has.
    await pdfWriter.write(document([paragraph("\u0180 \u0250")]), shared);
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("(U+2C6F)"),
    ]);
  });

  it("in the furniture of pages that only Word may come to", async () => {
    const report = new Report();
    const { furniture } = theme;
    const marked = {
      ...theme,
      furniture: { ...furniture, header: { ...furniture.header, left: lacks } },
    };
    const shared = { theme: marked, host, report, locate: () => undefined };
    const paper = await pdfWriter.write(document([paragraph("one page")]), shared);
    expect(paper).toBeUndefined();
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["glyph-missing"]);
  });
});

describe("a build for Word alone", () => {
  it("writes nothing where a font lacks a character, and names its line", async () => {
    const path = "data/house.yaml";
    const changed = exampleInMemory({
      [path]: ["en: Internal use only", "en: Internal use only \u2611"],
    });
    const { outcome, diagnostics } = await runBuild(changed, { formats: ["docx"] });
    expect(outcome).not.toBe("done");
    expect(outputsOf(changed).filter((file) => file.endsWith(".docx"))).toEqual([]);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ["glyph-missing", path],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { quote } from "../../../src/diagnostics/phrase.ts";
import { Report } from "../../../src/diagnostics/report.ts";
import { document, everyNode, paragraph, row, table, text } from "../../support/documents.ts";
import { tryPdf } from "./write.ts";

const place = { file: "data/people.yaml", line: 12, column: 9 };

describe("a character that no font has", () => {
  it("is named at the data line that holds it, and no paper is written", async () => {
    const { paper, report } = await tryPdf(document([paragraph("Sign here ☑ please")]), {
      locate: (value) => (value.includes("☑") ? place : undefined),
    });
    expect(paper).toBeUndefined();
    expect(report.diagnostics).toEqual([
      {
        code: "glyph-missing",
        severity: "error",
        message:
          'the font Times New Roman (Tinos-Regular.ttf) does not have the character "☑" (U+2611)',
        place,
        hint: "write it in letters that the fonts have, or give the theme a font that has it",
      },
    ]);
  });

  it("is named at the template's line where the data does not know the text", async () => {
    const { report } = await tryPdf(document([table(row("A"), [row([text("名", 7)])])]));
    expect(report.diagnostics.map(({ message, place }) => [message, place?.line])).toEqual([
      ['the font Times New Roman (Tinos-Regular.ttf) does not have the character "名" (U+540D)', 7],
    ]);
  });

  it("is found in page furniture too", async () => {
    const { furniture } = everyNode.meta;
    const { paper, report } = await tryPdf(
      document([paragraph("x")], { furniture: { ...furniture, mark: "机密" } }),
    );
    expect(paper).toBeUndefined();
    expect(report.errors).toBe(2);
  });

  it("is every one of them, in one go", async () => {
    const { report } = await tryPdf(document([paragraph("☑ and ☒"), paragraph("名")]));
    expect(report.diagnostics.map(({ message }) => message.slice(-8))).toEqual([
      "(U+2611)",
      "(U+2612)",
      "(U+540D)",
    ]);
  });
});

it.each([
  ["a soft hyphen", "co\u00adoperation", "U+00AD"],
  ["a mark that turns the direction of reading", "paid \u202e001", "U+202E"],
  ["a control character", "a\u0007b", "U+0007"],
  ["half of a character", "a\ud800b", "U+D800"],
  ["an emoji of several characters", "a 👩🏽‍🚀 b", '"👩🏽‍🚀" (U+1F469 U+1F3FD U+200D U+1F680)'],
  ["a stretch of Hebrew", "a שלום, עולם b", '"שלום, עולם" (U+05E9 …)'],
])("%s is named, and no paper is written", async (_what, value, code) => {
  const { paper, report } = await tryPdf(document([paragraph(text(value, 3))]));
  expect(paper).toBeUndefined();
  expect(report.diagnostics.map(({ code, place }) => [code, place?.line])).toEqual([
    ["character-not-printable", 3],
  ]);
  expect(report.diagnostics[0]?.message).toContain(code);
});

it("an error that was reported before does not keep a sound paper from being written", async () => {
  const report = new Report();
  report.error("other", quote("something else is wrong"));
  const { paper } = await tryPdf(document([paragraph("sound")]), { report });
  expect(paper?.pages).toBe(1);
});

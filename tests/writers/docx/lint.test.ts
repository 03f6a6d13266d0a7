import { beforeAll, describe, expect, it } from "vitest";
import { closePackage, textPart } from "../../../src/writers/docx/package.ts";
import { lintDocx, openPackage } from "../../support/open-docx.ts";
import { everyNode } from "./every-node.ts";
import { writeDocx } from "./write.ts";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeDocx(everyNode);
});

/** The file with one replacement in one part, which must have been there to replace. */
async function mutate(path: string, from: string | RegExp, to: string): Promise<Uint8Array> {
  const parts = openPackage(bytes);
  const changed = textPart(parts, path).replace(from, to);
  expect(changed).not.toBe(textPart(parts, path));
  return closePackage(parts.set(path, changed));
}

const body = "word/document.xml";

describe("our own check of a finished DOCX", () => {
  it("finds nothing in a sound file", () => expect(lintDocx(bytes)).toEqual([]));

  it.each([
    ["docx-unknown-style", body, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading9"/>'],
    ["docx-unknown-style", body, '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Heading1"/>'],
    [
      "docx-unknown-style",
      body,
      '<w:tblStyle w:val="ChanceryTable"/>',
      '<w:tblStyle w:val="Grid"/>',
    ],
    ["docx-unknown-style", "word/header1.xml", '"HeaderWithRule"', '"Kopfzeile"'],
    [
      "docx-unknown-style",
      "word/styles.xml",
      '<w:basedOn w:val="Heading1"/>',
      '<w:basedOn w:val="H"/>',
    ],
    ["docx-dangling-bookmark", body, 'w:anchor="_timeline"', 'w:anchor="_timelime"'],
    ["docx-dangling-bookmark", body, 'w:name="_timeline"', 'w:name="_background"'],
    ["docx-dangling-bookmark", body, /<w:bookmarkEnd [^>]*>/u, ""],
    ["docx-unknown-numbering", body, /<w:numId w:val="\d+"\/>/u, '<w:numId w:val="999"/>'],
    [
      "docx-unknown-numbering",
      "word/styles.xml",
      /<w:numId w:val="\d+"\/>/u,
      '<w:numId w:val="999"/>',
    ],
    [
      "docx-unknown-numbering",
      "word/numbering.xml",
      /<w:abstractNumId w:val="2"\/>/u,
      '<w:abstractNumId w:val="99"/>',
    ],
    ["docx-dangling-relationship", body, /r:id="rId\d+"/u, 'r:id="rId99"'],
    [
      "docx-dangling-relationship",
      "word/_rels/document.xml.rels",
      'Target="styles.xml"',
      'Target="s.xml"',
    ],
    [
      "docx-reference-without-note",
      body,
      '<w:footnoteReference w:id="2"',
      '<w:footnoteReference w:id="9"',
    ],
    ["docx-note-without-reference", body, /<w:footnoteReference w:id="3"\/>/u, ""],
    ["docx-note-number", body, '<w:footnoteReference w:id="2"', '<w:footnoteReference w:id="1"'],
    ["docx-note-number", "word/footnotes.xml", /(?<=\]<.*?)<w:tab\/>/u, "<w:footnoteRef/>"],
    ["docx-note-number", "word/footnotes.xml", /(?<=\[<.*?)<w:footnoteRef\/>/u, "<w:tab/>"],
    ["docx-dangling-field", body, " NOTEREF _Note1 ", " NOTEREF _Note2 "],
    ["docx-dangling-field", body, " NOTEREF _Note1 ", " NOTEREF _Note4 "],
    ["docx-dangling-field", body, " NOTEREF _Note1 ", " NOTEREF _timeline "],
    ["docx-dangling-field", body, " PAGEREF _timeline ", " PAGEREF _timelime "],
    ["docx-dangling-field", body, /(PAGEREF _timeline .*?<w:t[^>]*>)2</u, "$1<"],
    ["docx-dangling-field", body, /TOC \\o/u, "TOC \\b _Contents1 \\o"],
    ["docx-unsettled-field", body, '<w:fldChar w:fldCharType="begin"', '$& w:dirty="true"'],
    ["docx-unsettled-field", "word/settings.xml", "<w:compat>", "<w:updateFields/><w:compat>"],
    ["docx-broken-field", body, '<w:fldChar w:fldCharType="separate"/>', ""],
    ["docx-broken-field", body, '<w:fldChar w:fldCharType="end"/>', ""],
    [
      "docx-too-many-columns",
      body,
      "<w:tblGrid>",
      `<w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(64)}`,
    ],
    ["docx-cell-without-paragraph", body, /<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/u, "</w:tc>"],
  ])("finds %s in %s", async (code, path, from, to) => {
    expect(lintDocx(await mutate(path, from, to)).map((finding) => finding.code)).toContain(code);
  });
});

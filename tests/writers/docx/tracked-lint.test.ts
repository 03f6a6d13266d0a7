/** Files with tracked changes that are spoilt on purpose: our own check or Microsoft's rules find each. */
import validate from "@ooxml-tools/validate";
import { beforeAll, describe, expect, it } from "vitest";
import { closePackage, textPart } from "../../../src/writers/docx/package.ts";
import { lintDocx, openPackage } from "../../support/open-docx.ts";
import { track } from "./track.ts";
import { paper } from "./tracked-blocks.ts";
import { cases } from "./tracked-cases.ts";

const body = "word/document.xml";
let bytes: Uint8Array;
beforeAll(async () => {
  const all = ["a heading goes", "a row moves", "words change", "a note goes"];
  const [before, after] = [0, 1].map((side) => all.flatMap((name) => cases[name]?.[side] ?? []));
  ({ bytes } = await track(paper(...(before ?? [])), paper(...(after ?? []))));
});

/** The file with one replacement in one part, which must have been there to replace. */
async function spoil(from: RegExp | string, to: string, path = body): Promise<Uint8Array> {
  const parts = openPackage(bytes);
  const changed = textPart(parts, path).replace(from, to);
  expect(changed).not.toBe(textPart(parts, path));
  return closePackage(parts.set(path, changed));
}

describe("a file with tracked changes that is spoilt", () => {
  it("is sound before", async () => {
    expect(lintDocx(bytes)).toEqual([]);
    // The validator takes the bytes away.
    expect(await validate(new Uint8Array(bytes), "docx")).toEqual([]);
  });

  it.each([
    ["two changes have one id", /(<w:del w:id=")\d+(".*?<w:ins w:id=")(\d+)/u, "$1$3$2$3"],
    [
      "a change has the id of a bookmark",
      /(<w:bookmarkStart [^>]*w:id="(\d+)".*?<w:ins w:id=")\d+/u,
      "$1$2",
    ],
    ["a row was inserted by nobody", /(<w:trPr>.*?<w:ins [^>]*w:author=")[^"]*/u, "$1"],
    ["words went at no time", /(<w:del [^>]*)w:date="[^"]*"/u, "$1"],
    ["words went at a local time", /(<w:del [^>]*w:date="[^"]*)Z"/u, '$1+07:00"'],
    ["words that went are called words", "w:delText", "w:t"],
    ["words that came are called deleted", /(<w:ins [^>]*><w:r>.*?)<w:t /u, "$1<w:delText "],
    [
      "words of both are called deleted",
      /(<\/w:pPr><w:r>)<w:t ([^>]*>[^<]*)<\/w:t>/u,
      "$1<w:delText $2</w:delText>",
    ],
    ["a field that went is called a field", "w:delInstrText", "w:instrText"],
  ])("is found where %s", async (_, from, to) => {
    expect(lintDocx(await spoil(from, to)).map(({ code }) => code)).toContain(
      "docx-unsound-revision",
    );
  });

  it.each([
    ["words that came stand in others", /(<w:r>)(<w:t [^>]*>[^<]*<\/w:t>)/u, "$1<w:ins>$2</w:ins>"],
    ["a change has no id", /(<w:ins )w:id="\d+" /u, "$1"],
    [
      "a mark is said to have come after the look of its words",
      /<w:rPr>(<w:ins [^>]*\/>)<\/w:rPr>/u,
      "<w:rPr><w:b/>$1</w:rPr>",
    ],
    [
      "the look before stands before the look",
      /(<w:pPr>)(.*?)(<w:pPrChange .*?<\/w:pPrChange>)/u,
      "$1$3$2",
    ],
  ])("is found by Microsoft's rules where %s", async (_, from, to) => {
    expect(await validate(await spoil(from, to), "docx")).not.toEqual([]);
  });
});

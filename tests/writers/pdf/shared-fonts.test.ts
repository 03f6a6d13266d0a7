/** Papers that say different things hold the same fonts, which are made once; what is kept changes no paper. */
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openFace } from "../../../src/writers/pdf/face.ts";
import { subsetsOf } from "../../../src/writers/pdf/face-subsets.ts";
import { groupedLetters, letterGroups } from "../../../src/writers/pdf/letter-groups.ts";
import { readTrueType } from "../../../src/writers/pdf/truetype.ts";
import { document, paragraph } from "../../support/documents.ts";
import { writePdf } from "./write.ts";

const open = (name: string) => {
  const face = openFace(readFileSync(`templates/fonts/${name}.ttf`));
  if (!face) throw new Error(`${name} is no TrueType file`);
  return face;
};

/** The fonts of a file, in their order. */
async function fontsOf(words: string): Promise<readonly string[]> {
  const { bytes } = await writePdf(document([paragraph(words)]));
  const streams = Buffer.from(bytes)
    .toString("latin1")
    .matchAll(/\/Filter \/FlateDecode\n[\s\S]*?stream\n([\s\S]*?)\nendstream/gu);
  return [...streams]
    .map(([, data = ""]) => inflateSync(Buffer.from(data, "latin1")).toString("latin1"))
    .filter((data) => data.startsWith("\0\x01\0\0"));
}

describe("the fonts of papers", () => {
  it("are the same for other words of the same letters' groups, and others for other groups", async () => {
    const one = await fontsOf("Talks in Việt Nam, 2025-12-02");
    expect(one.length).toBeGreaterThan(0);
    expect(await fontsOf("Minutes of the thề hệ, 1-3")).toEqual(one);
    expect(await fontsOf("Talks in Việt Nam, đ 2025-12-02")).not.toEqual(one);
  });

  it("hold each letter with its own outline and width, and its parts", () => {
    const face = open("Tinos-Regular");
    const subsets = subsetsOf(face);
    const { glyphs } = face.shape("ệ");
    const [glyph] = glyphs;
    const letter = glyph && subsets.letterOf(glyph);
    if (!glyph || !letter) throw new Error("the letter stands in no group");
    const { font, widths } = subsets.subsetOf(new Set([letter.group]), []);
    const made = readTrueType(inflateSync(font));
    expect(made?.advance(letter.number)).toBe(face.outlines.advance(glyph.id));
    expect(made?.bearing(letter.number)).toBe(face.outlines.bearing(glyph.id));
    const lengthOf = (number: number) =>
      (made?.offset(number + 1) ?? 0) - (made?.offset(number) ?? 0);
    expect(lengthOf(letter.number)).toBeGreaterThan(0);
    // What lies before the group is empty.
    expect(lengthOf(1)).toBe(0);
    expect(widths).toMatch(/^0\[[\d.]+\]\d+\[[\d. ]+\]$/u);
  });

  it("are recalled for the same glyphs, and never for others", () => {
    const subsets = subsetsOf(open("Tinos-Bold"));
    const other = { id: 20, text: "x\u0301", width: 500 };
    const first = subsets.subsetOf(new Set([3, 0]), []);
    expect(subsets.subsetOf(new Set([0, 3]), [])).toBe(first);
    const different = [
      subsets.subsetOf(new Set([0]), []),
      subsets.subsetOf(new Set([0, 3]), [other]),
      subsets.subsetOf(new Set([0, 3]), [{ ...other, mark: { glyph: 21, x: 10, y: 0 } }]),
      subsets.subsetOf(new Set([0, 3]), [{ ...other, text: "y\u0301" }]),
    ];
    expect(new Set([first, ...different]).size).toBe(different.length + 1);
  });
});

it("a letter stands in one group, and letters of Lao in none", () => {
  const all = letterGroups.flat();
  expect(groupedLetters.size).toBe(all.length);
  expect(all.filter((text) => /\p{Script=Lao}/u.test(text))).toEqual([]);
  expect(all.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
});

it("a letter that is drawn by another glyph than its own has a number by itself", () => {
  const face = open("Tinos-Italic");
  const subsets = subsetsOf(face);
  const [glyph] = face.shape("a").glyphs;
  if (!glyph) throw new Error("the face has no letter");
  expect(subsets.letterOf(glyph)).toBeDefined();
  expect(subsets.letterOf({ ...glyph, id: glyph.id + 1 })).toBeUndefined();
  expect(subsets.letterOf({ ...glyph, mark: { glyph: 5, x: 0, y: 0 } })).toBeUndefined();
  const raised = { glyphs: [{ ...glyph, y: 30 }], width: 500, missing: [] };
  expect(subsets.wordOf(raised)).toBeUndefined();
});

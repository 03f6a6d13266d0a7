/** Words that are shaped without the library look as it shapes them, in every face that comes with chancery. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/text/normalise.ts";
import { readMeasures } from "../../../src/writers/pdf/font-measures.ts";
import { openInLibrary } from "../../../src/writers/pdf/library-font.ts";
import { plainShaper } from "../../../src/writers/pdf/plain-words.ts";
import { readTrueType } from "../../../src/writers/pdf/truetype.ts";
import { readDeclaration } from "../../support/declaration.ts";

const faces = [
  ...["Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"],
  ...["Phetsarath-Regular", "Phetsarath-Bold"],
].map((name) => `templates/fonts/${name}.ttf`);

describe.each(faces)("%s", (path) => {
  const bytes = readFileSync(path);
  const outlines = readTrueType(bytes);
  if (!outlines) throw new Error(`${path} is no TrueType file`);
  const measures = readMeasures(outlines.tables);
  const library = openInLibrary(bytes);
  const shape = plainShaper(outlines, library.font.unitsPerEm);
  const isTinos = path.includes("Tinos");

  it("has the measures that the library reads", () => {
    const { postscriptName, unitsPerEm, ascent, descent, capHeight, xHeight, italicAngle } =
      library.font;
    const { minX, minY, maxX, maxY } = library.font.bbox;
    const { isFixedPitch } = library.font.post;
    expect(measures).toEqual({
      ...{ postscriptName, unitsPerEm, ascent, descent, capHeight, xHeight, italicAngle },
      bbox: { minX, minY, maxX, maxY },
      post: { isFixedPitch },
    });
  });

  it("shapes the words of long texts as the library does, and nearly all without it", () => {
    const words = (["en", "vi"] as const).flatMap(wordsOf);
    const shaped = words.map((word) => ({ word, plain: shape?.(word) }));
    for (const { word, plain } of shaped) if (plain) expect(plain).toEqual(library.shape(word));
    const share = shaped.filter(({ plain }) => plain).length / words.length;
    if (isTinos) expect(share).toBeGreaterThan(0.99);
  });

  it("shapes what is typed at random as the library does", () => {
    const known = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter(
      (each) => library.has(each),
    );
    const letters = fc.constantFrom(...known);
    const texts = fc.array(letters, { maxLength: 30 }).map((each) => each.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = shape?.(text);
        if (plain) expect(plain).toEqual(library.shape(text));
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  it("leaves other scripts, marks, what is not drawn and what the font lacks to the library", () => {
    const others = ["ກາ", "a\u0301", "\u00ad", "a\u200bb", "1\u20442", "中", "\u{1f600}"];
    expect(others.filter((each) => shape?.(each))).toEqual([]);
  });
});

it("joins letters to ligatures as the library does, each for all of its characters", () => {
  const tinos = readFileSync("templates/fonts/Tinos-Regular.ttf");
  const outlines = readTrueType(tinos);
  if (!outlines) throw new Error("Tinos is no TrueType file");
  const rules = ligatureRules(tinos);
  const library = openInLibrary(withRules(tinos, rules));
  const tables = new Map([...outlines.tables, ["GSUB", rules] as const]);
  const shape = plainShaper({ ...outlines, tables }, library.font.unitsPerEm);
  const office = shape?.("office");
  expect(office?.glyphs.map(({ text }) => text)).toEqual(["o", "ffi", "c", "e"]);
  expect(shape?.("AV")?.width).toBeLessThan((shape?.("A")?.width ?? 0) * 2);
  const words = fc.array(fc.constantFrom(..."ffilTAVo. 1"), { maxLength: 12 });
  fc.assert(
    fc.property(words, (letters) => {
      const text = letters.join("");
      const plain = shape?.(text);
      expect(plain).toBeDefined();
      expect(plain).toEqual(library.shape(text));
    }),
    { numRuns: 400, seed: 12 },
  );
});

/** A table GSUB whose rule joins ffi, ff and fi, in this order. */
function ligatureRules(font: Buffer): Buffer {
  const [f = 0, i = 0] = ["f", "i"].map((each) => openInLibrary(font).shape(each).glyphs[0]?.id);
  const words = [
    ...[1, 0, 10, 30, 44], // the version, and where the lists of scripts, features and lookups begin
    ...[1, 0x6c61, 0x746e, 8, 4, 0, 0, 0xffff, 1, 0], // one script, latn
    ...[1, 0x6c69, 0x6761, 8, 0, 1, 0], // one feature, liga
    ...[1, 4, 4, 0, 1, 8], // one lookup, with one part
    ...[1, 8, 1, 14, 1, 1, f], // which covers f
    ...[3, 8, 16, 22, 40, 3, f, i, 41, 2, f, 42, 2, i], // three ligatures
  ];
  const table = Buffer.alloc(words.length * 2);
  for (const [index, word] of words.entries()) table.writeUInt16BE(word, index * 2);
  return table;
}

/** The font with another table GSUB, at its end. */
function withRules(font: Buffer, rules: Buffer): Buffer {
  const file = Buffer.concat([font, rules]);
  const entry = file.indexOf("GSUB", 12, "latin1");
  file.writeUInt32BE(font.length, entry + 8);
  file.writeUInt32BE(rules.length, entry + 12);
  return file;
}

function wordsOf(language: "en" | "vi"): readonly string[] {
  const { preamble, articles } = readDeclaration(language);
  const texts = [preamble, ...articles].flatMap(({ paragraphs }) => paragraphs);
  const words = texts.flatMap((each) => normalise(each).split(/(?<=\s)/u));
  return [...new Set(words.flatMap((word) => [word, word.toUpperCase()]))];
}

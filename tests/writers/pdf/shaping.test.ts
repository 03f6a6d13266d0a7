import { describe, expect, it } from "vitest";
import { readTemplateFile } from "../../../src/host/templates.ts";
import { normalise } from "../../../src/text/normalise.ts";
import { type Face, openFace } from "../../../src/writers/pdf/face.ts";
import { readDeclaration } from "../../support/declaration.ts";
import { document, paragraph, strong, text } from "../../support/documents.ts";
import {
  compareDrawings,
  type Difference,
  openHarfBuzz,
  type PlacedGlyph,
} from "../../support/glyph-pictures.ts";
import { laoSyllables, laoWords } from "../../support/lao.ts";
import { pdfText, pdfWords } from "../../support/pdf-words.ts";
import { VIETNAMESE_LETTERS } from "../../support/vietnamese.ts";
import { host, writePdf } from "./write.ts";

const lao = laoSyllables();

describe("as HarfBuzz draws them, to the pixel, are drawn", () => {
  it.each(["Phetsarath-Regular.ttf", "Phetsarath-Bold.ttf"])(
    "all Lao syllables, and the words of a long Lao text: %s",
    async (name) => {
      const real = wordsOf("lo").flatMap((word) => word.match(/[\u0e80-\u0eff]+/gu) ?? []);
      const found = await compare(name, [...new Set([...lao, ...laoWords, ...real])]);
      expect(found.filter(({ pixels }) => pixels > 0)).toEqual([]);
    },
  );

  it.each(["Regular", "Bold", "Italic", "BoldItalic"])(
    "the letters of Vietnamese, and the words of a long Vietnamese text: Tinos %s",
    async (style) => {
      const texts = [...new Set([...VIETNAMESE_LETTERS, ...wordsOf("vi")])];
      const found = await compare(`Tinos-${style}.ttf`, texts);
      expect(found.filter(({ pixels }) => pixels > 0)).toEqual([]);
    },
  );
});

it("each Lao syllable is copied as it was typed, however its marks are drawn", async () => {
  const paper = document([
    paragraph(lao.join(" ")),
    paragraph(strong(text(lao.join(" ")))),
    paragraph("ນ້ຳຈຳປ້ຳ ຳ"),
  ]);
  const { bytes } = await writePdf(paper);
  const typed = lao.map(normalise);
  expect(await pdfWords(bytes)).toEqual([...typed, ...typed, "ນ້ຳຈຳປ້ຳ", "ຳ"]);
  expect(await pdfText(bytes)).not.toMatch(/\u0ecd\u0eb2|\u0ecd[່-໋]\u0eb2/u);
});

function readFont(name: string): Uint8Array {
  const file = readTemplateFile(host, `fonts/${name}`);
  if (!file) throw new Error(`no font ${name}`);
  return file.bytes;
}

function wordsOf(language: "lo" | "vi"): readonly string[] {
  const { preamble, articles } = readDeclaration(language);
  return [preamble, ...articles].flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => normalise(each).split(/\s+/u)),
  );
}

/** Where our PDF draws the glyphs, in font units. */
function placesOf({ font, shape }: Face, value: string): readonly PlacedGlyph[] {
  const unit = font.unitsPerEm / 1000;
  let pen = 0;
  return shape(value).glyphs.flatMap(({ id, x, y, advance, mark }) => {
    const glyph = { id, x: (pen + x) * unit, y: y * unit };
    pen += advance;
    return mark ? [{ id: mark.glyph, x: glyph.x + mark.x, y: glyph.y + mark.y }, glyph] : [glyph];
  });
}

async function compare(name: string, texts: readonly string[]): Promise<readonly Difference[]> {
  const bytes = readFont(name);
  const face = openFace(bytes);
  if (!face) throw new Error(`${name} cannot be opened`);
  const harfbuzz = await openHarfBuzz(bytes);
  const found = compareDrawings(texts, harfbuzz, (each) => placesOf(face, each), harfbuzz.shape);
  const [worst] = found;
  console.log(
    `${name}: ${texts.length} texts beside HarfBuzz's; of the worst, ${worst?.text}, ${worst?.pixels} pixels differ visibly, at most by ${worst?.most} of 255`,
  );
  return found;
}

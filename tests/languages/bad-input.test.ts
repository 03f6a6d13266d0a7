/**
 * Texts that no one should type, as papers: each is printed soundly in both formats, or refused at
 * its line with what cannot be printed and why. None is lost, and none is printed otherwise.
 */
import { describe, expect, test } from "vitest";
import { documentWords } from "../../src/document/words.ts";
import { docxTexts } from "../support/docx-words.ts";
import { drawnGlyphs } from "../support/drawn-glyphs.ts";
import { buildPaper, type HouseTexts, houseOf, MEETING_FILE, problemsOf } from "./house.ts";
import { provePaper, withoutSpace } from "./prove.ts";

/** The text in every form but the narrow column. */
const asArticle = (text: string): HouseTexts => ({
  language: "en",
  title: "T",
  paragraphs: [],
  articles: [{ title: "A", paragraphs: [text] }],
  sources: [],
});
const asParagraph = (text: string): HouseTexts => ({
  ...asArticle(text),
  paragraphs: [text],
  articles: [],
});

/** The line of the record at which the text stands. */
function lineOf(text: string, texts: HouseTexts): number {
  const file = new TextDecoder().decode(houseOf(texts).files.get(MEETING_FILE));
  return file.split("\n").findIndex((line) => line.includes(text)) + 1;
}

describe("is refused at its line:", () => {
  test.each([
    ["an unassigned code point of Lao", "ກ\u0e83ຂ", "U+0E83", "a character that means nothing"],
    ["one after the last letter of Lao", "ກ\u0ee5ຂ", "U+0EE5", "a character that means nothing"],
    ["a letter of Pali, which the font has not", "ກ\u0e86ຂ", "U+0E86", "Phetsarath-Regular.ttf"],
    ["a Lao mark that the font has not", "ກ\u0eceຂ", "U+0ECE", "Phetsarath-Regular.ttf"],
    ["an accent that the font has not", "a\u0361b", "U+0361", "Tinos-Regular.ttf"],
    ["a text turned round", "agreed \u202edesoporp\u202c", "U+202E", "an invisible direction mark"],
    ["a text set apart", "a \u2067b\u2069 c", "U+2067", "an invisible direction mark"],
    ["a direction mark", "a\u200eb", "U+200E", "an invisible direction mark"],
    ["Hebrew", "the word שלום here", "U+05E9", "text written from right to left"],
    ["Arabic", "the word سلام here", "U+0633", "text written from right to left"],
    ["a soft hyphen", "co\u00adoperation", "U+00AD", "an invisible hyphen"],
    ["an emoji", "thanks 🙏", "U+1F64F", "an emoji"],
    ["an emoji of several characters", "👩‍🎓", "U+1F469 U+200D U+1F393", "an emoji"],
    ["a flag", "🇻🇳", "U+1F1FB U+1F1F3", "an emoji"],
    ["a joiner", "a\u200db", "U+200D", "an invisible mark"],
    ["a mark without its letter", "ກ \u0ec9ຂ", "U+0EC9", "a mark without its letter"],
    ["a Lao mark on a Latin letter", "a\u0ec9", "U+0EC9", "a mark without its letter"],
    ["Thai", "สวัสดี", "U+0E2A", "Tinos-Regular.ttf"],
    ["Chinese", "北京", "U+5317", "Tinos-Regular.ttf"],
  ])("%s", async (_, text, code, reason) => {
    const house = asArticle(text);
    const told = await problemsOf(house);
    const place = `${MEETING_FILE}:${lineOf(text, house)}: `;
    expect(told.filter((line) => line.includes(code) && line.includes(reason)).length).toBe(1);
    expect(told.filter((line) => !line.startsWith(place))).toEqual([]);
  });
});

describe("is printed soundly in both formats and read back:", () => {
  test("Vietnamese in pieces, as whole letters", async () => {
    const text = "Bộ trưởng Phạm Thị Thanh Trà ở Hà Nội";
    const { texts, extracted } = await provePaper(
      await buildPaper(asParagraph(text.normalize("NFD"))),
    );
    expect(texts).toContain(text);
    expect(extracted).toContain(text);
  });

  test("Lao with the letter am in pieces, as a whole letter", async () => {
    const paper = await buildPaper(asArticle("ນ\u0ecd້າ ນ້\u0ecdາ ປະຈ\u0ecdາປີ"));
    const { texts } = await provePaper(paper);
    expect(texts).toContain("ນ້ຳ ນ້ຳ ປະຈຳປີ");
  });

  test("words parted by zero-width spaces, without them", async () => {
    const paper = await buildPaper(asParagraph("ສາທາລະນະລັດ\u200bປະຊາທິປະໄຕ"));
    const { extracted } = await provePaper(paper);
    expect(extracted).toContain("ສາທາລະນະລັດປະຊາທິປະໄຕ");
  });

  test.each([
    ["words of the dictionary", "ສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ".repeat(10).slice(0, 300)],
    ["letters that make no word", "ກຂຄງຈສຊຍດ".repeat(34).slice(0, 300)],
    ["letters with vowels before and marks on them", "ເກິ່ແໃໂກ້ໄ".repeat(34).slice(0, 300)],
    ["one letter with as many tones", `ກ${"\u0ec8".repeat(300)}`],
  ])("300 Lao letters without a space in a narrow column: %s", async (_, text) => {
    const paper = await buildPaper(asParagraph(text));
    const { lines } = await provePaper(paper, { longWords: true });
    expect(lines.length).toBeGreaterThan(8);
  });

  test.each([
    ["Latin", "a"],
    ["Vietnamese", "ế"],
    ["Lao", "ກຂຄງ"],
  ])("a word of 10,000 letters: %s", async (_, letters) => {
    const text = letters.repeat(10_000 / letters.length);
    const paper = await buildPaper(asArticle(text));
    const { texts } = await provePaper(paper, { longWords: true });
    expect(texts.filter((each) => each === text).length).toBe(4);
  });

  test("a word of 10,000 letters in a narrow column, over several pages", async () => {
    const text = "abcdefghij".repeat(1000);
    const paper = await buildPaper(asParagraph(text));
    // Each page is read before the next, so that the columns come by turns: letters are counted.
    const letters = (all: string): string => [...withoutSpace(all)].sort().join("");
    const drawn = await drawnGlyphs(paper.pdf);
    const wanted = letters(documentWords(paper.document).join(""));
    expect(letters(drawn.map((glyph) => glyph.text).join(""))).toBe(wanted);
    expect(letters(docxTexts(paper.docx).join(""))).toBe(wanted);
  });
});

/** Every letter of Vietnamese and every syllable of Lao, in both formats and after extraction. */
import { expect, test } from "vitest";
import { documentWords } from "../../src/document/words.ts";
import { buildPaper } from "./house.ts";
import { provePaper } from "./prove.ts";

/** The letters that Vietnamese has beside those of English, small and capital: 134. */
const vietnamese = ["aăâeêioôơuưyđ", "AĂÂEÊIOÔƠUƯYĐ"]
  .flatMap((letters) => [...letters])
  .flatMap((letter) =>
    /[đĐ]/u.test(letter)
      ? [letter]
      : ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) =>
          (letter + tone).normalize("NFC"),
        ),
  )
  .filter((letter) => !/[a-zA-Z]/u.test(letter));

const consonants = [..."ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝ"];
/** What stands before the consonant, on it and after it; the tone follows what stands on it. */
const vowels: readonly (readonly [before: string, on: string, after: string])[] = [
  ["", "", "ະ"],
  ["", "ັ", ""],
  ["", "", "າ"],
  ["", "ິ", ""],
  ["", "ີ", ""],
  ["", "ຶ", ""],
  ["", "ື", ""],
  ["", "ຸ", ""],
  ["", "ູ", ""],
  ["ເ", "", "ະ"],
  ["ເ", "", ""],
  ["ແ", "", "ະ"],
  ["ແ", "", ""],
  ["ໂ", "", "ະ"],
  ["ໂ", "", ""],
  ["ເ", "", "າະ"],
  ["", "ໍ", ""],
  ["ເ", "ິ", ""],
  ["ເ", "ີ", ""],
  ["ເ", "ັ", "ຍ"],
  ["ເ", "", "ຍ"],
  ["ເ", "ຶ", "ອ"],
  ["ເ", "ື", "ອ"],
  ["", "ົ", "ວະ"],
  ["", "ົ", "ວ"],
  ["ໄ", "", ""],
  ["ໃ", "", ""],
  ["ເ", "ົ", "າ"],
  ["", "", "ຳ"],
  ["", "", "ຽນ"],
  ["", "ຼ", "າ"],
];
const tones = ["", "່", "້", "໊", "໋"];

test("every letter of Vietnamese is printed and extracted as it is", async () => {
  expect(new Set(vietnamese).size).toBe(134);
  const text = vietnamese.map((letter) => `${letter} x${letter}x`).join(" ");
  const paper = await buildPaper(houseOf("vi", [text]));
  const { extracted } = await provePaper(paper);
  expect(extracted.split(/\s+/u)).toEqual(expect.arrayContaining(vietnamese));
});

test("every Lao consonant with every vowel and tone is printed and extracted as it is", async () => {
  const texts = consonants.map((consonant) =>
    vowels
      .flatMap(([before, on, after]) => tones.map((tone) => before + consonant + on + tone + after))
      .join(" "),
  );
  const syllables = texts.flatMap((text) => text.split(" "));
  expect(syllables.length).toBe(29 * 31 * 5);
  const paper = await buildPaper(houseOf("lo", texts));
  const words = new Set(documentWords(paper.document));
  expect(syllables.filter((syllable) => !words.has(syllable))).toEqual([]);
  await provePaper(paper);
});

function houseOf(language: string, texts: readonly string[]) {
  const article = { title: "1", paragraphs: texts };
  return { language, title: "1", paragraphs: [], articles: [article], sources: [] };
}

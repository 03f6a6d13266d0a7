/** Lists that are sorted by name stand in the order that readers of the language look for. */
import { expect, test, vi } from "vitest";
import { inLanguage } from "../../src/text/language-marks.ts";
import { exampleHost, exampleLocale } from "../support/example.ts";

const vietnamese = exampleLocale("vi");

/** The words from the last to the first, so that none stands right by chance. */
function sorted(words: readonly string[], compare: (a: string, b: string) => number) {
  return words.toReversed().sort(compare);
}

test("Vietnamese letters follow the Vietnamese alphabet: ă and â after a, đ after d", () => {
  const alphabet = [..."aăâbcdđeêghiklmnoôơpqrstuưvxy"];
  expect(sorted(alphabet, vietnamese.compare)).toEqual(alphabet);
});

test("a letter comes before the tones of its syllable: all of da, then all of đa", () => {
  const words = ["an", "ánh", "ăn", "ân", "da", "dạ", "dung", "Dũng", "dương", "đa", "Đỗ", "Đức"];
  expect(sorted(words, vietnamese.compare)).toEqual(words);
  expect(sorted(words, exampleLocale("en").compare)).not.toEqual(words);
});

test("the tones of one syllable stand as in the dictionary: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
  const tones = ["ma", "mà", "mả", "mã", "má", "mạ"];
  expect(sorted(tones, vietnamese.compare)).toEqual(tones);
});

test("Lao letters follow the Lao alphabet, and a vowel written first does not lead", () => {
  const lao = exampleLocale("lo");
  const alphabet = [..."ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮ"];
  expect(sorted(alphabet, lao.compare)).toEqual(alphabet);
  const words = ["ກາ", "ເກ", "ໄກ", "ຂາ", "ເຂົາ", "ລາວ", "ຫວຽດນາມ"];
  expect(sorted(words, lao.compare)).toEqual(words);
});

test("a text that stands in for a missing translation is sorted by its letters", () => {
  const name = inLanguage("Bình", "en", "stand-in");
  expect(sorted(["An", name, "Chính"], vietnamese.compare)).toEqual(["An", name, "Chính"]);
  expect(vietnamese.compare(name, "Bình")).toBe(0);
});

test("a language that the running Node cannot sort by is sorted as English, not as the machine's own", () => {
  const Collator = Intl.Collator;
  const asked = vi.spyOn(Intl, "Collator").mockImplementation(function ofLanguages(tags) {
    return new Collator(tags);
  });
  for (const tag of ["en", "vi", "lo"]) exampleLocale(tag, exampleHost()).compare("a", "b");
  expect(asked.mock.calls).toEqual([[["en", "en"]], [["vi", "en"]], [["lo", "en"]]]);
  asked.mockRestore();
});

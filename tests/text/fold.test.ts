import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "../../src/tasks/trace/find-words.ts";
import { closest } from "../../src/text/closest.ts";
import { fold, withoutAccents } from "../../src/text/fold.ts";
import { slugOf } from "../../src/text/slug.ts";
import { VIETNAMESE_LETTERS } from "../support/vietnamese.ts";

const NAME = "Đỗ Thanh Bình";
const SPELLINGS = [
  "do thanh binh",
  "DO THANH BINH",
  NAME.normalize("NFD"),
  "đỗ thanh bình".normalize("NFD").toUpperCase(),
  "Ðỗ Thanh Bình", // the Icelandic letter
  "Ɖỗ Thanh Bình", // the African one
];

describe("a folded text", () => {
  it("is the same for a name however its accents and capitals are written", () => {
    for (const spelling of SPELLINGS) {
      expect(fold(spelling)).toBe("do thanh binh");
      expect(slugOf(spelling)).toBe("do-thanh-binh");
      expect(closest(spelling, ["phosay", "do-thanh-binh"])).toBe("do-thanh-binh");
      const found = findWords(`Minister ${NAME} said`, spelling, { accents: false, whole: true });
      expect(found).toEqual([{ from: 9, to: 22 }]);
    }
  });

  it("has a letter of a to z for each letter of Vietnamese", () => {
    expect(VIETNAMESE_LETTERS).toHaveLength(134);
    for (const letter of VIETNAMESE_LETTERS) {
      expect(fold(letter)).toMatch(/^[a-z]$/u);
      expect(fold(letter.normalize("NFD"))).toBe(fold(letter));
      expect(withoutAccents(letter)).toBe(
        letter === letter.toUpperCase() ? fold(letter).toUpperCase() : fold(letter),
      );
    }
  });

  it("keeps the vowels and tones of Lao, without which it is another word", () => {
    for (const lao of ["ໂພໄຊ ໄຊຍະສອນ", "ກຳມະການ", "ບໍ່ຮູ້", "ເຈົ້າໜ້າທີ່"]) expect(fold(lao)).toBe(lao);
    expect(fold("ບໍ່")).not.toBe(fold("ບໍ"));
  });

  it("knows the letters of other countries that no mark can be taken from", () => {
    expect(fold("Łukasz Þórðarson Ørsted Æbelø Weiß")).toBe(
      "lukasz thordarson orsted aebelo weiss",
    );
    expect(slugOf("Łukasz Ørsted")).toBe("lukasz-orsted");
    expect(fold("DİLEK IŞIK, dilek ışık")).toBe("dilek isik, dilek isik");
  });

  it("is the same for a word alone and beside Lao, whose text is looked at otherwise", () => {
    const letter = fc.oneof(
      fc.constantFrom(...VIETNAMESE_LETTERS, "ł", "Æ", "ß", "…", "’"),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    );
    const property = fc.property(fc.array(letter), (letters) => {
      const text = letters.join("");
      expect(fold(`${text} ກຳ`)).toBe(`${fold(text)} ກຳ`);
    });
    fc.assert(property, { seed: 20251202, numRuns: 500 });
  });

  it("folds no further, and the same composed or not", () => {
    const text = fc.string({ unit: "grapheme" });
    const property = fc.property(text, (written) => {
      expect(fold(fold(written))).toBe(fold(written));
      expect(fold(written.normalize("NFD"))).toBe(fold(written.normalize("NFC")));
    });
    fc.assert(property, { seed: 20251202, numRuns: 500 });
  });
});

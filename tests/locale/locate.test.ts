/** Where the words of a paper are written in the locale, for the message on a letter that no font has. */
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/diagnostics/diagnostic.ts";
import { locateLabel, locateWords } from "../../src/locale/locate.ts";
import { exampleLocale } from "../support/example.ts";

const locale = exampleLocale("lo");
const lines = new TextDecoder().decode(locale.file.bytes).split("\n");

/** What stands at a place of the file. */
function at(place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const { line, column, length } = place;
  return lines[line - 1]?.slice(column - 1, column - 1 + (length ?? 0));
}

describe("a text of a paper", () => {
  test("that is a label is found at that label", () => {
    expect(at(locateLabel("ຈຸດປະສົງ", locale))).toBe("ຈຸດປະສົງ");
    expect(locateLabel("ຈຸດ", locale)).toBeUndefined();
  });

  test("that a label was filled with is found at that label", () => {
    const text = `ຂໍ້ມູນນັບຮອດ${locale.date("2025-12-01")}`;
    expect(at(locateWords(text, locale))).toBe('"ຂໍ້ມູນນັບຮອດ{date}"');
    expect(at(locateWords("ໜ້າ 3/8", locale))).toBe('"ໜ້າ {page}/{pages}"');
  });

  test("that is the beginning of a label is found at that label", () => {
    expect(at(locateWords("ຖ່າຍທອດໂດຍ ", locale))).toBe('"ຖ່າຍທອດໂດຍ {by}"');
  });

  test("is found at the name of the month where that has the letter in question", () => {
    const text = `ຂໍ້ມູນນັບຮອດ${locale.date("2025-12-01")}`;
    expect(at(locateWords(text, locale, "ທັ"))).toBe("ທັນວາ");
    expect(at(locateWords(locale.weekday("2025-12-02"), locale, "ຄ"))).toBe("ວັນອັງຄານ");
  });

  test("is not found where only signs of a label agree with it", () => {
    expect(locateWords("Internal use only", locale)).toBeUndefined();
    expect(locateWords("Item: text", locale)).toBeUndefined();
    expect(locateWords(" · ", locale)).toBeUndefined();
  });

  test("is found in the front matter that brings the label", () => {
    const place: Place = { file: "templates/card.md.hbs", line: 7, column: 8 };
    const own = locale.adding(new Map([["carry", { text: "ຖືໄປນຳ {n}", place }]]));
    expect(locateWords("ຖືໄປນຳ 3", own)).toBe(place);
  });
});

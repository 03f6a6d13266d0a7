/** When a text says what is not to be raised: however it is written, and not where words only look like it. */
import { describe, expect, test } from "vitest";
import { bareWords, sharesRun, withheldIn, wordingIn } from "../../src/checks/withheld.ts";
import { changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const says = (text: string, withheld: string) =>
  wordingIn(withheldIn(withheld), bareWords(text)) !== undefined;

describe("a text says what is not to be raised", () => {
  test.each([
    ["THE FEE FOR VISAS", "The fee for visas"],
    ["We speak of the **fee** for _vi_sas.", "the fee for visas"],
    ["the fee,\nfor visas", "the fee for visas"],
    ["the fee for vi\u00adsas", "the fee for visas"],
    ["Le phi thi thuc", "Lệ phí thị thực"],
    ["They came to the BORDER.", "border"],
  ])("whatever its capitals, accents and signs: %j", (text, withheld) => {
    expect(says(text, withheld)).toBe(true);
  });

  test.each([
    ["Let the late payment be", "pay"],
    ["We are in the border region", "the border regions"],
    ["Thank you for the visas and the fee", "the fee for visas"],
    ["They spoke of Road 13", "Road 9"],
    ["ພວກເຮົາເວົ້າເຖິງປ່າ", "ປາ"],
  ])("only in whole words and in their order: %j", (text, withheld) => {
    expect(says(text, withheld)).toBe(false);
  });

  test("where a whole clause of five words stands, and not where one of four does", () => {
    const withheld = "Not today: the late payment of scholarships (their Ministry asked us)";
    expect(says("Settle the late payment of scholarships soon", withheld)).toBe(true);
    expect(says("As their Ministry asked us before", withheld)).toBe(false);
    expect(says("Not today", withheld)).toBe(false);
  });

  test.each([".", ",", ";", ":", "!", "?", " (", ") ", " –", "—", "\n"])(
    "where a clause ends with %j",
    (sign) => {
      const withheld = `Wait${sign} the late payment of scholarships${sign} wait`;
      expect(says("Settle the late payment of scholarships soon", withheld)).toBe(true);
    },
  );

  test("in Lao inside other words, wherever somebody set a space or a place to break", () => {
    const fee = "ຄ່າທຳນຽມວີຊາ";
    expect(says("ພວກເຮົາເວົ້າເຖິງຄ່າທຳນຽມວີຊາມື້ນີ້", fee)).toBe(true);
    expect(says("ເຖິງຄ່າທຳນຽມ ວີຊາມື້ນີ້", fee)).toBe(true);
    expect(says("ເຖິງຄ່າ\u200bທຳນຽມ\u200bວີຊາມື້ນີ້", fee)).toBe(true);
    expect(says("ເຖິງຄ່າທຳນຽມວີຊາມື້ນີ້", "ຄ່າທຳນຽມ ວີຊາ")).toBe(true);
    expect(says("ເຖິງ visa ມື້ນີ້", "visa")).toBe(true);
    expect(says("ເຖິງວີຊາມື້ນີ້", fee)).toBe(false);
  });

  test("signs alone are no words", () => {
    expect(says("", "…")).toBe(false);
  });
});

test("a row of five words is shared, in Vietnamese one of eight syllables", () => {
  const own = "do not speak of the late payment";
  expect(sharesRun(own, bareWords("Settle of the late payment now"), "en")).toBe(false);
  expect(sharesRun(own, bareWords("Settle speak of the late payment now"), "en")).toBe(true);
  expect(sharesRun(own, bareWords("We speak of the late payments"), "en")).toBe(false);
  expect(sharesRun("the late payment", bareWords("the late payment"), "en")).toBe(false);
  const vi = "Không nêu việc chậm trả học bổng cho sinh viên";
  expect(sharesRun(vi, bareWords("việc chậm trả học bổng cho sinh viên"), "vi")).toBe(true);
  expect(sharesRun(vi, bareWords("chậm trả học bổng cho sinh viên"), "vi")).toBe(false);
});

describe("what the minister says is held against what is not to be raised", () => {
  const said = (withheld: string, text: string) =>
    toldOf(
      changed([
        MEETING,
        [
          "do_not_raise: unknown",
          `do_not_raise: [{ text: ${withheld}, source: s1, quote: unknown }]
courtesies: [{ text: ${text}, source: s1, quote: unknown }]`,
        ],
      ]),
    ).map(({ code }) => code);
  const vi = (text: string) => `{ vi: { text: ${text}, reviewed: true } }`;

  test("in its own language, in which the house writes what names none", () => {
    expect(said("The ban", "Thank you for the ban")).toEqual(["not-to-be-said"]);
    expect(said("{ en: The ban }", "Thank you for the ban")).toEqual(["not-to-be-said"]);
    expect(said("The ban", "{ en: Thank you for the ban }")).toEqual(["not-to-be-said"]);
    expect(said(vi("Lệnh cấm"), vi("Cảm ơn về lệnh cấm"))).toEqual(["not-to-be-said"]);
    expect(said(`{ en: Fees, vi: Lệnh cấm }`, vi("Cảm ơn về lệnh cấm"))).toEqual([
      "not-to-be-said",
    ]);
  });

  test("and not in another, where the same letters are other words", () => {
    expect(said("Ban", vi("Cảm ơn các bạn"))).toEqual([]);
    expect(said(vi("Bạn"), "Thank you for the ban")).toEqual([]);
  });

  test("and told of once, where the whole is there", () => {
    const withheld = "The late payment of the scholarships";
    expect(said(withheld, `Thank you for ${withheld}`)).toEqual(["not-to-be-said"]);
  });
});

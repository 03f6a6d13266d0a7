import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { findLineBreaks } from "../../src/text/line-breaks.ts";
import { normalise } from "../../src/text/normalise.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { loadWriter } from "../../src/writers/registry.ts";
import { exampleHost, exampleLocale, must } from "../support/example.ts";

const locale = exampleLocale("lo");
const LAO = /[\u0e80-\u0eff]+/gu;
const SLOT = /\{[a-z]+\}/giu;

/** Each label with its name, for messages that say which is wrong. */
const labels = locale.keys.map((key) => [key, must(locale.label(key), key)] as const);

const file = new TextDecoder().decode(locale.file.bytes);
/** The file without its comments. */
const texts = file.replace(/^#.*$|\s#.*$/gmu, "");

const days = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2025, 0, 1 + index)));

describe("the dates of Lao papers", () => {
  test("stand as Lao offices write them, weekday first", () => {
    expect(locale.date("2025-12-02")).toBe("ວັນທີ 2 ທັນວາ 2025");
    expect(locale.weekday("2025-12-02")).toBe("ວັນອັງຄານ ວັນທີ 2 ທັນວາ 2025");
    expect(locale.date("2025-12")).toBe("ເດືອນທັນວາ 2025");
    expect(locale.date("2025")).toBe("ປີ 2025");
    expect(locale.time("09:05")).toBe("09:05");
  });

  test("name each day of a year as the Unicode library names it", () => {
    const part = (day: Date, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("lo", { timeZone: "UTC", ...options }).format(day);
    for (const day of days) {
      const weekday = part(day, { weekday: "long" });
      const month = part(day, { month: "long" });
      const expected = `${weekday} ວັນທີ ${day.getUTCDate()} ${month} 2025`;
      expect(locale.weekday(day.toISOString().slice(0, 10))).toBe(expected);
    }
  });
});

test("numbers of Lao papers have a point between thousands and a comma before the rest", () => {
  expect(locale.number(1234.5)).toBe("1.234,5");
  const figures = new Intl.NumberFormat("lo");
  for (const number of [0, 7, 48, 248, 999, 1000, 12345, 1234567, 0.5, 999999.25]) {
    expect(locale.number(number)).toBe(figures.format(number));
  }
});

test("lists of Lao papers end in ແລະ between spaces", () => {
  expect(locale.list(["ກ", "ຂ"])).toBe("ກ ແລະ ຂ");
  expect(locale.list(["ກ", "ຂ", "ຄ"])).toBe("ກ, ຂ ແລະ ຄ");
});

describe("the labels of Lao papers", () => {
  test("are unreviewed, every one, until a Lao officer has read them", () => {
    expect(locale.unreviewed.toSorted()).toEqual(locale.keys);
  });

  test("have no words left in English", () => {
    for (const [key, text] of labels) {
      expect([key, text.replace(SLOT, "").match(/[a-z]+/giu)]).toEqual([key, null]);
    }
  });

  test("call each way of saying by a word of its own, so that no proposal reads as an agreement", () => {
    const words = locale.keys
      .filter((key) => key.startsWith("modality."))
      .map((key) => locale.label(key));
    expect(new Set(words).size).toBe(words.length);
    const agreed = must(locale.label("modality.agreed"), "agreed");
    for (const word of words) if (word !== agreed) expect(word).not.toContain(agreed);
  });

  test("name the mark of reconstructed entries as it is printed beside them", () => {
    expect(locale.label("reconstructed.some")).toContain(`“${locale.label("reconstructed.mark")}”`);
  });
});

describe("the letters of the Lao file", () => {
  test("are composed, in order, and without invisible characters", () => {
    expect(normalise(file)).toBe(file);
    expect(file).not.toMatch(/\p{Cf}/u);
    // A tone stands after the vowel above or below its consonant.
    expect(file).not.toMatch(/[\u0ec8-\u0ecb][\u0eb1\u0eb4-\u0eb9\u0ebb\u0ebc]/u);
    // ຫ joins with ນ and ມ to one letter.
    expect(file).not.toMatch(/ຫ[ນມ]/u);
  });

  test("are all in the fonts, Lao ones in Phetsarath and others in Tinos", async () => {
    const host = exampleHost();
    const theme = must(loadTheme(host, "international", new Report()), "no theme").theme;
    const looks = must((await loadWriter("pdf"))?.lookIntoFonts?.(theme, host), "no fonts");
    expect(looks.length).toBeGreaterThanOrEqual(6);
    for (const letter of new Set(texts.replace(/\s/gu, ""))) {
      const script = /[\u0e80-\u0eff]/u.test(letter) ? "lao" : "body";
      for (const look of looks.filter((each) => each.script === script)) {
        expect([letter, look.file, look.has?.(letter)]).toEqual([letter, look.file, true]);
      }
    }
  });
});

test("no Lao words run on for more than 30 letters without a place to break the line", () => {
  for (const [key, text] of labels) {
    for (const [stretch] of text.matchAll(LAO)) {
      let from = 0;
      for (const { position } of findLineBreaks(stretch)) {
        expect([key, position - from]).toEqual([key, Math.min(position - from, 30)]);
        from = position;
      }
    }
  }
});

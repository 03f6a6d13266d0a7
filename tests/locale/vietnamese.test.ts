/** Dates, hours, numbers and lists as a Vietnamese paper writes them. */
import { describe, expect, test } from "vitest";
import { exampleLocale } from "../support/example.ts";

const locale = exampleLocale("vi");

/** Every day from the first of January 2024, a Monday, to the end of 2027: one leap year. */
const days = Array.from({ length: 4 * 365 + 1 }, (_, number) => {
  const day = new Date(Date.UTC(2024, 0, 1 + number));
  return { iso: day.toISOString().slice(0, 10), number };
});

/** The rule of Decree 30/2020: a nought before days below 10, and before months 1 and 2 only. */
function byTheDecree(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const dayWords = day < 10 ? `0${day}` : `${day}`;
  const monthWords = month === 1 || month === 2 ? `0${month}` : `${month}`;
  return `ngày ${dayWords} tháng ${monthWords} năm ${year}`;
}

describe("a date", () => {
  test("has a nought before days below 10 and before January and February, on every day", () => {
    const wrong = days.filter(({ iso }) => locale.date(iso) !== byTheDecree(iso));
    expect(wrong).toEqual([]);
    expect(days.length).toBe(1461);
  });

  test.each([
    ["2025-12-02", "ngày 02 tháng 12 năm 2025"],
    ["2026-03-15", "ngày 15 tháng 3 năm 2026"],
    ["2026-01-05", "ngày 05 tháng 01 năm 2026"],
    ["2025-10-10", "ngày 10 tháng 10 năm 2025"],
    ["2025-12", "tháng 12 năm 2025"],
    ["2026-02", "tháng 02 năm 2026"],
    ["2026-09", "tháng 9 năm 2026"],
    ["2024", "năm 2024"],
  ])("%s is written %s", (iso, words) => expect(locale.date(iso)).toBe(words));

  test("has its weekday before it, the right one on every day", () => {
    const names = ["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"];
    const weekday = (number: number) =>
      number % 7 === 6 ? "Chủ nhật" : `Thứ ${names[number % 7]}`;
    const wrong = days.filter(
      ({ iso, number }) => locale.weekday(iso) !== `${weekday(number)}, ${byTheDecree(iso)}`,
    );
    expect(wrong).toEqual([]);
    expect(locale.weekday("2025-12-02")).toBe("Thứ Ba, ngày 02 tháng 12 năm 2025");
  });
});

test("a time of day has its hours and minutes in two figures, as in letters of invitation", () => {
  expect(locale.time("14:30")).toBe("14 giờ 30");
  expect(locale.time("09:05")).toBe("09 giờ 05");
  expect(locale.time("00:00")).toBe("00 giờ 00");
});

test("numbers have a point between thousands and a comma before the broken part", () => {
  expect(locale.number(1234.5)).toBe("1.234,5");
  expect(locale.number(248)).toBe("248");
  expect(locale.text("speech.words", { words: 12_345 })).toBe("12.345 âm tiết");
});

test("lists end in và", () => {
  expect(locale.list(["A", "B", "C"])).toBe("A, B và C");
  expect(locale.list(["A", "B"])).toBe("A và B");
});

test("the two countries stand apart from the dash between them", () => {
  expect(locale.text("pair", { first: "Việt Nam", second: "Lào" })).toBe("Việt Nam – Lào");
});

test("what was proposed, hoped for, instructed or agreed is never called by the same word", () => {
  const modalities = locale.keys.filter((key) => key.startsWith("modality."));
  const words = modalities.map((key) => locale.text(key));
  expect(modalities.length).toBe(8);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => /thống nhất|thỏa thuận|ký/.test(word))).toEqual([
    locale.text("modality.agreed"),
    locale.text("modality.signed"),
  ]);
});

test("no label counts as read by a speaker before one has said so", () => {
  expect(locale.unreviewed.length).toBe(locale.keys.length);
});

/** Days in texts: which are read as days, and of which the record tells the year. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { must } from "../support/example.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;

/** What is told of a text of the meeting on 2 December 2025. */
const inText = (text: string, ...changes: readonly Change[]) => {
  const all = changed([MEETING, ["title: Bilateral meeting", `title: ${text}`]], ...changes);
  return toldOf(all).map(({ code, at }) => `${code} ${at}`);
};
const inVietnamese = (text: string) => inText(`{ vi: { text: '${text}', reviewed: true } }`);
/** A record that knows of these days. */
const knowing = (first: string, second = first): Change => [
  "data/sources.yaml",
  ["date: 2025-12-03", `date: ${first}`],
  ["date: 2025-12-03", `date: ${second}`],
];

describe("a day whose weekday is wrong", () => {
  test.each([
    "Wednesday, 2 December 2025",
    "Version 2 December 2025 (Monday)",
    "Mon. 13/11/2025",
    "Mon. 31/10/2025",
    "Mon. 30/09/2025",
    "Mon. 30.11.2025",
    "Mon. 30-11-2025",
  ])("is told of, written as: %s", (text) => {
    const [told = ""] = inText(text);
    expect(told).toMatch(/^weekday-differs .*[0-9]/u);
    expect(text).toContain(told.replace("weekday-differs ", ""));
  });

  test("is told of in any capitals", () => {
    expect(inVietnamese("Thứ hai, ngày 02/12/2025")).toEqual([
      "weekday-differs Thứ hai, ngày 02/12/2025",
    ]);
  });

  test.each(["Monday, 12/11/2025", "Monday, 30/11-2025", "Decision 4-30/11/2025 (Monday)"])(
    "may be another day than it looks, and is let be: %s",
    (text) => {
      expect(inText(text)).toEqual([]);
    },
  );
});

describe("no day at all is read from", () => {
  test.each([
    "After 0 March",
    "After 32 March",
    "The other 12 may follow",
    "Came in March 20 times",
    "After March 150 experts came",
  ])("%s", (text) => {
    expect(inText(text)).toEqual([]);
  });

  test("ngày 3 tháng 25", () => {
    expect(inVietnamese("Sau ngày 3 tháng 25")).toEqual([]);
  });
});

describe("a day that the calendar lacks", () => {
  test.each([
    "31 June 2025",
    "Monday, 31 June 2025",
    "31 November",
    "29 February 2025",
    "30 February",
  ])("is told of, and nothing else of it: %s", (day) => {
    expect(inText(`Invited by ${day}`)).toEqual([`no-such-day ${day}`]);
  });

  test("is told of in Vietnamese", () => {
    expect(inVietnamese("Trước ngày 31 tháng 6 năm 2025")).toEqual([
      "no-such-day ngày 31 tháng 6 năm 2025",
    ]);
  });

  test("is none that may be of a leap year", () => {
    expect(inText("Invited by 29 February 2024")).toEqual([]);
    expect(inText("Invited by 29 February")).toEqual(["date-without-year 29 February"]);
  });
});

describe("a day without its year", () => {
  test("is told of to the last of a month, with or without its nought, and at the beginning", () => {
    expect(inText("After 31 March")).toEqual(["date-without-year 31 March"]);
    expect(inVietnamese("Sau ngày 3 tháng 03")).toEqual(["date-without-year ngày 3 tháng 03"]);
    expect(inVietnamese("Sau ngày 3 tháng 01")).toEqual(["date-without-year ngày 3 tháng 01"]);
    expect(inVietnamese("Ngày 3 tháng 3")).toEqual(["date-without-year Ngày 3 tháng 3"]);
  });

  test("is plain within fifteen days of the meeting, and not later", () => {
    expect(inText("Dinner on 17 December")).toEqual([]);
    expect(inText("Dinner on 18 December")).toEqual(["date-without-year 18 December"]);
  });

  test("is plain beyond New Year, and its weekday that of the other year", () => {
    const texts = must(changed()[MEETING], MEETING);
    const onDay = (day: string, title: string) =>
      toldOf({
        ...changed(),
        [`data/meetings/${day}-call.yaml`]: texts
          .replace(/^id: .*$/mu, `id: ${day}-call`)
          .replace(/^on: .*$/mu, `on: ${day}`)
          .replace(/^title: .*$/mu, `title: ${title}`)
          .replace(/^previous: .*$/mu, `previous: ${LATER}`)
          .replace(/^facts: .*/msu, "facts: []\n"),
      }).map(({ code, at }) => `${code} ${at}`);
    expect(onDay("2025-12-28", "Dinner on Monday, 5 January")).toEqual([]);
    expect(onDay("2025-12-28", "Dinner on Sunday, 5 January")).toEqual([
      "weekday-differs Sunday, 5 January",
    ]);
    expect(onDay("2026-01-05", "After Sunday, 28 December")).toEqual([]);
    expect(onDay("2026-01-05", "After Monday, 28 December")).toEqual([
      "weekday-differs Monday, 28 December",
    ]);
  });

  test("is one that the record knows within half a year of the meeting, and not before", () => {
    expect(inText("After 2 June", knowing("2025-06-02"))).toEqual([]);
    expect(inText("After 1 June", knowing("2025-06-01"))).toEqual(["date-without-year 1 June"]);
    expect(inText("After 3 March", knowing("2023-03-03"))).toEqual(["date-without-year 3 March"]);
  });

  test("is that of an item as near to its meeting", () => {
    const COMMITMENTS = `data/commitments/${LATER}.yaml`;
    expect(
      toldOf(changed([COMMITMENTS, ["Share experience", "Share experience by 10 December"]])),
    ).toEqual([]);
  });

  test("is in a text of no meeting one that the record knows in one year only", () => {
    const titled = (...days: readonly Change[]) =>
      toldOf(
        changed(
          ["data/agreements.yaml", ["title: Memorandum", "title: Memorandum of 3 March"]],
          ...days,
        ),
      ).map(({ code, at }) => `${code} ${at}`);
    expect(titled(knowing("2021-03-03"))).toEqual([]);
    expect(titled(knowing("2021-03-03", "2022-03-03"))).toEqual(["date-without-year 3 March"]);
    expect(titled()).toEqual(["date-without-year 3 March"]);
  });

  test("has it in the same text, of this century or the last, and in no other figure", () => {
    expect(inText("After 3 March, as since 1996")).toEqual([]);
    expect(inText("After 3 March came 20250 people")).toEqual(["date-without-year 3 March"]);
    expect(inText("After 3 March came 12025 people")).toEqual(["date-without-year 3 March"]);
  });

  test("is told of in each file, of meetings as of their items", () => {
    const days = toldOf(
      changed(
        ...[EARLIER, LATER].flatMap((id): readonly Change[] => [
          [`data/meetings/${id}.yaml`, ["title: Bilateral meeting", "title: After 3 March"]],
          [`data/commitments/${id}.yaml`, ["Share experience", "Share experience of 3 March"]],
        ]),
      ),
    );
    expect(days.map(({ at }) => at)).toEqual(["3 March", "3 March", "3 March", "3 March"]);
  });
});

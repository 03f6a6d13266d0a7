/** Weeks and days of the calendar, against a calendar that is walked through day by day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayIn, daysBetween } from "../../src/text/days.ts";
import { mondayOf, weekOf, weeksBetween } from "../../src/text/week-of.ts";

const seed = Number(process.env.CHANCERY_SEED ?? 20251202);
const FROM = 1601;
const TO = 2400;

/**
 * Every day of eight centuries with its week. It counts on from Monday, 1 January 1601, and knows no more
 * than the lengths of months and that a week belongs to the year of its Thursday.
 */
const calendar = walk();

function walk(): ReadonlyMap<string, string> {
  const days: string[] = [];
  for (let year = FROM; year <= TO; year++) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        days.push(`${year}-${two(month + 1)}-${two(day)}`);
      }
    }
  }
  const weeks = new Map<string, string>();
  let [year, number] = ["", 0];
  for (let at = 0; at + 6 < days.length; at += 7) {
    const thursday = (days[at + 3] ?? "").slice(0, 4);
    number = thursday === year ? number + 1 : 1;
    year = thursday;
    for (const day of days.slice(at, at + 7)) weeks.set(day, `${year}-W${two(number)}`);
  }
  return weeks;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const all = [...calendar.keys()];
const weeks = new Set(calendar.values());
const anyDay = fc.integer({ min: 0, max: all.length - 1 });

describe("the week of a day", () => {
  test("is that of the calendar on every day of eight centuries", () => {
    const wrong = all.filter((day) => weekOf(day) !== calendar.get(day));
    expect(wrong).toEqual([]);
  });

  test("has a number 53 in the years that have one, and in no others", () => {
    const years = [...weeks].filter((week) => week.endsWith("W53")).map((week) => week.slice(0, 4));
    const known = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048];
    expect(years.filter((year) => year > "2000" && year < "2050").map(Number)).toEqual(known);
    for (let year = FROM; year < TO; year++) {
      expect(mondayOf(`${year}-W53`) !== undefined).toBe(years.includes(String(year)));
    }
  });

  test.each([
    ["2024-12-29", "2024-W52"],
    ["2024-12-30", "2025-W01"],
    ["2025-12-08", "2025-W50"],
    ["2025-12-28", "2025-W52"],
    ["2025-12-29", "2026-W01"],
    ["2026-01-01", "2026-W01"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-01", "2026-W53"],
    ["2027-01-03", "2026-W53"],
    ["2027-01-04", "2027-W01"],
  ])("across the turn of a year: %s lies in %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });

  test("is none for a day that the calendar has not", () => {
    for (const day of ["2025-02-29", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-10"]) {
      expect([day, weekOf(day)]).toEqual([day, undefined]);
    }
    for (const day of ["", "today", "2025-12", "2025-W50", "2025-12-08T10:00", "08.12.2025"]) {
      expect([day, weekOf(day)]).toEqual([day, undefined]);
    }
  });
});

describe("the Monday of a week", () => {
  test("begins every week of eight centuries, and is in that week", () => {
    const mondays = new Map<string, string>();
    for (const [day, week] of calendar) if (!mondays.has(week)) mondays.set(week, day);
    const wrong = [...mondays].filter(([week, day]) => mondayOf(week) !== day);
    expect(wrong).toEqual([]);
  });

  test("is none for a week that does not exist or is not written as one", () => {
    const texts = [
      ...["2025-W00", "2025-W53", "2025-W54", "2025-W99", "2024-W53", "2027-W53"],
      ...["2025-w50", "2025W50", "2025-50", "2025-W5", "2025-W050", "25-W50", "", "2025-12-08"],
      ...[" 2025-W50", "2025-W50 ", "2025-W50\n", "٢٠٢٥-W50", "2025-W-1"],
    ];
    for (const text of texts) expect([text, mondayOf(text)]).toEqual([text, undefined]);
  });

  test("lies as many weeks after another as there are weeks between, across years too", () => {
    const mondays = all.filter((_, at) => at % 7 === 0 && at + 6 < all.length);
    const at = fc.integer({ min: 0, max: mondays.length - 1 });
    fc.assert(
      fc.property(at, at, (one, other) => {
        expect(weeksBetween(mondays[one] ?? "", mondays[other] ?? "")).toBe(other - one);
      }),
      { seed },
    );
  });
});

describe("days", () => {
  test("are counted as in the calendar, forwards and back", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, second] = [all[one] ?? "", all[other] ?? ""];
        expect(daysBetween(first, second)).toBe(other - one);
        expect(addDays(first, other - one)).toBe(second);
      }),
      { seed },
    );
  });
});

describe("the day on which a moment falls", () => {
  const at = (zone: string, moment: string) => dayIn(zone, new Date(moment));

  test("changes at midnight in Hà Nội, seven hours before Greenwich", () => {
    expect(at("Asia/Ho_Chi_Minh", "2025-12-07T16:59:59.999Z")).toBe("2025-12-07");
    expect(at("Asia/Ho_Chi_Minh", "2025-12-07T17:00:00.000Z")).toBe("2025-12-08");
    expect(weekOf(at("Asia/Ho_Chi_Minh", "2025-12-07T16:59:59Z"))).toBe("2025-W49");
    expect(weekOf(at("Asia/Ho_Chi_Minh", "2025-12-07T17:00:00Z"))).toBe("2025-W50");
  });

  test("is the same day all through the turn of the year, and the week goes by its Thursday", () => {
    expect(at("Asia/Ho_Chi_Minh", "2026-12-31T17:00:00Z")).toBe("2027-01-01");
    expect(weekOf(at("Asia/Ho_Chi_Minh", "2026-12-31T17:00:00Z"))).toBe("2026-W53");
    expect(weekOf(at("Asia/Ho_Chi_Minh", "2027-01-03T16:59:59Z"))).toBe("2026-W53");
    expect(weekOf(at("Asia/Ho_Chi_Minh", "2027-01-03T17:00:00Z"))).toBe("2027-W01");
  });

  test("changes at midnight by the clock of the season where clocks are put forward and back", () => {
    // Sunday, 29 March 2026: the day of 23 hours; Sunday, 25 October 2026: the day of 25.
    for (const [moment, day] of [
      ["2026-03-28T22:59:59Z", "2026-03-28"],
      ["2026-03-28T23:00:00Z", "2026-03-29"],
      ["2026-03-29T21:59:59Z", "2026-03-29"],
      ["2026-03-29T22:00:00Z", "2026-03-30"],
      ["2026-10-24T21:59:59Z", "2026-10-24"],
      ["2026-10-24T22:00:00Z", "2026-10-25"],
      ["2026-10-25T22:59:59Z", "2026-10-25"],
      ["2026-10-25T23:00:00Z", "2026-10-26"],
    ] as const) {
      expect([moment, at("Europe/Berlin", moment)]).toEqual([moment, day]);
    }
  });

  test("goes by zones with half hours and on either side of the date line", () => {
    const moment = "2025-12-07T11:00:00Z";
    expect(at("Pacific/Kiritimati", moment)).toBe("2025-12-08");
    expect(at("Pacific/Pago_Pago", "2025-12-08T10:59:59Z")).toBe("2025-12-07");
    expect(at("Asia/Kolkata", "2025-12-07T18:29:59Z")).toBe("2025-12-07");
    expect(at("Asia/Kolkata", "2025-12-07T18:30:00Z")).toBe("2025-12-08");
  });
});

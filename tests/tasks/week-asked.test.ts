/** Which week a memo is made of: the one in which the house lives, or the one asked for, if there can be a memo of it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { loadRecord } from "../../src/record/load.ts";
import { weekAsked } from "../../src/tasks/week-asked.ts";
import { fixtureHost, record } from "../view/fixture/fixture.ts";

function asked(moment: string, week?: string, timezone = "Asia/Ho_Chi_Minh") {
  const report = new Report();
  const house = { ...record.house, timezone, first_week: "2025-W50" };
  const found = weekAsked(house, week, new Date(moment), report);
  return found ?? report.diagnostics.map(({ code, hint }) => ({ code, hint }));
}

describe("the week in which the house lives", () => {
  test("ends on Sunday at midnight by its own clock, wherever the computer stands", () => {
    expect(asked("2025-12-14T16:59:59.999Z")).toBe("2025-W50");
    expect(asked("2025-12-14T17:00:00.000Z")).toBe("2025-W51");
    expect(asked("2025-12-14T23:59:59.999Z", undefined, "UTC")).toBe("2025-W50");
    expect(asked("2025-12-15T00:00:00.000Z", undefined, "UTC")).toBe("2025-W51");
  });

  test("ends at midnight of the season too, where clocks were put forward or back that Sunday", () => {
    const berlin = (moment: string) => asked(moment, undefined, "Europe/Berlin");
    expect(berlin("2026-03-29T21:59:59Z")).toBe("2026-W13");
    expect(berlin("2026-03-29T22:00:00Z")).toBe("2026-W14");
    expect(berlin("2026-10-25T22:59:59Z")).toBe("2026-W43");
    expect(berlin("2026-10-25T23:00:00Z")).toBe("2026-W44");
  });

  test("is the 53rd until the first Sunday of a year that begins on a Friday", () => {
    expect(asked("2026-12-27T17:00:00Z")).toBe("2026-W53");
    expect(asked("2027-01-03T16:59:59Z")).toBe("2026-W53");
    expect(asked("2027-01-03T17:00:00Z")).toBe("2027-W01");
  });
});

describe("a week that is asked for", () => {
  const now = "2026-01-15T08:00:00Z";

  test("may be any from the first memo to the week of today", () => {
    for (const week of ["2025-W50", "2025-W52", "2026-W01", "2026-W03"]) {
      expect(asked(now, week)).toBe(week);
    }
  });

  test("can be made from its Monday at midnight in the house on, and not a second earlier", () => {
    expect(asked("2026-01-18T16:59:59Z", "2026-W04")).toMatchObject([{ code: "week-ahead" }]);
    expect(asked("2026-01-18T17:00:00Z", "2026-W04")).toBe("2026-W04");
  });

  test("is refused before the first memo", () => {
    for (const week of ["2025-W49", "2024-W52", "2020-W53"]) {
      expect(asked(now, week)).toMatchObject([{ code: "week-before-first" }]);
    }
  });

  test("is refused where the calendar has no such week", () => {
    for (const week of ["2025-W53", "2025-W00", "2025-W54", "next", "", "2025W50"]) {
      expect(asked(now, week)).toMatchObject([{ code: "wrong-week" }]);
    }
  });

  test("that is a day is answered with the week of that day, if there is such a day", () => {
    expect(asked(now, "2026-01-01")).toMatchObject([
      { hint: 'write "2026-W01", the week of that day' },
    ]);
    const [diagnostic] = asked(now, "2025-02-30");
    expect(JSON.stringify(diagnostic)).toContain("write a week as year and number");
  });
});

test("a house whose first week is in no calendar is told so, and not left without any memo", () => {
  const load = (week: string) => {
    const report = new Report();
    loadRecord(
      fixtureHost(["data/house.yaml", "first_week: 2026-W01", `first_week: ${week}`]),
      report,
    );
    return report.diagnostics.flatMap(({ severity, hint }) => (severity === "error" ? hint : []));
  };
  expect(load("2026-W53")).toEqual([]);
  expect(load("2025-W53")).toEqual(["2025 has 52 weeks; its last is 2025-W52"]);
});

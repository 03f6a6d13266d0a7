/** What clocks show in the zones that make trouble. */
import { expect, test } from "vitest";
import { dayIn } from "../../src/text/days.ts";
import { clockIn, nextClockChange, startOfDay } from "../../src/text/zone-clock.ts";

const zones = [
  ...["Asia/Ho_Chi_Minh", "Asia/Kathmandu", "Pacific/Kiritimati", "Etc/GMT+12", "Europe/Berlin"],
  // These skip or repeat midnight, or change by half an hour.
  ...["Asia/Beirut", "Africa/Cairo", "America/Havana", "America/Santiago", "Australia/Lord_Howe"],
];
const days = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-04-24", "2026-09-06", "2026-12-28"];

test.each(zones)("a day of %s begins at its first minute", (zone) => {
  for (const day of days) {
    const start = startOfDay(zone, day);
    expect(dayIn(zone, start)).toBe(day);
    expect(dayIn(zone, new Date(start.getTime() - 1)) < day).toBe(true);
    expect(clockIn(zone, start)).toMatch(new RegExp(`^${day} 0[01]:00$`, "u"));
  }
});

test("a change of clocks is found with what they would have shown and what they show", () => {
  const inYear = (zone: string, month: number) => {
    const change = nextClockChange(
      zone,
      new Date(Date.UTC(2026, month, 1)),
      new Date(Date.UTC(2026, month + 1, 1)),
    );
    return change && [change.from, change.to, change.by];
  };
  expect(inYear("Europe/Berlin", 2)).toEqual(["2026-03-29 02:00", "2026-03-29 03:00", 60]);
  expect(inYear("Europe/Berlin", 9)).toEqual(["2026-10-25 03:00", "2026-10-25 02:00", -60]);
  expect(inYear("Asia/Beirut", 2)).toEqual(["2026-03-29 00:00", "2026-03-29 01:00", 60]);
  expect(inYear("Australia/Lord_Howe", 3)).toEqual(["2026-04-05 02:00", "2026-04-05 01:30", -30]);
  expect(inYear("Asia/Ho_Chi_Minh", 2)).toBeUndefined();
});

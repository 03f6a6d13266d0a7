/** Weeks as ISO 8601 counts them: from Monday, the first being that of the year's first Thursday. */
import { addDays, DAY, daysBetween } from "./days.ts";

/** `2025-W50` for a day such as 2025-12-08; undefined where the calendar has no such day. */
export function weekOf(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  // A day too many of a month is taken for one of the next.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return undefined;
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * DAY;
  const year = new Date(thursday).toISOString().slice(0, 4);
  const number = Math.floor((thursday - Date.parse(`${year}-01-01`)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday of a week such as 2025-W50, as an ISO day; undefined where its year has no such week. */
export function mondayOf(week: string): string | undefined {
  const [, year = "", number = ""] = /^(\d{4})-W(\d\d)$/u.exec(week) ?? [];
  if (year === "") return undefined;
  // The fourth of January always lies in the first week.
  const inFirst = `${year}-01-04`;
  const weekday = (new Date(`${inFirst}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(inFirst, 7 * (Number(number) - 1) - weekday);
  return weekOf(monday) === week ? monday : undefined;
}

/** How many weeks the second lies after the first, both given by their Mondays. */
export function weeksBetween(first: string, second: string): number {
  return Math.round(daysBetween(first, second) / 7);
}

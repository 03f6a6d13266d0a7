/** Dates of the record as ISO texts, which compare as they stand; no clock and no zone is involved. */
import type { DateFact, DayFact } from "./fields.ts";

/** The ISO date of a date fact, whole or only a year or month; undefined when unknown. */
export function isoOf(date: DateFact): string | undefined {
  if (date === "unknown") return undefined;
  return typeof date === "string" ? date : date.on;
}

/** The ISO day of a meeting. */
export function dayOf(day: DayFact): string {
  return typeof day === "string" ? day : day.on;
}

/** The last day that a year, month or day may mean. */
export function lastDay(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (day) return iso;
  if (!month) return `${year}-12-31`;
  const next = new Date(Date.UTC(Number(year), Number(month), 0));
  return next.toISOString().slice(0, 10);
}

/** The first day that a year, month or day may mean. */
function firstDay(iso: string): string {
  const [year = "", month = "01", day = "01"] = iso.split("-");
  return `${year}-${month}-${day}`;
}

/** Two dates of which the first is certainly before the second, as ISO texts; else undefined. */
export function datesApart(
  first: DateFact,
  second: DateFact,
): { readonly first: string; readonly second: string } | undefined {
  const [a, b] = [isoOf(first), isoOf(second)];
  if (a === undefined || b === undefined || lastDay(a) >= firstDay(b)) return undefined;
  return { first: a, second: b };
}

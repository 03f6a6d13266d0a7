/** Days of the calendar as ISO texts, such as 2025-12-08; no clock and no time zone is involved. */

export const DAY = 86_400_000;

/** The ISO day before or after this one by so many days. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days the second lies after the first; less than none where it lies before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY);
}

/** The ISO day on which a moment falls in a time zone. */
export function dayIn(timeZone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const figures = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return [figures("year").padStart(4, "0"), figures("month"), figures("day")].join("-");
}

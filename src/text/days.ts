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

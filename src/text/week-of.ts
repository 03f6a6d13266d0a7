/** The week of a day as ISO 8601 counts: from Monday, the first being that of the year's first Thursday. */

const DAY = 86_400_000;

/** `2025-W50` for a day such as 2025-12-08; undefined where the calendar has no such day. */
export function weekOf(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = time + (3 - weekday) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

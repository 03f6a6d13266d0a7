/** Dates of the record in words, by the patterns of a locale; no clock and no zone is involved. */
import type { LocaleFile } from "./schema.ts";
import { fill } from "./slots.ts";

type DateForms = LocaleFile["dates"];

/**
 * The slots that each date pattern must hold; without one of them the date would be another. Of the
 * two forms of the day, `{day}` as it is and `{dd}` in two figures, one is enough.
 */
export const dateSlots = {
  day: ["day", "month", "year"],
  weekday: ["weekday", "day", "month", "year"],
  month: ["month", "year"],
  year: ["year"],
  time: ["hour", "minute"],
} as const;

/** `2025`, `2025-12` or `2025-12-02` in words: "2025", "December 2025", "2 December 2025". */
export function formatDate(iso: string, forms: DateForms): string {
  const [year = "", month, day] = iso.split("-");
  const pattern = day ? forms.day : month ? forms.month : forms.year;
  return fill(pattern, {
    year,
    month: monthName(month, forms),
    ...daySlots(day),
  });
}

/** `09:05` in words. */
export function formatTime(time: string, forms: DateForms): string {
  const [hour = "", minute = ""] = time.split(":");
  return fill(forms.time, { hour, minute });
}

/** `2025-12-02` with its weekday: "Tuesday 2 December 2025". */
export function formatWeekday(iso: string, forms: DateForms): string {
  const [year = "", month, day] = iso.split("-");
  const weekday = forms.weekdays[(weekdayOf(iso) + 6) % 7] ?? "";
  return fill(forms.weekday, {
    year,
    month: monthName(month, forms),
    ...daySlots(day),
    weekday,
  });
}

function daySlots(day = ""): { readonly day: string; readonly dd: string } {
  return { day: day && String(Number(day)), dd: day };
}

function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

function monthName(month: string | undefined, forms: DateForms): string {
  return (month && forms.months[Number(month) - 1]) || "";
}

/** How many entries of each list stand on the first page; all of them follow in the annex. */
import type { Locale } from "../../locale/locale.ts";
import type { WeekView } from "./schema.ts";

/** Where nobody has tried how many the page takes. */
export const FIRST_ROWS = 5;

/** A list with its beginning, and how many more there are in words. */
export function withFirst<T>(entries: readonly T[], rows: number, locale: Locale) {
  const more = entries.length - rows;
  return {
    first: entries.slice(0, rows),
    ...(more > 0 && { more: locale.text("week.more", { number: more }) }),
    all: [...entries],
  };
}

/** The same view with so many entries of each list on the first page. */
export function withFirstRows(view: WeekView, rows: number, locale: Locale): WeekView {
  const list = <T>({ all }: { readonly all: readonly T[] }) => withFirst(all, rows, locale);
  return {
    ...view,
    decisions: list(view.decisions),
    overdue: list(view.overdue),
    soon: list(view.soon),
  };
}

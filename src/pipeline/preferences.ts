/** How the minister's preferences change the theme of a paper and the pages that it may take. */
import { type Budget, budgetIn } from "../checks/paper/page-budget.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import type { HouseRecord } from "../record/record.ts";
import type { Kind } from "../template/kind.ts";
import type { ThemeFile } from "../writers/load-theme.ts";
import { scaleTheme } from "../writers/scale-theme.ts";
import type { House } from "./house.ts";

// Fonts and widths are remembered by theme, so that one house has no more themes than it needs.
const enlarged = new WeakMap<ThemeFile, Map<number, ThemeFile>>();

/** The theme of a kind of paper, in type as large as its reader wants; undefined where it is missing. */
export function themeFor(kind: Kind, { record, themes }: House): ThemeFile | undefined {
  const { preferences, theme: usual } = record.house;
  const file = themes.get(kind.theme ?? usual);
  if (!file || !kind.isForMinister) return file;
  const known = enlarged.get(file) ?? new Map<number, ThemeFile>();
  enlarged.set(file, known);
  const found = known.get(preferences.text_size);
  if (found) return found;
  const theme = scaleTheme(file.theme, preferences.text_size);
  const made = theme === file.theme ? file : { ...file, theme };
  known.set(preferences.text_size, made);
  return made;
}

/**
 * The pages of a kind of paper in a theme of larger type by this factor, and the line that allows no more:
 * the kind's own, or the minister's wish. `plain` is the factor before the type was enlarged for the minister.
 */
export function budgetFor(
  kind: Kind,
  record: HouseRecord,
  factor: number,
  plain = factor,
): Allowed {
  const { asAt, budget, budgetPlace: place, isForMinister } = kind;
  if (isForMinister && budget.pages === 1 && plain < factor) {
    const wish = record.placeOf("house", "", ["preferences", "text_size"]);
    const usual = { pages: budgetIn(budget, plain).pages ?? 1, place: wish ?? place };
    return { budget: budgetIn(budget, factor), place, usual };
  }
  const wanted = record.house.preferences.briefing_pages;
  if (asAt !== "eve" || !isForMinister || budget.body === undefined || budget.body <= wanted) {
    return { budget: budgetIn(budget, factor), place };
  }
  const wish = record.placeOf("house", "", ["preferences", "briefing_pages"]);
  const allowed = budgetIn({ ...budget, body: wanted }, factor);
  // Whoever wants one page wants one sheet, however large its type.
  return { budget: { ...allowed, ...(wanted === 1 && { body: 1 }) }, place: wish ?? place };
}

export interface Allowed {
  readonly budget: Budget;
  readonly place: Place;
  /** The pages that it would have in type of the usual size, and the line that asks for larger type. */
  readonly usual?: { readonly pages: number; readonly place: Place };
}

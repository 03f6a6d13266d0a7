/**
 * How much is swept: little in each run of the tests, more in the mode `all`, and all of it where
 * `CHANCERY_SWEEP=long` asks for it.
 */

import type { Theme } from "../../src/writers/theme.ts";
import { type DeclarationLanguage, declarationLanguages } from "../support/declaration.ts";
import { isWhole } from "../support/extent.ts";
import { loadThemes } from "./themes.ts";

export const isLong = process.env.CHANCERY_SWEEP === "long";

/** The first of the seeds of documents by chance; another one brings other documents. */
export const seed = Number(process.env.CHANCERY_SWEEP_SEED ?? 20251202);

/** So many documents by chance in each theme and language. */
export const randomCount = isLong ? 250 : isWhole ? 8 : 4;

/** From line to line of the filler; shorter in the default theme, which most papers have. */
export function stepOf(theme: Theme, language: DeclarationLanguage): number {
  const isDefault = theme.name === "international" && language === "en";
  if (isLong || (isWhole && isDefault)) return 1;
  if (isWhole) return 5;
  return isDefault ? 3 : themesAndLanguages.length;
}

/** Each with a number of its own: where lines are left out, each of these themes and languages takes others. */
export const themesAndLanguages = loadThemes()
  .flatMap((theme) =>
    declarationLanguages.map((language) => ({ name: theme.name, theme, language })),
  )
  .map((each, turn) => ({ ...each, turn }));

/** How much is swept: little in each run of the tests, more where `CHANCERY_SWEEP=long` asks for it. */

import type { Theme } from "../../src/writers/theme.ts";
import { type DeclarationLanguage, declarationLanguages } from "../support/declaration.ts";
import { loadThemes } from "./themes.ts";

export const isLong = process.env.CHANCERY_SWEEP === "long";

/** The first of the seeds of documents by chance; another one brings other documents. */
export const seed = Number(process.env.CHANCERY_SWEEP_SEED ?? 20251202);

/** So many documents by chance in each theme and language. */
export const randomCount = isLong ? 250 : 8;

/** From line to line of the filler; every line in the default theme, which most papers have. */
export function stepOf(theme: Theme, language: DeclarationLanguage): number {
  if (isLong || (theme.name === "international" && language === "en")) return 1;
  return 5;
}

export const themesAndLanguages = loadThemes().flatMap((theme) =>
  declarationLanguages.map((language) => ({ name: theme.name, theme, language })),
);

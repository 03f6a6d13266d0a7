/** The signs that a theme puts before headings and items: a number in one of its ways of writing them. */
import { romanNumber } from "../document/roman.ts";
import type { FigureKind, NumberForm } from "./theme-forms.ts";

/** Of the order in which Vietnamese papers letter their points, as Decree 30/2020/NĐ-CP has them. */
const VIETNAMESE = [..."abcdđeghiklmnopqrstuvxy"];
const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];

const figures: Readonly<Record<FigureKind, (number: number) => string>> = {
  decimal: String,
  roman: romanNumber,
  latin: (number) => letters(number, LATIN),
  vietnamese: (number) => letters(number, VIETNAMESE),
};

/** A number as the theme prints it, such as "đ)"; 0, which only figures have, is a figure. */
export function signOf(number: number, { figures: kind, form }: NumberForm): string {
  return form.replace("{}", () => (number < 1 ? String(number) : figures[kind](number)));
}

/** After the last letter they are doubled, as word processors have it: y, aa, bb. */
function letters(number: number, alphabet: readonly string[]): string {
  const letter = alphabet[(number - 1) % alphabet.length] ?? "";
  return letter.repeat(Math.floor((number - 1) / alphabet.length) + 1);
}

/** Numbers in figures, by the signs of a locale; no library's data, so that every language is one file. */
import type { LocaleFile } from "./schema.ts";

type NumberSigns = LocaleFile["numbers"];

/** `12345.5` as "12,345.5" or "12.345,5". */
export function formatNumber(value: number, { group, decimal }: NumberSigns): string {
  const [whole = "", broken] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, () => group);
  const sign = value < 0 ? "\u2212" : "";
  return sign + grouped + (broken === undefined ? "" : decimal + broken);
}

/** The value of a slot as it is printed: a number by these signs. */
export function worded(value: string | number, signs: NumberSigns): string {
  return typeof value === "number" ? formatNumber(value, signs) : value;
}

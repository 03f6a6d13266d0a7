/** Numbers in figures, by the signs of a locale; no library's data, so that every language is one file. */
import type { LocaleFile } from "./schema.ts";
import type { Slots } from "./slots.ts";

type NumberSigns = LocaleFile["numbers"];

/** `12345.5` as "12,345.5" or "12.345,5". */
export function formatNumber(value: number, { group, decimal }: NumberSigns): string {
  const [whole = "", broken] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, () => group);
  const sign = value < 0 ? "\u2212" : "";
  return sign + grouped + (broken === undefined ? "" : decimal + broken);
}

/** The values of slots with their numbers in words. */
export function worded(slots: Slots, signs: NumberSigns): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [
      name,
      typeof value === "number" ? formatNumber(value, signs) : value,
    ]),
  );
}

/**
 * Codes of languages, in two or three small letters (ISO 639): which are one, and which was meant by
 * the code of a country, of a language with its region, or in capitals.
 */
import { once } from "./once.ts";

/** Codes of countries that are written where a language is meant, though `la` is Latin too. */
const COUNTRIES: Readonly<Record<string, string>> = {
  vn: "vi",
  la: "lo",
  kh: "km",
  mm: "my",
  cn: "zh",
  jp: "ja",
  kr: "ko",
  us: "en",
  gb: "en",
};

/** The languages of most houses, of which the machine need not be asked. */
const USUAL: readonly string[] = ["en", "vi", "lo"];
const languageNames = once(
  () => new Intl.DisplayNames("en", { type: "language", fallback: "none" }),
);

/** Whether these letters are the code of a language that the running Node knows, at its shortest. */
export function isLanguage(tag: string): boolean {
  if (USUAL.includes(tag)) return true;
  if (!/^[a-z]{2,3}$/u.test(tag) || Object.hasOwn(COUNTRIES, tag)) return false;
  return languageNames().of(tag) !== undefined && shortest(tag) === tag;
}

/** `vi` for `vn`, `VI`, `vie`, `vi-VN` and `vi_VN`; undefined where nothing comes to mind. */
export function meantLanguage(text: string): string | undefined {
  const [first = ""] = text.trim().toLowerCase().split(/[-_]/u);
  if (!/^[a-z]{2,3}$/u.test(first)) return undefined;
  const meant = Object.hasOwn(COUNTRIES, first) ? COUNTRIES[first] : shortest(first);
  return meant !== undefined && isLanguage(meant) ? meant : undefined;
}

/** The code of two letters of a language that has one: `lo` for `lao`. */
function shortest(code: string): string | undefined {
  return Intl.getCanonicalLocales(code)[0]?.split("-")[0];
}

/** Which two or three letters are a language, and which are a country taken for one. */
import { once } from "../text/once.ts";
import { say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Objection } from "../diagnostics/schema-objection.ts";

/** Country codes that are written where a language is meant. */
const MISTAKEN: Readonly<Record<string, string>> = {
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

/** What is wrong with a language tag, or undefined when it is one. */
export function languageObjection(tag: string): Objection | undefined {
  if (USUAL.includes(tag)) return undefined;
  const message = say("expected a language such as en, vi or lo");
  const meant = MISTAKEN[tag];
  if (meant !== undefined) return { message, hint: didYouMean(meant) };
  return /^[a-z]{2,3}$/u.test(tag) && languageNames().of(tag) !== undefined
    ? undefined
    : { message };
}

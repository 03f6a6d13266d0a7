/** Which two or three letters are a language, and which are a country taken for one. */

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
const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** What is wrong with a language tag, beginning with "expected", or undefined when it is one. */
export function languageProblem(tag: string): string | undefined {
  const expected = "expected a language such as en, vi or lo";
  const meant = MISTAKEN[tag];
  if (meant !== undefined) return `${expected}; ${names.of(meant)} is ${meant}`;
  return /^[a-z]{2,3}$/u.test(tag) && names.of(tag) !== undefined ? undefined : expected;
}

/** Language tags as Word wants them: with a region, Lao among the complex scripts. */

/** Where the country of most speakers is not the one whose spelling the papers keep to. */
const regions: Readonly<Record<string, string>> = { en: "GB" };

/**
 * The tag with the region that Word proofs by, for any language of a locale file: `vi-VN` for `vi`. A
 * language that the machine knows no region of passes as it is.
 */
export function wordLanguage(language: string): string {
  const region = regions[language] ?? new Intl.Locale(language).maximize().region;
  return region === undefined ? language : `${language}-${region}`;
}

/** The language of Latin letters in a paper of this language; Lao papers hold some English. */
export function latinLanguage(language: string): string {
  const tag = wordLanguage(language);
  return tag === laoLanguage ? "en-GB" : tag;
}

export const laoLanguage = "lo-LA";

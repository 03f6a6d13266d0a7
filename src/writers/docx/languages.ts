/** Language tags as Word wants them: with a region, Lao among the complex scripts. */

const regions: Readonly<Record<string, string>> = { en: "en-GB", vi: "vi-VN", lo: "lo-LA" };

/** The tag with the region that Word proofs by; others pass as they are. */
export function wordLanguage(language: string): string {
  return regions[language] ?? language;
}

/** The language of Latin letters in a paper of this language; Lao papers hold some English. */
export function latinLanguage(language: string): string {
  const tag = wordLanguage(language);
  return tag === laoLanguage ? "en-GB" : tag;
}

export const laoLanguage = "lo-LA";

/**
 * Words of a locale as patterns for texts made comparable: small letters, but accents kept, since without
 * them one word of Vietnamese is another.
 */

export function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** The source of a pattern of any of them, which ends with the word; of nothing where there are none. */
export function anyOf(all: readonly string[]): string {
  if (all.length === 0) return "(?!)";
  return `(?:${all.map((each) => literally(comparable(each))).join("|")})(?![\\p{L}\\p{M}])`;
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}

/**
 * One spelling for one word: Unicode NFC, and Lao `ໍ + tone + າ` as `tone + ຳ`, which looks the
 * same and is what Lao keyboards and fonts expect. It changes no letter that a reader could see.
 */

const LAO_SPLIT_AM = /\u0ecd([\u0ec8-\u0ecb]?)\u0eb2/gu;

/** Texts that have one spelling only. */
const PLAIN = /^[ -~]*$/u;

/** The text in its one spelling; idempotent. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(LAO_SPLIT_AM, "$1\u0eb3");
}

/**
 * The text as it goes into a file: in its one spelling, with a space for the layout characters of
 * YAML and Markdown, and without the zero-width space, which would hide words from a search.
 */
export function asPrinted(text: string): string {
  return normalise(text.replaceAll("\u200b", "")).replace(/[\t\n\r]+/gu, " ");
}

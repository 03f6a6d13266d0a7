/**
 * Rough widths of letters of a serif face, to share out columns and to see whether parts of a line
 * would meet. Word has the real ones.
 */

/** The width of a text on one line in ems. */
export function ems(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    if (/[.,:;'!|()[\]ijlt ]/u.test(character)) width += 0.3;
    else if (/[\p{Lu}mw@%–—]/u.test(character)) width += 0.72;
    else width += 0.5;
  }
  return width;
}

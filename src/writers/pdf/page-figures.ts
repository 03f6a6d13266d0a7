/**
 * The figures of pages within the text: known when the paper is laid out, and put in the room that
 * was kept free for them.
 */
import type { PaperInline, PaperLine } from "./line.ts";
import type { PageNumber } from "./page-numbers.ts";
import type { LaidPage } from "./pdfmake.ts";

/** The pages on which headings and annexes begin, as they are numbered there, by id. */
export function findPages(
  pages: readonly LaidPage[],
  numbers: readonly PageNumber[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { items }] of pages.entries()) {
    for (const { type, item } of items) {
      if (type !== "line" || !item.landing?.bookmark) continue;
      const page = numbers[index]?.number ?? index + 1;
      if (!found.has(item.landing.id)) found.set(item.landing.id, page);
    }
  }
  return found;
}

/**
 * Writes the figures into these lines. Where the room for some is too small, nothing is written, and
 * the digits that all places need come back.
 */
export function printPages(
  lines: readonly PaperLine[],
  pages: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  const wanted = new Map<string, number>();
  let isRoomy = true;
  const figured = lines.filter(({ inlines }) => inlines.some(({ page }) => page !== undefined));
  for (const { page, text } of figured.flatMap(({ inlines }) => inlines)) {
    if (page === undefined) continue;
    const { length } = figureOf(page, pages);
    wanted.set(page, Math.max(length, text.length));
    isRoomy &&= length <= text.length;
  }
  if (!isRoomy) return wanted;
  for (const { inlines } of figured) {
    // The list itself, which a table's head that comes again shares.
    for (const [index, inline] of inlines.entries()) inlines[index] = withFigure(inline, pages);
  }
  return undefined;
}

/** In a room that is too large a figure stands at the right. */
function withFigure(inline: PaperInline, pages: ReadonlyMap<string, number>): PaperInline {
  if (inline.page === undefined) return inline;
  const text = figureOf(inline.page, pages);
  const shaped = inline.face.shape(text);
  const width = (shaped.width * inline.size) / 1000;
  return { ...inline, text, shaped, width, x: inline.x + inline.width - width };
}

function figureOf(place: string, pages: ReadonlyMap<string, number>): string {
  const page = pages.get(place);
  if (page === undefined) throw new Error(`the place "${place}" is on no page`);
  return String(page);
}

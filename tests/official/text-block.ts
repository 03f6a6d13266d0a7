/** Where the text of a PDF stands on its sheets, and what stands outside of it. */
import { must } from "../support/example.ts";
import type { DrawnPage, Glyph } from "./drawn-pages.ts";

const MILLIMETRE = 72 / 25.4;
/** Of the height of Times New Roman's letters, as its file has it. */
const [ASCENT, DESCENT] = [0.891, 0.216];

/** Where the text stands on the pages, in points from the edges of the sheet. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

/** Outside of the text: what stands above the lowest top margin that the decree allows. */
export const isAbove = (page: DrawnPage) => (glyph: Glyph) =>
  glyph.y > page.height - 20 * MILLIMETRE;

export function textBlock(pages: readonly DrawnPage[]): TextBlock {
  const { width, height } = must(pages[0], "a page");
  const glyphs = pages.flatMap((page) =>
    page.glyphs.filter((glyph) => glyph.text.trim() !== "" && !isAbove(page)(glyph)),
  );
  const left = Math.min(...glyphs.map(({ x }) => x));
  const farRight = Math.max(...glyphs.map(({ x, width: own }) => x + own));
  return {
    left,
    right: width - farRight,
    top: height - Math.max(...glyphs.map(({ y, size }) => y + ASCENT * size)),
    bottom: Math.min(...glyphs.map(({ y, size }) => y - DESCENT * size)),
    middle: (left + farRight) / 2,
  };
}

export function saidAbove(page: DrawnPage): string {
  return page.glyphs
    .filter(isAbove(page))
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Whether anything but a number is drawn outside of the text. */
export function otherOnPage(page: DrawnPage): boolean {
  const { glyphs, strokes, height } = page;
  const [low, high] = [20 * MILLIMETRE, height - 20 * MILLIMETRE];
  const isBelow = glyphs.some(({ y, text }) => text.trim() !== "" && y < low);
  const isRuled = strokes.some(({ top, bottom }) => top < low || bottom > high);
  return isBelow || isRuled || !/^\d*$/u.test(saidAbove(page));
}

/** Where words stand on the pages of a PDF, line by line, and the strokes below them. */
import { must } from "../support/example.ts";
import type { DrawnPage, Glyph, Stroke } from "./drawn-pages.ts";

/** Words on one base line, in points from the left and the bottom of the page. */
export interface PageLine {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour: string;
  /** With the blanks and whatever else stands between. */
  readonly text: string;
}

/** The lines of the paragraph that begins so, up to the end of the words given; an error where none does. */
export function linesOf(words: string, pages: readonly DrawnPage[], from = 1): readonly PageLine[] {
  const wanted = solid(words);
  for (const [index, { glyphs }] of pages.entries()) {
    if (index + 1 < from) continue;
    const letters = glyphs.filter(({ text }) => text.trim() !== "");
    const start = startOf(wanted, letters);
    if (start === undefined) continue;
    let said = 0;
    const rest = glyphs.slice(glyphs.indexOf(must(letters[start], words)));
    const own = rest.filter((glyph) => {
      const isOwn = said < wanted.length;
      said += solid(glyph.text).length;
      return isOwn;
    });
    return cut(own).map((line) => toLine(line, index + 1));
  }
  throw new Error(`no page says "${words}"`);
}

/** The only line of these words. */
export function lineOf(words: string, pages: readonly DrawnPage[], from = 1): PageLine {
  return must(linesOf(words, pages, from)[0], words);
}

function startOf(wanted: string, letters: readonly Glyph[]): number | undefined {
  const text = letters.map((glyph) => solid(glyph.text));
  const starts: number[] = [];
  let length = 0;
  for (const each of text) {
    starts.push(length);
    length += each.length;
  }
  const at = text.join("").indexOf(wanted);
  return at < 0 ? undefined : starts.indexOf(at);
}

/** A glyph on another base line begins a line; those of one stand in their order. */
function cut(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].y - glyph.y) < 1) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
}

function toLine(drawn: readonly Glyph[], page: number): PageLine {
  const glyphs = drawn.filter(({ text }) => text.trim() !== "");
  const first = must(glyphs[0], "a glyph");
  const text = drawn.map((glyph) => glyph.text).join("");
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  const { size, font, colour, y: baseline } = first;
  const look = { size, font, colour, isBold: /bold/iu.test(font), isItalic: /italic/iu.test(font) };
  return { page, left, right, centre: (left + right) / 2, baseline, text, ...look };
}

/** The stroke across just below these words, as far down as one line. */
export function strokeBelow(line: PageLine, pages: readonly DrawnPage[]): Stroke {
  const { strokes } = must(pages[line.page - 1], "a page");
  const found = strokes.filter(
    ({ left, right, top, bottom }) =>
      top - bottom < 1 &&
      top < line.baseline &&
      top > line.baseline - line.size * 1.5 &&
      left < line.centre &&
      right > line.centre,
  );
  return must(found[0], "no line below the words");
}

/** The frame around these words: the lowest left and the highest right corner of its edges. */
export function frameAround(line: PageLine, pages: readonly DrawnPage[]): Stroke {
  const { strokes } = must(pages[line.page - 1], "a page");
  const near = strokes.filter(
    ({ left, right, top, bottom }) =>
      left > line.left - 12 &&
      right < line.right + 12 &&
      bottom > line.baseline - 12 &&
      top < line.baseline + line.size + 12,
  );
  return {
    left: Math.min(...near.map(({ left }) => left)),
    right: Math.max(...near.map(({ right }) => right)),
    bottom: Math.min(...near.map(({ bottom }) => bottom)),
    top: Math.max(...near.map(({ top }) => top)),
  };
}

/** What a page says, without spaces. */
export function saidOn({ glyphs }: DrawnPage): string {
  return solid(glyphs.map(({ text }) => text).join(""));
}

export function solid(text: string): string {
  return text.replace(/\s+/gu, "").normalize("NFC");
}

/** All that stands on the base line of these words from their first letter on, with its blanks. */
export function textOfLine(line: PageLine, pages: readonly DrawnPage[]): string {
  const { glyphs } = must(pages[line.page - 1], "a page");
  const start = glyphs.findIndex(
    ({ x, y }) => Math.abs(y - line.baseline) < 0.5 && Math.abs(x - line.left) < 0.5,
  );
  const own: string[] = [];
  for (const glyph of glyphs.slice(start)) {
    if (Math.abs(glyph.y - line.baseline) >= 0.5) break;
    own.push(glyph.text);
  }
  return own.join("");
}

/** All that is drawn on the base line of these words, what stands before them too. */
export function wholeLine(line: PageLine, pages: readonly DrawnPage[]): string {
  const { glyphs } = must(pages[line.page - 1], "a page");
  return glyphs
    .filter(({ y }) => Math.abs(y - line.baseline) < 0.5)
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join("");
}

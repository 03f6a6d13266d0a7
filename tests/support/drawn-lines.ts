/**
 * The lines of a paper as they stand on its pages: each text of the document is found again among
 * the glyphs that were drawn, and cut where the next glyph stands on another line.
 */
import type { DrawnGlyph } from "./drawn-glyphs.ts";

export interface DrawnLine {
  /** Which of the texts it belongs to, and where in that text it begins and ends (UTF-16 units). */
  readonly text: number;
  readonly from: number;
  readonly to: number;
  readonly page: number;
  /** Points from the left of the page, without spaces at either end. */
  readonly left: number;
  readonly right: number;
  /** Points from the bottom of the page. */
  readonly baseline: number;
}

const SPACE = /\s/u;
/** Points by which the mark of a note may stand above its line; lines are twice as far apart. */
const RAISED = 5;

/** The lines of each text; an error where the glyphs do not say the texts, spaces apart. */
export function drawnLines(
  texts: readonly string[],
  glyphs: readonly DrawnGlyph[],
): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  const queue = glyphs.filter(({ text }) => text.trim() !== "");
  let next = 0;
  for (const [text, whole] of texts.entries()) {
    let open: { from: number; first: DrawnGlyph; last: DrawnGlyph } | undefined;
    const finish = (to: number): void => {
      if (!open) return;
      const { from, first, last } = open;
      const { page, y: baseline } = first;
      lines.push({ text, from, to, page, left: first.x, right: last.x + last.width, baseline });
    };
    let at = 0;
    while (at < whole.length) {
      if (SPACE.test(whole.charAt(at))) {
        at++;
        continue;
      }
      const glyph = queue[next];
      const said = glyph?.text.trim() ?? "";
      if (!glyph || !whole.startsWith(said, at)) {
        throw new Error(
          `after "${whole.slice(Math.max(0, at - 30), at)}" the paper draws "${said}", not "${whole.slice(at, at + 10)}"`,
        );
      }
      next++;
      if (!open || isElsewhere(open.last, glyph)) {
        finish(at);
        open = { from: at, first: glyph, last: glyph };
      } else {
        open.last = glyph.x + glyph.width > open.last.x + open.last.width ? glyph : open.last;
      }
      at += said.length;
    }
    finish(whole.length);
  }
  const left = queue[next];
  if (left) throw new Error(`the paper draws "${left.text}" after its last text`);
  return lines;
}

function isElsewhere(last: DrawnGlyph, glyph: DrawnGlyph): boolean {
  return last.page !== glyph.page || Math.abs(last.y - glyph.y) > RAISED;
}

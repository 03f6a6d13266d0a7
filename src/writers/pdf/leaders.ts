/**
 * Lines that end with a page's figure at the right, as in contents: the words keep clear of it, and
 * dots lead from them to it. The dots are drawn, not written, so that nobody hears or copies them.
 */
import type { PaperInline, PaperLine } from "./line.ts";
import { setLines } from "./lines.ts";
import type { LineVector } from "./pdfmake.ts";

/** In points: for a figure of three digits in ems, and between words, dots and figure. */
const FIGURE = 1.5;
const GAP = 6;
/** From dot to dot and across a dot in points. */
const PITCH = 4;
const DOT = 0.9;

/** The words as lines, the last of their pieces, the figure, at the right of the last line. */
export function setWithPage(inlines: readonly PaperInline[], width: number): readonly PaperLine[] {
  const figure = inlines.at(-1);
  if (!figure) return setLines(inlines, width);
  const free = Math.max(figure.width, FIGURE * figure.size) + GAP;
  const lines = setLines(inlines.slice(0, -1), Math.max(width - free, width / 2));
  const last = lines.at(-1);
  last?.addInline(figure);
  figure.x = width - figure.width;
  return lines;
}

/** The dots of such a line from its words to its figure; undefined where there is no room for any. */
export function leaderOf(line: PaperLine, left: number, top: number): LineVector | undefined {
  const figure = line.inlines.at(-1);
  const word = line.inlines.findLast(
    ({ text }, at) => text.trim() !== "" && at < line.inlines.length - 1,
  );
  if (!figure) return undefined;
  const begin = word ? word.x + word.width - word.trailingCut + GAP : 0;
  const end = figure.x - GAP;
  // All dots of the contents stand below each other.
  const from = end - Math.floor((end - begin) / PITCH) * PITCH;
  if (from >= end) return undefined;
  const y = top + line.getAscenderHeight() - DOT / 2;
  return {
    type: "line",
    x1: left + from,
    x2: left + end,
    y1: y,
    y2: y,
    lineWidth: DOT,
    lineColor: `#${figure.colour}`,
    dash: { length: 0.01, space: PITCH - 0.01 },
    lineCap: "round",
  };
}

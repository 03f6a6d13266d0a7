/**
 * Where words changed since an earlier version of the paper: a bar in the left margin beside their lines, and
 * the page on which each change begins. What changed, the document says.
 */
import { CHANGE_COLOUR } from "../card-looks.ts";
import type { PaperLine } from "./line.ts";
import type { LaidPage, LineVector } from "./pdfmake.ts";

/** Points between the text and the bar, and its breadth. */
const GAP = 8;
const BREADTH = 1.5;
/** Lines that are no further apart share a bar, in points. */
const CLOSE = 8;

const NONE: readonly number[] = [];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Adds the bars; gives the pages of the changes, from 1, by their numbers. */
export function addChangeBars(pages: readonly LaidPage[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  pages.forEach((page, index) => {
    const spans: Span[] = [];
    for (const { type, item } of page.items) {
      if (type !== "line") continue;
      const changes = changesIn(item);
      if (changes.length === 0) continue;
      for (const change of changes) {
        if (!places.has(change)) places.set(change, index + 1);
      }
      const from = item.y ?? 0;
      spans.push({ from, to: from + item.getHeight() });
    }
    const x = page.pageMargins.left - GAP;
    page.items.push(
      ...joined(spans).map((span) => ({ type: "vector", item: bar(x, span) }) as const),
    );
  });
  return places;
}

function changesIn(line: PaperLine): readonly number[] {
  if (line.inlines.every(({ node }) => node?.change === undefined)) return NONE;
  return line.inlines.flatMap(({ node }) => node?.change ?? []);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const bars: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = bars.at(-1);
    if (last && span.from - last.to <= CLOSE) {
      bars[bars.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else bars.push(span);
  }
  return bars;
}

function bar(x: number, { from, to }: Span): LineVector {
  return {
    type: "line",
    x1: x,
    y1: from,
    x2: x,
    y2: to,
    lineWidth: BREADTH,
    lineColor: `#${CHANGE_COLOUR}`,
  };
}

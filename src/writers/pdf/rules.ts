/**
 * Rules below words, as wide as the text or as a share of the words, and frames around words. A rule
 * that goes by words knows its length when they are laid out.
 */
import type { Theme } from "../theme.ts";
import type { Leaf, Margin, Pen, RuleBlock, RuleLength } from "./content.ts";
import type { PaperLine } from "./line.ts";
import type { LineVector } from "./pdfmake.ts";

/** Between the words and their frame, in points. */
export const FRAME_PAD = { x: 4, y: 2 };

/** What rules and frames are drawn with. */
export function penOf({ table: { rule, ruleWidth } }: Theme): Pen {
  return { lineWidth: ruleWidth, lineColor: `#${rule}` };
}

export function makeRule(theme: Theme, margin: Margin, length?: RuleLength): RuleBlock {
  const line = { x1: 0, y1: 0, x2: 0, y2: 0, ...penOf(theme) };
  return { canvas: [{ type: "line", ...line }], margin, ...(length && { length }) };
}

/** Where a rule begins and ends, in a room of this width from `left` on; both from `left`. */
export function placeRule(
  { length }: RuleBlock,
  left: number,
  width: number,
): { readonly from: number; readonly to: number } {
  if (!length) return { from: 0, to: width };
  const { share, span = { left, width }, align } = length;
  const from = span.left - left + span.width * (1 - share) * SPARE_BEFORE[align];
  return { from, to: from + span.width * share };
}

/** How much of what a shorter line leaves free stands before it. */
const SPARE_BEFORE = { left: 0, justified: 0, centre: 0.5, right: 1 } as const;

/** Notes where a line stands whose words a rule goes by. */
export function spanLine({ span }: Leaf, line: PaperLine): void {
  const width = line.getWidth();
  if (span && width > span.width) Object.assign(span, { left: line.x ?? 0, width });
}

/** The frame around lines as they stand on one page. */
export function frameAround(lines: readonly PaperLine[], pen: Pen): readonly LineVector[] {
  const lefts = lines.map(({ x = 0 }) => x);
  const left = Math.min(...lefts) - FRAME_PAD.x;
  const right = Math.max(...lines.map((line) => (line.x ?? 0) + line.getWidth())) + FRAME_PAD.x;
  const top = Math.min(...lines.map(({ y = 0 }) => y)) - FRAME_PAD.y;
  const bottom = Math.max(...lines.map((line) => (line.y ?? 0) + line.getHeight())) + FRAME_PAD.y;
  const half = pen.lineWidth / 2;
  const side = (x1: number, y1: number, x2: number, y2: number): LineVector => {
    return { type: "line", x1, y1, x2, y2, ...pen };
  };
  // The level sides go round the corners.
  return [
    side(left - half, top, right + half, top),
    side(right, top, right, bottom),
    side(left - half, bottom, right + half, bottom),
    side(left, top, left, bottom),
  ];
}

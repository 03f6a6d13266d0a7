/**
 * Horizontal bars made of parts: the legend, then one row for each bar with its label at the left, its
 * parts to one scale and its total at the end. A part of 0 is not drawn; it stands in the legend.
 */
import type { BarRow, Bars } from "../../document/drawings.ts";
import type { Theme } from "../theme.ts";
import { amountsBelow, amountWithin, type BarPart } from "./amounts.ts";
import type { Shape } from "./drawing.ts";
import { fillBox, fillOf } from "./fills.ts";
import { placeBlock, setBlock, type TextBlock } from "./labels.ts";
import { drawLegend } from "./legend.ts";
import type { Section } from "./sections.ts";
import type { FigureType } from "./type.ts";

/** In points. */
const LABEL_GAP = 8;
const TOTAL_GAP = 5;
const EDGE = 1.5;
const ROW_GAP = 6;
const LEGEND_GAP = 8;
const BAR_PAD = 2;
/** A part that is not 0 can be seen. */
const NARROWEST_PART = 1.5;
/** The column of labels, in relation to the whole; where the whole is narrower, labels stand above. */
const LABEL_SHARE = 0.36;
const NARROW = 260;

interface Frame {
  readonly width: number;
  readonly left: number;
  /** The length of the longest bar. */
  readonly longest: number;
  /** Points for each one. */
  readonly scale: number;
  readonly above: boolean;
}

/** The legend as the head of every page's part, and the rows. */
export function setBars(
  { parts, rows }: Bars,
  width: number,
  theme: Theme,
  type: FigureType,
): { readonly head: Section; readonly rows: readonly Section[] } {
  const { fills, line } = theme.figure;
  const entries = parts.map((name, part) => ({
    name,
    sum: rows.reduce((sum, { amounts }) => sum + (amounts[part] ?? 0), 0),
    fill: fillOf(part, fills),
  }));
  const legend = drawLegend(entries, width, line, type);
  const frame = frameOf(rows, width, type);
  return {
    head: { ...legend, height: legend.height + LEGEND_GAP, name: parts.join(", ") },
    rows: rows.map((row) => setRow(row, frame, theme, type)),
  };
}

function frameOf(rows: readonly BarRow[], width: number, type: FigureType): Frame {
  const above = width < NARROW;
  const widest = Math.max(
    0,
    ...rows.map(({ label }) => setBlock(label, width * LABEL_SHARE, type).width),
  );
  const left = above ? 0 : widest + LABEL_GAP;
  const totals = rows.map(totalOf);
  const total = Math.max(0, ...totals.map((each) => type.measure(String(each), true)));
  const longest = width - left - total - TOTAL_GAP - EDGE;
  return { width, left, longest, scale: longest / Math.max(1, ...totals), above };
}

function setRow(
  row: BarRow,
  { width, left, longest, scale, above }: Frame,
  { figure }: Theme,
  type: FigureType,
): Section {
  const label = setBlock(row.label, above ? width : left - LABEL_GAP + 0.01, type);
  const height = type.pitch + 2 * BAR_PAD;
  const top = above ? label.height : 0;
  const shapes: Shape[] = [...placeBlock(label, { x: 0, y: above ? 0 : BAR_PAD }, type)];
  const parts = sharesOf(row, left, longest, scale, figure.fills);
  const frame = { width: 0.5, colour: figure.line };
  const within: { readonly part: BarPart; readonly block: TextBlock }[] = [];
  for (const part of parts) {
    const block = amountWithin(part, type);
    const place = { x: part.x, y: top, width: part.width, height };
    const middle = part.x + (part.width - (block?.width ?? 0)) / 2;
    const plate = block && { x: middle - 2, width: block.width + 4 };
    shapes.push(...fillBox(place, part.fill, frame, plate));
    if (block) within.push({ part, block });
  }
  for (const { part, block } of within) {
    const x = part.x + (part.width - block.width) / 2;
    shapes.push(...placeBlock(block, { x, y: top + BAR_PAD, colour: part.fill.ink }, type));
  }
  const end = parts.reduce((most, part) => Math.max(most, part.x + part.width), left);
  const total = setBlock(String(totalOf(row)), Number.POSITIVE_INFINITY, type, true);
  // A bar without length has a line to begin at.
  if (parts.length === 0) {
    const ends = { x1: left, y1: top, x2: left, y2: top + height };
    shapes.push({ kind: "line", ...ends, stroke: frame });
  }
  shapes.push(...placeBlock(total, { x: end + TOTAL_GAP, y: top + BAR_PAD }, type));
  const narrow = parts.filter((part) => !within.some((each) => each.part === part));
  const bounds = { left, right: width, top: top + height };
  const below = amountsBelow(narrow, bounds, figure.line, type);
  const tall = Math.max(above ? 0 : label.height + 2 * BAR_PAD, top + height + below.height);
  return { shapes: [...shapes, ...below.shapes], height: tall + ROW_GAP, name: row.label };
}

/** The parts that are not 0; where some are too narrow to be seen, the wide ones give way. */
function sharesOf(
  { amounts }: BarRow,
  left: number,
  longest: number,
  scale: number,
  fills: readonly string[],
): readonly BarPart[] {
  const drawn = amounts.flatMap((amount, part) =>
    amount > 0 ? [{ amount, fill: fillOf(part, fills), raw: amount * scale }] : [],
  );
  const widths = drawn.map(({ raw }) => Math.max(raw, NARROWEST_PART));
  const over = Math.max(0, widths.reduce((sum, each) => sum + each, 0) - longest);
  const spare = widths.reduce((sum, each) => sum + each - NARROWEST_PART, 0);
  let x = left;
  return drawn.map(({ amount, fill }, index) => {
    const wide = widths[index] ?? 0;
    const width = wide - (spare > 0 ? (over * (wide - NARROWEST_PART)) / spare : 0);
    const part = { amount, fill, x, width };
    x += width;
    return part;
  });
}

function totalOf({ amounts }: BarRow): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

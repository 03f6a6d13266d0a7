/**
 * Days on a line that runs down the page: each day a dot, as far from the others as the days are
 * apart, and led from it to its date and to what is due. The words keep their order and their
 * distance, so no line crosses another and nothing is left out, however close the days are.
 */
import type { Timeline, TimelineDay } from "../../document/drawings.ts";
import type { Theme } from "../theme.ts";
import type { Drawing, Shape } from "./drawing.ts";
import { darkestOf } from "./fills.ts";
import { placeBlock, setBlock, type TextBlock } from "./labels.ts";
import { placeInOrder } from "./place-in-order.ts";
import type { FigureType } from "./type.ts";

/** In points. */
const AXIS = 4;
const DOT = 2.6;
const WORDS = 34;
const LEAD_END = 4;
const DATE_GAP = 10;
const ROW_GAP = 4;
/** Of the whole width. */
const DATE_SHARE = 0.34;
/** Where the whole is narrower, what is due stands below its date. */
const NARROW = 240;
/** How much longer the line is than the words need, so that most stand beside their dots. */
const STRETCH = 1.3;
const LEAST_BETWEEN = 24;

/** One item beside the line. */
export interface DayRow {
  readonly day: TimelineDay;
  readonly when: TextBlock;
  readonly label: TextBlock;
  readonly height: number;
  readonly name: string;
  /** Where the label begins. */
  readonly left: number;
  readonly isBelow: boolean;
}

/** The items in the order of their days, with the lines of their words. */
export function setDays({ days }: Timeline, width: number, type: FigureType): readonly DayRow[] {
  const room = width - WORDS;
  const isBelow = width < NARROW;
  const sorted = days.toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const dates = sorted.map((day) =>
    setBlock(day.when, isBelow ? room : width * DATE_SHARE, type, true),
  );
  const widest = Math.max(0, ...dates.map((date) => date.width));
  const left = isBelow ? WORDS : WORDS + widest + DATE_GAP;
  return sorted.map((day, index) => {
    const when = dates[index] ?? setBlock(day.when, room, type, true);
    const label = setBlock(day.label, width - left, type);
    const height = isBelow ? when.height + label.height : Math.max(when.height, label.height);
    return { day, when, label, left, isBelow, height: height + ROW_GAP, name: day.label };
  });
}

/** The line with these items; it is no longer than `most`. */
export function drawDays(
  rows: readonly DayRow[],
  width: number,
  most: number,
  theme: Theme,
  type: FigureType,
): Drawing {
  const half = type.pitch / 2;
  const numbers = rows.map(({ day }) => dayNumber(day));
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const heights = rows.map(({ height }) => height);
  const needed = heights.slice(0, -1).reduce((sum, height) => sum + height, 0);
  const distinct = new Set(numbers).size;
  const wanted = Math.max(needed * STRETCH, (distinct - 1) * LEAST_BETWEEN);
  const bottom = Math.max(0, (heights.at(-1) ?? 0) - type.pitch);
  // One day alone has no line; its items stand beside its dot.
  const length =
    distinct > 1 ? Math.max(needed, Math.min(wanted, most - bottom - type.pitch)) : needed;
  const dots = numbers.map((day) =>
    last > first ? ((day - first) / (last - first)) * length : length / 2,
  );
  const places = placeInOrder(dots, heights, length);
  const stroke = { width: 0.7, colour: theme.figure.line };
  const shapes: Shape[] = [];
  const ends = { x1: AXIS, y1: half, x2: AXIS, y2: half + length };
  if (distinct > 1) shapes.push({ kind: "line", ...ends, stroke: { ...stroke, width: 1.4 } });
  rows.forEach((_, index) => {
    const [dot = 0, y = 0] = [dots[index], places[index]];
    const turn = WORDS - LEAD_END - 4;
    const lead = { x1: AXIS, y1: half + dot, x2: turn, y2: half + y };
    shapes.push({ kind: "line", ...lead, stroke });
    const end = { x1: turn, y1: half + y, x2: WORDS - LEAD_END, y2: half + y };
    shapes.push({ kind: "line", ...end, stroke });
  });
  for (const dot of new Set(dots)) {
    const fill = darkestOf(theme.figure.fills) ?? theme.figure.line;
    shapes.push({ kind: "dot", x: AXIS, y: half + dot, radius: DOT, fill });
  }
  rows.forEach(({ when, label, left, isBelow }, index) => {
    const y = places[index] ?? 0;
    shapes.push(...placeBlock(when, { x: WORDS, y }, type));
    shapes.push(...placeBlock(label, { x: left, y: isBelow ? y + when.height : y }, type));
  });
  const end = (places.at(-1) ?? 0) + (heights.at(-1) ?? 0) - ROW_GAP;
  return { width, height: Math.max(end, length + type.pitch), shapes };
}

/** Days since the beginning of 1970. */
function dayNumber({ on }: TimelineDay): number {
  return Math.round(Date.parse(`${on.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

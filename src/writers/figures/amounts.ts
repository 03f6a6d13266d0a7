/**
 * The amounts of a bar's parts: within the part where it is wide enough, else below the bar, in rows
 * in which none meets another, each led to its part by a line.
 */
import type { Shape } from "./drawing.ts";
import type { Fill } from "./fills.ts";
import { placeBlock, setBlock, type TextBlock } from "./labels.ts";
import type { FigureType } from "./type.ts";

/** A part of a bar as it is drawn. */
export interface BarPart {
  readonly amount: number;
  readonly x: number;
  readonly width: number;
  readonly fill: Fill;
}

/** Left and right of an amount within its part. */
const PAD = 3;
/** Between two amounts below the bar, and from the bar to them. */
const GAP = 5;
const LEAD = 4;

/** The words within a part, or undefined where it is too narrow for them. */
export function amountWithin(part: BarPart, type: FigureType): TextBlock | undefined {
  const block = setBlock(String(part.amount), Number.POSITIVE_INFINITY, type);
  return block.width + 2 * PAD <= part.width ? block : undefined;
}

/** The amounts of the parts that are too narrow, below a bar that ends at this height. */
export function amountsBelow(
  parts: readonly BarPart[],
  bounds: { readonly left: number; readonly right: number; readonly top: number },
  line: string,
  type: FigureType,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const set = parts.map((part) => {
    const block = setBlock(String(part.amount), Number.POSITIVE_INFINITY, type);
    return { part, block, middle: part.x + part.width / 2 };
  });
  if (set.length === 0) return { shapes: [], height: 0 };
  const room = bounds.right - bounds.left;
  const whole = set.reduce((sum, { block }) => sum + block.width + GAP, -GAP);
  const rows = Math.max(1, Math.ceil(whole / room));
  const perRow = Math.ceil(set.length / rows);
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++) {
    const some = set.slice(row * perRow, (row + 1) * perRow);
    const lefts = spread(some, bounds);
    const y = bounds.top + LEAD + row * type.pitch;
    some.forEach(({ block, middle }, index) => {
      const x = lefts[index] ?? 0;
      if (row === 0) {
        const ends = { x1: middle, y1: bounds.top, x2: x + block.width / 2, y2: y + 1 };
        shapes.push({ kind: "line", ...ends, stroke: { width: 0.5, colour: line } });
      }
      shapes.push(...placeBlock(block, { x, y }, type));
    });
  }
  return { shapes, height: LEAD + rows * type.pitch };
}

interface Centred {
  readonly block: TextBlock;
  readonly middle: number;
}

/** As near to the middle of its part as the neighbours and the edges let each be. */
function spread(
  set: readonly Centred[],
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  const lefts: number[] = [];
  let free = left;
  for (const { block, middle } of set) {
    const x = Math.max(free, middle - block.width / 2);
    lefts.push(x);
    free = x + block.width + GAP;
  }
  let end = right;
  for (let index = set.length - 1; index >= 0; index--) {
    const width = set[index]?.block.width ?? 0;
    const x = Math.max(left, Math.min(lefts[index] ?? 0, end - width));
    lefts[index] = x;
    end = x - GAP;
  }
  return lefts;
}

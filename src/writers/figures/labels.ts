/** Words of a figure as labels: a block of lines at its place, at the left, the right or in the middle. */
import type { Label } from "./drawing.ts";
import type { FigureType } from "./type.ts";
import { wrap } from "./wrap.ts";

/** Words in lines, with what the widest takes. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly strong: boolean;
}

/** The words in lines of this width. */
export function setBlock(text: string, width: number, type: FigureType, strong = false): TextBlock {
  const measure = (line: string) => type.measure(line, strong);
  const lines = wrap(type.cased(text), width, measure);
  const widest = Math.max(...lines.map(measure));
  return { lines, width: widest, height: lines.length * type.pitch, strong };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly colour?: string;
}

/** The block with the left top corner at a place. */
export function placeBlock(
  { lines, strong }: TextBlock,
  { x, y, colour }: Spot,
  type: FigureType,
): readonly Label[] {
  return lines.map((text, index) => ({
    kind: "label",
    x,
    y: y + index * type.pitch,
    width: type.measure(text, strong),
    text,
    strong,
    colour: colour ?? type.colour,
    ends: index === lines.length - 1,
  }));
}

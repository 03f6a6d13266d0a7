/** The operators that draw a figure's shapes (PDF 1.7, 8.5), between those that keep the page's own state. */
import type { Box, Dot, Shape, Stretch, Stroke } from "../figures/drawing.ts";
import { shorten } from "./literals.ts";

/** The control points of a quarter of a circle, in relation to its radius. */
const ROUND = 0.5523;

/** Everything but labels, with the drawing's top left corner at `x`, `y` from the page's. */
export function drawShapes(shapes: readonly Shape[], x: number, y: number): string {
  const operators: string[] = ["q"];
  const used = { stroke: "", fill: "" };
  const ink = (kind: keyof typeof used, operator: string): void => {
    if (used[kind] !== operator) operators.push(operator);
    used[kind] = operator;
  };
  for (const shape of shapes) {
    if (shape.kind === "label") continue;
    if (shape.kind === "line") {
      ink("stroke", strokeOf(shape.stroke));
      operators.push(stretch(shape, x, y));
    } else {
      ink("fill", `${rgb(shape.fill)} rg`);
      operators.push(shape.kind === "box" ? box(shape, x, y) : dot(shape, x, y));
    }
  }
  return [...operators, "Q"].join("\n");
}

function stretch({ x1, y1, x2, y2 }: Stretch, x: number, y: number): string {
  return `${pair(x + x1, y + y1)} m ${pair(x + x2, y + y2)} l S`;
}

function box({ width, height, ...corner }: Box, x: number, y: number): string {
  return `${pair(x + corner.x, y + corner.y)} ${pair(width, height)} re f`;
}

function dot({ radius, ...centre }: Dot, x: number, y: number): string {
  const at = (right: number, down: number): string =>
    pair(x + centre.x + right * radius, y + centre.y + down * radius);
  const quarter = (fromX: number, fromY: number, toX: number, toY: number): string => {
    const first = at(fromX + ROUND * toX, fromY + ROUND * toY);
    return `${first} ${at(toX + ROUND * fromX, toY + ROUND * fromY)} ${at(toX, toY)} c`;
  };
  return [
    `${at(1, 0)} m`,
    quarter(1, 0, 0, 1),
    quarter(0, 1, -1, 0),
    quarter(-1, 0, 0, -1),
    quarter(0, -1, 1, 0),
    "f",
  ].join(" ");
}

function strokeOf({ width, colour }: Stroke): string {
  return `${shorten(width)} w ${rgb(colour)} RG`;
}

function pair(x: number, y: number): string {
  return `${shorten(x)} ${shorten(y)}`;
}

function rgb(colour: string): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return parts.map(shorten).join(" ");
}

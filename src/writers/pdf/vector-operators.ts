/**
 * The operators that draw a line or a ground of a table (PDF 1.7, 8.5), each with all that it needs, so that none
 * goes by what was drawn before it. The library would say much more of each than a page's own state differs in.
 */
import { exact, shorten } from "./literals.ts";
import type { GroundVector, LineVector } from "./pdfmake.ts";

export function drawVector(vector: LineVector | GroundVector): string {
  return vector.type === "rect" ? drawGround(vector) : drawLine(vector);
}

function drawGround({ x, y, w, h, color }: GroundVector): string {
  return `${rgb(color)} rg\n${exact(x)} ${exact(y)} ${exact(w)} ${exact(h)} re\nf`;
}

function drawLine({ x1, y1, x2, y2, lineWidth, lineColor, dash, lineCap }: LineVector): string {
  const pen = `${rgb(lineColor)} RG\n${exact(lineWidth)} w`;
  const path = `${exact(x1)} ${exact(y1)} m\n${exact(x2)} ${exact(y2)} l\nS`;
  if (!dash && !lineCap) return `${pen}\n${path}`;
  const cap = lineCap === "round" ? "1 J\n" : "";
  const gaps = dash ? `[${exact(dash.length)} ${exact(dash.space)}] 0 d\n` : "";
  return `q\n${pen}\n${cap}${gaps}${path}\nQ`;
}

/** From `#rrggbb`. */
function rgb(colour: string): string {
  return [1, 3, 5]
    .map((at) => shorten(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
    .join(" ");
}

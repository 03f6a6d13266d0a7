/** Glyphs as the operator TJ takes them (PDF 1.7, 9.4.3): strings of numbers, and how far the pen moves between. */
import type { ShapedGlyph } from "./face.ts";
import { shorten } from "./literals.ts";

/**
 * Numbers between the strings of TJ move the pen back by thousandths of the size; marks that stand
 * higher or lower are raised by Ts, in points.
 */
export function encodeGlyphs(
  glyphs: readonly ShapedGlyph[],
  numberOf: (glyph: ShapedGlyph) => string,
  size: number,
): string {
  let operand = "";
  let open = false;
  let raised = 0;
  const close = (): void => {
    if (open) operand += ">";
    open = false;
  };
  const move = (distance: number): void => {
    if (Math.abs(distance) < 0.01) return;
    close();
    operand += shorten(-distance);
  };
  const raise = (y: number): void => {
    if (y === raised) return;
    close();
    operand += `]TJ ${shorten((y * size) / 1000)} Ts[`;
    raised = y;
  };
  for (const glyph of glyphs) {
    raise(glyph.y);
    move(glyph.x);
    operand += (open ? "" : "<") + numberOf(glyph);
    open = true;
    move(glyph.advance - glyph.width - glyph.x);
  }
  raise(0);
  close();
  return operand;
}

/** The units of WordprocessingML, from the theme's millimetres and points. */
import type { Theme } from "../theme.ts";

/** Twentieths of a point, from points. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points, from twentieths of one. */
export function points(twips: number): number {
  return twips / 20;
}

/** Twentieths of a point, from millimetres. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Sizes of type, from points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Widths of lines, from points; Word draws nothing thinner than a quarter point. */
export function eighths(points: number): number {
  return Math.max(2, Math.round(points * 8));
}

/** The width between the margins in twips. */
export function textWidth({ page }: Theme): number {
  return twipsOfMillimetres(page.width - page.left - page.right);
}

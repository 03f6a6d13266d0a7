/** Lengths of the theme in those of the page. */

/** Points in so many millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

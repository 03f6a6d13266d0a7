/** Roman figures for the numbers of annexes. */

const FIGURES: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A whole number from 1 in Roman figures, such as `XIV`. */
export function romanNumber(number: number): string {
  let rest = number;
  let roman = "";
  for (const [worth, figure] of FIGURES) {
    while (rest >= worth) {
      roman += figure;
      rest -= worth;
    }
  }
  return roman;
}

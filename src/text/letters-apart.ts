/** How many letters lie between two words: each that is wrong, missing or too many counts one. */
import leven from "leven";

export function lettersApart(one: string, other: string): number {
  return leven(one, other);
}

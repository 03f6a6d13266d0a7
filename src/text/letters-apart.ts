/** How many letters lie between two words: each that is wrong, missing or too many counts one. */
import leven from "leven";

/** No more than `most`: what lies further apart need not be counted out. */
export function lettersApart(one: string, other: string, most: number): number {
  return leven(one, other, { maxDistance: most });
}

/**
 * "Did you mean": the known word nearest to a misspelt one. It suggests only what a person would
 * take for a slip, never the least bad of strangers.
 */

import { fold } from "./fold.ts";
import { lettersApart } from "./letters-apart.ts";

/**
 * The candidate nearest to the word, the first of equals, or undefined. Capitals, accents and the
 * choice of `-`, `_` or space do not count; two letters changed over count as one slip. Up to one
 * slip in three letters is near. A whole part of an id (`binh` for `do-thanh-binh`) is near too.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = keyOf(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceOf(wanted, keyOf(candidate));
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Slips between two folded words; infinity when they are too far apart to be one word. */
function distanceOf(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  if (isSwapped(wanted, candidate)) return 1;
  const allowed = Math.floor(Math.max(wanted.length, candidate.length) / 3);
  const isNear = Math.abs(wanted.length - candidate.length) <= allowed;
  const distance = isNear ? lettersApart(wanted, candidate, allowed + 1) : undefined;
  if (distance !== undefined && distance <= allowed) return distance;
  return isPart(wanted, candidate) ? allowed + 1 : Number.POSITIVE_INFINITY;
}

function keyOf(word: string): string {
  return fold(word).replace(/[-_\s]+/gu, "-");
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isPart(wanted: string, candidate: string): boolean {
  return wanted.length > 2 && `-${candidate}-`.includes(`-${wanted}-`);
}

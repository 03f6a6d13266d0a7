/**
 * How much gets lost: a sample in each run of the tests, everything in the mode `all`, as `npm run missing` has it.
 * `CHANCERY_MISSING_SEED` takes another sample.
 */
import * as fc from "fast-check";
import { type Field, nameOf } from "./fields.ts";

export const isWhole = process.env.MODE === "all";

const asked = process.env.CHANCERY_MISSING_FIELD ?? "";
/** Whether all fields are asked for, and not only some. */
export const isOfAll = asked === "";

/** `CHANCERY_MISSING_FIELD` asks for the fields whose names it matches, such as `^house/letterhead`. */
export function isAsked(field: Field): boolean {
  return new RegExp(asked, "u").test(nameOf(field));
}

export const seed = Number(process.env.CHANCERY_MISSING_SEED ?? 20251202);

/** So many of them, by chance and in no order; all of them, in an order by chance, where all are asked for. */
export function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  const size = isWhole ? all.length : Math.min(count, all.length);
  const subarray = fc.shuffledSubarray([...all], { minLength: size, maxLength: size });
  return fc.sample(subarray, { seed, numRuns: 1 })[0] ?? [];
}

/** A check of the record as a whole, which needs no paper. */
import type { HouseRecord } from "../../record/record.ts";
import type { Check } from "../check.ts";

/** Lists of words by what they are looked for; a language may lack any. */
export type WordsOf = (
  tag: string,
) => Readonly<Partial<Record<"agreed" | "and", readonly string[]>>> | undefined;

export interface RecordSubject {
  readonly record: HouseRecord;
  /** The words that a language has for what is looked for in its texts. */
  readonly words: WordsOf;
}

export type RecordCheck<Code extends string = string> = Check<RecordSubject, Code>;

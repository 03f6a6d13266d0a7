/** A check of the record as a whole, which needs no paper. */
import type { Parts } from "../../record/parts.ts";
import type { HouseRecord } from "../../record/record.ts";
import type { Check } from "../check.ts";

/** What a language has for what checks look for in its texts; it may lack any. */
export interface CheckWords {
  /** Beginnings of sentences that say that both sides agreed. */
  readonly agreed?: readonly string[];
  /** What says so anywhere in a sentence: who, what may stand between, and that they agreed; and what takes it back. */
  readonly agreed_by?:
    | Readonly<Partial<Record<"sides" | "helpers" | "verbs" | "as" | "unless", readonly string[]>>>
    | undefined;
  /** Words that join two actions. */
  readonly and?: readonly string[];
  /** Words that name the class of an instrument, by its type. */
  readonly instruments?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Words that begin what somebody can do and be done with. */
  readonly verbs?: readonly string[];
  /** Words that begin like those of an action, and name a thing. */
  readonly nouns?: readonly string[];
  /** Words that lead from an action to what it is for. */
  readonly purpose?: readonly string[];
  /** Words that begin what happens at every meeting. */
  readonly vague?: readonly string[];
  /** Words for what there will be afterwards. */
  readonly result?: readonly string[];
  /** Words in small letters that stand where nothing proves what is done. */
  readonly no_proof?: readonly string[];
  /** Words of courtesy before the name of a man, and of a woman. */
  readonly men?: readonly string[];
  readonly women?: readonly string[];
  /** Words beside a name that was given up. */
  readonly formerly?: readonly string[];
  /** Spellings of one word, of which a house uses one. */
  readonly spellings?: readonly (readonly string[])[];
  /** The form of a day, with its slots, and the names that go into it: from January, and from Monday. */
  readonly day?: string;
  readonly months?: readonly string[];
  readonly weekdays?: readonly string[];
  /** Other forms of these names, in the same order. */
  readonly short_months?: readonly (readonly string[])[];
  readonly short_weekdays?: readonly (readonly string[])[];
  /** Words before a number that is no day. */
  readonly numbered?: readonly string[];
}

export type WordsOf = (tag: string) => CheckWords | undefined;

export interface RecordSubject {
  readonly record: HouseRecord;
  /** The same, file by file, with what was found in each before. */
  readonly parts: Parts;
  /** The words that a language has for what is looked for in its texts. */
  readonly words: WordsOf;
}

export type RecordCheck<Code extends string = string> = Check<RecordSubject, Code>;

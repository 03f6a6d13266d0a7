/** A check of what one paper prints of the letterhead of the house: bodies, addressees, recipients. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Check } from "../check.ts";

/** A list as the paper prints it, and where the data has it. */
export interface PrintedList {
  /** `unknown` where the record says that nobody knows. */
  readonly members: readonly string[] | "unknown";
  readonly place: Place | undefined;
  /** Where each member stands. */
  readonly placesOf: readonly (Place | undefined)[];
}

/** A line of the paper's head that names a body. */
export interface BodyLine {
  readonly words: string;
  /** How many lines it takes there. */
  readonly lines: number;
  /** Where the data has the name. */
  readonly place: Place | undefined;
}

export interface LetterheadSubject {
  readonly kind: string;
  readonly theme: string;
  readonly bodies: readonly BodyLine[];
  /** Undefined where the paper prints none. */
  readonly addressees: PrintedList | undefined;
  readonly recipients: PrintedList | undefined;
  /** By language, the words of the theme for those to whom the paper is addressed. */
  readonly asAbove: Readonly<Record<string, string>>;
  /** The language of the paper. */
  readonly tag: string;
}

export type LetterheadCheck<Code extends string = string> = Check<LetterheadSubject, Code>;

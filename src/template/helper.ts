/** What a helper is: a function that templates may call, with its own check and its own words. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Phrase } from "../diagnostics/phrase.ts";
import type { Known } from "./check/known.ts";
import type { Shape } from "./check/shape.ts";

/** A value of the view, or one that was made of it, with the words that led to it. */
export interface Value {
  readonly value: unknown;
  /** Where it stands in the view, with indices; absent for what the view does not hold. */
  readonly path?: string;
  /** As the template names it. */
  readonly text: string;
  readonly place: Place;
}

/** A source to cite. */
export interface NoteSource {
  readonly id: string;
  readonly text: string;
}

/** What a helper found to be wrong; the place is the call, unless an argument is named. */
export interface Problem {
  readonly code: string;
  readonly message: Phrase;
  readonly hint?: Phrase | undefined;
  readonly place?: Place | undefined;
  /** A name that a value lacks; values of one key are the same value. */
  readonly lack?: { readonly key: string; readonly name: string };
}

/**
 * The result of a helper: a value to print or to test, sources to cite, what the number of its page is
 * asked of, or a problem.
 */
export type Outcome =
  | { readonly value: string | number | boolean }
  | { readonly notes: readonly NoteSource[]; readonly path?: string | undefined }
  | { readonly page: string }
  | { readonly problem: Problem };

/** What a helper may use besides its arguments when a paper is rendered. */
export interface RenderFacts {
  readonly label: (key: string) => string | undefined;
}

/** The labels of one language, as far as templates use them. */
export interface Labels {
  readonly tag: string;
  readonly keys: readonly string[];
  readonly label: (key: string) => string | undefined;
}

/** What a helper may use besides its arguments when a template is checked without data. */
export interface CheckFacts {
  /** Each language that the paper is made in. */
  readonly locales: readonly Labels[];
  readonly tell: (problem: Problem) => void;
}

export interface Helper {
  readonly name: string;
  /** How it is written, for authors and for remedies. */
  readonly usage: string;
  /** A piece of a template that uses it, complete in itself. */
  readonly example: string;
  /** One or two sentences for authors. */
  readonly description: string;
  /** Fewest and most arguments without a name. */
  readonly arguments: readonly [least: number, most: number];
  /** Whether it takes `name=value` too. */
  readonly named: boolean;
  /** It asks about values, so that an optional one may be absent. */
  readonly tests: boolean;
  render(args: readonly Value[], named: ReadonlyMap<string, Value>, facts: RenderFacts): Outcome;
  /** The shape of the result; problems are told. */
  check(args: readonly Known[], named: ReadonlyMap<string, Known>, facts: CheckFacts): Shape;
}

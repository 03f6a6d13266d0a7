/**
 * A template with its partials put in, as far as its shape goes: what it always writes, what depends on
 * a test, and what repeats. The check makes it, since only the check knows what a path leads to; from
 * it come the variants whose Markdown is looked at before there is any data.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { TokenContent } from "../../text/tokens.ts";
import type { PartialLayout } from "../output.ts";

/** A value on which something depends; two with one key are the same value. */
export interface Variable {
  readonly key: string;
  /** As the template names it. */
  readonly text: string;
  readonly kind: "list" | "flag" | "value";
  /** All that it can be, where that is a closed set. */
  readonly among?: readonly string[];
  /** Keys of values of which exactly one is there, this one among them. */
  readonly rivals?: readonly string[];
}

/** A test, reduced to the values that it asks about. */
export type Test =
  | { readonly type: "fixed"; readonly value: boolean }
  | { readonly type: "there"; readonly variable: Variable }
  | { readonly type: "count"; readonly loop: string; readonly fact: string }
  | {
      readonly type: "equal";
      readonly variable: Variable;
      readonly value: string;
      /** It may be absent, and is then equal to nothing. */
      readonly optional: boolean;
    }
  | { readonly type: "not"; readonly test: Test }
  | { readonly type: "and" | "or"; readonly tests: readonly Test[] };

/** Text of the template itself. */
export interface Fixed {
  readonly type: "fixed";
  readonly text: string;
  readonly place: Place;
}

/** What stands for a printed value. */
export interface StandIn {
  readonly type: "standIn";
  readonly content: TokenContent;
  /** As the template names the value. */
  readonly text: string;
  readonly place: Place;
}

export interface Choice {
  readonly type: "choice";
  readonly test: Test;
  readonly body: Outline;
  readonly otherwise: Outline;
}

export interface Loop {
  readonly type: "loop";
  /** The list; it is there when it is not empty. */
  readonly list: Variable;
  /** The keys of what belongs to an entry begin so. */
  readonly item: string;
  /** Something inside asks which entry it is, so that one entry is another case than two. */
  readonly counted: boolean;
  readonly body: Outline;
  readonly otherwise: Outline;
}

export interface Called {
  readonly type: "called";
  readonly layout: PartialLayout;
  readonly body: Outline;
}

export type OutlinePart = Fixed | StandIn | Choice | Loop | Called;
export type Outline = readonly OutlinePart[];

/**
 * A template as a tree of our own: what Handlebars' parser read, reduced to the few forms that we
 * allow, each with its place. Only `parse-template.ts` makes it; the check walks it, and
 * `engine.ts` turns it into the tree that Handlebars compiles.
 */
import type { Place } from "../diagnostics/diagnostic.ts";

/** One name of a path, at its own place. */
export interface PathPart {
  readonly name: string;
  readonly place: Place;
}

/** `meeting.title`, `../title`, `@index`, `this`. */
export interface PathExpression {
  readonly type: "path";
  readonly parts: readonly PathPart[];
  /** How many `../` it begins with. */
  readonly up: number;
  /** `@root`, `@index`, `@first`, `@last` or `@key`, without the sign; `parts` is what follows. */
  readonly data?: PathPart;
  /** It begins with `this.` or `./`, so that block parameters are not meant. */
  readonly scoped: boolean;
  /** As it stands in the template. */
  readonly text: string;
  readonly place: Place;
}

/** A text in quotes, a number, `true` or `false`. */
export interface ConstantExpression {
  readonly type: "constant";
  readonly value: string | number | boolean;
  readonly place: Place;
}

/** `name=value` of a helper or a partial. */
export interface NamedArgument {
  readonly name: string;
  readonly value: Expression;
  readonly place: Place;
}

/** A helper with what it is given. */
export interface CallExpression {
  readonly type: "call";
  readonly helper: string;
  readonly args: readonly Expression[];
  readonly named: readonly NamedArgument[];
  readonly text: string;
  readonly place: Place;
}

export type Expression = PathExpression | ConstantExpression | CallExpression;

/** Template text that goes to the paper as it is, after Handlebars' rules for lines of blocks. */
export interface Literal {
  readonly type: "literal";
  readonly text: string;
  /** Where `text` begins. */
  readonly place: Place;
}

/** `{{value}}`. */
export interface Print {
  readonly type: "print";
  readonly value: Expression;
  readonly place: Place;
}

/** `{{#if}}` or `{{#unless}}`. */
export interface Condition {
  readonly type: "condition";
  readonly unless: boolean;
  readonly test: Expression;
  readonly body: readonly Part[];
  readonly otherwise: readonly Part[] | undefined;
  readonly place: Place;
}

/** `{{#each}}` or `{{#with}}`, with the names after `as`. */
export interface Scoped {
  readonly type: "each" | "with";
  readonly over: Expression;
  readonly names: readonly string[];
  readonly body: readonly Part[];
  readonly otherwise: readonly Part[] | undefined;
  readonly place: Place;
}

/** `{{> partial context name=value}}`. */
export interface Include {
  readonly type: "include";
  readonly name: string;
  readonly context: Expression | undefined;
  readonly named: readonly NamedArgument[];
  /** Nothing else stands on its line. */
  readonly alone: boolean;
  /** Blanks before a partial that stands alone; each of its lines gets them. */
  readonly indent: string;
  readonly place: Place;
}

export type Part = Literal | Print | Condition | Scoped | Include;

/** A file that was read. */
export interface Template {
  readonly file: string;
  readonly body: readonly Part[];
  /**
   * `flawed`: words of a language stand in it, which does not change its shape; `torn`: parts that
   * were told of are left out, or would only be told of again where its Markdown is read.
   */
  readonly state: "sound" | "flawed" | "torn";
}

/** All partials that these parts name, in their order, at every depth. */
export function* includesOf(parts: readonly Part[]): Generator<Include> {
  for (const part of parts) {
    if (part.type === "include") yield part;
    if (part.type === "literal" || part.type === "print" || part.type === "include") continue;
    yield* includesOf(part.body);
    if (part.otherwise) yield* includesOf(part.otherwise);
  }
}

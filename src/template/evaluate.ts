/**
 * Values of the view while a paper is rendered. Only own properties are ever read; what is missing
 * is reported with its place, and rendering goes on, so that all problems show at once.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { say } from "../diagnostics/phrase.ts";
import type { Outcome, Problem, RenderFacts, Value } from "./helper.ts";
import { findHelper } from "./helpers.ts";
import { putIfAroundAbsent } from "./remedies.ts";
import { namesIn, type Scope, startOf } from "./scope.ts";
import { suggest } from "./suggest.ts";
import type {
  CallExpression,
  Expression,
  NamedArgument,
  PathExpression,
  PathPart,
} from "./syntax.ts";

/** What the values of one paper are looked up in, and where problems go. */
export interface Evaluation extends RenderFacts {
  scope: Scope<Value>;
  /** `path` is where the value stands in the view. */
  tell(problem: Problem, place: Place, path?: string): void;
}

/** The value; `undefined` when it is missing and that was reported. */
export function evaluate(
  expression: Expression,
  evaluation: Evaluation,
  mayBeAbsent = false,
): Value | undefined {
  if (expression.type === "path") return evaluatePath(expression, evaluation, mayBeAbsent);
  if (expression.type === "constant") {
    const { value, place } = expression;
    return { value, text: String(value), place };
  }
  const outcome = call(expression, evaluation);
  if (!outcome) return undefined;
  const { text, place } = expression;
  return { value: "value" in outcome ? outcome.value : undefined, text, place };
}

/** What a helper gave, and what it was given. */
export type CallResult = Exclude<Outcome, { readonly problem: Problem }> & {
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
};

/** What a helper gives; `undefined` when anything about it was reported. */
export function call(expression: CallExpression, evaluation: Evaluation): CallResult | undefined {
  const helper = findHelper(expression.helper);
  if (!helper) throw new Error(`the parser let an unknown helper through: ${expression.helper}`);
  const args = expression.args.map((arg) => evaluate(arg, evaluation, helper.tests));
  const named = evaluateNamed(expression.named, evaluation);
  const whole = args.filter((arg) => arg !== undefined);
  if (!named || whole.length < args.length) return undefined;
  const outcome = helper.render(whole, named, evaluation);
  if (!("problem" in outcome)) return { ...outcome, args: whole, named };
  evaluation.tell(outcome.problem, expression.place);
  return undefined;
}

/** Values by name; `undefined` when one of them is missing. */
export function evaluateNamed(
  named: readonly NamedArgument[],
  evaluation: Evaluation,
  mayBeAbsent = false,
): ReadonlyMap<string, Value> | undefined {
  const values = new Map<string, Value>();
  for (const { name, value } of named) {
    const evaluated = evaluate(value, evaluation, mayBeAbsent);
    if (evaluated) values.set(name, evaluated);
  }
  return values.size === named.length ? values : undefined;
}

function evaluatePath(
  path: PathExpression,
  { scope, tell }: Evaluation,
  mayBeAbsent: boolean,
): Value | undefined {
  const start = startOf(path, scope);
  if ("message" in start) {
    tell({ code: "template-unknown-path", ...start }, path.place);
    return undefined;
  }
  let { value, path: at } = start.from;
  const last = start.rest.at(-1);
  for (const part of start.rest) {
    const next = ownProperty(value, part.name);
    if (!next && !(mayBeAbsent && part === last && value !== null && value !== undefined)) {
      const isFirst = start.from === start.scope.here && part === start.rest[0];
      const problem = missing(path, part, value, isFirst ? namesIn(start.scope) : []);
      tell(problem, part.place, at === undefined ? undefined : join(at, part.name));
      return undefined;
    }
    value = next?.value;
    if (at !== undefined) at = join(at, part.name);
  }
  const { text, place } = path;
  return { value, text, place, ...(at !== undefined && { path: at }) };
}

/** The property, when the value itself holds it; nothing that it inherits is ever read. */
function ownProperty(value: unknown, name: string): { readonly value: unknown } | undefined {
  if (typeof value !== "object" || value === null || FORBIDDEN.has(name)) return undefined;
  if (Array.isArray(value) && !/^\d+$/.test(name)) return undefined;
  const own = Object.getOwnPropertyDescriptor(value, name);
  return own && "value" in own ? { value: own.value } : undefined;
}

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A path in the view, one name or index longer. */
export function join(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}

function missing(
  path: PathExpression,
  part: PathPart,
  holder: unknown,
  more: readonly string[],
): Problem {
  const code = "template-unknown-path";
  const upTo = pathUpTo(path, part);
  if (holder === null || holder === undefined) {
    const before = upTo.slice(0, -part.name.length - 1);
    const message = say('"{before}" has no value, so there is no "{name}" in it', {
      before,
      name: part.name,
    });
    return { code, message, hint: putIfAroundAbsent(before) };
  }
  const keys = typeof holder === "object" && !Array.isArray(holder) ? Object.keys(holder) : [];
  return {
    code,
    message: say('"{path}" is no value that this paper has', { path: upTo }),
    hint: suggest(part.name, [...keys, ...more]),
  };
}

/** The path as the template writes it, up to and with this part. */
export function pathUpTo(path: PathExpression, part: PathPart): string {
  const isLater = path.parts.indexOf(part) < path.parts.length - 1;
  if (!isLater) return path.text;
  const start = path.place.column;
  const end = part.place.column + (part.place.length ?? 0);
  return part.place.line === path.place.line ? path.text.slice(0, end - start) : path.text;
}

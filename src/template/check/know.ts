/** What is known of an expression at one spot of a template, and telling what is wrong with it. */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import { write } from "../../diagnostics/phrases.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Labels, Problem } from "../helper.ts";
import { findHelper } from "../helpers.ts";
import type { NoticeWatch } from "../notice.ts";
import type { TemplatesByName } from "../partials.ts";
import { fileInWords, putIfAround } from "../remedies.ts";
import type { Scope } from "../scope.ts";
import type { CallExpression, Expression, PathExpression } from "../syntax.ts";
import type { Known } from "./known.ts";
import { type Explain, resolve } from "./resolve.ts";
import { mayBeAbsent, present, type Shape } from "./shape.ts";

/** What the whole check goes by. */
export interface CheckContext {
  readonly partials: TemplatesByName;
  /** The labels of each language that the paper is made in; none when no locale could be read. */
  readonly locales: readonly Labels[];
  readonly explain?: Explain | undefined;
  readonly notice?: NoticeWatch | undefined;
  /** Gets the problems instead of the report. */
  readonly hear?: ((problem: Problem) => void) | undefined;
  readonly report: Report;
}

/** One spot of the walk. */
export interface Spot {
  readonly context: CheckContext;
  readonly scope: Scope<Known>;
  /** Keys of the values that an `{{#if}}` around this spot has found to be there. */
  readonly there: ReadonlySet<string>;
  /** The calls of the partials that this spot lies in, the innermost first. */
  readonly calls: readonly Place[];
  /** The name of the innermost of them. */
  readonly partial?: string;
}

/** What is known of the value; undefined when something about it was told. */
export function know(expression: Expression, spot: Spot): Known | undefined {
  return knowTelling(expression, spot, (problem) => tellAt(spot, problem));
}

/** The same without telling. */
export function knowQuietly(expression: Expression, spot: Spot): Known | undefined {
  return knowTelling(expression, spot, () => {});
}

/** Reports a problem; inside a partial with the call that led there. */
export function tellAt(spot: Spot, problem: Problem): void {
  const { code, message, hint, place } = problem;
  const { calls, context } = spot;
  if (context.hear) {
    context.hear(problem);
    return;
  }
  const isOutside = calls.some(({ file }) => file === place?.file);
  const way = isOutside ? undefined : wayOf(calls);
  const whole = hint && way ? say("{hint} ({remark})", { hint, remark: way }) : (hint ?? way);
  context.report.error(code, message, { place, hint: whole });
}

/** How a partial was reached. */
export function wayOf(calls: readonly Place[]) {
  const [call, ...outer] = calls.map(({ file, line }) => fileInWords(`${file}:${line}`));
  const template = outer.at(-1);
  if (call === undefined) return undefined;
  if (template === undefined) return say("the piece is called at {call}", { call });
  return say("the piece is called at {call}, on the way from {template}", { call, template });
}

function knowTelling(
  expression: Expression,
  spot: Spot,
  tell: (problem: Problem) => void,
): Known | undefined {
  const { context, scope, there, partial } = spot;
  if (expression.type === "path") {
    return resolve(expression, { scope, there, explain: context.explain, partial, tell });
  }
  if (expression.type === "call") return knowCall(expression, spot, tell);
  const { value, place } = expression;
  const shape: Shape = { kind: "closed", values: [value], from: place };
  return {
    shape,
    key: `constant at ${place.file}:${place.line}:${place.column}`,
    text: String(value),
    place,
  };
}

function knowCall(
  { helper: name, args, named, text, place }: CallExpression,
  spot: Spot,
  tell: (problem: Problem) => void,
): Known | undefined {
  const helper = findHelper(name);
  if (!helper) throw new Error(`the parser let an unknown helper through: ${name}`);
  const [only] = args;
  if (name === "label" && only?.type === "path" && isLabelWithoutQuotes(only, spot)) {
    const message = say("the name of a label stands in quotes");
    const hint = write(`{{label "${only.text}"}}`);
    tell({ code: "template-unknown-label", message, hint, place: only.place });
    return undefined;
  }
  const known: Known[] = [];
  for (const arg of args) {
    const value = knowTelling(arg, spot, tell);
    if (!value) continue;
    if (!helper.tests && mayBeAbsent(value.shape)) tell(maybeAbsent(value));
    known.push(helper.tests ? value : { ...value, shape: present(value.shape) });
  }
  const byName = new Map<string, Known>();
  for (const argument of named) {
    const value = knowTelling(argument.value, spot, tell);
    if (!value) continue;
    if (mayBeAbsent(value.shape)) tell(maybeAbsent(value));
    byName.set(argument.name, { ...value, shape: present(value.shape) });
  }
  if (known.length < args.length || byName.size < named.length) return undefined;
  const shape = helper.check(known, byName, {
    locales: spot.context.locales,
    tell: (problem) => tell({ ...problem, place: problem.place ?? place }),
  });
  return { shape, key: `call at ${place.file}:${place.line}:${place.column}`, text, place };
}

/** A path that leads nowhere and is spelt like a label. */
function isLabelWithoutQuotes(path: PathExpression, spot: Spot): boolean {
  const keys = spot.context.locales.flatMap((locale) => locale.keys);
  return keys.includes(path.text) && !knowQuietly(path, spot);
}

export function maybeAbsent({ text, place }: Known): Problem {
  const message = say('"{value}" may be absent here', { value: text });
  return { code: "template-maybe-absent", message, hint: putIfAround(text), place };
}

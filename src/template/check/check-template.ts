/**
 * Checks a template against the schema of the view before any data is there: each path, also inside
 * blocks, partials and arguments, must lead to something, and what is printed must be printable
 * whatever the data. Partials are checked at each call, with what they are given there.
 */
import type * as z from "zod";
import type { Place } from "../../diagnostics/diagnostic.ts";
import type { Report } from "../../diagnostics/report.ts";
import type { Problem } from "../helper.ts";
import { findHelper } from "../helpers.ts";
import type { Scope } from "../scope.ts";
import type {
  CallExpression,
  Condition,
  Expression,
  Include,
  Part,
  Scoped,
  Template,
} from "../syntax.ts";
import { guardsOf } from "./guards.ts";
import type { Known } from "./known.ts";
import { problemOfPrinting } from "./printable.ts";
import { type Explain, resolve } from "./resolve.ts";
import { describe, either, mayBeAbsent, optionsOf, present, type Shape, shapeOf } from "./shape.ts";

export interface CheckInput {
  readonly template: Template;
  readonly partials: ReadonlyMap<string, Template>;
  readonly schema: z.ZodType;
  readonly labels: readonly string[];
  readonly explain?: Explain | undefined;
  readonly report: Report;
}

/** One spot of the walk. */
interface Spot {
  readonly input: CheckInput;
  readonly scope: Scope<Known>;
  readonly there: ReadonlySet<string>;
  /** The call of the partial that this spot lies in. */
  readonly calledFrom?: Place;
}

const NONE: ReadonlyMap<string, Known> = new Map();

/** Reports everything that could go wrong with any view of this schema. */
export function checkTemplate(input: CheckInput): void {
  const { template, schema } = input;
  const place = { file: template.file, line: 1, column: 1 };
  const root = { shape: shapeOf(schema), path: "", key: "@root", text: "@root", place };
  const scope = { here: root, root, given: NONE, names: NONE };
  checkParts(template.body, { input, scope, there: new Set() });
}

function checkParts(parts: readonly Part[], spot: Spot): void {
  for (const part of parts) {
    if (part.type === "print") checkPrint(part.value, spot);
    if (part.type === "condition") checkCondition(part, spot);
    if (part.type === "each") checkEach(part, spot);
    if (part.type === "with") checkWith(part, spot);
    if (part.type === "include") checkInclude(part, spot);
  }
}

function checkPrint(value: Expression, spot: Spot): void {
  const known = know(value, spot);
  const problem = known && problemOfPrinting(known);
  if (problem) tell(spot, problem);
}

function checkCondition({ test, unless, body, otherwise }: Condition, spot: Spot): void {
  know(test, spot);
  const keyOf = (expression: Expression) => knowQuietly(expression, spot)?.key;
  const whenTrue = { ...spot, there: more(spot.there, guardsOf(test, true, keyOf)) };
  const whenFalse = { ...spot, there: more(spot.there, guardsOf(test, false, keyOf)) };
  checkParts(body, unless ? whenFalse : whenTrue);
  checkParts(otherwise ?? [], unless ? whenTrue : whenFalse);
}

function checkEach({ over, names, body, otherwise }: Scoped, spot: Spot): void {
  const list = know(over, spot);
  checkParts(otherwise ?? [], spot);
  if (!list) return;
  if (mayBeAbsent(list.shape) && !otherwise) tell(spot, maybeAbsent(list));
  const items: Shape[] = [];
  let keys: Shape["kind"] & ("number" | "text") = "number";
  for (const option of optionsOf(present(list.shape))) {
    if (option.kind === "list" || option.kind === "record") items.push(option.item());
    else {
      tell(spot, notAList(list));
      return;
    }
    if (option.kind === "record") keys = "text";
  }
  const { place } = over;
  const path = list.path === undefined ? {} : { path: list.path === "" ? "*" : `${list.path}.*` };
  const key = `${list.key}.* at ${place.file}:${place.line}:${place.column}`;
  const here: Known = { shape: either(items), key, text: "this", place, ...path };
  const fact = (name: string, kind: "number" | "text" | "flag"): Known => {
    return { shape: { kind }, key: `${key}@${name}`, text: `@${name}`, place };
  };
  const facts = new Map([
    ["index", fact("index", "number")],
    ["key", fact("key", keys)],
    ["first", fact("first", "flag")],
    ["last", fact("last", "flag")],
  ]);
  const [item, position] = names;
  const named = new Map<string, Known>();
  if (item !== undefined) named.set(item, here);
  if (position !== undefined) named.set(position, fact(position, keys));
  const { scope } = spot;
  const loop = (name: string) => facts.get(name);
  const inner = { here, root: scope.root, given: NONE, names: named, loop, outer: scope };
  checkParts(body, { ...spot, scope: inner });
}

function checkWith({ over, names, body, otherwise }: Scoped, spot: Spot): void {
  const found = know(over, spot);
  checkParts(otherwise ?? [], spot);
  if (!found) return;
  if (mayBeAbsent(found.shape) && !otherwise) tell(spot, maybeAbsent(found));
  const here = { ...found, shape: present(found.shape), text: "this" };
  const [name] = names;
  const named = new Map(name === undefined ? [] : [[name, here] as const]);
  const { scope } = spot;
  const inner = { here, root: scope.root, given: NONE, names: named, outer: scope };
  checkParts(body, { ...spot, scope: inner, there: more(spot.there, [found.key]) });
}

function checkInclude({ name, context, named, place }: Include, spot: Spot): void {
  const { scope, input } = spot;
  const here = context ? know(context, spot) : scope.here;
  const given = new Map(context ? [] : scope.given);
  let complete = here !== undefined;
  for (const argument of named) {
    const known = know(argument.value, spot);
    if (known) given.set(argument.name, known);
    else complete = false;
  }
  const partial = input.partials.get(name);
  if (!here || !complete || !partial) return;
  const inner = { here, root: scope.root, given, names: NONE };
  checkParts(partial.body, { ...spot, scope: inner, calledFrom: place });
}

/** What is known of the value; undefined when something about it was told. */
function know(expression: Expression, spot: Spot): Known | undefined {
  return knowTelling(expression, spot, (problem) => tell(spot, problem));
}

function knowQuietly(expression: Expression, spot: Spot): Known | undefined {
  return knowTelling(expression, spot, () => {});
}

function knowTelling(
  expression: Expression,
  spot: Spot,
  tellProblem: (problem: Problem) => void,
): Known | undefined {
  const { input, scope, there } = spot;
  if (expression.type === "path") {
    return resolve(expression, { scope, there, explain: input.explain, tell: tellProblem });
  }
  if (expression.type === "call") return knowCall(expression, spot, tellProblem);
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
  tellProblem: (problem: Problem) => void,
): Known | undefined {
  const helper = findHelper(name);
  if (!helper) throw new Error(`the parser let an unknown helper through: ${name}`);
  const known: Known[] = [];
  for (const arg of args) {
    const value = knowTelling(arg, spot, tellProblem);
    if (!value) continue;
    if (!helper.tests && mayBeAbsent(value.shape)) tellProblem(maybeAbsent(value));
    known.push(helper.tests ? value : { ...value, shape: present(value.shape) });
  }
  const byName = new Map<string, Known>();
  for (const argument of named) {
    const value = knowTelling(argument.value, spot, tellProblem);
    if (!value) continue;
    if (mayBeAbsent(value.shape)) tellProblem(maybeAbsent(value));
    byName.set(argument.name, { ...value, shape: present(value.shape) });
  }
  if (known.length < args.length || byName.size < named.length) return undefined;
  const shape = helper.check(known, byName, {
    labels: spot.input.labels,
    tell: (problem) => tellProblem({ ...problem, place: problem.place ?? place }),
  });
  return { shape, key: `call at ${place.file}:${place.line}:${place.column}`, text, place };
}

function tell({ input, calledFrom }: Spot, { code, message, hint, place }: Problem): void {
  const isCaller = place?.file === calledFrom?.file && place?.line === calledFrom?.line;
  const caller =
    calledFrom && !isCaller && `the partial is called at ${calledFrom.file}:${calledFrom.line}`;
  const whole = hint && caller ? `${hint} (${caller})` : hint || caller || undefined;
  input.report.error(code, message, { place, hint: whole });
}

function maybeAbsent({ text, place }: Known): Problem {
  const hint = `put {{#if ${text}}} … {{/if}} around it`;
  return { code: "template-maybe-absent", message: `"${text}" may be absent here`, hint, place };
}

function notAList({ text, shape, place }: Known): Problem {
  const isList = optionsOf(shape).some(({ kind }) => kind === "list");
  const group = optionsOf(shape).find(({ kind }) => kind === "group");
  const list = group?.kind === "group" && group.keys.find((key) => isListAt(group.at(key)));
  const hint = list ? `did you mean "${text}.${list}"?` : undefined;
  const message = `"${text}" is ${isList ? "not always a list" : `${describe(shape)}, not a list`}`;
  return { code: "template-not-a-list", message, hint, place };
}

function isListAt(shape: Shape): boolean {
  return optionsOf(shape).every(({ kind }) => kind === "list");
}

function more(there: ReadonlySet<string>, added: Iterable<string>): ReadonlySet<string> {
  return new Set([...there, ...added]);
}

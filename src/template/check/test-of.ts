/** A test of a template as a question about values of the view. */
import { say } from "../../diagnostics/phrase.ts";
import type { Problem } from "../helper.ts";
import type { Test, Variable } from "../outline/outline.ts";
import type { Expression } from "../syntax.ts";
import { know, knowQuietly, type Spot, tellAt } from "./know.ts";
import type { Known } from "./known.ts";
import { describe, mayBeAbsent, optionsOf, type Shape } from "./shape.ts";

/** The question; what is wrong with the expression is told. */
export function testOf(expression: Expression, spot: Spot): Test {
  const known = know(expression, spot);
  return knownTest(expression, known, spot);
}

function knownTest(expression: Expression, known: Known | undefined, spot: Spot): Test {
  if (expression.type === "constant") return { type: "fixed", value: Boolean(expression.value) };
  if (expression.type === "call") {
    const tests = () => expression.args.map((arg) => knownTest(arg, knowQuietly(arg, spot), spot));
    switch (expression.helper) {
      case "not": {
        const [first] = tests();
        return first ? { type: "not", test: first } : { type: "fixed", value: true };
      }
      case "and":
      case "or":
        return { type: expression.helper, tests: tests() };
      case "eq":
        return equalTest(expression.args, spot);
      default:
        if (known && optionsOf(known.shape).some(isOnlyPrinted)) tellAt(spot, notATest(known));
        return { type: "fixed", value: true };
    }
  }
  if (!known) return { type: "there", variable: unknownVariable(expression.text) };
  return testOfKnown(known);
}

/** Whether the value counts as yes. */
export function testOfKnown(known: Known): Test {
  const { shape, key } = known;
  const counted = /^(.*)@(first|last|index|key)$/su.exec(key);
  const [, loop = "", fact = ""] = counted ?? [];
  if (counted) return { type: "count", loop, fact };
  const options = optionsOf(shape);
  if (options.every((option) => option.kind === "nothing")) return { type: "fixed", value: false };
  if (options.every(isAlwaysTrue)) return { type: "fixed", value: true };
  const [only] = options;
  if (only?.kind === "closed" && only.from && options.length === 1) {
    return { type: "fixed", value: only.values.some(Boolean) };
  }
  return { type: "there", variable: variableOf(known) };
}

/** The value as something that may be there or not. */
export function variableOf({ shape, key, text, rivals }: Known): Variable {
  const options = optionsOf(shape);
  const isList = options.some(({ kind }) => kind === "list" || kind === "record");
  const isFlag = options.every(isFlagShape);
  const among = amongOf(options);
  return {
    key,
    text,
    kind: isList ? "list" : isFlag ? "flag" : "value",
    ...(among && { among }),
    ...(rivals && { rivals }),
  };
}

/** A value that could not be found, which was told: it may be anything. */
function unknownVariable(text: string): Variable {
  return { key: `unknown ${text}`, text, kind: "value" };
}

function equalTest(args: readonly Expression[], spot: Spot): Test {
  const [left, right] = args.map((arg) => ({ arg, known: knowQuietly(arg, spot) }));
  if (!left?.known || !right?.known) return { type: "fixed", value: true };
  const fixed = [left, right].find(({ known }) => constantOf(known) !== undefined);
  const other = fixed === left ? right.known : left.known;
  const value = constantOf(fixed?.known);
  if (value === undefined) {
    const key = `${left.known.key} equals ${right.known.key}`;
    return { type: "there", variable: { key, text: left.known.text, kind: "value" } };
  }
  const same = constantOf(other);
  if (same !== undefined) return { type: "fixed", value: same === value };
  if (typeof value === "boolean") {
    const test = testOfKnown(other);
    return value ? test : { type: "not", test };
  }
  const variable = variableOf(other);
  return { type: "equal", variable, value: String(value), optional: mayBeAbsent(other.shape) };
}

function constantOf(known: Known | undefined) {
  if (known?.shape.kind !== "closed" || !known.shape.from) return undefined;
  return known.shape.values[0];
}

/** Groups of values and sources are there whatever they hold. */
function isAlwaysTrue({ kind }: Shape): boolean {
  return ["group", "unstated", "prose", "other"].includes(kind);
}

/** What is made where it is printed, so that nothing is known of it before. */
function isOnlyPrinted({ kind }: Shape): boolean {
  return kind === "notes" || kind === "page";
}

function notATest({ shape, text, place }: Known): Problem {
  const slots = { value: text, what: describe(shape) };
  const message = say('"{value}" is {what}, which cannot be tested', slots);
  const hint = say("test the value that it is made for: {code}", { code: "{{#if …}}" });
  return { code: "template-not-a-test", message, hint, place };
}

function isFlagShape(shape: Shape): boolean {
  if (shape.kind === "flag") return true;
  return shape.kind === "closed" && shape.values.every((value) => typeof value === "boolean");
}

function amongOf(options: readonly Shape[]): readonly string[] | undefined {
  const values: string[] = [];
  for (const option of options) {
    if (option.kind === "nothing") continue;
    if (option.kind !== "closed") return undefined;
    values.push(...option.values.map(String));
  }
  return values;
}

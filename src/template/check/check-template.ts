/**
 * Checks a template against the schema of the view before any data is there: each path, also inside
 * blocks, partials and arguments, must lead to something, and what is printed must be printable
 * whatever the data. Partials are checked at each call, with what they are given there. What the walk
 * has learnt of the template's shape is its outline.
 */
import type * as z from "zod";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { say } from "../../diagnostics/phrase.ts";
import { didYouMean } from "../../diagnostics/phrases.ts";
import type { Problem } from "../helper.ts";
import type { NoticeWatch } from "../notice.ts";
import type { Outline, OutlinePart } from "../outline/outline.ts";
import { misspeltArguments } from "../partial-arguments.ts";
import type { Scope } from "../scope.ts";
import type { Condition, Expression, Include, Part, Scoped, Template } from "../syntax.ts";
import { asksForCount } from "./asks-for-count.ts";
import { guardsOf } from "./guards.ts";
import { type CheckContext, know, knowQuietly, maybeAbsent, type Spot, tellAt } from "./know.ts";
import type { Known } from "./known.ts";
import { problemOfMisfit } from "./misfit.ts";
import { problemOfPrinting } from "./printable.ts";
import { describe, either, mayBeAbsent, optionsOf, present, type Shape, shapeOf } from "./shape.ts";
import { standInFor } from "./stand-in.ts";
import { testOf, testOfKnown, variableOf } from "./test-of.ts";

const NONE: ReadonlyMap<string, Known> = new Map();

/** Reports everything that could go wrong with any view of this schema; gives the outline. */
export function checkTemplate(
  template: Template,
  schema: z.ZodType,
  context: CheckContext,
): Outline {
  const place = { file: template.file, line: 1, column: 1 };
  const root = { shape: shapeOf(schema), path: "", key: "@root", text: "@root", place };
  const scope = { here: root, root, given: NONE, names: NONE };
  return checkParts(template.body, { context, scope, there: new Set(), calls: [] });
}

function checkParts(parts: readonly Part[], spot: Spot): Outline {
  return parts.flatMap((part) => checkPart(part, spot));
}

function checkPart(part: Part, spot: Spot): Outline {
  switch (part.type) {
    case "literal":
      return [{ type: "fixed", text: part.text, place: inSpot(part.place, spot) }];
    case "print": {
      const known = checkPrint(part.value, spot);
      const standIn = standInFor(part, known, spot);
      return [{ ...standIn, place: inSpot(part.place, spot) }];
    }
    case "condition":
      return [checkCondition(part, spot)];
    case "each":
      return checkEach(part, spot);
    case "with":
      return checkWith(part, spot);
    case "include":
      return checkInclude(part, spot);
  }
}

/** The place, with the call that led there. */
function inSpot(place: Place, { calls }: Spot): Place {
  const [calledFrom] = calls;
  return calledFrom ? { ...place, calledFrom } : place;
}

function checkPrint(value: Expression, spot: Spot): Known | undefined {
  const known = know(value, spot);
  const problem = known && problemOfPrinting(known);
  if (problem) tellAt(spot, problem);
  watchPrinted(value, known, spot);
  return known;
}

/** Tells the watch for the notice what is printed: a value, or a label by its name. */
function watchPrinted(value: Expression, known: Known | undefined, spot: Spot): void {
  const { notice } = spot.context;
  if (value.type === "path") notice?.value(known?.path, value.place, spot.calls);
  if (value.type !== "call" || value.helper !== "label") return;
  const [key] = value.args;
  const shape = key && knowQuietly(key, spot)?.shape;
  if (shape?.kind === "closed") for (const name of shape.values) notice?.label(String(name));
}

function checkCondition({ test, unless, body, otherwise }: Condition, spot: Spot): OutlinePart {
  const asked = testOf(test, spot);
  const keyOf = (expression: Expression) => knowQuietly(expression, spot)?.key;
  const whenTrue = { ...spot, there: more(spot.there, guardsOf(test, true, keyOf)) };
  const whenFalse = { ...spot, there: more(spot.there, guardsOf(test, false, keyOf)) };
  return {
    type: "choice",
    test: unless ? { type: "not", test: asked } : asked,
    body: checkParts(body, unless ? whenFalse : whenTrue),
    otherwise: checkParts(otherwise ?? [], unless ? whenTrue : whenFalse),
  };
}

function checkEach(each: Scoped, spot: Spot): Outline {
  const { over, names, body, otherwise } = each;
  const found = know(over, spot);
  const beside = checkParts(otherwise ?? [], spot);
  if (found && mayBeAbsent(found.shape) && !otherwise) tellAt(spot, maybeAbsent(found));
  const items = found && itemsOf(found.shape);
  if (found && !items) tellAt(spot, notAList(found));
  if (!found || !items) return beside;
  const { place } = over;
  const path =
    found.path === undefined ? {} : { path: found.path === "" ? "*" : `${found.path}.*` };
  const key = `${found.key}.* at ${place.file}:${place.line}:${place.column}`;
  const here: Known = { shape: either(items.shapes), key, text: "this", place, ...path };
  const fact = (name: string, kind: "number" | "text" | "flag"): Known => {
    return { shape: { kind }, key: `${key}@${name}`, text: `@${name}`, place };
  };
  const facts = new Map([
    ["index", fact("index", "number")],
    ["key", fact("key", items.keys)],
    ["first", fact("first", "flag")],
    ["last", fact("last", "flag")],
  ]);
  const [item, position] = names;
  const named = new Map<string, Known>();
  if (item !== undefined) named.set(item, here);
  if (position !== undefined) named.set(position, fact("key", items.keys));
  const { scope } = spot;
  const loop = (name: string) => facts.get(name);
  const inner = { here, root: scope.root, given: NONE, names: named, loop, outer: scope };
  return [
    {
      type: "loop",
      list: variableOf(found),
      item: key,
      counted: position !== undefined || asksForCount(body),
      body: checkParts(body, { ...spot, scope: inner }),
      otherwise: beside,
    },
  ];
}

/** What the entries may be, and how they are named; undefined for what has no entries. */
function itemsOf(shape: Shape) {
  const shapes: Shape[] = [];
  let keys: "number" | "text" = "number";
  for (const option of optionsOf(present(shape))) {
    if (option.kind !== "list" && option.kind !== "record") return undefined;
    shapes.push(option.item());
    if (option.kind === "record") keys = "text";
  }
  return { shapes, keys };
}

function checkWith({ over, names, body, otherwise }: Scoped, spot: Spot): Outline {
  const found = know(over, spot);
  const beside = checkParts(otherwise ?? [], spot);
  if (!found) return beside;
  if (mayBeAbsent(found.shape) && !otherwise) tellAt(spot, maybeAbsent(found));
  const here = { ...found, shape: present(found.shape), text: "this" };
  const [name] = names;
  const named = new Map(name === undefined ? [] : [[name, here] as const]);
  const { scope } = spot;
  const inner = { here, root: scope.root, given: NONE, names: named, outer: scope };
  const inside = checkParts(body, { ...spot, scope: inner, there: more(spot.there, [found.key]) });
  return [{ type: "choice", test: testOfKnown(found), body: inside, otherwise: beside }];
}

function checkInclude(include: Include, spot: Spot): Outline {
  const { name, context, named, place } = include;
  const { scope } = spot;
  const found = context ? know(context, spot) : scope.here;
  const partial = spot.context.partials.get(name);
  const meant = partial ? misspeltArguments(include, partial, spot.context.partials) : new Map();
  const given = new Map(context ? [] : scope.given);
  let complete = found !== undefined;
  for (const argument of named) {
    const known = know(argument.value, spot);
    if (known) given.set(meant.get(argument.name) ?? argument.name, known);
    else complete = false;
  }
  if (!partial) return [anything(include, spot)];
  // What could not be found was told; the rest of the partial is looked at where it is called rightly.
  const calls = [place, ...spot.calls];
  if (!found || !complete) return [anything(include, spot)];
  const here = context ? { ...found, text: "this" } : found;
  const inner = { here, root: scope.root, given, names: NONE };
  const inside = { ...spot, scope: inner, calls, partial: name };
  if (!isBuiltin(partial.file) || isBuiltin(place.file)) {
    const body = checkParts(partial.body, inside);
    return [{ type: "called", layout: include, body }];
  }
  const tryWith = (scope: Scope<Known>, notice?: NoticeWatch) => {
    const problems: Problem[] = [];
    const hear = (problem: Problem) => problems.push(problem);
    const context = { ...spot.context, notice, hear };
    return { body: checkParts(partial.body, { ...inside, context, scope }), problems };
  };
  const { body, problems } = tryWith(inner, spot.context.notice);
  if (problems.length === 0) return [{ type: "called", layout: include, body }];
  const own = problems.filter(({ place: at }) => at && !isBuiltin(at.file));
  for (const problem of own) tellAt(spot, problem);
  if (own.length > 0) return [anything(include, spot)];
  const fits = (argument: string, value: Known) =>
    tryWith({ ...inner, given: new Map([...given, [argument, value]]) }).problems.length === 0;
  tellAt(spot, problemOfMisfit({ include, given, scope, problems, fits }));
  return [anything(include, spot)];
}

function isBuiltin(file: string): boolean {
  return file.startsWith("builtin/");
}

/** For a part of which nothing is known, since something about it was told. */
function anything({ name, place }: Include, spot: Spot): OutlinePart {
  const text = `> ${name}`;
  const content = { kind: "text", text: `{{${text}}}` } as const;
  return { type: "standIn", content, text, place: inSpot(place, spot) };
}

function notAList({ text, shape, place }: Known): Problem {
  const code = "template-not-a-list";
  const options = optionsOf(shape);
  if (options.some(({ kind }) => kind === "list")) {
    return { code, message: say('"{value}" is not always a list', { value: text }), place };
  }
  const group = options.find(({ kind }) => kind === "group");
  const list = group?.kind === "group" && group.keys.find((key) => isListAt(group.at(key)));
  const hint = list ? didYouMean(`${text}.${list}`) : undefined;
  const message = say('"{value}" is {what}, not a list', { value: text, what: describe(shape) });
  return { code, message, hint, place };
}

function isListAt(shape: Shape): boolean {
  return optionsOf(shape).every(({ kind }) => kind === "list");
}

function more(there: ReadonlySet<string>, added: Iterable<string>): ReadonlySet<string> {
  return new Set([...there, ...added]);
}

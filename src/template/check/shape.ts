/**
 * What a value may look like, read from the zod schema of the view: just as much as is needed to
 * tell whether a path leads somewhere and whether what is there can be printed.
 */
import * as core from "zod/v4/core";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { type Joined, or, type Phrase, say, tell } from "../../diagnostics/phrase.ts";
import { listNames } from "../suggest.ts";

declare module "zod" {
  interface GlobalMeta {
    /** Of these fields of a group exactly one is there, or filled where it is a list. */
    oneOf?: readonly string[];
  }
}

export type Shape =
  | { readonly kind: "text" | "number" | "flag" | "prose" | "unstated" | "nothing" | "notes" }
  /** The number of the page on which this begins. */
  | { readonly kind: "page"; readonly target: string }
  | { readonly kind: "closed"; readonly values: readonly Constant[]; readonly from?: Place }
  | { readonly kind: "list"; readonly item: () => Shape }
  | { readonly kind: "record"; readonly item: () => Shape }
  | {
      readonly kind: "group";
      readonly keys: readonly string[];
      readonly at: (key: string) => Shape;
      /** Keys of which exactly one is there. */
      readonly oneOf?: readonly string[];
    }
  | { readonly kind: "either"; readonly options: readonly Shape[] }
  /** What no template can use; `what` names it. */
  | { readonly kind: "other"; readonly what: Phrase };

/** The values that a closed set of texts, numbers or flags consists of. */
export type Constant = string | number | boolean;

const NOTHING: Shape = { kind: "nothing" };

/** The shape of what the schema lets through. */
export function shapeOf(schema: core.$ZodType): Shape {
  if (schema instanceof core.$ZodOptional || schema instanceof core.$ZodNullable) {
    return either([shapeOf(schema._zod.def.innerType), NOTHING]);
  }
  if (
    schema instanceof core.$ZodDefault ||
    schema instanceof core.$ZodPrefault ||
    schema instanceof core.$ZodCatch ||
    schema instanceof core.$ZodReadonly
  ) {
    return shapeOf(schema._zod.def.innerType);
  }
  if (schema instanceof core.$ZodNonOptional) return present(shapeOf(schema._zod.def.innerType));
  if (schema instanceof core.$ZodLazy) return shapeOf(schema._zod.def.getter());
  if (schema instanceof core.$ZodPipe) return shapeOf(schema._zod.def.out);
  if (schema instanceof core.$ZodObject) {
    const group = groupOf(schema._zod.def.shape);
    const { oneOf } = core.globalRegistry.get(schema) ?? {};
    return group.kind === "group" && oneOf ? { ...group, oneOf } : group;
  }
  if (schema instanceof core.$ZodUnion) return either(schema._zod.def.options.map(shapeOf));
  if (schema instanceof core.$ZodIntersection) {
    return intersection(shapeOf(schema._zod.def.left), shapeOf(schema._zod.def.right));
  }
  if (schema instanceof core.$ZodArray) {
    const { element } = schema._zod.def;
    return { kind: "list", item: () => shapeOf(element) };
  }
  if (schema instanceof core.$ZodTuple) {
    const { items, rest } = schema._zod.def;
    return { kind: "list", item: () => either([...items, ...(rest ? [rest] : [])].map(shapeOf)) };
  }
  if (schema instanceof core.$ZodRecord) {
    const { valueType } = schema._zod.def;
    return { kind: "record", item: () => shapeOf(valueType) };
  }
  return simpleShape(schema);
}

function simpleShape(schema: core.$ZodType): Shape {
  if (schema instanceof core.$ZodLiteral || schema instanceof core.$ZodEnum) {
    const values = [...schema._zod.values];
    if (values.every((value) => value === null || value === undefined)) return NOTHING;
    return { kind: "closed", values: values.filter(isConstant) };
  }
  if (schema instanceof core.$ZodString || schema instanceof core.$ZodTemplateLiteral) {
    return { kind: "text" };
  }
  if (schema instanceof core.$ZodNumber) return { kind: "number" };
  if (schema instanceof core.$ZodBoolean) return { kind: "flag" };
  const { type } = schema._zod.def;
  if (type === "null" || type === "undefined" || type === "void") return NOTHING;
  if (type === "date") return { kind: "other", what: say("a raw date") };
  return { kind: "other", what: say("something that no paper can use") };
}

function isConstant(value: unknown): value is Constant {
  return ["string", "number", "boolean"].includes(typeof value);
}

function groupOf(fields: Readonly<Record<string, core.$ZodType>>): Shape {
  const keys = Object.keys(fields);
  const [only, second] = keys;
  if (second === undefined && (only === "prose" || only === "unstated")) {
    const schema = fields[only];
    if (schema instanceof core.$ZodString) return { kind: only };
  }
  const known = new Map(Object.entries(fields));
  return {
    kind: "group",
    keys,
    at: (key) => {
      const schema = known.get(key);
      return schema ? shapeOf(schema) : NOTHING;
    },
  };
}

function intersection(left: Shape, right: Shape): Shape {
  if (left.kind !== "group") return right;
  if (right.kind !== "group") return left;
  return {
    kind: "group",
    keys: [...new Set([...left.keys, ...right.keys])],
    at: (key) => (left.keys.includes(key) ? left : right).at(key),
  };
}

/** One shape out of several, flat. */
export function either(options: readonly Shape[]): Shape {
  const flat = options.flatMap((option) => (option.kind === "either" ? option.options : [option]));
  const [first, second] = flat;
  return first !== undefined && second === undefined ? first : { kind: "either", options: flat };
}

/** The possible shapes, one by one. */
export function optionsOf(shape: Shape): readonly Shape[] {
  return shape.kind === "either" ? shape.options : [shape];
}

export function mayBeAbsent(shape: Shape): boolean {
  return optionsOf(shape).some((option) => option.kind === "nothing");
}

/** The shape of a value that is known to be there. */
export function present(shape: Shape): Shape {
  return either(optionsOf(shape).filter((option) => option.kind !== "nothing"));
}

/** What stands below this name: undefined when no option has it, optional when only some have. */
export function below(shape: Shape, name: string): Shape | undefined {
  const found: Shape[] = [];
  let missing = false;
  for (const option of optionsOf(shape)) {
    const next = belowOne(option, name);
    if (next) found.push(next);
    else missing = true;
  }
  if (found.length === 0) return undefined;
  return either(missing ? [...found, NOTHING] : found);
}

/** The names of which exactly one is there, where this name is among them. */
export function rivalsOf(shape: Shape, name: string): readonly string[] | undefined {
  const [only] = optionsOf(shape);
  const names = only?.kind === "group" ? only.oneOf : undefined;
  return names?.includes(name) ? names : undefined;
}

function belowOne(shape: Shape, name: string): Shape | undefined {
  switch (shape.kind) {
    case "group":
      return shape.keys.includes(name) ? shape.at(name) : undefined;
    case "prose":
    case "unstated":
      return name === shape.kind ? { kind: "text" } : undefined;
    case "record":
      return either([shape.item(), NOTHING]);
    case "list":
      return /^\d+$/.test(name) ? either([shape.item(), NOTHING]) : undefined;
    default:
      return undefined;
  }
}

/** The names that may stand below this shape. */
export function namesBelow(shape: Shape): readonly string[] {
  const names = optionsOf(shape).flatMap((option) => {
    if (option.kind === "group") return option.keys;
    return option.kind === "prose" || option.kind === "unstated" ? [option.kind] : [];
  });
  return [...new Set(names)];
}

/** The shape in words, as in "is a list". */
export function describe(shape: Shape): Phrase | Joined {
  switch (shape.kind) {
    case "text":
    case "prose":
    case "unstated":
      return say("a text");
    case "number":
      return say("a number");
    case "flag":
      return say("a yes or no");
    case "notes":
      return say("a source note");
    case "page":
      return say("the number of a page");
    case "nothing":
      return say("nothing");
    case "closed":
      return shape.values.every((value) => typeof value === "boolean")
        ? say("a yes or no")
        : say("a text");
    case "list":
    case "record":
      return say("a list");
    case "group":
      return say("a group of values ({names})", { names: listNames(shape.keys, 6) });
    case "other":
      return shape.what;
    case "either": {
      const options = shape.options.map(describe);
      return or(
        options.filter(
          (one, index) => options.findIndex((other) => tell(other) === tell(one)) === index,
        ),
      );
    }
  }
}

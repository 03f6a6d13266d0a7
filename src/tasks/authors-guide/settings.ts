/**
 * What may stand in a YAML file of `templates/`, as one table: read from its schema with its own
 * descriptions. Groups that are alike share their lines, with `*` for the name of any of them.
 */
import * as z from "zod";
import { asCode, makeTable, withCode } from "./markdown.ts";

interface Line {
  readonly path: string;
  readonly meaning: string;
  readonly write: string;
}

/** The paths of all lines, for the test of the guide. */
export function listSettings(schema: z.ZodObject): readonly string[] {
  return linesOf(schema, "").map(({ path }) => path);
}

export function describeSettings(schema: z.ZodObject): string {
  return makeTable(
    ["name", "what it is", "write"],
    linesOf(schema, "").map(({ path, meaning, write }) => [asCode(path), withCode(meaning), write]),
  );
}

function linesOf(schema: z.ZodObject, prefix: string): readonly Line[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => describe(field, prefix + name));
}

function describe(field: z.core.$ZodType, path: string): readonly Line[] {
  const { schema, without } = open(field);
  const meaning = meaningOf(field);
  if (!(schema instanceof z.ZodObject)) {
    const write = [writeOf(schema), without].filter(Boolean).join("; ");
    return [{ path, meaning, write }];
  }
  const alike = likeness(schema);
  const lines = alike ? linesOf(alike, `${path}.*.`) : linesOf(schema, `${path}.`);
  if (alike) {
    const names = [namesOf(schema), meaning].filter(Boolean).join(". ");
    return [{ path, meaning: names, write: "a group for each" }, ...lines];
  }
  return meaning || without ? [{ path, meaning, write: without || "a group" }, ...lines] : lines;
}

/** The schema below what makes a field optional, and what holds when it is left out. */
function open(field: z.core.$ZodType): { schema: z.core.$ZodType; without: string } {
  if (field instanceof z.ZodOptional) {
    return { schema: field.unwrap(), without: "may be left out" };
  }
  if (field instanceof z.ZodDefault) {
    const { defaultValue } = field.def;
    const isPlain = typeof defaultValue !== "object" && defaultValue !== "";
    const without = isPlain
      ? `may be left out, which means ${String(defaultValue)}`
      : "may be left out";
    return { schema: field.unwrap(), without };
  }
  return { schema: field, without: "" };
}

/** The group that all fields of this one are, when they are all the same. */
function likeness(schema: z.ZodObject): z.ZodObject | undefined {
  const [first, ...others] = Object.values(schema.shape);
  if (!(first instanceof z.ZodObject) || others.length === 0) return undefined;
  return others.every((other) => other._zod.def === first._zod.def) ? first : undefined;
}

function namesOf(schema: z.ZodObject): string {
  const fields = Object.entries(schema.shape);
  return fields
    .map(([name, field]) => [asCode(name), meaningOf(field)].filter(Boolean).join(": "))
    .join(fields.some(([, field]) => meaningOf(field)) ? "; " : ", ");
}

function meaningOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? "";
}

function writeOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(", ");
  if (schema instanceof z.ZodNumber) return schema.isInt ? "a whole number" : "a number";
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodRecord || schema instanceof z.ZodLazy) return "names with their texts";
  if (schema instanceof z.ZodUnion) return "a text, or a group with a text for each language";
  return "a text";
}

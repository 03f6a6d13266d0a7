/** Zod's kinds and limits, and values found, in the words of a person who does not program. */
import type * as z from "zod";
import { excerpt } from "../text/display.ts";
import type { Expected } from "./schema-union.ts";

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  bigint: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
  null: "nothing",
  undefined: "nothing",
};

/** A zod kind such as `array` as "a list". */
function kindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}

/** Kinds and single values joined: `a list or "unknown"`. */
export function expectedWords({ kinds, values }: Expected): string {
  return joinOr([...new Set(kinds.map(kindWords)), ...values.map(literalWords)]);
}

/** A single value as it is written: texts in double quotes. */
export function literalWords(value: z.core.util.Primitive): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** `a, b or c`. */
function joinOr(parts: readonly string[]): string {
  return [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter(Boolean).join(" or ");
}

/** What stands there: a short text itself, otherwise its kind. */
export function foundWords(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `"${excerpt(value)}"`;
  if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
  return typeof value === "object" ? "a group of fields" : String(value);
}

/**
 * Zod's error map for checks that have no message of their own in the schema; the result begins
 * with "expected".
 */
export function expectationOf(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${kindWords(issue.expected)}`;
    case "invalid_value":
      return `expected ${joinOr(issue.values.map(literalWords))}`;
    case "too_small":
      return `expected ${limitWords(issue.origin, "at least", Number(issue.minimum))}`;
    case "too_big":
      return `expected ${limitWords(issue.origin, "at most", Number(issue.maximum))}`;
    case "invalid_format":
      return issue.format === "date"
        ? "expected a date such as 2025-12-02"
        : "expected another form";
    case "not_multiple_of":
      return `expected a multiple of ${issue.divisor}`;
    default:
      return "expected something else";
  }
}

function limitWords(origin: string, bound: string, limit: number): string {
  if (origin === "string")
    return limit === 1 ? "a text that is not empty" : `${bound} ${limit} letters`;
  if (origin === "array" || origin === "set")
    return `${bound} ${limit} ${limit === 1 ? "entry" : "entries"}`;
  if (origin === "number" && limit === 0)
    return bound === "at least" ? "a number above 0" : "a number below 0";
  return `${bound} ${limit}`;
}

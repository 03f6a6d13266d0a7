/** Zod's kinds and limits, and values found, in the words of a person who does not program. */
import type * as z from "zod";
import { excerpt } from "../text/display.ts";
import { type Joined, or, type Phrase, quote, type Slot, say } from "./phrase.ts";
import type { Expected, PlainIssue } from "./schema-union.ts";

const KINDS: Readonly<Record<string, Phrase>> = {
  string: say("a text"),
  number: say("a number"),
  int: say("a whole number"),
  bigint: say("a whole number"),
  boolean: say("true or false"),
  array: say("a list"),
  object: say("a group of fields"),
  record: say("a group of fields"),
  null: say("nothing"),
  undefined: say("nothing"),
};

/** Zod's error map: checks without a text of their own get none, and are told from the issue. */
export function noWords(): string {
  return "";
}

/** Kinds and single values joined: `a list or "unknown"`. */
export function expectedWords({ kinds, values }: Expected): Joined {
  const words = new Map(kinds.map((kind) => [KINDS[kind]?.text ?? kind, kindWords(kind)]));
  return or([...words.values(), ...values.map(literalWords)]);
}

/** A zod kind such as `array` as "a list". */
function kindWords(kind: string): Slot {
  return KINDS[kind] ?? kind;
}

/** A single value as it is written: texts in double quotes. */
export function literalWords(value: z.core.util.Primitive): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** What stands there: a short text itself, otherwise its kind. */
export function foundWords(value: unknown): Slot {
  if (value === undefined || value === null) return say("nothing");
  if (typeof value === "string") return value === "" ? say("an empty text") : `"${excerpt(value)}"`;
  if (Array.isArray(value)) return value.length ? say("a list") : say("an empty list");
  return typeof value === "object" ? say("a group of fields") : String(value);
}

/** As `foundWords`; a text is called a text where its kind is what matters. */
export function describeFound(value: unknown): Slot {
  return typeof value === "string" && value !== ""
    ? say('the text "{text}"', { text: excerpt(value) })
    : foundWords(value);
}

/** What the schema wants, beginning with "expected": in its own text, or from zod's limits. */
export function expectationOf(issue: PlainIssue): Phrase {
  if (issue.message !== "") return quote(issue.message);
  switch (issue.code) {
    case "invalid_type":
      return say("expected {kind}", { kind: kindWords(issue.expected) });
    case "invalid_value":
      return say("expected {values}", { values: or(issue.values.map(literalWords)) });
    case "too_small":
      return atLeast(issue.origin, Number(issue.minimum));
    case "too_big":
      return atMost(issue.origin, Number(issue.maximum));
    case "invalid_format":
      return issue.format === "date"
        ? say("expected a date such as 2025-12-02")
        : say("expected another form");
    case "not_multiple_of":
      return say("expected a multiple of {number}", { number: issue.divisor });
    default:
      return say("expected something else");
  }
}

function atLeast(origin: string, limit: number): Phrase {
  if (origin === "string") {
    return limit === 1
      ? say("expected a text that is not empty")
      : say("expected at least {limit} letters", { limit });
  }
  if (origin === "array" || origin === "set") {
    return limit === 1
      ? say("expected at least 1 entry")
      : say("expected at least {limit} entries", { limit });
  }
  return limit === 0
    ? say("expected a number above 0")
    : say("expected at least {limit}", { limit });
}

function atMost(origin: string, limit: number): Phrase {
  if (origin === "string") return say("expected at most {limit} letters", { limit });
  if (origin === "array" || origin === "set") {
    return limit === 1
      ? say("expected at most 1 entry")
      : say("expected at most {limit} entries", { limit });
  }
  return limit === 0
    ? say("expected a number below 0")
    : say("expected at most {limit}", { limit });
}

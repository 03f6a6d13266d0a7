/** How a missing field is written: a line to add, in the form that its schema takes. */
import * as core from "zod/v4/core";
import { or, type Phrase, say } from "./phrase.ts";
import {
  allowsLiteral,
  branchesAt,
  branchesOf,
  fieldNames,
  fieldSchemas,
  isRequired,
  type Schema,
} from "./schema-keys.ts";
import { problemsOf } from "./schema-union.ts";
import { expectationOf, literalWords } from "./schema-words.ts";
import type { Path } from "./yaml-place.ts";

/** A group of more fields than this is written over lines. */
const ON_A_LINE = 4;
/** More choices than this are no help to read. */
const LISTED = 12;
/** What no field takes, so that its schema says what it wants instead. */
const PROBE = "?";

/** The remedy for a field that is missing. */
export function missingRemedy(schema: Schema, path: Path): Phrase {
  const field = String(path.at(-1));
  if (path.length === 1 && field === "chancery") {
    return say('begin the file with the line "chancery: 1"');
  }
  const branches = branchesAt(schema, path);
  const line = `${field}: ${formOf(branches)}`;
  if (allowsLiteral(branches, "unknown")) {
    return line.endsWith(": unknown")
      ? say('add a line "{field}: unknown"', { field })
      : say('add a line "{line}", or "{field}: unknown" if no source says it', { line, field });
  }
  const first = firstOfEntries(branches);
  if (first !== undefined) {
    return takesEmptyList(branches)
      ? say(
          'add a line "{field}:" with the entries below it, the first line of each "- {first}: …", or "{field}: []" if there are none',
          { field, first },
        )
      : say(
          'add a line "{field}:" with the entries below it, the first line of each "- {first}: …"',
          { field, first },
        );
  }
  if (takesEmptyList(branches)) {
    return say('add a line "{line}", or "{field}: []" if there are none', { line, field });
  }
  const choices = choicesOf(branches);
  if (choices.length > 0 && choices.length <= LISTED) {
    return say('add a line "{field}: …" with {choices}', { field, choices: or(choices) });
  }
  const wanted = expectationAt(schema, path);
  return wanted
    ? say('add a line "{line}" ({wanted})', { line, wanted })
    : say('add a line "{line}"', { line });
}

/** The value's form on one line, with dots where something is to be filled in. */
function formOf(branches: readonly Schema[], depth = 0): string {
  const item = branches.find((branch) => branch instanceof core.$ZodArray);
  if (item instanceof core.$ZodArray) {
    const inner = branchesOf(item._zod.def.element);
    return depth > 0 || inner.some((branch) => branch instanceof core.$ZodObject)
      ? "[…]"
      : `[${formOf(inner, depth + 1)}]`;
  }
  const isText = branches.some((branch) => branch instanceof core.$ZodString);
  const group = branches.find((branch) => branch instanceof core.$ZodObject);
  if (group && !isText) {
    const names = fieldNames([group]).filter((name) =>
      fieldSchemas([group], name).some(isRequired),
    );
    if (names.length <= ON_A_LINE && depth === 0) {
      return `{ ${names.map((name) => `${name}: …`).join(", ")} }`;
    }
    return "{ … }";
  }
  const isOnlyUnknown = branches.every(
    (branch) => branch instanceof core.$ZodLiteral && branch._zod.def.values.includes("unknown"),
  );
  return isOnlyUnknown && branches.length > 0 ? "unknown" : "…";
}

/** The first field of an entry, where the entries of a list are groups. */
function firstOfEntries(branches: readonly Schema[]): string | undefined {
  const item = branches.find((branch) => branch instanceof core.$ZodArray);
  if (!(item instanceof core.$ZodArray)) return undefined;
  return fieldNames(branchesOf(item._zod.def.element))[0];
}

function takesEmptyList(branches: readonly Schema[]): boolean {
  return branches.some(
    (branch) => branch instanceof core.$ZodArray && core.safeParse(branch, []).success,
  );
}

function choicesOf(branches: readonly Schema[]): readonly string[] {
  const isChoice = branches.every(
    (branch) =>
      branch instanceof core.$ZodEnum ||
      branch instanceof core.$ZodLiteral ||
      branch instanceof core.$ZodBoolean,
  );
  if (!isChoice) return [];
  return branches.flatMap((branch) => {
    if (branch instanceof core.$ZodEnum)
      return Object.values(branch._zod.def.entries).map(literalWords);
    if (branch instanceof core.$ZodLiteral) return branch._zod.def.values.map(literalWords);
    return ["true", "false"];
  });
}

/** What the schema says of a text that has not the form it wants; nothing where any text will do. */
function expectationAt(schema: Schema, path: Path): Phrase | undefined {
  const [field] = fieldSchemas(branchesAt(schema, path.slice(0, -1)), path.at(-1) ?? "");
  const result = field && core.safeParse(field, PROBE, { error: () => "" });
  if (!result || result.success) return undefined;
  const [problem] = problemsOf(result.error.issues);
  if (!problem?.issue || problem.path.length > 0) return undefined;
  return expectationOf(problem.issue);
}

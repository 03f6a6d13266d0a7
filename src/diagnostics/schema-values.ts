/** Values of the wrong kind, outside the choices, or not in the form that the schema asks for. */
import { closest } from "../text/closest.ts";
import { allowsLiteral, branchesAt, fieldNames } from "./schema-keys.ts";
import { type Finding, type Misfit, nameOfPath, placeIn, valueAt } from "./schema-misfit.ts";
import type { Expected, PlainIssue, Problem } from "./schema-union.ts";
import { expectedWords, foundWords, literalWords } from "./schema-words.ts";
import type { Path } from "./yaml-place.ts";

/** What is wrong with a value that is there. */
export function wrongValue(misfit: Misfit, { path, ...problem }: Problem): Finding {
  if (problem.issue === undefined) return mismatch(misfit, path, problem.expected);
  const { issue } = problem;
  if (issue.code === "invalid_type" && issue.message.startsWith("expected ")) {
    return mismatch(misfit, path, { kinds: [issue.expected], values: [] });
  }
  if (issue.code === "invalid_value") {
    return mismatch(misfit, path, { kinds: [], values: issue.values });
  }
  return malformed(misfit, path, issue);
}

/** The value is another kind of thing than the schema has in mind, or none of its choices. */
function mismatch(misfit: Misfit, path: Path, expected: Expected): Finding {
  const value = valueAt(misfit.value, path);
  const place = placeIn(misfit, path);
  const name = nameOfPath(path);
  const { kinds, values } = expected;
  if (path.length === 0 && (value === undefined || value === null)) {
    return { code: "wrong-type", message: "the file is empty", place };
  }
  if (kinds.length === 0 && values.length > 1 && typeof value === "string") {
    const meant = closest(value, values.map(String));
    const choices = values.map(literalWords).join(", ");
    return {
      code: "wrong-value",
      message: `${name} is ${foundWords(value)}, which is none of ${choices}`,
      place,
      hint: meant === undefined ? "write one of these" : `did you mean "${meant}"?`,
    };
  }
  return {
    code: kinds.length === 0 ? "wrong-value" : "wrong-type",
    message: `${name}: expected ${expectedWords(expected)}, found ${describe(value)}`,
    place,
    hint: remedy(misfit, path, value, expected),
  };
}

/** The value is of the right kind and its form is not; the schema says what was expected. */
function malformed(misfit: Misfit, path: Path, issue: PlainIssue): Finding {
  const value = valueAt(misfit.value, path);
  if (issue.code === "invalid_key") {
    const reason = issue.issues[0]?.message ?? "expected another name";
    return {
      code: "wrong-value",
      message: `${foundWords(path.at(-1))} is no name for a field here; ${reason}`,
      place: placeIn(misfit, path, "key"),
    };
  }
  const found = issue.message.includes("found") ? "" : `, found ${describe(value)}`;
  return {
    code: "wrong-value",
    message: `${nameOfPath(path)}: ${issue.message}${found}`,
    place: placeIn(misfit, path),
    hint: dateHint(value),
  };
}

/** Dates are where most slips happen: the order of their parts, and days that do not exist. */
function dateHint(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d{1,2}[./ -]\d{1,2}[./ -]\d{4}$/u.test(value))
    return "write the year first, then month and day";
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return "the calendar has no such day";
  return undefined;
}

/** A text is called a text where its kind is what matters. */
function describe(value: unknown): string {
  return typeof value === "string" && value !== ""
    ? `the text ${foundWords(value)}`
    : foundWords(value);
}

function remedy(
  { schema }: Misfit,
  path: Path,
  value: unknown,
  { kinds, values }: Expected,
): string | undefined {
  const meant = typeof value === "string" ? closest(value, values.map(String)) : undefined;
  const key = path.at(-1);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  if (value === null) {
    return allowsLiteral(branchesAt(schema, path), "unknown")
      ? `write "unknown" if no source says it`
      : "write a value after the colon, or remove the line if the field may be left out";
  }
  if (kinds.includes("array") && typeof value === "string") {
    if (/^-\S/u.test(value)) return "write a space after each hyphen";
    return value.length < 50 && typeof key === "string" ? `write "${key}: [${value}]"` : undefined;
  }
  if (kinds.includes("object") && typeof value === "string") {
    const names = fieldNames(branchesAt(schema, path));
    if (names.length > 0) return `write these fields below it: ${names.join(", ")}`;
  }
  if (kinds.includes("string") && (typeof value === "boolean" || typeof value === "number")) {
    return `put quotes around it: "${value}"`;
  }
  if (kinds.includes("boolean") && typeof value === "string") return `write true or false`;
  const wantsNumber = kinds.includes("number") || kinds.includes("int");
  if (wantsNumber && typeof value === "string" && /^\d+(\.\d+)?$/u.test(value)) {
    return "remove the quotes";
  }
  return undefined;
}

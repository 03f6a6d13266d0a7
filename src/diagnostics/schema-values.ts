/** Values of the wrong kind, outside the choices, or not in the form that the schema asks for. */
import { closest } from "../text/closest.ts";
import { list, type Phrase, quote, say } from "./phrase.ts";
import { didYouMean } from "./phrases.ts";
import { branchesAt, fieldNames } from "./schema-keys.ts";
import {
  type Finding,
  type Misfit,
  nameOfPath,
  placeIn,
  valueAt,
  writtenAt,
} from "./schema-misfit.ts";
import { objectionOf } from "./schema-objection.ts";
import {
  emptyRemedy,
  formRemedy,
  kindRemedy,
  letterRemedy,
  limitRemedy,
} from "./schema-remedies.ts";
import { nameRemedy } from "./schema-rewrites.ts";
import type { Expected, PlainIssue, Problem } from "./schema-union.ts";
import {
  describeFound,
  expectationOf,
  expectedWords,
  foundWords,
  literalWords,
} from "./schema-words.ts";
import type { Path } from "./yaml-place.ts";

/** More fields than this are not all named. */
const LISTED = 16;
const NAMED = 4;

/** What is wrong with a value that is there. */
export function wrongValue(misfit: Misfit, { path, ...problem }: Problem): Finding {
  if (problem.issue === undefined) return mismatch(misfit, path, problem.expected);
  const { issue } = problem;
  if (issue.code === "invalid_type" && issue.message === "") {
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
  const { kinds, values } = expected;
  if (path.length === 0 && (value === undefined || value === null)) return emptyFile(misfit);
  if (value === null) return nothingThere(misfit, path, expected);
  const place = placeIn(misfit, path);
  const name = nameOfPath(path);
  if (kinds.length === 0 && values.length > 1 && typeof value === "string") {
    const meant = closest(value, values.map(String));
    return {
      code: "wrong-value",
      message: say("{name} is {found}, which is none of {choices}", {
        name,
        found: foundWords(value),
        choices: list(values.map(literalWords)),
      }),
      place,
      hint: meant === undefined ? say("write one of these") : didYouMean(meant),
    };
  }
  return {
    code: kinds.length === 0 ? "wrong-value" : "wrong-type",
    message: say("{name}: expected {expected}, found {found}", {
      name,
      expected: expectedWords(expected),
      found: describeFound(value),
    }),
    place,
    hint: path.length === 0 ? fileRemedy(misfit) : kindRemedy(misfit, path, value, expected),
  };
}

function emptyFile(misfit: Misfit): Finding {
  return {
    code: "wrong-type",
    message: say("the file is empty"),
    place: placeIn(misfit, []),
    hint: fileRemedy(misfit),
  };
}

/** How a file of the kind begins. */
function fileRemedy({ schema }: Misfit): Phrase {
  const names = fieldNames(branchesAt(schema, []));
  const fields = list(names.filter((name) => name !== "chancery").map((name) => `"${name}:"`));
  if (names.length > LISTED) {
    return say("copy another file of the kind, or begin it with the fields {fields} and so on", {
      fields: list(names.slice(0, NAMED).map((name) => `"${name}:"`)),
    });
  }
  return names.includes("chancery")
    ? say('begin it with the line "chancery: 1", followed by {fields}', { fields })
    : say("write these fields: {fields}", { fields });
}

/** Nothing follows the colon, or one of the two words that YAML reads as nothing. */
function nothingThere(misfit: Misfit, path: Path, expected: Expected): Finding {
  const written = writtenAt(misfit, path) ?? "";
  const slots = { name: nameOfPath(path), expected: expectedWords(expected) };
  return {
    code: "wrong-type",
    message:
      written === ""
        ? say("{name}: expected {expected}, found nothing", slots)
        : say('{name}: expected {expected}, found "{written}", which is read as nothing', {
            ...slots,
            written,
          }),
    place: placeIn(misfit, path),
    hint: emptyRemedy(misfit, path, written),
  };
}

/** The value is of the right kind and its form is not; the schema says what was expected. */
function malformed(misfit: Misfit, path: Path, issue: PlainIssue): Finding {
  const value = valueAt(misfit.value, path);
  if (issue.code === "invalid_key") return wrongKey(misfit, path, issue.issues);
  const objection = objectionOf(issue);
  const expectation = objection?.message ?? expectationOf(issue);
  const tellsFound = /\bfound\b/u.test(expectation.text);
  const name = nameOfPath(path);
  return {
    code: "wrong-value",
    message: tellsFound
      ? say("{name}: {expectation}", { name, expectation })
      : say("{name}: {expectation}, found {found}", {
          name,
          expectation,
          found: describeFound(value),
        }),
    place: placeIn(misfit, path),
    hint:
      letterRemedy(value) ??
      objection?.hint ??
      limitRemedy(issue) ??
      formRemedy(misfit, path, value),
  };
}

/** The name of a field is not one of those that this group takes, such as languages. */
function wrongKey(
  misfit: Misfit,
  path: Path,
  issues: Extract<PlainIssue, { code: "invalid_key" }>["issues"],
): Finding {
  const [first] = issues;
  const objection = first && objectionOf(first);
  const expectation: Phrase =
    objection?.message ?? (first?.message ? quote(first.message) : say("expected another name"));
  return {
    code: "wrong-value",
    message: say("{found} is no name for a field here; {expectation}", {
      found: foundWords(path.at(-1)),
      expectation,
    }),
    place: placeIn(misfit, path, "key"),
    hint: objection?.hint ?? nameRemedy(misfit, path),
  };
}

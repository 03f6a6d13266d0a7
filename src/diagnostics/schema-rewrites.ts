/** A value that is right in itself and stands in the wrong form: the whole field, written anew. */
import * as core from "zod/v4/core";
import { correctionsOf } from "./corrections.ts";
import { type Phrase, say } from "./phrase.ts";
import {
  branchesAt,
  childBranches,
  fieldNames,
  fieldSchemas,
  isRequired,
  type Schema,
} from "./schema-keys.ts";
import { type Misfit, valueAt } from "./schema-misfit.ts";
import type { Path } from "./yaml-place.ts";

/** Longer texts are not written out again. */
const SHORT = 80;
/** A group of more fields than this is not written on one line. */
const ON_A_LINE = 4;
/** What people write for a list with nothing in it. */
const NONE = /^(?:none|no|nil|nobody|nothing|n\/a|-+|–|không(?: có)?|không ai)$/iu;

/** The entries of a list that were written without its brackets. */
export function listed(branches: readonly Schema[], path: Path, value: string): Phrase | undefined {
  const field = path.at(-1);
  if (typeof field !== "string" || value.length > SHORT) return undefined;
  if (NONE.test(value)) {
    return takesList(branches, []) ? say('write "{field}: []"', { field }) : undefined;
  }
  const inner = value.replace(/^[([]\s*(.*?)\s*[)\]]$/u, "$1");
  const parts = inner.split(/\s*[,;]\s*/u).filter((part) => part !== "");
  const entries = parts.map((part) =>
    [part, ...correctionsOf(part).map((fix) => String(fix.value))].find((entry) =>
      takesList(branches, [entry]),
    ),
  );
  const isWhole = entries.length > 0 && entries.every((entry) => entry !== undefined);
  return isWhole
    ? say('write "{field}: [{value}]"', { field, value: entries.join(", ") })
    : undefined;
}

/** Whether a list of these entries would do. */
export function takesList(branches: readonly Schema[], entries: readonly string[]): boolean {
  return branches.some(
    (branch) => branch instanceof core.$ZodArray && core.safeParse(branch, entries).success,
  );
}

/** A value that one of the fields of its group was meant to hold. */
export function grouped(
  branches: readonly Schema[],
  path: Path,
  value: string,
): Phrase | undefined {
  const field = path.at(-1);
  const names = fieldNames(branches).filter((name) =>
    fieldSchemas(branches, name).some(isRequired),
  );
  if (typeof field !== "string" || names.length > ON_A_LINE || value.length > SHORT) {
    return undefined;
  }
  // Where day and month may be the other way round, nothing is written out.
  const sure = correctionsOf(value).filter(({ month }) => month === undefined);
  for (const name of names) {
    const meant = [...sure.map((fix) => String(fix.value)), value].find((text) =>
      childBranches(branches, name).some((branch) => core.safeParse(branch, text).success),
    );
    if (meant === undefined) continue;
    const group = names
      .map((each) => `${each}: ${each === name ? asInBraces(meant) : "…"}`)
      .join(", ");
    return say("write {code}", { code: `${field}: { ${group} }` });
  }
  return undefined;
}

/** The remedy for a name that no field here may have, such as one that stands for a language. */
export function nameRemedy({ schema, value }: Misfit, path: Path): Phrase {
  const [field, name] = path.slice(-2);
  const text = valueAt(value, path);
  const above = branchesAt(schema, path.slice(0, -1));
  const takesText = above.some((branch) => core.safeParse(branch, text).success);
  const group = valueAt(value, path.slice(0, -1));
  const isAlone = Object.keys(Object(group)).length === 1;
  return takesText && isAlone && typeof text === "string" && text.length <= SHORT
    ? say('write {code}, or name the language of the text instead of "{name}"', {
        code: `${field}: ${asInBraces(text)}`,
        name: name ?? "",
      })
    : say("write another name there, or remove the field");
}

function asInBraces(text: string): string {
  return /^[\p{L}\p{N}][^,:#{}[\]"]*$/u.test(text) ? text : JSON.stringify(text);
}

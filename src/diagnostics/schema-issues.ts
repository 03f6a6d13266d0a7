/**
 * What a schema has against a value, as diagnostics with the narrowest place: fields unknown,
 * missing, of the wrong kind or with a wrong value, and a file of another schema version.
 */
import type * as z from "zod";
import { findUnreadable } from "../text/unreadable.ts";
import { MAX_TOLD } from "./most-told.ts";
import { and, say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { missingField, unknownField } from "./schema-fields.ts";
import { type Finding, hasLost, type Misfit, placeIn, valueAt } from "./schema-misfit.ts";
import { type Problem, problemsOf } from "./schema-union.ts";
import { wrongValue } from "./schema-values.ts";
import type { Path } from "./yaml-place.ts";

/**
 * Reports every issue that zod found in the misfit's value, as long as they are no more than `MAX_TOLD`;
 * gives the number of those left.
 */
export function reportIssues(
  misfit: Misfit,
  issues: readonly z.core.$ZodIssue[],
  report: Report,
): number {
  // By key, since a file of many mistakes has as many refused paths as issues.
  const refused = new Set(misfit.refused.map(keyOf));
  const isRefused = (path: Path) =>
    refused.size > 0 &&
    (refused.has(keyOf([])) ||
      path.some((_, index) => refused.has(keyOf(path.slice(0, index + 1)))));
  const all = problemsOf(issues).filter(({ path }) => !isRefused(path));
  const { problems, left } = firstOf(all);
  const version = otherVersion(misfit, problems);
  const findings = version ? [version] : problems.length ? findingsOf(misfit, problems) : [];
  for (const { code, message, place, hint } of findings)
    report.error(code, message, { place, hint });
  return version ? 0 : left;
}

/** As many as are told; of fields that are not known, each is one. */
function firstOf(all: readonly Problem[]): {
  readonly problems: readonly Problem[];
  readonly left: number;
} {
  const problems: Problem[] = [];
  let [room, left] = [MAX_TOLD, 0];
  for (const problem of all) {
    const { path, issue } = problem;
    const keys = issue?.code === "unrecognized_keys" ? issue.keys : undefined;
    const count = keys?.length ?? 1;
    if (room >= count) problems.push(problem);
    else if (room > 0 && issue?.code === "unrecognized_keys") {
      problems.push({ path, issue: { ...issue, keys: issue.keys.slice(0, room) } });
    }
    left += Math.max(count - room, 0);
    room = Math.max(room - count, 0);
  }
  return { problems, left };
}

/**
 * A field that stands there misspelt is not told of again as missing; fields that slipped out of their
 * group are told at the first of them, and their group not as empty.
 */
function findingsOf(misfit: Misfit, problems: readonly Problem[]): readonly Finding[] {
  const findings: Finding[] = [];
  const misspelt = new Set<string>();
  const emptied = new Map<string, Slipped>();
  for (const { path, issue } of problems) {
    if (issue?.code !== "unrecognized_keys") continue;
    for (const key of issue.keys) {
      const { finding, meant, owner } = unknownField(misfit, path, key);
      const group = owner === undefined ? undefined : emptied.get(keyOf([...path, owner]));
      if (owner === undefined) findings.push(finding);
      else if (group) group.fields.push(key);
      else emptied.set(keyOf([...path, owner]), { owner, finding, fields: [key] });
      if (meant !== undefined) misspelt.add(keyOf([...path, meant]));
    }
  }
  findings.push(...[...emptied.values()].map(tellSlipped));
  for (const problem of problems) {
    if (problem.issue?.code === "unrecognized_keys") continue;
    if (isLost(misfit, problem.path) || emptied.has(keyOf(problem.path))) continue;
    if (holdsUnreadable(valueAt(misfit.value, problem.path))) continue;
    if (!isMissing(misfit.value, problem.path)) findings.push(wrongValue(misfit, problem));
    else if (!misspelt.has(keyOf(problem.path))) {
      findings.push(missingField(misfit, problem.path));
    }
  }
  return findings;
}

/** Fields that stand beside the empty field whose group they are. */
interface Slipped {
  readonly owner: string;
  /** What is told of the first. */
  readonly finding: Finding;
  readonly fields: string[];
}

function tellSlipped({ owner, finding, fields }: Slipped): Finding {
  if (fields.length === 1) return finding;
  return {
    ...finding,
    hint: say('{fields} belong to "{owner}": begin them further to the right, below that', {
      fields: and(fields.map((field) => `"${field}"`)),
      owner,
    }),
  };
}

/** A file of another version is told of that alone: the rest of it follows other rules. */
function otherVersion(misfit: Misfit, problems: readonly Problem[]): Finding | undefined {
  const problem = problems.find(({ path }) => path.length === 1 && path[0] === "chancery");
  const found = valueAt(misfit.value, ["chancery"]);
  if (problem?.issue?.code !== "invalid_value" || typeof found !== "number") return undefined;
  const [known] = problem.issue.values;
  return {
    code: "schema-version",
    message: say("the file is of schema version {found}, and this chancery reads version {known}", {
      found,
      known: String(known),
    }),
    place: placeIn(misfit, ["chancery"]),
    hint:
      found > Number(known)
        ? say("use a newer chancery; if the number was typed by mistake, write {known}", {
            known: String(known),
          })
        : say("bring the file up to version {known}, or use an older chancery", {
            known: String(known),
          }),
  };
}

/** A character that was told of already, and that a text is wrong with anyway. */
function holdsUnreadable(value: unknown): boolean {
  return typeof value === "string" && findUnreadable(value).length > 0;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Whether the value is missing or too small only because lines could not be read. */
function isLost(misfit: Misfit, path: Path): boolean {
  const value = valueAt(misfit.value, path);
  if (isMissing(misfit.value, path)) return hasLost(misfit, path.slice(0, -1));
  return (value === null || typeof value === "object") && hasLost(misfit, path);
}

function isMissing(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  const parent = valueAt(value, path.slice(0, -1));
  const isGroup = typeof parent === "object" && parent !== null && !Array.isArray(parent);
  return isGroup && typeof last === "string" && !Object.hasOwn(parent, last);
}

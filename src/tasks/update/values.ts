/** An update as values, as lines of YAML one below the other, and as YAML on one line. */
import { inEachLanguage, type Languages, withValue } from "../scaffold/outline.ts";
import type { Answers } from "../scaffold/question.ts";
import { splitAnswers } from "../scaffold/question.ts";
import { yamlText, yamlTextInFlow } from "../scaffold/yaml-text.ts";

/** Fields by name, in the order in which they are written. */
export interface UpdateValues {
  readonly [field: string]: string | readonly string[] | UpdateValues;
}

/** Fields that hold a text, which may be told in each language. */
const TEXTS = ["note", "evidence", "reason", "what", "deliverable", "ask"];

/** What is known besides the answers. */
export interface Stamp {
  /** ISO day. */
  readonly recorded: string;
  /** The due date until now, or `unknown`. */
  readonly due: string;
}

export function valuesOf(answers: Answers, { recorded, due: from }: Stamp): UpdateValues {
  const { at = recorded, by = "unknown", due: to, reason = "", owner, ...rest } = answers;
  const given = (...names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const answer = rest[name];
        return answer === undefined ? [] : [[name, answer]];
      }),
    );
  return {
    at,
    recorded,
    by,
    ...given("status", "note", "evidence"),
    ...(to !== undefined && { due: { from, to, reason } }),
    ...given("what"),
    ...(owner !== undefined && { owner: owner === "unknown" ? owner : splitAnswers(owner) }),
    ...given("lead", "counterpart", "deliverable", "ask", "source"),
  };
}

/** The values as a reader of the file finds them. */
export function asRead(values: UpdateValues, languages: Languages): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (isGroup(value)) return [name, asRead(value, languages)];
      return [name, isTold(name, value, languages) ? { [languages.own]: value } : value];
    }),
  );
}

/** Lines without indentation; a text has a line to be filled for each other language of the papers. */
export function linesOf(values: UpdateValues, languages: Languages): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (isGroup(value))
      return [`${name}:`, ...linesOf(value, languages).map((line) => `  ${line}`)];
    return isTold(name, value, languages)
      ? inEachLanguage(name, value, "", languages)
      : withValue(name, value, "");
  });
}

/** `{ at: 2025-12-03, … }`. */
export function onOneLine(values: UpdateValues, languages: Languages): string {
  const parts = Object.entries(values).map(([name, value]) => {
    if (isGroup(value)) return `${name}: ${onOneLine(value, languages)}`;
    if (typeof value !== "string") return `${name}: [${value.map(yamlTextInFlow).join(", ")}]`;
    const text = yamlTextInFlow(value);
    const { own } = languages;
    return `${name}: ${isTold(name, value, languages) ? `{ ${yamlText(own)}: ${text} }` : text}`;
  });
  return `{ ${parts.join(", ")} }`;
}

function isGroup(value: UpdateValues[string]): value is UpdateValues {
  return typeof value === "object" && !Array.isArray(value);
}

/** Whether it is a text of a house whose papers come in several languages. */
function isTold(
  name: string,
  value: string | readonly string[],
  { others }: Languages,
): value is string {
  return (
    typeof value === "string" &&
    others.length > 0 &&
    TEXTS.includes(name) &&
    !(name === "deliverable" && value === "unknown")
  );
}

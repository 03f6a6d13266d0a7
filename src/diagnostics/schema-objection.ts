/**
 * A check of a schema whose words depend on what it found, such as the number of words it counted.
 * Zod carries plain text only, so the phrases travel beside it in the issue.
 */
import type * as z from "zod";
import { type Phrase, tell } from "./phrase.ts";

/** What is wrong with a value, beginning with "expected", and the remedy where it is known. */
export interface Objection {
  readonly message: Phrase;
  readonly hint?: Phrase | undefined;
}

/** The schema with this check added; the checks that stand after it are made only of what it lets by. */
export function objecting<S extends z.ZodString>(
  schema: S,
  objectionTo: (value: string) => Objection | undefined,
): S {
  return schema.check((context) => {
    const objection = objectionTo(context.value);
    if (!objection) return;
    context.issues.push({
      code: "custom",
      input: context.value,
      message: tell(objection.message),
      continue: false,
      params: { objection },
    });
  });
}

/** What the check of a schema had to say in phrases; undefined where it is only a text. */
export function objectionOf(issue: z.core.$ZodIssue): Objection | undefined {
  const { objection = undefined } = issue.code === "custom" ? (issue.params ?? {}) : {};
  return isObjection(objection) ? objection : undefined;
}

function isObjection(value: unknown): value is Objection {
  return typeof value === "object" && value !== null && "message" in value;
}

/** What a schema has against the form of a single text, in its own words. */
import * as z from "zod";
import { quote, say } from "../diagnostics/phrase.ts";
import type { Schema } from "../diagnostics/schema-keys.ts";
import { type Objection, objectionOf } from "../diagnostics/schema-objection.ts";
import { formRemedy } from "../diagnostics/schema-remedies.ts";
import { problemsOf } from "../diagnostics/schema-union.ts";

/** What is wrong with the text, or undefined where it fits. */
export function objectionIn(schema: Schema, text: string): Objection | undefined {
  const { error } = z.core.safeParse(schema, text);
  const [problem] = problemsOf(error?.issues ?? []);
  if (!problem) return undefined;
  const objection = problem.issue && objectionOf(problem.issue);
  if (objection) return objection;
  const message = problem.issue?.message ?? "";
  // Only days have no words of their own.
  const hint = formRemedy({ schema }, [], text);
  return {
    message: message.startsWith("expected")
      ? quote(message)
      : say("expected a date such as 2025-12-02"),
    hint,
  };
}

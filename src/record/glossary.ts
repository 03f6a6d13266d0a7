/**
 * Terms of the meetings in each language: what the interpreter is given, and which forms the house's own
 * texts avoid.
 */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";
import { field, id, language, localised, version } from "./fields.ts";

const termSchema = z.strictObject({
  id: field(id, "shareable", sayable("Short name of the term")),
  term: field(localised, "shareable", sayable("The term in each language")),
  avoid: field(
    z.record(language, z.array(z.string().min(1)).min(1)).default({}),
    "delegation",
    sayable("Other forms of it that our texts avoid, by language"),
  ),
  note: field(
    localised.optional(),
    "delegation",
    sayable("What the interpreter should know of the term"),
  ),
});
export type Term = z.output<typeof termSchema>;

export const glossarySchema = z.strictObject({
  chancery: version,
  terms: field(z.array(termSchema), "internal", sayable("All terms, as the interpreter gets them")),
});

/** What is wrong with a code in a field that asks for a language, in data and in front matters. */
import { isLanguage, meantLanguage } from "../text/language-tag.ts";
import { say } from "./phrase.ts";
import { didYouMean } from "./phrases.ts";
import type { Objection } from "./schema-objection.ts";

/** Undefined when it is a language. */
export function languageObjection(tag: string): Objection | undefined {
  if (isLanguage(tag)) return undefined;
  const message = say("expected a language such as en, vi or lo");
  const meant = meantLanguage(tag);
  return meant === undefined ? { message } : { message, hint: didYouMean(meant) };
}

/**
 * The word of courtesy before a name. Each language has its own, or none, so none is borrowed from
 * another; nothing else of a name changes, and its parts stay in the order in which they are written.
 */
import type { Person } from "../record/person.ts";
import { isFromActiveSet, type PaperContext } from "./context.ts";

/** A name with the word of courtesy that the paper's language has for this person, but not twice. */
export function withHonorific(name: string, person: Person, context: PaperContext): string {
  const word = honorificIn(person, context);
  if (word === undefined || word === "unknown" || beginsWith(name, word)) return name;
  return `${word} ${name}`;
}

/** Whether how to address this person in the paper's language has to be found out. */
export function lacksHonorific(person: Person, context: PaperContext): boolean {
  return honorificIn(person, context) === "unknown";
}

function honorificIn({ honorific }: Person, context: PaperContext): string | undefined {
  const { locale, record } = context;
  if (honorific === undefined || honorific === "unknown") return honorific;
  if (typeof honorific === "string") {
    return locale.tag === record.house.language ? honorific : undefined;
  }
  const entry = Object.hasOwn(honorific, locale.tag) ? honorific[locale.tag] : undefined;
  if (entry === undefined || typeof entry === "string") return entry;
  return entry.source && !isFromActiveSet(entry.source, context) ? undefined : entry.text;
}

/** With the word itself, not with a longer one: `Ung` does not begin with `U`. Lao needs no space after it. */
function beginsWith(name: string, word: string): boolean {
  return name.startsWith(word) && !/^[\p{Script=Latin}\p{M}]/u.test(name.slice(word.length));
}

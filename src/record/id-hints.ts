/**
 * What to write where an id is needed and something else stands: a name, several ids, a word for
 * `unknown`. The form of an id is checked while its file is read, when no name is known yet; what is
 * said of it then gets its remedy here.
 */
import type { Place } from "../diagnostics/diagnostic.ts";
import { list, or, type Phrase, say } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import type { Problem } from "../diagnostics/report.ts";
import { closest } from "../text/closest.ts";
import { once } from "../text/once.ts";
import { slugOf } from "../text/slug.ts";
import type { Entry } from "./entries.ts";
import { ID } from "./id-form.ts";
import { idsOfName, nearestName } from "./names.ts";
import { homes } from "./nouns.ts";
import { type Reference, referencesIn } from "./references.ts";
import { standsForUnknown } from "./unknown-words.ts";

/** Codes of problems of the form of an id, and of one id where a list is needed. */
const FORMS = ["wrong-value", "wrong-type"];

/** A function that gives problems of the form of ids their remedy, and leaves others as they are. */
export function completingIdHints(entries: readonly Entry[]): (problem: Problem) => Problem {
  const hints = once(() => formHints(entries));
  return (problem) => {
    const { code, place } = problem;
    const hint = place && FORMS.includes(code) ? hints().get(keyOf(place)) : undefined;
    return hint ? { ...problem, hint } : problem;
  };
}

/** By the place of what is no id. */
function formHints(entries: readonly Entry[]): ReadonlyMap<string, Phrase> {
  const hints = new Map<string, Phrase>();
  for (const entry of entries) {
    for (const reference of referencesIn(entry)) {
      const hint = ID.test(reference.id) ? undefined : formHint(reference, entries);
      if (hint) hints.set(keyOf(entry.place(reference.path)), hint);
    }
  }
  return hints;
}

function keyOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** The remedy where a name stands in place of an id, written as it is or made into an id. */
export function nameHint(
  { id: text, kinds }: Reference,
  entries: readonly Entry[],
): Phrase | undefined {
  const ids = idsOfName(text, kinds, entries);
  const [id] = ids;
  if (id === undefined) return undefined;
  return ids.length === 1
    ? say('"{name}" is the name of {id}; write "{id}"', { name: text, id })
    : say('"{name}" is the name of {ids}; write the one that is meant', {
        name: text,
        ids: or(ids),
      });
}

function formHint(reference: Reference, entries: readonly Entry[]): Phrase | undefined {
  const { id: text, kinds, mayBeUnknown } = reference;
  if (standsForUnknown(text)) {
    return mayBeUnknown
      ? say('write "unknown", in small letters, if no source says it')
      : undefined;
  }
  const known = entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const id = slugOf(text);
  if (known.includes(id)) return undefined;
  const byName = nameHint(reference, entries);
  if (byName) return byName;
  const several = severalHint(reference, entries);
  if (several) return several;
  const meant = closest(id, known) ?? nearestName(text, kinds, entries);
  return meant === undefined
    ? say("write an id that stands in {files}", { files: or(kinds.map((kind) => homes[kind])) })
    : didYouMean(meant);
}

/** A comma between ids makes no list of them without brackets. */
function severalHint(
  { id: text, kinds, path, mayBeList }: Reference,
  entries: readonly Entry[],
): Phrase | undefined {
  const parts = text.split(/\s*[,;]\s*/u).filter((part) => part !== "");
  if (parts.length < 2 || parts.some((part) => slugOf(part) === "")) return undefined;
  const ids = parts.map((part) => idsOfName(part, kinds, entries)[0] ?? slugOf(part));
  const field = path.at(-1);
  if (typeof field === "number") {
    return say("give each an entry of its own: {ids}", { ids: list(ids) });
  }
  return mayBeList && field !== undefined
    ? say('write "{field}: [{value}]"', { field, value: ids.join(", ") })
    : say("only one may stand here: {ids}", { ids: or(ids) });
}

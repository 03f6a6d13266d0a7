/** The remedy for a name that is not known: the one it stands for, or what there is. */
import { type Joined, list, type Phrase } from "../diagnostics/phrase.ts";
import { didYouMean } from "../diagnostics/phrases.ts";
import { closest } from "../text/closest.ts";

/** `did you mean "title"?`, or undefined when no known name is near. */
export function suggest(name: string, known: readonly string[]): Phrase | undefined {
  const near = closest(name, known);
  return near === undefined ? undefined : didYouMean(near);
}

/** As `suggest`, or else a list of what there is, in the sentence that `all` makes of it. */
export function suggestOrList(
  name: string,
  known: readonly string[],
  all: (names: Joined) => Phrase,
): Phrase {
  return suggest(name, known) ?? all(listNames(known));
}

/** The names, as many as a reader takes in at once. */
export function listNames(names: readonly string[], most = 15): Joined {
  return list(names.length > most ? [...names.slice(0, most), "…"] : names);
}

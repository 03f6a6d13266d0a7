/** Names of people in a text that have one letter wrong, too many or left out. */

import { lettersApart } from "../text/letters-apart.ts";
import { hasItsCapitals, isApart, isSyllable, titleBefore, type Word } from "./name-words.ts";
import type { NamedPerson, PeopleNamed } from "./people-named.ts";

/** The words of a name, of the title before it, and whose it may be. */
interface NearName {
  readonly title: readonly Word[];
  readonly written: readonly Word[];
  readonly names: readonly NamedPerson[];
}

/** A full name that begins with this word, or a given name after its title. */
export function nearNameAt(
  text: string,
  words: readonly Word[],
  at: number,
  people: PeopleNamed,
): NearName | undefined {
  const first = words[at];
  if (!first) return undefined;
  const own = first.folded;
  const { full, given } = withInitial(people, own.slice(0, 1));
  for (const name of full) {
    const written = words.slice(at, at + name.words.length);
    if (isNear(text, written, name)) return { title: [], written, names: [name] };
  }
  if (people.given.has(own) || people.family.has(own)) return undefined;
  const names = given.filter((name) => isNear(text, [first], name));
  const start = names.length > 0 ? titleBefore(text, words, at, people.titles) : undefined;
  if (start === undefined) return undefined;
  return { title: words.slice(words.indexOf(start), at), written: [first], names };
}

/** Whether a folded word could be the first of such a name: right itself, or one letter off. */
export function mayBeNear(word: string, people: PeopleNamed): boolean {
  const { full, given } = withInitial(people, word.slice(0, 1));
  return [...full, ...given].some(({ folds: [first = ""] }) => {
    return word === first || isOneLetterOff(word, first);
  });
}

/** Whether the words are those of the name but for one letter of one of them. */
function isNear(
  text: string,
  written: readonly Word[],
  { words: right, folds }: NamedPerson,
): boolean {
  const [first, last] = [written[0], written.at(-1)];
  if (!first || !last || written.length < right.length) return false;
  const wrong = folds.flatMap((word, index) => {
    const own = written[index]?.folded ?? "";
    return own === word ? [] : [[own, word] as const];
  });
  const [[own, word] = ["", ""], ...more] = wrong;
  return (
    more.length === 0 &&
    isOneLetterOff(own, word) &&
    right.every((each, index) => hasItsCapitals(written[index]?.text ?? "", each)) &&
    /^\S+(?:[ \u00a0]\S+)*$/u.test(text.slice(first.from, last.to)) &&
    text.slice(first.from, last.to).split(/[ \u00a0]/u).length === right.length &&
    isApart(text, first.from, last.to) &&
    // A longer name is somebody else's.
    !/^[ \u00a0]\p{Lu}/u.test(text.slice(last.to))
  );
}

/** Two syllables of Vietnamese are two names, however alike they are; so may short words be. */
function isOneLetterOff(own: string, right: string): boolean {
  return (
    Math.min(own.length, right.length) >= 5 &&
    Math.abs(own.length - right.length) <= 1 &&
    lettersApart(own, right, 2) === 1 &&
    !(isSyllable(own) && isSyllable(right))
  );
}

type ByInitial = ReadonlyMap<string, readonly NamedPerson[]>;

const known = new WeakMap<PeopleNamed, { readonly full: ByInitial; readonly given: ByInitial }>();

/** The names whose folds begin with this letter: each capital of every text is looked at. */
function withInitial(people: PeopleNamed, initial: string) {
  const { full, given } = known.get(people) ?? {
    full: gathered(people.full),
    given: gathered(people.given),
  };
  known.set(people, { full, given });
  return { full: full.get(initial) ?? [], given: given.get(initial) ?? [] };
}

function gathered(names: ByInitial): ByInitial {
  const all = new Map<string, NamedPerson[]>();
  for (const [key, same] of names) {
    const initial = key.slice(0, 1);
    all.set(initial, [...(all.get(initial) ?? []), ...same]);
  }
  return all;
}

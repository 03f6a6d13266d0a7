/**
 * How the people of a record are named in texts of one language: full names in Latin letters, given
 * names, and what stands before these. What a text makes of them is `name-spelling.ts`'s matter.
 */
import { fold, withoutAccents } from "../text/fold.ts";
import { RESERVED } from "../text/tokens.ts";
import type { Localised } from "./fields.ts";
import type { Person } from "./person.ts";
import type { HouseRecord } from "./record.ts";

/** A name as it is written right, in its words. */
export interface NamedPerson {
  readonly id: string;
  readonly words: readonly string[];
  /** Each of the words folded. */
  readonly folds: readonly string[];
}

/** Another spelling that sources use, and the name that it stands for. */
export interface OtherSpelling extends NamedPerson {
  readonly name: string;
}

export interface PeopleNamed {
  /** By the fold of their first word. */
  readonly full: ReadonlyMap<string, readonly NamedPerson[]>;
  readonly others: ReadonlyMap<string, readonly OtherSpelling[]>;
  /** By the fold of the given name; `words` is that name alone. */
  readonly given: ReadonlyMap<string, readonly NamedPerson[]>;
  /** By the fold of the family name of those whose given name is known; `words` is the given name. */
  readonly family: ReadonlyMap<string, readonly NamedPerson[]>;
  /** What stands before a given name, folded: titles and words of courtesy. */
  readonly titles: ReadonlySet<string>;
}

type Names = Pick<HouseRecord, "people" | "parties" | "house">;

// Asked for at every text of a paper; people and parties of a record never change, but another record
// may share the one and not the other.
const known = new WeakMap<
  HouseRecord["people"],
  WeakMap<HouseRecord["parties"], Map<string, PeopleNamed>>
>();

/** The names as texts in this language write them; that of the house where there is none in it. */
export function peopleNamedIn(tag: string, record: Names): PeopleNamed {
  // All three are asked each time, so that whoever remembers what was asked of a record knows of them.
  const { people, house, parties } = record;
  const byParties = known.get(people) ?? new WeakMap<typeof parties, Map<string, PeopleNamed>>();
  known.set(people, byParties);
  const byTag = byParties.get(parties) ?? new Map<string, PeopleNamed>();
  byParties.set(parties, byTag);
  const key = `${tag} ${house.language}`;
  const named = byTag.get(key) ?? nameAll(tag, { people, house, parties });
  byTag.set(key, named);
  return named;
}

/** The texts of a value by language; "" where none is named. */
export function textsByLanguage(
  value: Localised | "unknown",
): readonly (readonly [string, string])[] {
  if (value === "unknown") return [];
  const texts = typeof value === "string" ? { "": value } : value;
  return Object.entries(texts).map(([tag, text]) => {
    const own = typeof text === "string" ? text : text.text;
    return [tag, own.replace(OURS, "")];
  });
}

/** Whether a person is of a state whose language is Vietnamese. */
export function isVietnamese(
  { country }: Person,
  { parties }: Pick<HouseRecord, "parties">,
): boolean {
  const state = country === "unknown" ? undefined : parties.get(country);
  if (!state) return false;
  if (state.language !== undefined) return state.language === "vi";
  return textsByLanguage(state.name).some(([, name]) => /^viet[ -]?nam$/u.test(fold(name)));
}

/** `trace` puts signs around the texts of a record. */
const OURS = new RegExp(RESERVED.source, "gu");
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;

function nameAll(tag: string, record: Names): PeopleNamed {
  const full = new Map<string, NamedPerson[]>();
  const others = new Map<string, OtherSpelling[]>();
  const given = new Map<string, NamedPerson[]>();
  const family = new Map<string, NamedPerson[]>();
  const titles = new Set<string>();
  for (const person of record.people.values()) {
    const { id } = person;
    const callNames = textsByLanguage(person.call_name).map(([, text]) => wordsOf(text));
    const words = wordsOf(nameIn(tag, person.name, record));
    const calledBy =
      givenName(words, callNames) ?? (isVietnamese(person, record) ? words.at(-1) : undefined);
    for (const title of titlesOf(person, words, callNames, calledBy)) titles.add(fold(title));
    if (words.length === 0) continue;
    if (words.length > 1) add(full, words[0], named(id, words));
    if (calledBy !== undefined) {
      add(given, calledBy, named(id, [calledBy]));
      const name = familyName(words, calledBy);
      if (name !== undefined) add(family, name, named(id, [calledBy]));
    }
    for (const { text } of person.variants) {
      const own = wordsOf(text.replace(OURS, ""));
      if (own.length < 2 || withoutAccents(own.join(" ")) === withoutAccents(words.join(" ")))
        continue;
      add(others, own[0], { ...named(id, own), name: words.join(" ") });
    }
  }
  return { full, others, given, family, titles };
}

function named(id: string, words: readonly string[]): NamedPerson {
  return { id, words, folds: words.map(fold) };
}

function add<E>(map: Map<string, E[]>, word: string | undefined, entry: E): void {
  const key = fold(word ?? "");
  const same = map.get(key);
  if (same) same.push(entry);
  else map.set(key, [entry]);
}

/** The first that is in Latin letters, of the language, the house's, and any other. */
function nameIn(tag: string, name: Person["name"], { house }: Names): string {
  const texts = new Map(textsByLanguage(name).map(([own, text]) => [own || house.language, text]));
  const tags = [tag, house.language, ...texts.keys()];
  return tags.map((each) => texts.get(each) ?? "").find((text) => LATIN.test(text)) ?? "";
}

function wordsOf(text: string): readonly string[] {
  return LATIN.test(text) ? text.trim().split(/\s+/u) : [];
}

/** The last word by which the person is addressed, where it is one of the full name. */
function givenName(words: readonly string[], callNames: readonly (readonly string[])[]) {
  return callNames
    .map((call) => call.at(-1))
    .find((last) => last !== undefined && words.includes(last));
}

/** It stands at the other end of the full name: first in Việt Nam, last in Laos. */
function familyName(words: readonly string[], given: string): string | undefined {
  const other = words.at(-1) === given ? words[0] : words.at(-1);
  return other === given ? undefined : other;
}

function titlesOf(
  { honorific = "unknown", posts }: Person,
  name: readonly string[],
  callNames: readonly (readonly string[])[],
  given: string | undefined,
): readonly string[] {
  const titles = [honorific, ...posts.map(({ title }) => title)]
    .flatMap(textsByLanguage)
    .flatMap(([, text]) => [text, text.replace(/ of .*$/u, "")]);
  const called = callNames
    .filter((words) => words.at(-1) === given)
    .map((words) => {
      const isInFull = words.slice(-name.length).join(" ") === name.join(" ");
      return words.slice(0, isInFull ? -name.length : -1).join(" ");
    });
  return [...titles, ...called].filter((title) => LATIN.test(title) && title !== "unknown");
}

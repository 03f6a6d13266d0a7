/**
 * Names of people in a text that are not spelled as the record has them: without their accents, with
 * others, or in a spelling that only sources use. Only whole words with the capitals of a name count;
 * what stands in quotation marks, and addresses, are left as they are.
 */
import { isRightOrBare, isSameSpelling } from "../text/lost-accents.ts";
import { onceFor, onceForText } from "../text/once.ts";
import { isIn, quotedIn } from "../text/quoted.ts";
import { mayName } from "./name-beginnings.ts";
import {
  CAPITAL,
  hasItsCapitals,
  inPlaceOf,
  isAfterName,
  isApart,
  isPartOfLonger,
  titleBefore,
  type Word,
  wordsIn,
} from "./name-words.ts";
import { nearNameAt } from "./near-names.ts";
import type { NamedPerson, PeopleNamed } from "./people-named.ts";

/** What a text says of a person, and what the record has for it. */
export interface NameFound {
  /** In UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  /**
   * `bare`: a full name without its accents; `part`: title and given name without them; `otherwise`:
   * a full name with other accents, or a name with one letter wrong; `variant`: another spelling that the register lists; `family`:
   * title and family name.
   */
  readonly how: "bare" | "part" | "otherwise" | "variant" | "family";
  /** The spellings that may be meant, with the capitals of the text. */
  readonly right: readonly string[];
  readonly ids: readonly string[];
  /** There is one spelling only that can be meant, so it is printed. */
  readonly isCompleted: boolean;
}

/** Every such name, in the order of the text. */
export function findNames(text: string, people: PeopleNamed): readonly NameFound[] {
  if (people.full.size === 0 && people.others.size === 0) return [];
  if (!mayName(text, people)) return [];
  const words = wordsIn(text);
  const found: NameFound[] = [];
  for (let at = 0; at < words.length; ) {
    const name = CAPITAL.test(words[at]?.text ?? "")
      ? (nameAt(text, words, at, people) ?? nameNearby(text, words, at, people))
      : undefined;
    if (name?.found) found.push(name.found);
    at += name?.count ?? 1;
  }
  if (found.length === 0) return found;
  const quoted = quotedIn(text);
  return found.filter((name) => !isIn(quoted, name));
}

/** As many as all papers of some meetings print, each of which has most of them again. */
const MOST_TEXTS = 2000;

const completed = onceFor((people: PeopleNamed) => {
  return onceForText(MOST_TEXTS, (text) => complete(text, people));
});

/** The text with the names that can be completed; it has as many letters as before, each in its place. */
export function completeNames(text: string, people: PeopleNamed): string {
  return completed(people)(text);
}

function complete(text: string, people: PeopleNamed): string {
  let written = "";
  let done = 0;
  for (const { from, to, right, isCompleted } of findNames(text, people)) {
    const [only] = right;
    if (!isCompleted || only === undefined) continue;
    written += text.slice(done, from) + only;
    done = to;
  }
  return written + text.slice(done);
}

/** A name, and of how many words; without `found` it is right as it stands, or somebody else's. */
interface NameAt {
  readonly count: number;
  readonly found?: NameFound;
}

function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  people: PeopleNamed,
): NameAt | undefined {
  const first = words[at]?.folded ?? "";
  const full = (people.full.get(first) ?? []).filter((name) => isAt(name, text, words, at));
  const longest = Math.max(0, ...full.map(({ words: { length } }) => length));
  if (longest > 0) {
    const alike = full.filter(({ words: { length } }) => length === longest);
    const own = words.slice(at, at + longest);
    const found = fullName(text, own, alike);
    if (!found || isPartOfLonger(text, words, at, longest)) return { count: longest };
    const isSure = !isAfterName(text, words, at, people.titles);
    return { count: longest, found: { ...found, isCompleted: found.isCompleted && isSure } };
  }
  const other = people.others.get(first)?.find((name) => isAt(name, text, words, at));
  if (other) {
    const count = other.words.length;
    return {
      count,
      found: toFound(text, words.slice(at, at + count), "variant", [
        { ...other, right: other.name },
      ]),
    };
  }
  return partAt(text, words, at, first, people);
}

/** Whether the words of a name stand here, accents and capitals aside, in the capitals of a name. */
function isAt(name: NamedPerson, text: string, words: readonly Word[], at: number): boolean {
  return (
    name.words.every((right, index) => {
      const word = words[at + index];
      const before = words[at + index - 1];
      if (!word || word.folded !== name.folds[index] || !hasItsCapitals(word.text, right))
        return false;
      return (
        index === 0 || (before !== undefined && /^[\s*]+$/u.test(text.slice(before.to, word.from)))
      );
    }) && isApart(text, words[at]?.from ?? 0, words[at + name.words.length - 1]?.to ?? 0)
  );
}

interface Candidate {
  readonly id: string;
  readonly right: string;
}

/** A full name that is not as the record has it; undefined where it is. */
function fullName(
  text: string,
  words: readonly Word[],
  alike: readonly NamedPerson[],
): NameFound | undefined {
  const isRight = alike.some((name) =>
    name.words.every((right, index) => {
      return isSameSpelling(words[index]?.text.toLowerCase() ?? "", right.toLowerCase());
    }),
  );
  if (isRight) return undefined;
  const bare = alike.filter((name) =>
    name.words.every((right, index) => isRightOrBare(words[index]?.text ?? "", right)),
  );
  const meant = bare.length > 0 ? bare : alike;
  const candidates = meant.map((name) => ({
    id: name.id,
    right: inPlaceOf(text, words, name.words),
  }));
  return toFound(text, words, bare.length > 0 ? "bare" : "otherwise", candidates);
}

/** A given name without its accents after a title, or a family name in its place. */
function partAt(
  text: string,
  words: readonly Word[],
  at: number,
  first: string,
  { given, family, titles }: PeopleNamed,
): NameAt | undefined {
  const word = words[at];
  const how = given.has(first) ? "part" : "family";
  const named = given.get(first) ?? family.get(first) ?? [];
  if (!word || named.length === 0 || !isApart(text, word.from, word.to)) return undefined;
  if (named.some(({ words: [right = ""] }) => isSameSpelling(word.text, right))) return undefined;
  const bare = named.filter(
    ({ words: [right = ""] }) => how === "family" || isRightOrBare(word.text, right),
  );
  const start = titleBefore(text, words, at, titles);
  if (bare.length === 0 || start === undefined || isPartOfLonger(text, words, at, 1))
    return undefined;
  // It may as well be the first of somebody else's names, of whatever country.
  if (how === "family" && /^\s\p{Lu}/u.test(text.slice(word.to))) return undefined;
  const title = text.slice(start.from, word.from);
  const candidates = bare.map(({ id, words: right }) => ({
    id,
    right: title + inPlaceOf(text, [word], right),
  }));
  return { count: 1, found: toFound(text, [start, word], how, candidates) };
}

/** A name in which one letter is wrong. */
function nameNearby(
  text: string,
  words: readonly Word[],
  at: number,
  people: PeopleNamed,
): NameAt | undefined {
  const near = nearNameAt(text, words, at, people);
  if (!near) return undefined;
  const { title, written, names } = near;
  const before = text.slice((title[0] ?? written[0])?.from, written[0]?.from);
  const candidates = names.map(({ id, words: right }) => {
    return { id, right: before + inPlaceOf(text, written, right) };
  });
  const found = toFound(text, [...title, ...written], "otherwise", candidates);
  return { count: written.length, found };
}

function toFound(
  text: string,
  words: readonly Word[],
  how: NameFound["how"],
  candidates: readonly Candidate[],
): NameFound {
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  const right = [...new Set(candidates.map((candidate) => candidate.right))];
  const ids = [...new Set(candidates.map(({ id }) => id))];
  return {
    from,
    to,
    written: text.slice(from, to),
    how,
    right,
    ids,
    isCompleted: how === "bare" && right.length === 1,
  };
}

/**
 * Checks that a house spells a word in one way in each language: the one that most of its texts have. Quotes,
 * what sources are called, and names of others that hold the word are spelled as others do.
 */
import { type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import type { Part } from "../../record/parts.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import { isSameSpelling } from "../../text/lost-accents.ts";
import { isIn, quotedIn, type Stretch } from "../../text/quoted.ts";
import { wordsPattern } from "./find-words.ts";
import { placeInText, type TextAt } from "./place-in-text.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const oneSpelling: RecordCheck<"spelling-mixed"> = {
  group: "wording",
  rules: {
    "spelling-mixed": {
      severity: "warning",
      what: sayable("one word is spelled in one way in all texts of a language"),
      why: sayable("a paper that mixes spellings was put together in a hurry, and looks it"),
      example: [
        {
          in: "earlier-meeting",
          yaml: `title: Talks on labour
occasion:
  text: Talks on labour and “labor”, as the report has it
`,
        },
        {
          in: "meeting",
          yaml: `title: Talks on labor, with the Department of Labor # told
city: A Labor office # a name of others
`,
        },
      ],
    },
  },
  run({ record, parts, words }, tell) {
    const siftUses = ({ texts }: Part) => spellingsIn(usesOf(texts(), words));
    const sifted = parts.sift("spellings", siftUses);
    const mixed = mixedOf(sifted.flatMap(({ found }) => found));
    const mixing = sifted.filter(({ found }) => found.some(({ word }) => mixed.has(word)));
    const uses = usesOf(
      mixing.flatMap(({ part }) => part.texts()),
      words,
    );
    for (const byWord of uses.values()) {
      const spellings = [...byWord].toSorted(([, a], [, b]) => b.length - a.length);
      const [most, ...others] = spellings;
      if (!most) continue;
      for (const [, found] of others) {
        const [first] = found;
        if (!first) continue;
        const isCapital = CAPITAL.test(first.written);
        const alike = most[1].find(({ written }) => CAPITAL.test(written) === isCapital);
        const right = (alike ?? most[1][0])?.written ?? "";
        tell("spelling-mixed", sayMixed(first.written, right, found.length), {
          place: placeInText(record, first.at, first.stretch),
          hint: say(
            'write "{right}"; if it is part of somebody else’s name, put that name into quotation marks',
            { right },
          ),
        });
      }
    }
  },
};

interface Use {
  readonly at: TextAt;
  readonly stretch: Stretch;
  readonly written: string;
}

interface Spelling {
  /** With its language. */
  readonly word: string;
  readonly spelling: string;
}

function spellingsIn(uses: Uses): readonly Spelling[] {
  return [...uses].flatMap(([word, bySpelling]) =>
    Array.from(bySpelling.keys(), (spelling) => ({ word, spelling })),
  );
}

/** Words that are not spelled in one way everywhere. */
function mixedOf(found: readonly Spelling[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { word, spelling } of found) {
    const other = first.get(word);
    if (other === undefined) first.set(word, spelling);
    else if (other !== spelling) mixed.add(word);
  }
  return mixed;
}

/** By language and word, the uses of each of its spellings, in the order of the record. */
type Uses = ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>;

function usesOf(texts: readonly PrintedText[], words: WordsOf): Uses {
  const uses = new Map<string, Map<string, Use[]>>();
  const finders = new Map<string, ReturnType<typeof finderOf>>();
  const add = (
    at: PrintedText,
    word: string,
    spelling: string,
    stretch: Stretch,
    written: string,
  ) => {
    const bySpelling = uses.get(`${at.tag} ${word}`) ?? new Map<string, Use[]>();
    uses.set(`${at.tag} ${word}`, bySpelling);
    const use = { at, stretch, written };
    const known = bySpelling.get(spelling);
    if (known) known.push(use);
    else bySpelling.set(spelling, [use]);
  };
  for (const at of texts) {
    let finder = finders.get(at.tag);
    if (!finder) {
      finder = finderOf(words(at.tag)?.spellings ?? []);
      finders.set(at.tag, finder);
    }
    const { pattern, wordOf, ownWords } = finder;
    if (!pattern || at.text.search(pattern) < 0) continue;
    const quoted = quotedIn(at.text);
    for (const { 0: written, index } of at.text.matchAll(pattern)) {
      const stretch = { from: index, to: index + written.length };
      const spelling = keyOf(written);
      const word = wordOf.get(spelling);
      if (word === undefined || isIn(quoted, stretch)) continue;
      if (!ownWords.has(word) && isPartOfName(at.text, stretch, word)) continue;
      add(at, word, spelling, stretch, written);
    }
  }
  return uses;
}

function finderOf(spellings: readonly (readonly string[])[]) {
  const wordOf = new Map(
    spellings.flatMap((all) => all.map((each) => [keyOf(each), all[0] ?? ""] as const)),
  );
  // Where the tone stands is our own matter, in whatever name: Ủy ban and Uỷ ban.
  const ownWords = new Set(
    spellings
      .filter(([first = "", ...others]) => others.every((other) => isSameSpelling(first, other)))
      .map(([first = ""]) => first),
  );
  return { pattern: wordsPattern(spellings.flat()), wordOf, ownWords };
}

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:;…]\s+)["“'‘(*]*$/u;

/** Whether a capital, its own or that of a word beside it, makes it part of a name: `Viet Nam News`. */
function isPartOfName(text: string, { from, to }: Stretch, word: string): boolean {
  if (!CAPITAL.test(text.slice(from, to))) return false;
  if (/^[ \u00a0–-]\p{Lu}/u.test(text.slice(to))) return true;
  const before = text.slice(0, from);
  if (!CAPITAL.test(word)) return !SENTENCE_START.test(before);
  const last = /(?<=^|[^\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*[ \u00a0–-]$/u.exec(before);
  // "In Vietnam" begins a sentence, and no name.
  return last !== null && !SENTENCE_START.test(before.slice(0, last.index));
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ");
}

function sayMixed(written: string, most: string, count: number): Phrase {
  const slots = { written, most };
  return count === 1
    ? say('"{written}" stands here, and most texts have "{most}"', slots)
    : say('"{written}" stands here, and most texts have "{most}"; other places with it: {more}', {
        ...slots,
        more: count - 1,
      });
}

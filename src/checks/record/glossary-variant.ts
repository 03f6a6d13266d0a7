/**
 * Checks that texts of ours use the terms of the glossary, and none of the forms that it says to avoid: whole
 * words, in the language for which it says so. Quotes, what sources are called and titles of instruments stay as
 * others wrote them.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import type { HouseRecord } from "../../record/record.ts";
import { isIn, quotedIn, type Stretch } from "../../text/quoted.ts";
import { wordsPattern } from "./find-words.ts";
import { placeInText } from "./place-in-text.ts";
import type { RecordCheck } from "./record-check.ts";

export const glossaryVariant: RecordCheck<"glossary-variant"> = {
  group: "wording",
  rules: {
    "glossary-variant": {
      severity: "warning",
      what: sayable("texts use the terms of the glossary, and none of the forms that it avoids"),
      why: sayable(
        "the interpreter gives one word for it, and whoever hears two takes them for two things",
      ),
      example: [
        {
          in: "glossary",
          yaml: `chancery: 1
terms:
  - id: veterans
    term: { en: people with meritorious service, vi: { text: người có công, reviewed: true } }
    avoid: { en: [national contributors, meritorious service] } # the second is right within the term
`,
        },
        {
          in: "meeting",
          yaml: `title: Talks on people with meritorious service
courtesies:
  - { text: I thank all national contributors, source: s1, quote: unknown } # told
  - { text: "I recall the words “national contributors” of the report", source: s1, quote: unknown } # a quote
  - { text: I thank all international contributors, source: s1, quote: unknown } # another word
  - { text: { vi: { text: Tôi cảm ơn national contributors, reviewed: true } }, source: s1, quote: unknown } # not English
`,
        },
      ],
    },
  },
  run({ record, parts }, tell) {
    const wanted = termsByLanguage(record);
    if (wanted.size === 0) return;
    const termsOf = (at: PrintedText) => (isNameOfOthers(at) ? [] : (wanted.get(at.tag) ?? []));
    const isAvoiding = (at: PrintedText) =>
      termsOf(at).some(({ avoided }) => at.text.search(avoided) >= 0);
    parts.forEachText("words avoided", isAvoiding, (at) => {
      let quoted: readonly Stretch[] | undefined;
      for (const { id, right, avoided, rightly } of termsOf(at)) {
        for (const { 0: written, index } of at.text.matchAll(avoided)) {
          const stretch = { from: index, to: index + written.length };
          quoted ??= quotedIn(at.text);
          if (isIn(quoted, stretch) || isIn(stretchesOf(at.text, rightly), stretch)) continue;
          const message = say(
            '"{written}" stands here, a form of {term} that the glossary avoids',
            {
              written,
              term: id,
            },
          );
          tell("glossary-variant", message, {
            place: placeInText(record, at, stretch),
            hint:
              right === undefined
                ? say("give the term in this language in data/glossary.yaml, and use that")
                : say('write "{right}"; where it is a quotation, put it into quotation marks', {
                    right,
                  }),
          });
        }
      }
    });
  },
};

interface Avoided {
  readonly id: string;
  readonly right: string | undefined;
  readonly avoided: RegExp;
  /** What finds the term itself, within which a form may stand. */
  readonly rightly: RegExp | undefined;
}

function termsByLanguage({ house, terms }: HouseRecord): ReadonlyMap<string, readonly Avoided[]> {
  const byTag = new Map<string, Avoided[]>();
  for (const { id, term, avoid } of terms.values()) {
    const own = new Map(textsByLanguage(term).map(([tag, text]) => [tag || house.language, text]));
    for (const [tag, forms] of Object.entries(avoid)) {
      const avoided = wordsPattern(forms);
      if (!avoided) continue;
      const right = own.get(tag);
      const rightly = right === undefined ? undefined : wordsPattern([right]);
      byTag.set(tag, [...(byTag.get(tag) ?? []), { id, right, avoided, rightly }]);
    }
  }
  return byTag;
}

function stretchesOf(text: string, pattern: RegExp | undefined): readonly Stretch[] {
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** What an instrument is called, and the glossary itself. */
function isNameOfOthers({ kind, path }: PrintedText): boolean {
  return kind === "term" || (kind === "agreement" && path[0] === "title");
}

/** Checks that an instrument is of the class that its title names. A title that names none is taken as it is. */
import { or, say, sayable } from "../../diagnostics/phrase.ts";
import { textsByLanguage } from "../../record/people-named.ts";
import { wordsPattern } from "./find-words.ts";
import { placeOfText } from "./place-in-text.ts";
import type { CheckWords, RecordCheck } from "./record-check.ts";

export const instrumentClass: RecordCheck<"instrument-misnamed"> = {
  group: "truth",
  rules: {
    "instrument-misnamed": {
      severity: "error",
      what: sayable("an instrument is of the class that its title names"),
      why: sayable(
        "a memorandum binds otherwise than a treaty, and whoever calls the one by the name of the other misleads",
      ),
      example: [
        {
          in: "agreements",
          yaml: `agreements:
  - id: mou
    type: agreement
    title: Memorandum of Understanding on Labour # told
  - id: plan
    type: plan
    title: Plan for the Memorandum of Understanding # a plan, and so it says
    level: ministry
    parties: [moha, mlsw]
    status: signed
    signed_on: 2025-10-01
    place: unknown
    signatories: unknown
    term: unknown
    expires_on: unknown
    text_on_file: false
    review: { content: unknown, results: unknown, difficulties: unknown, proposals: unknown }
    source: s1
    quote: a fragment
`,
        },
      ],
    },
  },
  run({ record, words }, tell) {
    for (const { id, type, title } of record.agreements.values()) {
      if (type === "instruments" || type === "undertakings") continue;
      for (const [tag, text] of textsByLanguage(title)) {
        const named = classesIn(text, words(tag || record.house.language));
        const [first] = named;
        if (!first || named.some(({ types }) => types.includes(type))) continue;
        const message = say('the title says "{word}", and the type is {type}', {
          word: first.word,
          type,
        });
        tell("instrument-misnamed", message, {
          place: placeOfText(record, { kind: "agreement", id, path: ["title"] }, title, tag, first),
          hint: say('write "type: {types}", or the title as the instrument has it', {
            types: or(first.types),
          }),
        });
      }
    }
  },
};

interface ClassNamed {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly types: readonly string[];
}

function classesIn(text: string, words: CheckWords | undefined): readonly ClassNamed[] {
  const byType = Object.entries(words?.instruments ?? {});
  const pattern = wordsPattern(byType.flatMap(([, own]) => own ?? []));
  if (!pattern) return [];
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => {
    const types = byType.flatMap(([type, own]) =>
      own?.some((each) => isSame(each, word)) ? [type] : [],
    );
    return { word, from: index, to: index + word.length, types };
  });
}

function isSame(one: string, other: string): boolean {
  const key = (word: string) => word.toLowerCase().replace(/\s+/gu, " ");
  return key(one) === key(other);
}

/**
 * Checks that a paper stands in its own language: a text of the record that has none in it stands in
 * another, and is told of. Words quoted from a source stay as they are.
 */
import type { Place } from "../../diagnostics/diagnostic.ts";
import { and, or, type Phrase, say, sayable } from "../../diagnostics/phrase.ts";
import { excerpt } from "../../text/display.ts";
import { languageSpans } from "../../text/language-marks.ts";
import type { Check } from "../check.ts";

/** What one paper prints. */
export interface PrintedPaper {
  /** Its language. */
  readonly tag: string;
  readonly texts: Iterable<PrintedText>;
}

export interface PrintedText {
  /** With the marks of its languages. */
  readonly text: string;
  /** The places of the data that hold just these words in this language, and are printed here. */
  readonly placesOf: (words: string, language: string) => readonly DataText[];
}

/** A place of the data that holds a text, in one of its languages. */
export interface DataText {
  /** The field that holds it; undefined for an entry of a list. */
  readonly field: string | undefined;
  readonly place: Place;
  /** Those that the data has it in. */
  readonly languages: readonly string[];
  /** It is written without naming its language. */
  readonly isPlain: boolean;
}

/** Words of the record that papers print for want of their own language. */
export interface Untranslated {
  readonly words: string;
  /** The language they stand in. */
  readonly language: string;
  /** The languages of the papers that print them so, in the order of the papers. */
  readonly wanted: readonly string[];
  /** Where the data holds them; undefined where that is not known. */
  readonly at: DataText | undefined;
}

/** Each text once for each place that holds it, however many papers print it. */
export function findUntranslated(papers: Iterable<PrintedPaper>): readonly Untranslated[] {
  const found = new Map<string, Untranslated>();
  const add = (words: string, language: string, tag: string, at: DataText | undefined) => {
    const { file, line, column } = at?.place ?? {};
    const key = JSON.stringify([language, words, file, line, column]);
    const wanted = new Set([...(found.get(key)?.wanted ?? []), tag]);
    found.set(key, { words, language, wanted: [...wanted], at });
  };
  for (const { tag, texts } of papers) {
    for (const { text, placesOf } of texts) {
      for (const { text: words, language, isStandIn } of languageSpans(text)) {
        if (!isStandIn || language === undefined) continue;
        const places = placesOf(words, language);
        const lacking = places.filter(({ languages }) => !languages.includes(tag));
        const told = lacking.length > 0 ? lacking : places.slice(0, 1);
        for (const at of told.length > 0 ? told : [undefined]) add(words, language, tag, at);
      }
    }
  }
  return [...found.values()];
}

export const translated: Check<readonly Untranslated[], "text-untranslated"> = {
  group: "wording",
  rules: {
    "text-untranslated": {
      severity: "warning",
      what: sayable("a paper has each text of the record in its own language"),
      why: sayable(
        "the desk must know before the paper leaves which lines its reader may not be able to read",
      ),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text:
    vi: { text: Quốc khánh, reviewed: true } # told
`,
        },
      ],
    },
  },
  run(all, tell) {
    for (const { words, language, wanted, at } of all) {
      const slots = { text: excerpt(words), missing: or(wanted), wanted: and(wanted), language };
      const message = say(
        '"{text}" has no text in {missing}, so papers in {wanted} print it in {language}',
        slots,
      );
      const hint = remedyFor(wanted, language, at);
      tell("text-untranslated", message, { place: at?.place, hint });
    }
  },
};

/** The YAML to write at the place, ready to be filled. */
function remedyFor(
  wanted: readonly string[],
  language: string,
  at: DataText | undefined,
): Phrase | undefined {
  if (!at) return undefined;
  const added = missing(wanted, at.languages).map(
    (tag) => `${tag}: { text: "…", reviewed: false }`,
  );
  if (added.length === 0) {
    return say("its text in {wanted} is from a source of a set that house.yaml leaves out", {
      wanted: and(wanted),
    });
  }
  if (!at.isPlain) {
    return say("add {form} beside {beside}", { form: and(added), beside: `${language}:` });
  }
  const start = at.field === undefined ? "-" : `${at.field}:`;
  const form = `${start} { ${[`${language}: "…"`, ...added].join(", ")} }`;
  return say("write it in each language: {form}", { form });
}

function missing(wanted: readonly string[], languages: readonly string[]): readonly string[] {
  return wanted.filter((tag) => !languages.includes(tag));
}

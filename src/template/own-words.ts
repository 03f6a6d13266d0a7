/**
 * The words that a kind of paper brings along: its title and labels of its own, written per language
 * in its front matter, so that a new kind is one file. Words that several kinds share belong into the
 * locale files.
 */
import * as z from "zod";
import type { Place } from "../diagnostics/diagnostic.ts";
import { languageObjection } from "../diagnostics/language-objection.ts";
import { say, sayable } from "../diagnostics/phrase.ts";
import type { Report } from "../diagnostics/report.ts";
import { objecting } from "../diagnostics/schema-objection.ts";
import type { AddedLabel, Locale } from "../locale/locale.ts";
import { reviewedLabel } from "../locale/schema.ts";
import { inLanguage } from "../text/language-marks.ts";
import type { Labels } from "./helper.ts";

/** A text in the language of the house, or one per language. */
type OwnText = string | Readonly<Record<string, string>>;

export interface OwnWord {
  /** The label it becomes: its name, or `kind.<kind>` for the title, `about.<kind>` for what it is about. */
  readonly key: string;
  readonly text: OwnText;
  /** The languages whose text no speaker has approved yet. */
  readonly unreviewed: readonly string[];
  /** Of its name. */
  readonly place: Place;
  /** Of its text in a language, or of its only one. */
  placeIn(tag: string): Place;
}

const text = z.string().min(1);

/** Words may be quoted from a language that no paper is made in, such as the second name of a paper. */
const ownLabel = reviewedLabel.extend({
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .meta({ description: sayable("The language of the words, where it is another") }),
});

export const ownText = z.union([
  text,
  z.record(objecting(z.string(), languageObjection), z.union([text, ownLabel])),
]);

/** A text as the front matter holds it. */
export type WrittenText = z.output<typeof ownText>;

/** The word of this name; `placeOf` takes a path below its text. Places are asked for of few words. */
export function toOwnWord(
  key: string,
  written: WrittenText,
  ownPlace: () => Place,
  placeOf: (path: readonly string[]) => Place,
): OwnWord {
  if (typeof written === "string") {
    return {
      key,
      text: written,
      unreviewed: [],
      get place() {
        return ownPlace();
      },
      placeIn: () => placeOf([]),
    };
  }
  const entries = Object.entries(written).map(
    ([tag, one]) =>
      [
        tag,
        typeof one === "string" ? { text: one, reviewed: true, language: undefined } : one,
      ] as const,
  );
  return {
    key,
    text: Object.fromEntries(entries.map(([tag, one]) => [tag, spokenAs(one)])),
    unreviewed: entries.flatMap(([tag, { reviewed }]) => (reviewed ? [] : [tag])),
    get place() {
      return ownPlace();
    },
    placeIn: (tag) => {
      const isBare = typeof (Object.hasOwn(written, tag) ? written[tag] : "") === "string";
      return placeOf(isBare ? [tag] : [tag, "text"]);
    },
  };
}

function spokenAs({ text: own, language }: z.output<typeof ownLabel>): string {
  return language === undefined ? own : inLanguage(own, language, "quoted");
}

/** What may stand under `labels`; names of one level, since groups belong to the locale. */
export const ownLabels = z.record(
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      sayable("expected small letters, figures and single hyphens"),
    ),
  ownText,
);

/** Whose words they are. */
interface WithWords {
  readonly name: string;
  readonly file: string;
  readonly words: readonly OwnWord[];
}

/** The locale with the kind's own words in its language; those it has none for are left out. */
export function withOwnWords(locale: Locale, kind: WithWords, houseLanguage: string): Locale {
  const added = new Map<string, AddedLabel>();
  for (const word of kind.words) {
    const own = textIn(word, locale.tag, houseLanguage);
    if (own === undefined) continue;
    added.set(word.key, {
      text: own,
      get place() {
        return word.placeIn(locale.tag);
      },
    });
  }
  return locale.adding(added);
}

/**
 * The labels of a paper in this language for the check of its template: what lacks a text in it, which
 * `checkOwnWords` tells, has the text of another language.
 */
export function labelsOf(kind: WithWords, locale: Locale, houseLanguage: string): Labels {
  const { tag, keys, label } = withOwnWords(locale, kind, houseLanguage);
  const texts = new Map(kind.words.map((word) => [word.key, anyText(word)]));
  return {
    tag,
    keys: [...new Set([...keys, ...texts.keys()])],
    label: (key) => label(key) ?? texts.get(key),
  };
}

function anyText({ text }: OwnWord): string {
  return typeof text === "string" ? text : (Object.values(text)[0] ?? "");
}

/** Reports what a paper of this kind would lack in this language, and names that mean two texts. */
export function checkOwnWords(
  kind: WithWords,
  locale: Locale,
  houseLanguage: string,
  report: Report,
): void {
  const { tag } = locale;
  const title = titleKey(kind.name);
  const fields = new Map([
    [title, "title"],
    [aboutKey(kind.name), "about"],
  ]);
  for (const word of kind.words) {
    const { key } = word;
    const known = locale.label(key) !== undefined;
    if (key !== title && known) {
      report.error("template-label-taken", say('the locale has a label "{key}" already', { key }), {
        place: word.place,
        hint: say("give the label of this paper another name"),
      });
      continue;
    }
    if (known || textIn(word, tag, houseLanguage) !== undefined) continue;
    const name = fields.get(key) ?? key;
    report.error(
      "template-untranslated",
      say('"{name}" has no text in the language "{tag}"', { name, tag }),
      {
        place: word.place,
        hint: say("write it as {form}", { form: formOf(name, tag, word.text, houseLanguage) }),
      },
    );
  }
  if (kind.words.some(({ key }) => key === title) || locale.label(title) !== undefined) return;
  report.error(
    "template-without-title",
    say('the paper "{kind}" has no title in the language "{tag}"', { kind: kind.name, tag }),
    {
      place: { file: kind.file, line: 1, column: 1, length: 3 },
      hint: say("add a line to the front matter, such as title: {form}", {
        form: tag === houseLanguage ? "Delegation card" : `{ ${tag}: … }`,
      }),
    },
  );
}

/** The label that holds the title of a kind. */
export function titleKey(kind: string): string {
  return `kind.${kind}`;
}

/** The label that holds what a paper of a kind is about, around its subject. */
export function aboutKey(kind: string): string {
  return `about.${kind}`;
}

function textIn({ text: own }: OwnWord, tag: string, houseLanguage: string): string | undefined {
  if (typeof own === "string") return tag === houseLanguage ? own : undefined;
  return Object.hasOwn(own, tag) ? own[tag] : undefined;
}

/** How the line looks with the missing language, ready to be filled. */
function formOf(name: string, tag: string, own: OwnText, houseLanguage: string): string {
  const texts = typeof own === "string" ? { [houseLanguage]: own } : own;
  const entries = [...Object.entries(texts), [tag, "…"]].map(([key, value]) => `${key}: ${value}`);
  return `${name}: { ${entries.join(", ")} }`;
}

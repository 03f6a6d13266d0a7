/** What a locale file in `templates/locales/` holds: the words of one language and its date forms. */
import * as z from "zod";
import { sayable } from "../diagnostics/phrase.ts";

/** A text with whether a speaker has approved it. */
export const reviewedLabel = z.strictObject({
  text: z
    .string()
    .min(1)
    .meta({ description: sayable("The words of the label") }),
  reviewed: z.boolean().meta({
    description: sayable("Whether a speaker of the language has approved it"),
  }),
});
export type ReviewedLabel = z.output<typeof reviewedLabel>;

/** No group holds a label called `reviewed`, so that `reviewed: yes` is not taken for one. */
const labelName = z.string().regex(/^(?!reviewed$)[a-z0-9-]+$/);

const texts: z.ZodType<LabelTree> = z.lazy(() =>
  z.record(labelName, z.union([z.string().min(1), reviewedLabel, texts])),
);

export type LabelValue = string | ReviewedLabel | LabelTree;

/** Labels in groups; a label is named by its path, such as `section.purpose`. */
export interface LabelTree {
  readonly [key: string]: LabelValue;
}

const words = z.array(z.string().min(1));

/** Types of instruments whose class their titles name. */
const instrumentTypes = z.enum([
  "treaty",
  "agreement",
  "mou",
  "minutes",
  "plan",
  "joint-statement",
]);

/** Words that checks look for in texts of the record in this language; how each is used, the checks say. */
const checkWords = z.strictObject({
  agreed: words.default([]).meta({
    description: sayable("Beginnings of a sentence that say that both sides agreed"),
  }),
  agreed_by: z
    .strictObject({
      sides: words
        .default([])
        .meta({ description: sayable("Whoever agrees: both sides, or one of them") }),
      helpers: words
        .default([])
        .meta({ description: sayable("Words that may stand between them and what they did") }),
      verbs: words.default([]).meta({ description: sayable("Words that say that they agreed") }),
      as: words
        .default([])
        .meta({ description: sayable("Words that say so before the sides are named") }),
      unless: words.default([]).meta({
        description: sayable(
          "Words earlier in the same clause by which it is hoped for, or was said of another day",
        ),
      }),
    })
    .optional()
    .meta({ description: sayable("Words that say anywhere in a sentence who agreed") }),
  and: words.default([]).meta({ description: sayable("Words that join two actions") }),
  verbs: words.default([]).meta({
    description: sayable("Words that begin an action which is either done or not"),
  }),
  nouns: words.default([]).meta({
    description: sayable("Words that begin like those of an action, and name a thing"),
  }),
  purpose: words.default([]).meta({
    description: sayable("Words that lead from an action to what it is for"),
  }),
  vague: words.default([]).meta({
    description: sayable("Words that begin what happens at every meeting, and is no objective"),
  }),
  result: words.default([]).meta({
    description: sayable("Words that say what there will be after a meeting, however it begins"),
  }),
  instruments: z
    .partialRecord(instrumentTypes, words)
    .default({})
    .meta({ description: sayable("Words that titles of instruments of each type are called by") }),
  no_proof: words.default([]).meta({
    description: sayable("Words in small letters that stand where nothing proves what is done"),
  }),
  men: words.default([]).meta({
    description: sayable("Words of courtesy before the name of a man"),
  }),
  women: words.default([]).meta({
    description: sayable("Words of courtesy before the name of a woman"),
  }),
  formerly: words.default([]).meta({
    description: sayable("Words beside a name that was given up"),
  }),
  short_months: z
    .array(words)
    .default([])
    .meta({ description: sayable("Shorter forms of the names of the months, from January") }),
  short_weekdays: z
    .array(words)
    .default([])
    .meta({ description: sayable("Shorter forms of the names of the days, from Monday") }),
  numbered: words.default([]).meta({
    description: sayable("Words before a number that is no day, such as Article"),
  }),
  spellings: z
    .array(words.min(2))
    .default([])
    .meta({ description: sayable("Spellings of one word, of which a house uses one") }),
});
export type CheckWords = z.output<typeof checkWords>;

export const localeSchema = z.strictObject({
  chancery: z.literal(1).meta({ description: sayable("Version of the schema") }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .meta({ description: sayable("Its code of two or three small letters, such as en") }),
  name: z
    .string()
    .min(1)
    .meta({ description: sayable("What speakers call the language") }),
  reviewed: z
    .boolean()
    .default(true)
    .meta({
      description: sayable(
        "Whether a speaker has approved the labels that do not say so themselves",
      ),
    }),
  dates: z.strictObject({
    day: z.string().meta({
      description: sayable("A day, with {day} {month} {year}; {dd} is the day in two figures"),
    }),
    weekday: z
      .string()
      .meta({ description: sayable("A day with its weekday: {weekday} {day} {month} {year}") }),
    month: z.string().meta({ description: sayable("A month, with {month} {year}") }),
    year: z.string().meta({ description: sayable("A year, with {year}") }),
    time: z.string().meta({ description: sayable("A time of day, with {hour} {minute}") }),
    months: z
      .array(z.string().min(1))
      .length(12)
      .meta({ description: sayable("The names of the twelve months, from January") }),
    weekdays: z
      .array(z.string().min(1))
      .length(7)
      .meta({ description: sayable("The names of the seven days, from Monday") }),
  }),
  lists: z.strictObject({
    comma: z
      .string()
      .meta({ description: sayable("What stands between the items of a list in a sentence") }),
    last: z.string().meta({ description: sayable("What stands before the last of them") }),
  }),
  numbers: z.strictObject({
    group: z.string().meta({ description: sayable("What parts thousands, such as a comma") }),
    decimal: z
      .string()
      .meta({ description: sayable("What parts whole from broken, such as a point") }),
  }),
  checks: checkWords.optional().meta({
    description: sayable("Words that checks look for in texts of the record"),
  }),
  labels: texts.meta({ description: sayable("The words that papers print") }),
});
export type LocaleFile = z.output<typeof localeSchema>;

/**
 * The kinds of value that fields of the record are made of, shared by all its schemas. Each field
 * is described for a person who does not program and says who may read it.
 */
import * as z from "zod";
import { languageObjection } from "../diagnostics/language-objection.ts";
import { say, sayable } from "../diagnostics/phrase.ts";
import { type Objection, objecting } from "../diagnostics/schema-objection.ts";
import { countWords } from "../text/words.ts";
import { ID, idForm, idObjection } from "./id-form.ts";
import type { EntryKind } from "./record.ts";

/** Who may read a field: the house alone, our delegation, or the other side too. */
export const audiences = ["internal", "delegation", "shareable"] as const;
export type Audience = (typeof audiences)[number];

declare module "zod" {
  interface GlobalMeta {
    /** The widest circle that may read the field. */
    audience?: Audience;
    /** The field may hold Markdown: bold, italics and links within one paragraph. */
    prose?: boolean;
    /** The value is the id of an entry of one of these kinds; linking checks that it exists. */
    refersTo?: readonly EntryKind[];
    /** The source named here backs a fact, not only a spelling. */
    backs?: boolean;
    /** The party named here must be a state. */
    isCountry?: boolean;
  }
}

/** Marks a schema as a field with this description, readable by this audience and no wider one. */
export function field<S extends z.ZodType>(
  schema: S,
  audience: Audience,
  description: string,
  more: { readonly prose?: boolean } = {},
): S {
  return schema.meta({ description, audience, ...more });
}

/** An honest "not stated in the sources": satisfies every field that allows it, and is a gap. */
export const unknown = z.literal("unknown");

/** Small letters, figures and single hyphens; never changed once a paper was issued. */
export const id = objecting(z.string(), idObjection).regex(ID, idForm);

/** The id of an entry of one of these kinds. */
export function idOf(...kinds: readonly EntryKind[]) {
  return id.meta({ refersTo: kinds });
}

/** A source that backs a fact; those of the set `language` may not. */
export const backingSource = idOf("source").meta({ backs: true });

/** A state, by its id among the parties. */
export const countryId = idOf("party").meta({ isCountry: true });

/** A party or a person: whoever can say, owe or be owed something. */
export const actorId = idOf("party", "person");

/** The first line of every data file. */
export const version = z.literal(1).meta({
  description: sayable("Version of the schema; always 1 for this version of chancery"),
  audience: "internal",
});

/** A language by its two or three letters. */
export const language = objecting(z.string(), languageObjection);

const translation = z.union([
  z.string().min(1),
  z.strictObject({
    text: field(z.string().min(1), "shareable", sayable("The text in this language")),
    source: field(
      idOf("source").optional(),
      "internal",
      sayable("Where this spelling or wording comes from"),
    ),
    reviewed: field(
      z.boolean(),
      "shareable",
      sayable("Whether a speaker of the language has approved it"),
    ),
  }),
]);

/** A text in the house's language, or one per language: `{en: …, vi: {text: …, reviewed: false}}`. */
export const localised = z.union([
  z.string().min(1),
  z
    .record(language, translation)
    .refine(
      (texts) => Object.keys(texts).length > 0,
      sayable("expected a text in at least one language"),
    ),
]);
export type Localised = z.output<typeof localised>;

const isoDay = z.iso.date();
const anyDate = sayable("expected 2025, 2025-12 or 2025-12-02");
const isoDate = z.union([
  z.iso.date(anyDate),
  z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, anyDate),
]);

const inferredPart = field(
  z.enum(["year", "month", "day"]),
  "shareable",
  sayable("The part that no source states"),
);
const inferredFrom = field(localised, "internal", sayable("What it was inferred from"));

/** A day, month or year; `unknown`; or a date with the part that was inferred and why. */
export const date = z.union([
  unknown,
  isoDate,
  z.strictObject({
    on: field(isoDate, "shareable", sayable("The date")),
    inferred: inferredPart,
    because: inferredFrom,
  }),
]);
export type DateFact = z.output<typeof date>;

/** A day that is certain or whose inferred part is said; needed where time is computed from it. */
export const day = z.union([
  isoDay,
  z.strictObject({
    on: field(isoDay, "shareable", sayable("The day")),
    inferred: inferredPart,
    because: inferredFrom,
  }),
]);
export type DayFact = z.output<typeof day>;

/** HH:MM on the 24-hour clock of the meeting's zone. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, sayable("expected a time such as 14:30"));

/** At most this many words of a source stand in a quote. */
export const QUOTE_WORDS = 20;

/** A fragment of the source, word for word. */
export const quote = z.union([unknown, objecting(z.string(), quoteObjection)]);

function quoteObjection(text: string): Objection | undefined {
  const found = countWords(text);
  if (found <= QUOTE_WORDS && text.trim() !== "") return undefined;
  const message =
    found === 0
      ? say("expected a fragment of the source")
      : say("expected a fragment of at most {most} words, found {found} words", {
          most: QUOTE_WORDS,
          found,
        });
  const hint =
    found === 0
      ? say('write its words, or "unknown" if no source says it')
      : say("keep the words that carry the fact and leave out the others");
  return { message, hint };
}

const figures = z.union([z.number().int().positive(), z.array(z.number().int().positive()).min(1)]);

/** A place in a source: `{ line: 13 }`, `{ line: [5, 7] }`, or words of one's own. */
export const locator = z.union([
  localised,
  z.strictObject({
    line: field(figures, "internal", sayable("The line, or lines such as [5, 7]")),
  }),
]);
export type Locator = z.output<typeof locator>;

/** The three fields that back a fact. */
export const backing = {
  source: field(
    z.union([backingSource, z.array(backingSource).min(1)]),
    "shareable",
    sayable("The source, or the sources, by id"),
  ),
  quote: field(
    quote,
    "internal",
    sayable("The words of the source: a fragment of at most 20 words"),
  ),
  locator: field(
    locator.optional(),
    "internal",
    sayable("Where in the source, such as: { line: 13 }"),
  ),
};

/** Whether a text was made from the report of what was then said, not known before the meeting. */
export const reconstructed = field(
  z.boolean().default(false),
  "shareable",
  sayable("true: known only from the report of what was then said; the paper says so"),
);

/** The widest circle that may read this entry. */
export const entryAudience = field(
  z.enum(audiences).default("internal"),
  "internal",
  sayable("Who may read this entry: internal, delegation or shareable"),
);

/** Ids that may honestly be unknown; an empty list would say neither who nor that nobody knows. */
export function namesOf<S extends z.ZodType>(name: S) {
  return z.union([unknown, z.array(name).min(1)]);
}

/** A list that may honestly be unknown, or hold nothing. */
export function listOf<S extends z.ZodType>(item: S) {
  return z.union([unknown, z.array(item)]);
}

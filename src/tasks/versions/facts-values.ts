/** Single values of the record as a reader knows them: names for ids, words for choices, texts by language. */
import * as core from "zod/v4/core";
import type { Schema } from "../../diagnostics/schema-keys.ts";
import { namedBy } from "../../record/references.ts";
import { withoutLanguageMarks } from "../../text/language-marks.ts";
import { publishedText, textIn, type ViewContext } from "../../view/context.ts";
import { nameOf } from "../../view/names.ts";

/** Where the words of a choice stand among the labels, by the field that it is made in. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: ["meeting-kind"],
  role: ["role"],
  interpretation: ["interpretation"],
  press: ["press"],
  use: ["use"],
  likelihood: ["likelihood"],
  modality: ["modality"],
  status: ["status", "agreement.status"],
  type: ["agreement.type"],
  basis: ["due.basis"],
  inferred: ["date.part"],
  languages: ["language"],
  language: ["language"],
  others: ["changed.others"],
  state: ["changed.state"],
  audience: ["changed.audience"],
  level: ["changed.level"],
  how: ["changed.how"],
};

/** Days and times as the record has them, or as the papers of the language do. */
export type FactForm = "record" | "paper";

export type Scalar = string | number | boolean;

export function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** How a value is read. */
export interface Reading {
  readonly context: ViewContext;
  readonly form: FactForm;
}

const TIME = /^\d\d:\d\d$/u;
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/u;

export function wordsOf(
  value: Scalar,
  field: string,
  schemas: readonly Schema[],
  { context, form }: Reading,
): string {
  const { locale } = context;
  if (typeof value === "boolean") return locale.text(value ? "changed.yes" : "changed.no");
  if (typeof value === "number") {
    return field === "minutes" ? locale.text("minutes", { minutes: String(value) }) : String(value);
  }
  if (form === "paper" && TIME.test(value)) return locale.time(value);
  if (form === "paper" && DAY.test(value)) return locale.date(value);
  for (const group of CHOICES[field] ?? []) {
    const word = locale.label(`${group}.${value}`);
    if (word !== undefined) return word;
  }
  if (value === "unknown") return locale.text("unstated");
  if (value === "none") return locale.text("none");
  // Who cleared a paper stands by id, or in words of one's own.
  const isNamed = namedBy(value, schemas) || context.record.people.has(value);
  return isNamed ? nameOfEntry(value, context) : value;
}

/** A person or a body by name, an instrument or a source by title; an item is known by its number. */
export function nameOfEntry(id: string, context: ViewContext): string {
  const { record } = context;
  if (record.people.has(id) || record.parties.has(id)) {
    return withoutLanguageMarks(nameOf(id, context));
  }
  const titled = record.meetings.get(id) ?? record.agreements.get(id);
  if (titled) return withoutLanguageMarks(textIn(titled.title, context));
  const source = record.sources.get(id);
  return source ? withoutLanguageMarks(publishedText(source.title, context)) : id;
}

/** A text by its languages; undefined where the value is none. */
export function textsOf(
  value: unknown,
  schemas: readonly Schema[],
  { record }: ViewContext,
): Readonly<Record<string, string>> | undefined {
  if (!schemas.some((schema) => schema instanceof core.$ZodRecord)) return undefined;
  if (typeof value === "string") {
    const isParty = record.parties.has(value) && namedBy(value, schemas) !== undefined;
    const isWord = ["unknown", "none"].includes(value) || record.people.has(value) || isParty;
    return isWord ? undefined : { [record.house.language]: value };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const texts: Record<string, string> = {};
  for (const [tag, own] of Object.entries(value)) {
    const text: unknown = typeof own === "object" && own !== null ? Reflect.get(own, "text") : own;
    if (typeof text !== "string") return undefined;
    texts[tag] = text;
  }
  return texts;
}

/** Those of the languages of a text that papers in these print: their own, else the house's, else any. */
export function languagesPrinted(
  texts: Readonly<Record<string, string>>,
  papers: readonly string[],
  { record }: ViewContext,
): readonly string[] {
  const own = Object.keys(texts);
  const printed = papers.flatMap((tag) => {
    const found = [tag, record.house.language].find((each) => own.includes(each));
    return found ?? own.toSorted()[0] ?? [];
  });
  return own.filter((tag) => printed.includes(tag));
}

/** A date with the part of it that no source states; undefined where the value is none. */
export function inferredDate(value: unknown, { context, form }: Reading): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!("inferred" in value && "on" in value)) return undefined;
  const { on, inferred } = value;
  if (typeof on !== "string" || typeof inferred !== "string") return undefined;
  const { locale } = context;
  const part = locale.text(`date.part.${inferred}`);
  const date = form === "paper" ? locale.date(on) : on;
  return locale.text("date.inferred", { date, part });
}

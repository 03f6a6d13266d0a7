/**
 * YAML made from a schema of the record: each field with the value given for it or an honest
 * `unknown`, and its description as a comment. Fields that may be left out, and what an entry of an
 * empty list looks like, stand behind a `#` at its own depth: without that sign the line is right.
 */
import * as z from "zod";
import { list, quote, say } from "../../diagnostics/phrase.ts";
import {
  allowsLiteral,
  branchesOf,
  childBranches,
  type Schema,
} from "../../diagnostics/schema-keys.ts";
import type { House } from "../../record/house.ts";
import type { Words } from "../schema-json.ts";
import { yamlText, yamlTextInFlow } from "./yaml-text.ts";

/** Values by field; a field that is not named here is not known. */
export interface Values {
  readonly [field: string]: Value;
}
export type Value = string | readonly Value[] | Values;

/** The signs to a line, as far as words can be kept together. */
const WIDTH = 100;

/** The languages that texts are written in. */
export interface Languages {
  /** That of the values given. */
  readonly own: string;
  /** Those that papers are made in besides. */
  readonly others: readonly string[];
}

/** The languages of a house's papers. */
export function languagesOf(house: House | undefined): Languages {
  const own = house?.language ?? "en";
  return { own, others: (house?.languages ?? []).filter((tag) => tag !== own) };
}

/** The lines of a group of fields, without indentation; `chancery` is left to the caller. */
export function outline(
  schema: z.core.$ZodObject,
  values: Values,
  words: Words,
  languages: Languages = { own: "en", others: [] },
): readonly string[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const value = values[name];
    const comment = commentOf(field, words);
    if (typeof value === "string" && languages.others.length > 0 && isLocalised(field)) {
      return inEachLanguage(name, value, comment, languages);
    }
    if (value !== undefined) return withValue(name, value, comment);
    if (mayBeLeftOut(field)) return hidden(fieldToUse(name, field, comment, words));
    return unknownField(name, field, comment, words);
  });
}

/** A field that must be there and of which nothing is known. */
function unknownField(
  name: string,
  field: Schema,
  comment: string,
  words: Words,
): readonly string[] {
  const branches = branchesOf(field);
  if (allowsUnknown(field)) return withComment(`${name}: unknown`, comment);
  if (branches.some((branch) => branch instanceof z.core.$ZodArray)) {
    const item = groupIn(field);
    const place = words(say("An entry, in the place of [] and without the #:"));
    const form = item ? [`# ${place}`, ...hidden(asItem(formOf(item, words)))] : [];
    return [...withComment(`${name}: []`, comment), ...form];
  }
  const group = branches.find((branch) => branch instanceof z.core.$ZodObject);
  if (!group) throw new Error(`the field ${name} needs a value`);
  return [...withComment(`${name}:`, comment), ...indent(outline(group, {}, words), "  ")];
}

/** A field that may be left out, as it would be used. */
function fieldToUse(name: string, field: Schema, comment: string, words: Words): readonly string[] {
  const item = allowsUnknown(field) ? undefined : groupIn(field);
  return item
    ? [...withComment(`${name}:`, comment), ...asItem(formOf(item, words))]
    : withComment(`${name}:${defaultOf(field)}`, comment);
}

/** What an entry of a list looks like: the fields that it must have, and those of lists in it. */
function formOf(item: z.core.$ZodObject, words: Words): readonly string[] {
  return fieldsOf(item)
    .filter(([, field]) => !mayBeLeftOut(field))
    .flatMap(([name, field]) =>
      allowsUnknown(field)
        ? withComment(`${name}: unknown`, commentOf(field, words))
        : fieldToUse(name, field, commentOf(field, words), words),
    );
}

/** The group that each entry of a list is, if the field is such a list. */
function groupIn(field: Schema): z.core.$ZodObject | undefined {
  const branches = branchesOf(field).filter((branch) => branch instanceof z.core.$ZodArray);
  return childBranches(branches, 0).find((one) => one instanceof z.core.$ZodObject);
}

/** Lines that nobody reads until their first # is taken away; comments stay as they are. */
function hidden(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.startsWith("#") ? line : `#${line}`));
}

/** Lines as one entry of a list. */
export function asItem(lines: readonly string[], mark = "  - "): readonly string[] {
  const [first = "", ...rest] = lines;
  return [`${mark}${first}`, ...indent(rest, " ".repeat(mark.length))];
}

/** The text in its own language, with a line to be filled for each other. */
export function inEachLanguage(
  name: string,
  text: string,
  comment: string,
  { own, others }: Languages,
): readonly string[] {
  const lines = [
    `${own}: ${yamlText(text)}`,
    ...others.map((tag) => `#${tag}: { text: , reviewed: false }`),
  ];
  return [...withComment(`${name}:`, comment), ...indent(lines, "  ")];
}

/** Whether a field takes a text for each language. */
function isLocalised(field: Schema): boolean {
  const branches = branchesOf(field);
  return (
    branches.some((branch) => branch instanceof z.core.$ZodString) &&
    branches.some((branch) => branch instanceof z.core.$ZodRecord)
  );
}

/** A field with its value, and its comment where it has one. */
export function withValue(name: string, value: Value, comment: string): readonly string[] {
  if (typeof value === "string") return withComment(`${name}: ${yamlText(value)}`, comment);
  const flat = flatList(value);
  if (flat !== undefined) return withComment(`${name}: ${flat}`, comment);
  return [...withComment(`${name}:`, comment), ...indent(blockOf(value), "  ")];
}

/** A list of single values on one line, or undefined for anything else. */
function flatList(value: Value): string | undefined {
  if (!isList(value)) return undefined;
  const texts = value.filter((item) => typeof item === "string");
  if (texts.length < value.length) return undefined;
  return `[${texts.map(yamlTextInFlow).join(", ")}]`;
}

function blockOf(value: Value): readonly string[] {
  if (typeof value === "string") return [yamlText(value)];
  if (isList(value)) return value.flatMap((item) => asItem(blockOf(item), "- "));
  return Object.entries(value).flatMap(([name, item]) => withValue(name, item, ""));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The line with its comment behind it, or after it where it would grow too long. */
function withComment(line: string, comment: string): readonly string[] {
  if (!comment) return [line];
  const whole = `${line} # ${comment}`;
  if (whole.length <= WIDTH) return [whole];
  return [...wrap(comment).map((part) => `# ${part}`), line];
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH - 12) {
      lines.splice(-1, 1, `${last} ${word}`);
    } else lines.push(word);
  }
  return lines;
}

/** The field's description, with its choices where it has any. */
function commentOf(field: Schema, words: Words): string {
  const text = z.globalRegistry.get(field)?.description;
  if (text === undefined) return "";
  const description = quote(text);
  const choices = branchesOf(field).flatMap((branch) =>
    branch instanceof z.core.$ZodEnum ? Object.values(branch._zod.def.entries) : [],
  );
  const isTold = choices.every((choice) => text.includes(String(choice)));
  if (isTold) return words(description);
  return words(say("{description}: {choices}", { description, choices: list(choices) }));
}

function fieldsOf(schema: z.core.$ZodObject): readonly (readonly [string, Schema])[] {
  return Object.entries(schema._zod.def.shape).filter(([name]) => name !== "chancery");
}

function mayBeLeftOut(field: Schema): boolean {
  return field instanceof z.core.$ZodDefault || field._zod.optin === "optional";
}

/** Nothing where there is no default, so that a line freed too early is told of. */
function defaultOf(field: Schema): string {
  if (!(field instanceof z.core.$ZodDefault)) return "";
  const value: unknown = field._zod.def.defaultValue;
  return ` ${Array.isArray(value) ? "[]" : String(value)}`;
}

function allowsUnknown(field: Schema): boolean {
  return allowsLiteral(branchesOf(field), "unknown");
}

function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => `${by}${line}`);
}

/**
 * From a value to what its token prints. Values come ready from the view: nothing is formatted
 * here, and what cannot be printed as it is is a problem.
 */
import { list, type Phrase, say } from "../diagnostics/phrase.ts";
import { withoutLanguageMarks } from "../text/language-marks.ts";
import { RESERVED, type TokenContent } from "../text/tokens.ts";
import type { NoteSource, Problem } from "./helper.ts";
import { codeOfIf, putIfAroundAbsent, writeEach } from "./remedies.ts";

export type Content = { readonly content: TokenContent } | { readonly problem: Problem };

/** What to print for this value; `name` is how the template calls it. */
export function contentOf(value: unknown, name: string): Content {
  if (typeof value === "string") return filled({ kind: "text", text: value }, value, name);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return { content: { kind: "text", text: String(value) } };
    const message = say('"{name}" is {value}, not a whole number', { name, value: String(value) });
    const hint = say(
      "how a number is written depends on the language: chancery has to give it as a text",
    );
    return fail("template-not-printable", message, hint);
  }
  if (value === null || value === undefined) {
    return fail("template-empty-value", hasNoValue(name), putIfAroundAbsent(name));
  }
  if (Array.isArray(value)) {
    const message = say('"{name}" is a list, not a text', { name });
    return fail("template-not-printable", message, writeEach(name));
  }
  if (typeof value === "object") return contentOfObject(value, name);
  const message = say('"{name}" is a yes or no, not a text', { name });
  const hint = say("test it with {code}", { code: `{{#if ${name}}}` });
  return fail("template-not-printable", message, hint);
}

function contentOfObject(value: object, name: string): Content {
  const keys = Object.keys(value);
  const [key] = keys;
  const entries = new Map<string, unknown>(Object.entries(value));
  const inner = key === undefined ? undefined : entries.get(key);
  if (keys.length === 1 && typeof inner === "string") {
    if (key === "prose") return filled({ kind: "prose", markdown: inner }, inner, name);
    if (key === "unstated") return filled({ kind: "unstated", text: inner }, inner, name);
  }
  const message = say('"{name}" is a group of values, not a text', { name });
  const names = list(keys.slice(0, 6));
  const hint = keys.length > 0 ? say("print one of its values: {names}", { names }) : undefined;
  return fail("template-not-printable", message, hint);
}

/** What to print for a source. */
export function contentOfNote({ id, text }: NoteSource, name: string): Content {
  return filled({ kind: "note", id, text }, text, name);
}

function filled(content: TokenContent, text: string, name: string): Content {
  const plain = withoutLanguageMarks(text);
  if (plain.trim() === "") {
    const message = say('"{name}" is an empty text', { name });
    const hint = say("put {code} around it, or fill it in", { code: codeOfIf(name) });
    return fail("template-empty-value", message, hint);
  }
  if (RESERVED.test(plain)) {
    const message = say('"{name}" holds a character that chancery keeps for itself', { name });
    const hint = say("delete the character from the data");
    return fail("template-reserved-character", message, hint);
  }
  return { content };
}

/** What is absent and was to be printed. */
export function hasNoValue(name: string): Phrase {
  return say('"{name}" has no value', { name });
}

function fail(code: string, message: Phrase, hint: Phrase | undefined): Content {
  return { problem: { code, message, hint } };
}

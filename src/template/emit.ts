/**
 * From a value to what its token prints. Values come ready from the view: nothing is formatted
 * here, and what cannot be printed as it is is a problem.
 */
import { RESERVED, type TokenContent } from "../text/tokens.ts";
import type { NoteSource, Problem } from "./helper.ts";

export type Content = { readonly content: TokenContent } | { readonly problem: Problem };

/** What to print for this value; `name` is how the template calls it. */
export function contentOf(value: unknown, name: string): Content {
  if (typeof value === "string") return filled({ kind: "text", text: value }, value, name);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return { content: { kind: "text", text: String(value) } };
    const hint = "how a number is written depends on the language: the view has to give a text";
    return fail("template-not-printable", `"${name}" is ${value}, not a whole number`, hint);
  }
  if (value === null || value === undefined) {
    const hint = `put {{#if ${name}}} … {{/if}} around it if it may be absent`;
    return fail("template-empty-value", `"${name}" has no value`, hint);
  }
  if (Array.isArray(value)) {
    const hint = `write {{#each ${name}}} … {{/each}}`;
    return fail("template-not-printable", `"${name}" is a list, not a text`, hint);
  }
  if (typeof value === "object") return contentOfObject(value, name);
  const hint = `test it with {{#if ${name}}}`;
  return fail("template-not-printable", `"${name}" is a yes or no, not a text`, hint);
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
  const message = `"${name}" is a group of values, not a text`;
  const hint = keys.length > 0 ? `print one of them: ${keys.slice(0, 6).join(", ")}` : undefined;
  return fail("template-not-printable", message, hint);
}

/** What to print for a source. */
export function contentOfNote({ id, text }: NoteSource, name: string): Content {
  return filled({ kind: "note", id, text }, text, name);
}

function filled(content: TokenContent, text: string, name: string): Content {
  if (text.trim() === "") {
    const hint = `put {{#if ${name}}} … {{/if}} around it, or fill it in`;
    return fail("template-empty-value", `"${name}" is an empty text`, hint);
  }
  if (RESERVED.test(text)) {
    const message = `"${name}" holds a character that chancery keeps for itself`;
    return fail("template-reserved-character", message, "delete the character from the data");
  }
  return { content };
}

function fail(code: string, message: string, hint: string | undefined): Content {
  return { problem: { code, message, hint } };
}

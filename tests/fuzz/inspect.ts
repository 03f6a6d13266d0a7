/** What must hold of whatever comes out of a spoilt house, whoever spoilt it: asked of papers and of messages. */
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../../src/diagnostics/print.ts";
import type { Document } from "../../src/document/nodes.ts";

/**
 * What no paper may hold: characters for private use, lost ones, halves of characters, control characters
 * and those that turn the direction of text. Written out here, not taken from what is tested.
 */
const UNSOUND =
  /(?![\t\n])[\p{Co}\p{Cs}\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]/u;
/** What no terminal may be sent. */
const ACTING = /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Texts that no reader sees. */
const HIDDEN = new Set(["origin", "id", "target", "type", "url"]);

/** Whether a text holds what no paper may hold. */
export function isUnsound(text: string): boolean {
  return UNSOUND.test(text);
}

/** The first unsound character of a document with the text it stands in, or undefined. */
export function findUnsound(document: Document): string | undefined {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!HIDDEN.has(name)) visit(inner);
    }
  };
  visit([document.children, document.notes, document.meta]);
  const found = texts.find((text) => UNSOUND.test(text));
  if (found === undefined) return undefined;
  const [character = ""] = UNSOUND.exec(found) ?? [];
  return `U+${character.codePointAt(0)?.toString(16)} in ${JSON.stringify(found.slice(0, 120))}`;
}

/** Empty texts where a reader expects one. */
export function findEmptyHeading(document: Document): string | undefined {
  const empty = document.children.find(
    (block) => (block.type === "heading" || block.type === "title") && block.children.length === 0,
  );
  return empty && `an empty ${empty.type}`;
}

/** So many diagnostics are looked at one by one. */
const LOOKED_AT = 60;

/** What is wrong with how problems are told. */
export function faultsInTelling(
  diagnostics: readonly Diagnostic[],
  readText: (file: string) => string | undefined,
): readonly string[] {
  const faults: string[] = [];
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const known =
      texts.get(file) ?? (readText(file)?.replace(/^\ufeff/u, "") ?? "").split(/\r\n|\n|\r/u);
    texts.set(file, known);
    return known;
  };
  const few = diagnostics.slice(0, LOOKED_AT);
  for (const { code, message, place, hint } of few) {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) faults.push(`the code ${code} is none`);
    if (message.trim() === "") faults.push(`${code} has no message`);
    if (hint !== undefined && hint.trim() === "") faults.push(`${code} has an empty hint`);
    if (message.includes("[object Object]") || hint?.includes("[object Object]"))
      faults.push(`${code} tells of an object`);
    if (!place) continue;
    const { file, line, column } = place;
    const lines = linesOf(file);
    const isThere = line >= 1 && line <= Math.max(lines.length, 1) && column >= 1;
    if (!isThere || column > (lines[line - 1] ?? "").length + 1)
      faults.push(`${code} stands at ${file}:${line}:${column}, which is not there`);
  }
  const printed = printDiagnostics(few, readText);
  const acting = ACTING.exec(printed);
  if (acting) {
    const shown = JSON.stringify(printed.slice(Math.max(0, acting.index - 60), acting.index + 20));
    faults.push(`a message would act on the terminal: ${shown}`);
  }
  return faults;
}

/**
 * No words of any language stand in a template: what a reader sees comes from the view or from the
 * locale. This file finds words in the text between tags; signs, figures, Markdown and the names
 * and attributes of directives are free.
 */
import type { Report } from "../diagnostics/report.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’.-]*(?: +\p{L}[\p{L}\p{M}\p{N}'’.-]*)*/gu;

/** Parts of a line that hold letters which are not words for readers. */
const CODES: readonly RegExp[] = [
  /^\s*:{2,}[a-z-]+/,
  /\{[^{}]*\}\s*$/,
  /\]\((?:#|https:|mailto:)[^)\s]*\)/g,
  /&(?:nbsp|ensp|emsp|thinsp|amp|lt|gt);/g,
];

/** Reports each run of words; true when there is none. */
export function checkLiteralText(
  source: SourceText,
  tags: readonly Tag[],
  report: Report,
): boolean {
  let sound = true;
  let offset = 0;
  for (const line of blankTags(source.text, tags).split("\n")) {
    for (const found of blankCodes(line).matchAll(WORDS)) {
      sound = false;
      const start = offset + found.index;
      report.error("template-literal-text", `the words "${found[0]}" stand in the template`, {
        place: source.placeOf(start, start + found[0].length),
        hint: 'put them into the locale files as a label and print it with {{label "…"}}',
      });
    }
    offset += line.length + 1;
  }
  return sound;
}

/** The text with a tab for each character of a tag, lines kept. */
export function blankTags(text: string, tags: readonly Tag[]): string {
  let blanked = "";
  let at = 0;
  for (const { start, end } of tags) {
    blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, "\t");
    at = end;
  }
  return blanked + text.slice(at);
}

function blankCodes(line: string): string {
  const isDirective = /^\s*:{2,}[a-z-]/.test(line);
  const codes = isDirective ? CODES : CODES.slice(2);
  return codes.reduce(
    (rest, code) => rest.replace(code, (found) => "\t".repeat(found.length)),
    line,
  );
}

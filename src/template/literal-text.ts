/**
 * No words of any language stand in a template: what a reader sees comes from the view or from the
 * locale. This file finds words, and tags of HTML, in the text between tags; signs, figures, Markdown
 * and the names and attributes of directives are free.
 */

import { say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import { makeLabel } from "./remedies.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’.-]*(?: +\p{L}[\p{L}\p{M}\p{N}'’.-]*)*/gu;
const HTML = /<!--.*?(?:-->|$)|<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^<>]*>/gu;

const DIRECTIVE = /^\s*:{2,}[\p{L}\p{N}_-]/u;
const SINGLE_BRACES = /(?<![{\]])\{([#/>]?\s?[A-Za-z@][\w.@/-]*(?: [\w.@/"=-]+)*)\}(?!\})/gu;

/** Parts of a line that hold letters which are not words for readers, and are judged as Markdown. */
const CODES: readonly RegExp[] = [
  /\]\([^() ]*\)/g,
  /\[\^[^[\]\s]*\]/g,
  /<(?:https?|mailto):[^<>\s]*>/g,
  /&(?:nbsp|ensp|emsp|thinsp|amp|lt|gt);/g,
];
const CODES_OF_DIRECTIVES: readonly RegExp[] = [
  /^\s*:{2,}[\p{L}\p{N}_-]+/u,
  /\{[^{}]*(?:\}\s*)?$/,
  ...CODES,
];

/** Reports each run of words and each tag of HTML; what there is of them. */
export function checkLiteralText(
  source: SourceText,
  tags: readonly Tag[],
  report: Report,
): { readonly words: boolean; readonly html: boolean } {
  const found = { words: false, html: false };
  let offset = 0;
  for (const line of blankTags(source.text, tags).split("\n")) {
    for (const { 0: html, index } of line.matchAll(HTML)) {
      found.html = true;
      const start = offset + index;
      report.error("template-html", say("HTML stands in the template"), {
        place: source.placeOf(start, start + html.length),
        hint: remedyForHtml(html),
      });
    }
    for (const { 0: text, 1: value = "", index } of singleBraces(line)) {
      found.words = true;
      const start = offset + index;
      const message = say("{text} is printed as it stands", { text });
      const place = source.placeOf(start, start + text.length);
      report.error("template-literal-text", message, { place, hint: write(`{{${value}}}`) });
    }
    for (const { 0: words, index } of blankCodes(line).matchAll(WORDS)) {
      found.words = true;
      const start = offset + index;
      const message = say('the words "{words}" stand in the template', { words });
      const place = source.placeOf(start, start + words.length);
      report.error("template-literal-text", message, { place, hint: makeLabel() });
    }
    offset += line.length + 1;
  }
  return found;
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

/** `{meeting.country}` and `{label "none"}`; attributes of directives are no values. */
function singleBraces(line: string) {
  return DIRECTIVE.test(line) ? [] : line.matchAll(SINGLE_BRACES);
}

function blankCodes(line: string): string {
  const isDirective = DIRECTIVE.test(line);
  return [HTML, SINGLE_BRACES, ...(isDirective ? CODES_OF_DIRECTIVES : CODES)].reduce(
    (rest, code) => rest.replace(code, (found) => "\t".repeat(found.length)),
    line,
  );
}

function remedyForHtml(html: string) {
  if (html.startsWith("<!")) return say("write a comment as {code}", { code: "{{!-- … --}}" });
  if (/^<\/?(?:b|strong)\b/iu.test(html)) return say("strong text is {code}", { code: "**…**" });
  if (/^<\/?(?:i|em)\b/iu.test(html)) return say("slanted text is {code}", { code: "*…*" });
  if (/^<br\b/iu.test(html)) {
    return say("end the line with {sign} to begin a new one within a paragraph", { sign: "\\" });
  }
  return say("use Markdown, or a directive such as {code}", { code: ":::card" });
}

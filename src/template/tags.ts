/**
 * The tags of a template, found in its text before Handlebars reads it, so that every problem has
 * its own place: what stands between `{{` and `}}`, and the forms of Handlebars that we refuse.
 */

import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { SourceText } from "./source-text.ts";

export interface Tag {
  readonly kind: "open" | "close" | "else" | "print" | "partial" | "comment";
  /** The first word of an opening or closing tag; all that stands in one that prints. */
  readonly name: string;
  /** Offsets in the text, of the braces too. */
  readonly start: number;
  readonly end: number;
  /** It was refused, and nothing more is to be said of it. */
  readonly refused: boolean;
}

export interface Tags {
  readonly tags: readonly Tag[];
  /** All of it can be handed to Handlebars. */
  readonly sound: boolean;
}

const COMMENT = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?!(?!--)[\s\S]*?\}\}/y;
const RAW = /\{\{\{\{[\s\S]*?(?:\}\}\}\}[\s\S]*?\{\{\{\{\/[\s\S]*?\}\}\}\}|$)/y;
const TRIPLE = /\{\{~?\{[^{}]*\}?~?\}\}/y;
const TAG = /\{\{(?:"(?:\\"|[^"\n])*"|'(?:\\'|[^'\n])*'|\[[^\]\n]*\]|[^"'[{}]|\}(?!\}))*\}\}/y;

type Refusal = readonly [code: string, message: Phrase, hint: Phrase];

const VALUES_ARE_LITERAL = say(
  "write {code}: every value is printed as it is, nothing needs escaping",
  { code: "{{value}}" },
);
const REFUSED: readonly (readonly [form: RegExp, refusal: Refusal])[] = [
  [
    /^\{\{~?#?\s*\*/,
    ["template-decorator", say("decorators are not allowed"), say("make it a piece")],
  ],
  [
    /^\{\{~?#\s*>/,
    [
      "template-partial-block",
      say("a piece cannot wrap a block"),
      say("call it as {code}", { code: "{{> name}}" }),
    ],
  ],
  [/^\{\{~?&/, ["template-raw-value", notAllowed("{{& }}"), VALUES_ARE_LITERAL]],
  [
    /^\{\{~?\^\s*[^\s~}]/,
    ["template-inverse-block", notAllowed("{{^ }}"), write("{{#unless value}} … {{/unless}}")],
  ],
  [
    /^\{\{~|~\}\}$/,
    [
      "template-whitespace-control",
      say("{open} and {close} are not allowed, because they glue lines together", {
        open: "{{~",
        close: "~}}",
      }),
      say("put a block tag alone on its line: its line then leaves nothing behind"),
    ],
  ],
];

/** All tags in order; what is wrong with one goes to the report, and the search goes on behind it. */
export function scanTags(source: SourceText, report: Report): Tags {
  const { text } = source;
  const tags: Tag[] = [];
  let sound = true;
  const refuse = (start: number, end: number, [code, message, hint]: Refusal) => {
    sound = false;
    report.error(code, message, { place: source.placeOf(start, end), hint });
  };
  for (let start = text.indexOf("{{"); start >= 0; ) {
    const next = readTag(text, start, refuse);
    if (next.tag) tags.push(next.tag);
    start = text.indexOf("{{", next.end);
  }
  return { tags, sound };
}

function readTag(
  text: string,
  start: number,
  refuse: (start: number, end: number, refusal: Refusal) => void,
): { readonly tag?: Tag; readonly end: number } {
  if (text[start - 1] === "\\") {
    const hint = say("delete the backslash; braces themselves cannot be printed by a template");
    refuse(start - 1, start + 2, ["template-escaped-tag", notAllowed("\\{{"), hint]);
    return refused(start, endOfUnclosed(text, start));
  }
  const raw = matchAt(RAW, text, start);
  if (raw) {
    refuse(start, start + 4, ["template-raw-block", notAllowed("{{{{ }}}}"), VALUES_ARE_LITERAL]);
    return refused(start, start + raw.length);
  }
  const triple = matchAt(TRIPLE, text, start);
  if (triple) {
    const end = start + triple.length;
    refuse(start, end, ["template-raw-value", notAllowed("{{{ }}}"), VALUES_ARE_LITERAL]);
    return refused(start, end);
  }
  const comment = matchAt(COMMENT, text, start);
  const found = comment ?? matchAt(TAG, text, start);
  if (!found) {
    const message = say("this {open} is never closed", { open: "{{" });
    const hint = say("close it with {close}, and close each quote that was opened in it", {
      close: "}}",
    });
    refuse(start, start + 2, ["template-unclosed-tag", message, hint]);
    return refused(start, endOfUnclosed(text, start));
  }
  const end = start + found.length;
  if (!comment && text[end] === "}") {
    const message = say("a {brace} stands directly behind {close}", { brace: "}", close: "}}" });
    refuse(start, end + 1, ["template-syntax", message, say("put a blank between them")]);
    return refused(start, end);
  }
  const refusal =
    REFUSED.find(([form]) => form.test(found))?.[1] ??
    curlyQuotes(found, comment) ??
    tooDeep(found, comment);
  if (refusal) refuse(start, end, refusal);
  const tag = {
    ...classify(found, comment !== undefined),
    start,
    end,
    refused: refusal !== undefined,
  };
  return { tag, end };
}

/** A stretch of text that is no tag of ours; no words are looked for in it. */
function refused(start: number, end: number): { readonly tag: Tag; readonly end: number } {
  return { tag: { kind: "comment", name: "", start, end, refused: true }, end };
}

/** A tag that is never closed reaches as far as its line, or the next tag on it. */
function endOfUnclosed(text: string, start: number): number {
  const rest = text.slice(start + 2);
  const close = /\}\}|(?=\{\{|\n)|$/.exec(rest);
  return start + 2 + (close?.index ?? 0) + (close?.[0].length ?? 0);
}

function classify(found: string, comment: boolean): Pick<Tag, "kind" | "name"> {
  if (comment) return { kind: "comment", name: "" };
  const inner = found.slice(2, -2).replace(/^~|~$/g, "").trim();
  const name = /^[#/^][\s*>]*([^\s"'()]*)/.exec(inner)?.[1] ?? "";
  if (inner === "^" || /^else(?:\s|$)/.test(inner)) return { kind: "else", name: inner };
  if (inner.startsWith("#") || inner.startsWith("^")) return { kind: "open", name };
  if (inner.startsWith("/")) return { kind: "close", name };
  return inner.startsWith(">") ? { kind: "partial", name: "" } : { kind: "print", name: inner };
}

/** Quotes as word processors type them are letters to Handlebars; those inside straight ones are text. */
function curlyQuotes(found: string, comment: string | undefined): Refusal | undefined {
  const outside = found.replace(/"[^"]*"|'[^']*'/gu, "");
  if (comment !== undefined || !/[“”„‟«»‘’‚]/u.test(outside)) return undefined;
  const code = found.replace(/[“”„‟«»]/gu, '"').replace(/[‘’‚]/gu, "'");
  return [
    "template-curly-quotes",
    say("these quotes are not straight"),
    say("type straight quotes: {code}", { code }),
  ];
}

/** Brackets in brackets: far more than a test needs, far less than would exhaust a reader. */
const DEEPEST = 10;

function tooDeep(found: string, comment: string | undefined): Refusal | undefined {
  if (comment !== undefined) return undefined;
  let depth = 0;
  let deepest = 0;
  for (const [sign] of found.replace(/"[^"]*"|'[^']*'/gu, "").matchAll(/[()]/gu)) {
    depth += sign === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  if (deepest <= DEEPEST) return undefined;
  return [
    "template-too-deep",
    say("more than {most} brackets lie in each other here", { most: DEEPEST }),
    say("test for less at once, with one {code} inside another", { code: "{{#if}}" }),
  ];
}

function notAllowed(form: string): Phrase {
  return say("{form} is not allowed", { form });
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/**
 * What Handlebars' parser could not read, in plain words. Its own message names grammar symbols and
 * only a line, so each tag is read by itself and what fails is told at the tag.
 */
import Handlebars from "handlebars";
import { type Phrase, say } from "../diagnostics/phrase.ts";
import { write } from "../diagnostics/phrases.ts";
import type { Report } from "../diagnostics/report.ts";
import type { SourceText } from "./source-text.ts";
import type { Tag } from "./tags.ts";

/** Reports each tag that cannot be read by itself; returns how many there are. */
export function reportSyntax(source: SourceText, tags: readonly Tag[], report: Report): number {
  let count = 0;
  for (const tag of tags) {
    if (tag.refused || tag.kind === "comment" || tag.kind === "close") continue;
    const text = source.text.slice(tag.start, tag.end).replaceAll("\n", " ");
    const before = tag.kind === "else" ? "{{#if x}}" : "";
    const after = tag.kind === "open" ? `{{/${tag.name}}}` : before && "{{/if}}";
    const problem = problemOf(before + text + after);
    if (problem === undefined) continue;
    count++;
    const offset = problem.offset - before.length;
    const inside = offset >= 2 && offset <= text.length;
    const start = inside ? tag.start + Math.min(offset, text.length - 2) : tag.start;
    const end = inside ? start + 1 : tag.end;
    report.error("template-syntax", problem.message, {
      place: source.placeOf(start, end),
      hint: problem.hint,
    });
  }
  return count;
}

interface Problem {
  readonly offset: number;
  readonly message: Phrase;
  readonly hint: Phrase;
}

function problemOf(text: string): Problem | undefined {
  try {
    Handlebars.parse(text);
    return undefined;
  } catch (error) {
    return explain(text, error instanceof Error ? error.message : String(error));
  }
}

const NAME = /^[^\s!"#%-,./;->@[-^`{-~]*/;

/** Reads `Parse error on line 1:\n<text>\n-----^\nExpecting 'A', 'B', got 'C'`. */
function explain(text: string, message: string): Problem {
  const [, shown = "", pointer = "", symbols = ""] = message.split("\n");
  const expected = symbols.match(/'[A-Z_]+'/g)?.map((name) => name.slice(1, -1)) ?? [];
  const got = expected.pop();
  if (got === undefined) return explainOther(message);
  const [, block, left, right] =
    /^\{\{(#if|#unless|else if)\s+([^\s=]+)\s*={1,3}\s*("[^"]*"|'[^']*'|[^\s=}]+)\s*\}\}/u.exec(
      text,
    ) ?? [];
  if (block !== undefined) {
    const code = `{{${block} (eq ${left} ${right})}}`;
    const message = say('"{sign}" cannot compare two values', { sign: "==" });
    return { offset: text.indexOf("="), message, hint: write(code) };
  }
  let offset = pointedAt(text, shown, pointer.length - 1);
  // A name is only a name together with the sign behind it, so the pointer stands before the name.
  if (got === "INVALID") offset += NAME.exec(text.slice(offset))?.[0].length ?? 0;
  const character = [...text.slice(offset)][0] ?? "";
  if (got === "INVALID") {
    const quote = character === '"' || character === "'";
    return {
      offset,
      message: quote
        ? say("a text in quotes cannot stand here")
        : say('"{character}" cannot stand here', { character }),
      hint: quote
        ? say("leave a blank before the quote, and close the quote")
        : say("names hold letters, figures, - and _; a path joins them by dots"),
    };
  }
  if (/\d/.test(character) && text[offset - 1] === ".") {
    const number = /^\d+/.exec(text.slice(offset))?.[0];
    const message = say("a number at the end of a path stands without brackets");
    return { offset, message, hint: write(`[${number}]`) };
  }
  if (expected.join() === "EQUALS") {
    return {
      offset,
      message: say("a value without a name stands after one with a name"),
      hint: say("put values without a name first, then name=value"),
    };
  }
  if (expected.includes("CLOSE_SEXPR") && got === "CLOSE") {
    return { offset, message: say("a ( is never closed"), hint: say("put the missing )") };
  }
  if (got === "CLOSE") {
    const message = say("something is missing before {close}", { close: "}}" });
    return { offset, message, hint: say("name the value to be used") };
  }
  return {
    offset,
    message: say("this tag cannot be read"),
    hint: say("look at blanks, quotes, brackets and the equals sign in it"),
  };
}

/** Reads `Invalid path: a/.. - 1:2`. */
function explainOther(message: string): Problem {
  const path = /^Invalid path: (\S+)/.exec(message)?.[1];
  const column = / - \d+:(\d+)$/.exec(message)?.[1] ?? "0";
  const offset = Number(column);
  if (path !== undefined) {
    const hint = say("../ and this may only stand at the beginning of a path");
    return { offset, message: say('"{path}" is not a path', { path }), hint };
  }
  const plain = message.replace(/ - \d+:\d+$/, "");
  return {
    offset,
    message: say("this tag cannot be read: {words}", { words: plain }),
    hint: say("look at what stands in it"),
  };
}

/** The offset that the pointer below the shown piece of the text means. */
function pointedAt(text: string, shown: string, column: number): number {
  if (!shown.startsWith("...")) return Math.max(0, column);
  const past = shown.slice(3, column);
  const at = text.indexOf(past + shown.slice(column, column + 3).replace(/\.+$/, ""));
  return at < 0 ? 0 : at + past.length;
}

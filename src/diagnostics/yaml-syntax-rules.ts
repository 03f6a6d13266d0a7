/**
 * The YAML parser's errors in the words of a person who writes YAML by hand. The parser's own words
 * are matched only where one of its codes stands for several mistakes.
 */

import { excerpt } from "../text/display.ts";
import { type Phrase, say } from "./phrase.ts";
import type { Reach } from "./yaml-recovery.ts";
import { ODD_SPACE, oddSpace } from "./yaml-spaces.ts";

export type Range = readonly [start: number, end: number];

/** An error of the parser, and what stands around it. */
export interface YamlError {
  readonly text: string;
  readonly code: string;
  readonly words: string;
  readonly range: Range;
  /** Texts in quotes, and lists and groups in brackets, in order. */
  readonly quoted: readonly Range[];
  readonly bracketed: readonly Range[];
}

export interface Explanation {
  readonly message: Phrase;
  readonly hint?: Phrase;
  /** Where the mistake is, if not where the parser noticed it. */
  readonly range?: Range | undefined;
  /** How far it reaches; a line when absent. */
  readonly reach?: Reach;
}

type Rule = readonly [code: string, words: RegExp, explain: (error: YamlError) => Explanation];

/** What is wrong, in plain words. */
export function explainError(error: YamlError): Explanation {
  const onLine = lineRules.map((explain) => explain(error)).find((found) => found !== undefined);
  if (onLine) return onLine;
  const rule = rules.find(([code, words]) => code === error.code && words.test(error.words));
  return (
    rule?.[2](error) ?? {
      message: say("this cannot be read as YAML: {words}", { words: error.words.toLowerCase() }),
      hint: say("compare the line with one that is like it, or put quotes around the text"),
    }
  );
}

/** Longer texts are not written out again. */
const QUOTED = 70;

/** The next colon on the line that YAML reads as the end of a field's name. */
export function findColon(text: string, from: number): number | undefined {
  const colon = restOfLine(text, from).search(/:(\s|$)/u);
  return colon < 0 ? undefined : from + colon;
}

/** Mistakes that are seen in the line itself, whatever the parser makes of them. */
const lineRules: readonly ((error: YamlError) => Explanation | undefined)[] = [
  strangeSpace,
  wideColon,
  crowdedHyphen,
];

const rules: readonly Rule[] = [
  ["MISSING_CHAR", /quote/u, unclosedQuote],
  ["BAD_INDENT", /quoted/u, unclosedQuote],
  ["UNEXPECTED_TOKEN", /at node end/u, textAfterEnd],
  ["BLOCK_AS_IMPLICIT_KEY", /block sequence/u, badIndent],
  ["BLOCK_AS_IMPLICIT_KEY", /./u, secondColon],
  ["TAB_AS_INDENT", /./u, tab],
  ["BAD_INDENT", /^Flow/u, unclosedBracket],
  ["MISSING_CHAR", /^Flow|^Expected flow/u, unclosedBracket],
  ["BAD_INDENT", /./u, badIndent],
  ["MISSING_CHAR", /^Sequence item/u, badIndent],
  ["BAD_SCALAR_START", /./u, badStart],
  ["BAD_ALIAS", /./u, badStart],
  ["MISSING_CHAR", /^Tags and anchors/u, afterReference],
  ["UNEXPECTED_TOKEN", /^Block scalar header|^Not a YAML token/u, textAfterFold],
  ["UNEXPECTED_TOKEN", /block-seq-ind/u, hyphenAsText],
  ["MISSING_CHAR", /^Comments must be separated/u, crowdedComment],
  ["BLOCK_IN_FLOW", /./u, blockInBrackets],
  ["BAD_DQ_ESCAPE", /./u, badEscape],
  ["MULTILINE_IMPLICIT_KEY", /./u, missingColon],
  ["MISSING_CHAR", /map values/u, missingColon],
  ["MISSING_CHAR", /Missing ,|Missing comma/u, missingComma],
  ["UNEXPECTED_TOKEN", /^Unexpected ,/u, extraComma],
  ["MULTIPLE_DOCS", /./u, secondDocument],
  ["RESOURCE_EXHAUSTION", /./u, tooDeep],
  ["UNEXPECTED_TOKEN", /flow-(seq|map)-end/u, extraBracket],
];

/** Before the name of a field, after its hyphen or after its colon. */
function strangeSpace({ text, range }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const lead = /^[\s-]*/u.exec(line)?.[0] ?? "";
  const inLead = lead.search(ODD_SPACE);
  const afterColon = line.search(/:[\u00a0\u2000-\u200a\u202f\u3000]/u);
  const at = inLead >= 0 ? inLead : afterColon < 0 ? -1 : afterColon + 1;
  const character = line[at];
  if (at < 0 || character === undefined) return undefined;
  return { ...oddSpace(character), range: [start + at, start + at + 1] };
}

/** Keyboards for Chinese and Japanese type a wide colon. */
function wideColon({ text, range }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const name = /^\s*(?:- +)*([\p{L}_]+) *：/u.exec(line);
  if (!name) return undefined;
  const at = start + line.indexOf("：");
  return {
    message: say('the colon after "{field}" is a wide one, which YAML does not read', {
      field: name[1] ?? "",
    }),
    hint: say('write "{field}: " with a plain colon and a space', { field: name[1] ?? "" }),
    range: [at, at + 1],
  };
}

function crowdedHyphen({ text, range, code }: YamlError): Explanation | undefined {
  const { start, line } = lineAt(text, range[0]);
  const crowded = /^( *)-([\p{L}_]+:(?: .*)?)$/u.exec(line);
  if (!crowded || !/IMPLICIT_KEY|INDENT/u.test(code)) return undefined;
  const at = start + (crowded[1]?.length ?? 0);
  return {
    message: say("no space stands after the hyphen that begins an entry"),
    hint: say('write "{line}"', { line: `- ${crowded[2] ?? ""}` }),
    range: [at, at + 1],
  };
}

function unclosedQuote({ text, range, quoted }: YamlError): Explanation {
  const start = lastBefore(quoted, range)?.[0] ?? range[0];
  const mark = text[start] ?? `"`;
  return {
    message: say("the quote that opens here is never closed"),
    hint: say("write {mark} at the end of the text", { mark }),
    range: [start, start + 1],
  };
}

function textAfterEnd(error: YamlError): Explanation {
  const { text, range, quoted, bracketed } = error;
  if (text[range[0] - 2] === "*") return badStart({ ...error, range: [range[0] - 2, range[0]] });
  const before = lastBefore(quoted, range);
  const mark = before ? text[before[0]] : undefined;
  if (!before || !mark || !isBlank(text.slice(before[1], range[0]))) {
    return textAfterBracket(text, range, bracketed) ?? afterReference(error);
  }
  if (/[\r\n]/u.test(text.slice(...before))) {
    return {
      message: say("the quote that opens here is closed only on a later line"),
      hint: say("write {mark} at the end of the text", { mark }),
      range: [before[0], before[0] + 1],
    };
  }
  const inner = restOfLine(text, before[0] + 1)
    .trimEnd()
    .replace(/["']$/u, "");
  const other = mark === "'" ? `"` : "'";
  return {
    message: say("the text goes on after the quote that closes it"),
    hint:
      inner.length <= QUOTED && !inner.includes(other) && !inner.includes("\\")
        ? say("write {quoted}", { quoted: `${other}${inner}${other}` })
        : mark === "'"
          ? say(`put "…" around the text, or write '' for each ' inside it`)
          : say(`put '…' around the text, or write \\" for each " inside it`),
  };
}

/** `[Draft] Meeting` begins as a list. */
function textAfterBracket(
  text: string,
  [start]: Range,
  bracketed: readonly Range[],
): Explanation | undefined {
  const before = bracketed.findLast(([, end]) => end <= start && isBlank(text.slice(end, start)));
  if (!before) return undefined;
  return {
    message: say("a text that begins with {mark} is read as a list or group in brackets", {
      mark: text[before[0]] ?? "[",
    }),
    hint: quoteRest(text, before[0]),
    range: [before[0], before[0] + 1],
  };
}

/** `**bold** text` begins as a reference. */
function afterReference({ text, range }: YamlError): Explanation {
  const { start, line } = lineAt(text, range[0]);
  const mark = /(?:^|[:-] +)([*&!])/u.exec(line);
  if (!mark) {
    return {
      message: say("something stands here that belongs to nothing"),
      hint: say("put quotes around the whole text if this belongs to it; otherwise remove it"),
    };
  }
  const at = start + mark.index + mark[0].length - 1;
  return badStart({ text, range: [at, at + 1] });
}

function secondColon({ text, range, bracketed }: YamlError): Explanation {
  const colon = findColon(text, range[0]);
  if (colon === undefined || isInside(bracketed, range)) return badIndent({ text, range });
  if (text.startsWith("? ", range[0])) return badStart({ text, range });
  return {
    message: say("a colon inside a text is read as the end of a field's name"),
    hint: quoteRest(text, range[0]),
    range: [colon, colon + 1],
  };
}

function tab({ text, range }: YamlError): Explanation {
  const at = text.indexOf("\t", lineAt(text, range[0]).start);
  return {
    message: say("a tab stands at the beginning of the line, where only spaces are read"),
    hint: say("write two spaces for each step"),
    ...(at >= 0 && at <= range[1] && { range: [at, at + 1] }),
    reach: "tabs",
  };
}

function unclosedBracket({ text, range, bracketed }: YamlError): Explanation {
  const open = bracketed.filter(([, end]) => !/[\]}]/u.test(text[end - 1] ?? ""));
  const start = lastBefore(open, range)?.[0] ?? range[0];
  const [opening, closing] = text[start] === "{" ? ["{", "}"] : ["[", "]"];
  return {
    message: say('the "{opening}" that opens here is never closed', { opening }),
    hint: say('write "{closing}" after the last entry', { closing }),
    range: [start, start + 1],
  };
}

function badIndent({ text, range }: Pick<YamlError, "text" | "range">): Explanation {
  const end = range[0] + text.slice(range[0]).search(/[^ ]|$/u);
  return {
    message: say("this line does not begin in the column of any group above it"),
    hint: say("begin it below the first letter of the line it belongs with"),
    range: [end, end + 1],
    reach: "siblings",
  };
}

function badStart({ text, range }: Pick<YamlError, "text" | "range">): Explanation {
  return {
    message: say("a text without quotes cannot begin with {mark}", {
      mark: text[range[0]] ?? "-",
    }),
    hint: quoteRest(text, range[0]),
    range: [range[0], range[0] + 1],
  };
}

function hyphenAsText({ range }: YamlError): Explanation {
  return {
    message: say("a hyphen after the colon begins a list, which stands on lines of its own"),
    hint: say("put quotes around the text, or begin the list on the line below"),
    range: [range[0], range[0] + 1],
  };
}

function textAfterFold({ text, range }: YamlError): Explanation {
  const before = text.slice(0, range[0]);
  const start = Math.max(before.lastIndexOf(">"), before.lastIndexOf("|"));
  return {
    message: say("a text without quotes cannot begin with {mark}", { mark: text[start] ?? ">" }),
    hint: quoteRest(text, start),
    range: [start, start + 1],
  };
}

function crowdedComment({ range }: YamlError): Explanation {
  return {
    message: say("a comment begins here without a space before it"),
    hint: say('write a space before "#", or put quotes around a text that holds it'),
    range: [range[0], range[0] + 1],
  };
}

function blockInBrackets(): Explanation {
  return {
    message: say("a list or group written over lines stands inside brackets"),
    hint: say("leave the brackets out, or write all of it inside them"),
  };
}

function badEscape({ text, range }: YamlError): Explanation {
  const written = text.slice(range[0], range[0] + 2);
  return {
    message: say("{written} means nothing between double quotes", { written }),
    hint: say("put '…' around the text, or write {double} for each {single}", {
      double: "\\\\",
      single: "\\",
    }),
    range: [range[0], range[0] + 2],
  };
}

function missingColon(error: YamlError): Explanation {
  const { text, range, bracketed } = error;
  const start = range[0];
  const line = restOfLine(text, start);
  if (isInside(bracketed, range)) {
    const end = start + line.trimEnd().length;
    return { ...missingComma(), range: [end - 1, end] };
  }
  const [, field, rest = ""] = /^([a-z_]+):(\S.*)/u.exec(line) ?? [];
  if (field !== undefined) {
    return {
      message: say('no space stands after the colon of "{field}"', { field }),
      hint: say('write "{line}" with a space', { line: `${field}: ${excerpt(rest)}` }),
      range: [start, start + line.length],
    };
  }
  return {
    message: say("a field's name with a colon was expected on this line"),
    hint: colonRemedy(line),
    range: [start, start + line.length],
  };
}

function colonRemedy(line: string): Phrase {
  const [, field, rest = ""] = /^([a-z_]+)(?: +=)? +(\S.*)/u.exec(line) ?? [];
  return field === undefined
    ? say("write a colon and a space after the name; put quotes around a text of several lines")
    : say('write "{line}", or put quotes around a text of several lines', {
        line: `${field}: ${excerpt(rest)}`,
      });
}

function missingComma(): Explanation {
  return {
    message: say("a comma was expected here"),
    hint: say("write a comma between two entries"),
  };
}

function extraComma(): Explanation {
  return { message: say("this comma stands where an entry was expected"), hint: say("remove it") };
}

function secondDocument({ text, range }: YamlError): Explanation {
  const at = Math.max(text.lastIndexOf("\n---", range[0]), text.lastIndexOf("\n...", range[0])) + 1;
  const start = /^(?:---|\.\.\.)/u.test(text.slice(range[0])) || at === 0 ? range[0] : at;
  const mark = text.slice(start, start + 3);
  return {
    message: say('a second file begins here with "{mark}"', { mark }),
    hint: say("remove the line"),
    range: [start, start + 3],
  };
}

function tooDeep(): Explanation {
  return {
    message: say("lists and groups are nested too deep to be read"),
    hint: say("look for a bracket that opens and should not be there"),
  };
}

function extraBracket({ text, range }: YamlError): Explanation {
  return {
    message: say("this {mark} closes nothing", { mark: text[range[0]] ?? "]" }),
    hint: say("remove it"),
    range: [range[0], range[0] + 1],
  };
}

/** The remedy that puts quotes around what is left of the line. */
function quoteRest(text: string, from: number): Phrase {
  const line = restOfLine(text, from).trimEnd();
  if (line.length > QUOTED) return say("put quotes around the whole text");
  const isDouble = line.includes(`"`) || line.includes("\\");
  return isDouble && line.includes("'")
    ? say("put quotes around the whole text")
    : say("put quotes around it: {quoted}", { quoted: isDouble ? `'${line}'` : `"${line}"` });
}

function lineAt(text: string, at: number): { readonly start: number; readonly line: string } {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  return { start, line: restOfLine(text, start) };
}

function restOfLine(text: string, from: number): string {
  const end = text.slice(from).search(/[\r\n]|$/u);
  return text.slice(from, from + end);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function isInside(ranges: readonly Range[], [offset]: Range): boolean {
  return ranges.some(([start, end]) => start < offset && offset < end);
}

function lastBefore(ranges: readonly Range[], [offset]: Range): Range | undefined {
  return ranges.findLast(([start]) => start <= offset);
}

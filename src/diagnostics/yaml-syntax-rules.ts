/**
 * The YAML parser's errors in the words of a person who writes YAML by hand. The parser's own words
 * are matched only where one of its codes stands for several mistakes.
 */

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
  readonly message: string;
  readonly hint?: string;
  /** Where the mistake is, if not where the parser noticed it. */
  readonly range?: Range | undefined;
}

type Rule = readonly [code: string, words: RegExp, explain: (error: YamlError) => Explanation];

/** What is wrong, in plain words. */
export function explainError(error: YamlError): Explanation {
  const rule = rules.find(([code, words]) => code === error.code && words.test(error.words));
  return (
    rule?.[2](error) ?? { message: `this cannot be read as YAML: ${error.words.toLowerCase()}` }
  );
}

/** The next colon on the line that YAML reads as the end of a field's name. */
export function findColon(text: string, from: number): number | undefined {
  const colon = restOfLine(text, from).search(/:(\s|$)/u);
  return colon < 0 ? undefined : from + colon;
}

const rules: readonly Rule[] = [
  ["MISSING_CHAR", /quote/u, unclosedQuote],
  ["BAD_INDENT", /quoted/u, unclosedQuote],
  ["UNEXPECTED_TOKEN", /at node end/u, textAfterQuote],
  ["BLOCK_AS_IMPLICIT_KEY", /./u, secondColon],
  ["TAB_AS_INDENT", /./u, tab],
  ["BAD_INDENT", /^Flow/u, unclosedBracket],
  ["MISSING_CHAR", /^Flow|^Expected flow/u, unclosedBracket],
  ["BAD_INDENT", /./u, badIndent],
  ["MISSING_CHAR", /^Sequence item/u, badIndent],
  ["BAD_SCALAR_START", /./u, badStart],
  ["UNEXPECTED_TOKEN", /^Block scalar header/u, textAfterFold],
  ["MISSING_CHAR", /^Comments must be separated/u, crowdedComment],
  ["BLOCK_IN_FLOW", /./u, blockInBrackets],
  ["BAD_DQ_ESCAPE", /./u, badEscape],
  ["MULTILINE_IMPLICIT_KEY", /./u, missingColon],
  ["MISSING_CHAR", /map values/u, missingColon],
  ["MISSING_CHAR", /Missing ,|Missing comma/u, missingComma],
  ["MULTIPLE_DOCS", /./u, secondDocument],
  ["RESOURCE_EXHAUSTION", /./u, tooDeep],
  ["UNEXPECTED_TOKEN", /flow-(seq|map)-end/u, extraBracket],
];

function unclosedQuote({ text, range, quoted }: YamlError): Explanation {
  const start = lastBefore(quoted, range)?.[0] ?? range[0];
  const mark = text[start] ?? `"`;
  return {
    message: `the quote that opens here is never closed`,
    hint: `write ${mark} at the end of the text`,
    range: [start, start + 1],
  };
}

function textAfterQuote({ text, range, quoted }: YamlError): Explanation {
  const before = lastBefore(quoted, range);
  const mark = before ? text[before[0]] : undefined;
  if (!before || !mark || !isBlank(text.slice(before[1], range[0]))) {
    return { message: "something stands here that belongs to nothing" };
  }
  if (/[\r\n]/u.test(text.slice(...before))) {
    return {
      message: "the quote that opens here is closed only on a later line",
      hint: `write ${mark} at the end of the text`,
      range: [before[0], before[0] + 1],
    };
  }
  return {
    message: "the text goes on after the quote that closes it",
    hint:
      mark === "'"
        ? `put "…" around the text, or write '' for each ' inside it`
        : `put '…' around the text, or write \\" for each " inside it`,
  };
}

function secondColon({ text, range }: YamlError): Explanation {
  const colon = findColon(text, range[0]);
  if (colon === undefined) return badIndent({ text, range });
  const line = restOfLine(text, range[0]).trimEnd();
  const quoted = line.includes(`"`) ? `'${line}'` : `"${line}"`;
  return {
    message: "a colon inside a text is read as the end of a field's name",
    hint: line.length > 70 ? "put quotes around the whole text" : `put quotes around it: ${quoted}`,
    range: [colon, colon + 1],
  };
}

function tab(): Explanation {
  return {
    message: "a tab stands at the beginning of the line, where only spaces are read",
    hint: "write two spaces for each step",
  };
}

function unclosedBracket({ text, range, bracketed }: YamlError): Explanation {
  const open = bracketed.filter(([, end]) => !/[\]}]/u.test(text[end - 1] ?? ""));
  const start = lastBefore(open, range)?.[0] ?? range[0];
  const [opening, closing] = text[start] === "{" ? ["{", "}"] : ["[", "]"];
  return {
    message: `the "${opening}" that opens here is never closed`,
    hint: `write "${closing}" after the last entry`,
    range: [start, start + 1],
  };
}

function badIndent({ text, range }: Pick<YamlError, "text" | "range">): Explanation {
  const end = range[0] + text.slice(range[0]).search(/[^ ]|$/u);
  return {
    message: "this line does not begin in the column of any group above it",
    hint: "begin it below the first letter of the line it belongs with",
    range: [end, end + 1],
  };
}

function badStart({ text, range }: YamlError): Explanation {
  return {
    message: `a text without quotes cannot begin with ${text[range[0]] ?? "this"}`,
    hint: "put quotes around the text",
  };
}

function textAfterFold({ text, range }: YamlError): Explanation {
  const before = text.slice(0, range[0]);
  const start = Math.max(before.lastIndexOf(">"), before.lastIndexOf("|"));
  return {
    message: `a text without quotes cannot begin with ${text[start] ?? "this"}`,
    hint: "put quotes around the text, or write it on the lines below",
    range: [start, start + 1],
  };
}

function crowdedComment({ range }: YamlError): Explanation {
  return {
    message: "a comment begins here without a space before it",
    hint: `write a space before "#", or put quotes around a text that holds it`,
    range: [range[0], range[0] + 1],
  };
}

function blockInBrackets(): Explanation {
  return {
    message: "a list or group written over lines stands inside brackets",
    hint: "leave the brackets out, or write all of it inside them",
  };
}

function badEscape({ text, range }: YamlError): Explanation {
  const written = text.slice(range[0], range[0] + 2);
  return {
    message: `${written} means nothing between double quotes`,
    hint: `put '…' around the text, or write \\\\ for each \\`,
    range: [range[0], range[0] + 2],
  };
}

function missingColon({ text, range }: YamlError): Explanation {
  const start = range[0];
  const line = restOfLine(text, start);
  const name = /^([a-z_]+):\S/u.exec(line)?.[1];
  return {
    message: name
      ? `no space stands after the colon of "${name}"`
      : "a field's name with a colon was expected on this line",
    hint: name
      ? `write "${name}: " with a space`
      : "write a colon and a space after the name; put quotes around a text of several lines",
    range: [start, start + line.length],
  };
}

function missingComma(): Explanation {
  return { message: "a comma was expected here", hint: "write a comma between two entries" };
}

function secondDocument(): Explanation {
  return { message: `a second file begins here with "---"`, hint: "remove the line" };
}

function tooDeep(): Explanation {
  return { message: "lists and groups are nested too deep to be read" };
}

function extraBracket({ text, range }: YamlError): Explanation {
  return { message: `this ${text[range[0]] ?? "bracket"} closes nothing`, hint: "remove it" };
}

function restOfLine(text: string, from: number): string {
  const end = text.slice(from).search(/[\r\n]|$/u);
  return text.slice(from, from + end);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function lastBefore(ranges: readonly Range[], [offset]: Range): Range | undefined {
  return ranges.findLast(([start]) => start <= offset);
}

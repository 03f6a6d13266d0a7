/**
 * What the YAML parser could not read, in the words of a person who writes YAML by hand, pointed at
 * where the mistake was made instead of where the parser noticed it.
 */
import { isCollection, type Document, type ParsedNode, Scalar, visit, type YAMLError } from "yaml";
import type { Report } from "./report.ts";
import { placeAt, type Source } from "./yaml-place.ts";

type Range = readonly [start: number, end: number];

interface Explanation {
  readonly message: string;
  readonly hint?: string;
  /** Where the mistake is, if not where the parser noticed it. */
  readonly range?: Range | undefined;
}

interface Context {
  readonly text: string;
  readonly error: YAMLError;
  /** The last quoted text, and the last list or group in brackets, that begin before the error. */
  readonly quoted: Range | undefined;
  readonly bracketed: Range | undefined;
}

type Rule = readonly [code: string, words: RegExp, explain: (context: Context) => Explanation];

/** Reports what kept a text from being read; true when there was anything. */
export function reportSyntax(
  source: Source,
  document: Document.Parsed<ParsedNode>,
  report: Report,
): boolean {
  const lines = new Set<number>();
  for (const error of document.errors) {
    const isEcho = lines.size > 0 && /in YAML stream/u.test(error.message);
    const { message, hint, range } = explain(source.text, document, error);
    const place = placeAt(source, ...(range ?? rangeOf(error)));
    if (isEcho || lines.has(place.line)) continue;
    lines.add(place.line);
    report.error("yaml-syntax", message, { place, hint });
  }
  if (document.directives.yaml.explicit && lines.size === 0) {
    const hint = `remove the line that begins with "%"`;
    report.error("yaml-syntax", "a line for the YAML reader stands here, which is not used", {
      place: placeAt(source, 0, 1),
      hint,
    });
    return true;
  }
  return lines.size > 0;
}

function explain(
  text: string,
  document: Document.Parsed<ParsedNode>,
  error: YAMLError,
): Explanation {
  const context: Context = { text, error, ...openersBefore(document, error.pos[0]) };
  const rule = rules.find(([code, words]) => code === error.code && words.test(error.message));
  return (
    rule?.[2](context) ?? { message: `this cannot be read as YAML: ${error.message.toLowerCase()}` }
  );
}

function openersBefore(document: Document.Parsed<ParsedNode>, offset: number) {
  let quoted: Range | undefined;
  let bracketed: Range | undefined;
  visit(document, (_key, node) => {
    if (node instanceof Scalar) {
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (isQuoted && node.range && node.range[0] <= offset)
        quoted = [node.range[0], node.range[1]];
    } else if (isCollection(node) && node.flow && node.range && node.range[0] <= offset) {
      bracketed = [node.range[0], node.range[1]];
    }
  });
  return { quoted, bracketed };
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
  ["BAD_SCALAR_START", /./u, badStart],
  ["BLOCK_IN_FLOW", /./u, blockInBrackets],
  ["BAD_DQ_ESCAPE", /./u, badEscape],
  ["MULTILINE_IMPLICIT_KEY", /./u, missingColon],
  ["MISSING_CHAR", /map values/u, missingColon],
  ["MISSING_CHAR", /Missing ,|Missing comma/u, missingComma],
  ["MULTIPLE_DOCS", /./u, secondDocument],
  ["RESOURCE_EXHAUSTION", /./u, tooDeep],
  ["UNEXPECTED_TOKEN", /flow-(seq|map)-end/u, extraBracket],
];

function unclosedQuote({ text, error, quoted }: Context): Explanation {
  const start = quoted?.[0] ?? error.pos[0];
  const mark = text[start] ?? `"`;
  return {
    message: `the quote that opens here is never closed`,
    hint: `write ${mark} at the end of the text`,
    range: [start, start + 1],
  };
}

function textAfterQuote({ text, error, quoted }: Context): Explanation {
  const mark = quoted ? text[quoted[0]] : undefined;
  if (!quoted || !mark || !isBlank(text.slice(quoted[1], error.pos[0]))) {
    return { message: "something stands here that belongs to nothing", range: rangeOf(error) };
  }
  if (/[\r\n]/u.test(text.slice(...quoted))) {
    return {
      message: "the quote that opens here is closed only on a later line",
      hint: `write ${mark} at the end of the text`,
      range: [quoted[0], quoted[0] + 1],
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

function secondColon({ text, error }: Context): Explanation {
  const start = error.pos[0];
  const line = text.slice(start).split(/[\r\n]/u, 1)[0] ?? "";
  const colon = line.search(/:(\s|$)/u);
  const quoted = line.includes(`"`) ? `'${line.trim()}'` : `"${line.trim()}"`;
  return {
    message: "a colon inside a text is read as the end of a field's name",
    hint: line.length > 70 ? "put quotes around the whole text" : `put quotes around it: ${quoted}`,
    range: colon < 0 ? undefined : [start + colon, start + colon + 1],
  };
}

function tab(): Explanation {
  return {
    message: "a tab stands at the beginning of the line, where only spaces are read",
    hint: "write two spaces for each step",
  };
}

function unclosedBracket({ text, error, bracketed }: Context): Explanation {
  const start = bracketed?.[0] ?? error.pos[0];
  const [open, close] = text[start] === "{" ? ["{", "}"] : ["[", "]"];
  return {
    message: `the "${open}" that opens here is never closed`,
    hint: `write "${close}" after the last entry`,
    range: [start, start + 1],
  };
}

function badIndent({ text, error }: Context): Explanation {
  const end = error.pos[0] + text.slice(error.pos[0]).search(/[^ ]|$/u);
  return {
    message: "this line does not begin in the column of any group above it",
    hint: "begin it below the first letter of the line it belongs with",
    range: [end, end + 1],
  };
}

function badStart({ text, error }: Context): Explanation {
  return {
    message: `a text without quotes cannot begin with ${text[error.pos[0]] ?? "this"}`,
    hint: "put quotes around the text",
  };
}

function blockInBrackets(): Explanation {
  return {
    message: "a list or group written over lines stands inside brackets",
    hint: "leave the brackets out, or write all of it inside them",
  };
}

function badEscape({ text, error }: Context): Explanation {
  const written = text.slice(error.pos[0], error.pos[0] + 2);
  return {
    message: `${written} means nothing between double quotes`,
    hint: `put '…' around the text, or write \\\\ for each \\`,
    range: [error.pos[0], error.pos[0] + 2],
  };
}

function missingColon({ text, error }: Context): Explanation {
  const start = error.pos[0];
  const line = text.slice(start).split(/[\r\n]/u, 1)[0] ?? "";
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

function extraBracket({ text, error }: Context): Explanation {
  return { message: `this ${text[error.pos[0]] ?? "bracket"} closes nothing`, hint: "remove it" };
}

function rangeOf({ pos }: YAMLError): Range {
  return [pos[0], Math.max(pos[1], pos[0] + 1)];
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

/**
 * What the YAML parser could not read, pointed at where the mistake was made instead of where the
 * parser noticed it. The words stand in `yaml-syntax-rules.ts`.
 */
import { type Document, isCollection, type ParsedNode, Scalar, visit, type YAMLError } from "yaml";
import type { Report } from "./report.ts";
import { placeAt, type Source } from "./yaml-place.ts";
import { findColon, explainError, type Range } from "./yaml-syntax-rules.ts";

/** One mistake early in a file can make every later line look wrong; more than this is no help. */
const MAX_ERRORS = 50;

/** Reports what kept a text from being read, once a line; true when there was anything. */
export function reportSyntax(
  source: Source,
  document: Document.Parsed<ParsedNode>,
  report: Report,
): boolean {
  const { text } = source;
  const lines = new Set<number>();
  const openers = document.errors.length > 0 ? openersIn(document) : { quoted: [], bracketed: [] };
  for (const error of document.errors) {
    if (lines.size > 0 && isEcho(text, error)) continue;
    const [start, end] = error.pos;
    const range = [start, Math.max(end, start + 1)] as const;
    const found = explainError({ text, ...openers, code: error.code, words: error.message, range });
    const place = placeAt(source, ...(found.range ?? range));
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    report.error("yaml-syntax", found.message, { place, hint: found.hint });
    if (lines.size === MAX_ERRORS) break;
  }
  return lines.size > 0 || reportDirective(source, document, report);
}

function reportDirective(
  source: Source,
  document: Document.Parsed<ParsedNode>,
  report: Report,
): boolean {
  if (!document.directives.yaml.explicit) return false;
  report.error("yaml-syntax", "a line for the YAML reader stands here, which is not used", {
    place: placeAt(source, 0, 1),
    hint: `remove the line that begins with "%"`,
  });
  return true;
}

/** Errors that follow from an earlier one: all after it is read as part of something else. */
function isEcho(text: string, { code, message, pos: [start] }: YAMLError): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isValue = /:\s/u.test(line) && findColon(text, start) === undefined;
  const isFieldExpected =
    code === "BLOCK_AS_IMPLICIT_KEY" ||
    code === "MULTILINE_IMPLICIT_KEY" ||
    /map values/u.test(message);
  return (isFieldExpected && isValue) || /in YAML stream/u.test(message);
}

/** Where texts in quotes, and lists and groups in brackets, stand. */
function openersIn(document: Document.Parsed<ParsedNode>) {
  const quoted: Range[] = [];
  const bracketed: Range[] = [];
  const isTooDeep = document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (isTooDeep) return { quoted, bracketed };
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range) quoted.push([range[0], range[1]]);
    },
    Collection: (_key, node) => {
      if (isCollection(node) && node.flow && node.range)
        bracketed.push([node.range[0], node.range[1]]);
    },
  });
  return { quoted, bracketed };
}

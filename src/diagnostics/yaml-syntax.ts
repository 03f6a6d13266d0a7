/**
 * What the YAML parser could not read, pointed at where the mistake was made instead of where the
 * parser noticed it, one after the other: each is taken out before the rest is read again. The words
 * stand in `yaml-syntax-rules.ts`.
 */
import { type Document, isCollection, type ParsedNode, parseDocument, Scalar, visit } from "yaml";
import { say } from "./phrase.ts";
import type { Report } from "./report.ts";
import { branchesOf, fieldNames, type Schema } from "./schema-keys.ts";
import { TOO_DEEP } from "./yaml-mistakes/brackets.ts";
import type { Explanation, Range } from "./yaml-mistakes/mistake.ts";
import { placeAt, type Source } from "./yaml-place.ts";
import { dropLine, dropValue, type Recovered } from "./yaml-recovery.ts";
import { readRegular } from "./yaml-regular.ts";
import { explainError } from "./yaml-syntax-rules.ts";

/** One mistake early in a file can make every later line look wrong; more than this is no help. */
const MAX_ERRORS = 50;
/** Letters read again and again in all; a file of ten pages with fifty mistakes takes less. */
const MAX_READ = 1_500_000;

/** An error of the parser takes as long as so many letters, since it notes where it was thrown. */
const ERROR = 40;

/** Errors of one reading that are compared; those after them follow from them. */
const LOOKED_AT = 20;

/** What could be read of a text, and what was taken out of it. */
export interface ReadableText {
  readonly source: Source;
  readonly root: ParsedNode | null;
  /** Where values were taken out whose field or entry is still there. */
  readonly lostValues: readonly number[];
  /** Where lines were taken out. */
  readonly lostLines: readonly number[];
}

/** Reads the text and reports each mistake; undefined when the rest cannot be told from them. */
export function readSyntax(
  source: Source,
  schema: Schema,
  report: Report,
): ReadableText | undefined {
  const regular = readRegular(source.text);
  if (regular) return { source, root: regular, lostValues: [], lostLines: [] };
  const depth = findEndlessDepth(source.text);
  if (depth !== undefined) return refuseTooDeep(source, report, depth);
  const quotes = ENDLESS_QUOTES.exec(source.text);
  if (quotes) return refuseEndless(source, report, quotes.index);
  const topFields = new Set(fieldNames(branchesOf(schema)));
  const lostValues: number[] = [];
  const lostLines: number[] = [];
  const lines = new Set<number>();
  let current = source;
  let document = parse(source.text);
  if (!document) return refuseTooDeep(source, report);
  let left = MAX_READ;
  while (document.errors.length > 0) {
    const found = firstMistake(current, document, topFields);
    const isNew = !lines.has(found.line);
    if (isNew) {
      report.error("yaml-syntax", found.message, { place: found.place, hint: found.hint });
    }
    lines.add(found.line);
    left -= current.text.length + ERROR * document.errors.length;
    const isTooDeep = document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION");
    if (isTooDeep || left < 0 || lines.size >= MAX_ERRORS) return undefined;
    const next = takeOut(current.text, found, isNew);
    if (next.text === current.text) return undefined;
    if (next.value !== undefined) lostValues.push(next.value);
    if (next.line !== undefined) lostLines.push(next.line);
    current = { ...current, text: next.text };
    document = parse(next.text);
    if (!document) return refuseTooDeep(current, report);
  }
  const hasDirective = document.directives.yaml.explicit === true;
  if (hasDirective) reportDirective(source, report);
  return { source: current, root: document.contents, lostValues, lostLines };
}

/** Undefined where the text goes so deep that the library, which calls itself for each level, gives up. */
function parse(text: string): Document.Parsed<ParsedNode> | undefined {
  const before = Error.stackTraceLimit;
  // A text of nothing but mistakes has as many errors as letters; where each was thrown nobody asks.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument<ParsedNode>(text, {
      version: "1.2",
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** Brackets that are open at once, in whatever texts they stand; no person writes so many. */
const MOST_OPEN = 2000;
/** Entries of entries on one line. */
const ENDLESS_HYPHENS = /(?:[-?][ \t]+){1000}/u;

/** The library makes a text and a mistake of each two of them, which of a file full takes 400 megabytes. */
const ENDLESS_QUOTES = /(["'])\1{1000}/u;

function refuseEndless(source: Source, report: Report, at: number): undefined {
  const sign = source.text[at] ?? "";
  report.error("yaml-syntax", say("the sign {sign} stands here a thousand times", { sign }), {
    place: placeAt(source, at, at + 1),
    hint: say("look what was pasted into it by mistake"),
  });
}

/** Where it is; the library takes a kilobyte for each level, so they are counted before it sees them. */
function findEndlessDepth(text: string): number | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "[" || letter === "{") open++;
    else if ((letter === "]" || letter === "}") && open > 0) open--;
    if (open > MOST_OPEN) return at;
  }
  return ENDLESS_HYPHENS.exec(text)?.index;
}

/** The first line with this many brackets, hyphens and question marks is where it begins to go down. */
const DEEP_LINE = 100;

function refuseTooDeep(source: Source, report: Report, found = 0): undefined {
  const { text } = source;
  const deep = text.split("\n").find((line) => line.replace(/[^[{?-]/gu, "").length >= DEEP_LINE);
  const at = deep === undefined ? found : text.indexOf(deep) + deep.search(/[[{?-]/u);
  const end = deep === undefined ? at + 1 : text.indexOf(deep) + deep.trimEnd().length;
  report.error("yaml-syntax", TOO_DEEP.message, {
    place: placeAt(source, at, end),
    hint: TOO_DEEP.hint,
  });
}

interface Mistake extends Explanation {
  readonly at: number;
  readonly line: number;
  readonly place: ReturnType<typeof placeAt>;
}

/** What stands first in the text; of two in one place, the quote that swallows the rest. */
function firstMistake(
  source: Source,
  document: Document.Parsed<ParsedNode>,
  topFields: ReadonlySet<string>,
): Mistake {
  const { text } = source;
  const openers = openersIn(document);
  const found = document.errors.slice(0, LOOKED_AT).map(({ code, message: words, pos }) => {
    const start = pos[0] + (/^[ \r\n]*(?=\S)/u.exec(text.slice(pos[0]))?.[0].length ?? 0);
    const range = [start, Math.max(pos[1], start + 1)] as const;
    const mistake = explainError({ text, ...openers, topFields, code, words, range });
    return { ...mistake, range: mistake.range ?? range, isQuote: /quote/u.test(words) };
  });
  const [first] = found.sort(
    (a, b) => a.range[0] - b.range[0] || Number(b.isQuote) - Number(a.isQuote),
  );
  if (!first) throw new Error("a text without mistakes was asked for its first");
  const place = placeAt(source, ...first.range);
  return { ...first, place, line: place.line, at: first.range[0] };
}

/** First the value alone, so that its field is known to be there; then all of its line. */
function takeOut(text: string, { at, reach = "line" }: Mistake, isNew: boolean): Recovered {
  const withoutValue = isNew && reach === "line" ? dropValue(text, at) : undefined;
  return withoutValue ?? dropLine(text, at, reach);
}

function reportDirective(source: Source, report: Report): void {
  report.error("yaml-syntax", say("a line for the YAML reader stands here, which is not used"), {
    place: placeAt(source, 0, 1),
    hint: say('remove the line that begins with "%"'),
  });
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

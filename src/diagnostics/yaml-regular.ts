/**
 * YAML of the regular form that data files mostly have, about ten times as quick as the library: groups
 * and lists over lines or in one line's braces, single values that end on their line, and plain texts of
 * several lines. It gives the very nodes that the library would, and nothing at all for a text with
 * anything else in it.
 */
import { Pair, type ParsedNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { readLines } from "./yaml-regular-lines.ts";
import { placed, plainValue, scalar, unescaped, WORD } from "./yaml-regular-nodes.ts";

/** What the library's lexer reads in a way of its own: tabs, control characters, marks of byte order. */
const ODD = /(?![\r\n])[\p{Cc}\ufeff]|\r(?!\n)/u;
/** Blank lines and those of a comment alone, and the spaces before what follows. */
const LINES = /(?: *(?:#[^\n]*)?\r?\n)*( *)/y;
/** What may follow on the line of a name or value: nothing, or a comment. */
const LINE_END = /(?: +#[^\n]*| *)(?:\n|\r\n|$)/y;
const NAME = /([A-Za-z_][A-Za-z0-9_.-]{0,99}):(?=[ \r\n]|$)/y;
const ENTRY = /- +/y;
const SPACES = / */y;
/** Of what a backslash may begin, a line end and the two signs that quotes need. */
const QUOTED = /"((?:[^"\\\n\r]|\\[n"\\])*)"|'([^'\n\r]*)'(?!')/y;
/** A text without quotes, in and outside of braces; the comment after it is cut off by itself. */
const FIRST = "[^\\s,?:#&*!|>'\"%@`{}[\\]-]";
const PLAIN = new RegExp(`${FIRST}[^\\n\\r]*`, "y");
const PLAIN_IN_BRACES = new RegExp(`${FIRST}(?:[^\\n\\r,:#{}[\\]]|:(?![ ,{}[\\]\\r\\n]|$))*`, "y");
const MAX_DEPTH = 30;

interface Reader {
  readonly text: string;
  at: number;
  /** Of what stands at `at`, where that is the first of its line; -1 at the end. */
  column: number;
}

/** The nodes of the text, or undefined where it is not wholly of the regular form. */
export function readRegular(text: string): ParsedNode | undefined {
  if (ODD.test(text)) return undefined;
  const reader: Reader = { text, at: 0, column: 0 };
  toNextLine(reader);
  const root = readBlock(reader, 0);
  return reader.column < 0 ? root : undefined;
}

function readBlock(reader: Reader, depth: number): ParsedNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  return isEntry(reader) ? readList(reader, depth) : readGroup(reader, depth);
}

function readList(reader: Reader, depth: number): ParsedNode | undefined {
  const { column, at: start } = reader;
  const list = new YAMLSeq<ParsedNode>();
  let end = start;
  while (reader.column === column && isEntry(reader)) {
    const hyphen = take(ENTRY, reader) ?? "";
    reader.column += hyphen.length;
    const item = readItem(reader, column, depth + 1);
    if (!item) return undefined;
    list.items.push(item);
    [, , end] = item.range;
  }
  if (reader.column > column) return undefined;
  return placed(list, start, end);
}

function readItem(reader: Reader, column: number, depth: number): ParsedNode | undefined {
  if (isAt(NAME, reader)) return readGroup(reader, depth);
  return isEntry(reader) ? readBlock(reader, depth) : readInline(reader, column);
}

function readGroup(reader: Reader, depth: number): ParsedNode | undefined {
  const { column, at: start } = reader;
  const group = new YAMLMap<ParsedNode, ParsedNode | null>();
  let end = start;
  do {
    const key = readName(reader);
    if (!key) return undefined;
    const value = readValue(reader, column, depth);
    if (!value) return undefined;
    group.items.push(new Pair<ParsedNode, ParsedNode | null>(key, value));
    [, , end] = value.range;
  } while (reader.column === column);
  if (reader.column > column) return undefined;
  return placed(group, start, end);
}

/** What follows a name: on its line, or below it and further in; hyphens may stand right below it. */
function readValue(reader: Reader, column: number, depth: number): ParsedNode | undefined {
  if (take(LINE_END, reader) === undefined) {
    take(SPACES, reader);
    return readInline(reader, column);
  }
  toNextLine(reader);
  if (reader.column < column || (reader.column === column && !isEntry(reader))) return undefined;
  return readBlock(reader, depth + 1);
}

/** A value that ends on its line, with the line; or a text of the lines below, further in than `column`. */
function readInline(reader: Reader, column: number): ParsedNode | undefined {
  if (isSeveralLines(reader)) return readText(reader, column);
  const value = isBrace(reader) ? readBraces(reader, 0) : (readQuoted(reader) ?? readPlain(reader));
  if (!value || take(LINE_END, reader) === undefined) return undefined;
  value.range[2] = reader.at;
  toNextLine(reader);
  return value;
}

function readText(reader: Reader, column: number): ParsedNode | undefined {
  const { text, at } = reader;
  const lines = readLines(text, at, column);
  if (!lines) return undefined;
  const { value, end, isFolded } = lines;
  reader.at = end;
  toNextLine(reader);
  const type = isFolded ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  return scalar(value, value, type, at, end);
}

function readBraces(reader: Reader, depth: number): ParsedNode | undefined {
  const { text, at: start } = reader;
  const isGroup = text[start] === "{";
  const close = isGroup ? "}" : "]";
  if (depth > MAX_DEPTH) return undefined;
  const group = new YAMLMap<ParsedNode, ParsedNode | null>();
  const list = new YAMLSeq<ParsedNode>();
  reader.at++;
  take(SPACES, reader);
  for (let count = 0; text[reader.at] !== close; count++) {
    if (count > 0 && !takeComma(reader)) return undefined;
    const key = isGroup ? readName(reader) : undefined;
    if (isGroup && (!key || take(SPACES, reader) === "")) return undefined;
    const value = isBrace(reader)
      ? readBraces(reader, depth + 1)
      : (readQuoted(reader) ?? readPlainInBraces(reader));
    if (!value) return undefined;
    if (key) group.items.push(new Pair<ParsedNode, ParsedNode | null>(key, value));
    else list.items.push(value);
    take(SPACES, reader);
  }
  reader.at++;
  const node = isGroup ? group : list;
  node.flow = true;
  return placed(node, start, reader.at);
}

function takeComma(reader: Reader): boolean {
  if (reader.text[reader.at] !== ",") return false;
  reader.at++;
  return take(SPACES, reader) !== "";
}

function readName(reader: Reader): ParsedNode | undefined {
  const { at } = reader;
  const name = take(NAME, reader)?.slice(0, -1);
  if (name === undefined || WORD.test(name)) return undefined;
  return scalar(name, name, Scalar.PLAIN, at, at + name.length);
}

function readQuoted(reader: Reader): ParsedNode | undefined {
  const { at } = reader;
  const quoted = take(QUOTED, reader);
  if (quoted === undefined) return undefined;
  const isDouble = quoted[0] === '"';
  const written = quoted.slice(1, -1);
  const text = isDouble && written.includes("\\") ? unescaped(written) : written;
  const type = isDouble ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
  return scalar(text, text, type, at, reader.at);
}

function readPlain(reader: Reader): ParsedNode | undefined {
  const { at } = reader;
  const line = take(PLAIN, reader);
  if (line === undefined) return undefined;
  const comment = line.indexOf(" #");
  const text = withoutSpaces(comment < 0 ? line : line.slice(0, comment));
  if (text.includes(": ") || text.endsWith(":")) return undefined;
  reader.at = at + text.length;
  return plainScalar(text, at);
}

function readPlainInBraces(reader: Reader): ParsedNode | undefined {
  const { at } = reader;
  const found = take(PLAIN_IN_BRACES, reader);
  return found === undefined ? undefined : plainScalar(withoutSpaces(found), at);
}

function plainScalar(text: string, at: number): ParsedNode | undefined {
  const value = plainValue(text);
  if (value === undefined) return undefined;
  return scalar(value, text, Scalar.PLAIN, at, at + text.length);
}

function withoutSpaces(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end--;
  return end === text.length ? text : text.slice(0, end);
}

function isBrace({ text, at }: Reader): boolean {
  return text[at] === "{" || text[at] === "[";
}

function isSeveralLines({ text, at }: Reader): boolean {
  return text[at] === ">" || text[at] === "|";
}

function isEntry({ text, at }: Reader): boolean {
  return text[at] === "-" && text[at + 1] === " ";
}

/** To the first line that holds more than a comment. */
function toNextLine(reader: Reader): void {
  take(LINES, reader);
  const { text, at } = reader;
  const isEnd = at === text.length || (text[at] === "#" && !text.includes("\n", at));
  reader.column = isEnd ? -1 : at - (text.lastIndexOf("\n", at - 1) + 1);
}

function isAt(pattern: RegExp, { text, at }: Reader): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** What the pattern finds right here, passed over; undefined where it finds nothing. */
function take(pattern: RegExp, reader: Reader): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

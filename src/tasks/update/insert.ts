/**
 * Where an update goes in a file that a person wrote: below the updates that are there, in their manner, or
 * as the first one where the schema has them. Nothing else of the text changes. Whether the file then says
 * what it should is proved by whoever asks; a layout that is not known is left alone.
 */
import {
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { commitmentsSchema } from "../../record/commitment.ts";
import { asItem, type Languages } from "../scaffold/outline.ts";
import { linesOf, onOneLine, type UpdateValues } from "./values.ts";

type Group = YAMLMap<ParsedNode, ParsedNode | null>;
type List = YAMLSeq<ParsedNode> & Pick<ParsedNode, "range">;

/** What stands between two offsets makes way for a text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A file of commitments, and the update for one of them. */
export interface Insertion {
  readonly text: string;
  /** The commitment among those of the file. */
  readonly index: number;
  readonly values: UpdateValues;
  readonly languages: Languages;
}

/** The text with the update, or undefined where its layout cannot take one. */
export function insertUpdate({ text, index, values, languages }: Insertion): string | undefined {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const plain = text.slice(mark.length);
  const group = groupIn(plain, index);
  const edits = group && editsFor(plain, group, values, languages);
  if (!edits) return undefined;
  return (
    mark +
    edits
      .toSorted((a, b) => b.from - a.from)
      .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), plain)
  );
}

/** The commitment, if it is written one field below the other. */
function groupIn(text: string, index: number): Group | undefined {
  // A carriage return alone ends a line for people who come from old Macs, and not for the library.
  const source = text.replace(/\r(?!\n)/gu, "\n");
  const document = parseDocument<ParsedNode>(source, { uniqueKeys: false, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  const list = isGroup(document.contents) ? fieldOf(document.contents, "commitments") : undefined;
  const group = isSeq<ParsedNode>(list) ? list.items[index] : undefined;
  return isGroup(group) && !group.flow ? group : undefined;
}

function editsFor(
  text: string,
  group: Group,
  values: UpdateValues,
  languages: Languages,
): readonly Edit[] | undefined {
  const lines = linesOf(values, languages);
  const key = group.items.find((pair) => nameOf(pair.key) === "updates")?.key;
  if (!key) return asFirst(text, group, lines);
  const list = fieldOf(group, "updates");
  if (!isSeq<ParsedNode>(list)) return undefined;
  const column = columnAt(text, key.range[0]);
  if (list.flow && list.items.length === 0) return inPlaceOfNone(text, list, column, lines);
  if (list.flow) return amongBrackets(text, list, onOneLine(values, languages));
  const [start] = list.range;
  if (text[start] !== "-") return undefined;
  const item = asItem(lines, `${indentAt(text, start)}- `);
  return [below(text, endOf(list), column, item)];
}

const FIELDS = Object.keys(commitmentsSchema.shape.commitments.element.shape);

/** Below the last of the fields that come before updates in the schema. */
function asFirst(
  text: string,
  group: Group,
  lines: readonly string[],
): readonly Edit[] | undefined {
  const [first] = group.items;
  const before = FIELDS.slice(0, FIELDS.indexOf("updates"));
  const place = (name: string | undefined) => (name === undefined ? -1 : before.indexOf(name));
  const last = group.items.reduce(
    (found, pair) => (place(nameOf(pair.key)) >= place(nameOf(found?.key)) ? pair : found),
    first,
  );
  if (!first || !last) return undefined;
  const column = columnAt(text, first.key.range[0]);
  const indent = " ".repeat(column);
  const end = Math.max(last.key.range[1], endOf(last.value));
  return [below(text, end, column, [`${indent}updates:`, ...asItem(lines, `${indent}  - `)])];
}

/** `updates: []` becomes a list of one; what stands behind the brackets stays. */
function inPlaceOfNone(
  text: string,
  list: List,
  column: number,
  lines: readonly string[],
): readonly Edit[] | undefined {
  const [start, end] = list.range;
  const [blank = ""] = /[ \t]*$/u.exec(text.slice(0, start)) ?? [];
  const isPlain =
    /^\[[ \t]*\]$/u.test(text.slice(start, end)) && text[start - blank.length - 1] === ":";
  if (!isPlain) return undefined;
  const item = asItem(lines, `${" ".repeat(column)}  - `);
  return [{ from: start - blank.length, to: end, text: "" }, below(text, end, column, item)];
}

/** Behind the last of a list in brackets: on its line, or on one of its own where each has one. */
function amongBrackets(text: string, list: List, item: string): readonly Edit[] | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const [start, end] = last.range;
  const lineEnd = end + text.slice(end).search(/\r|\n|$/u);
  const [, comma] = /^[ \t]*(,?)[ \t]*(?:#.*)?$/u.exec(text.slice(end, lineEnd)) ?? [];
  const indent = text.slice(lineStart(text, start), start);
  if (comma === undefined || !/^[ \t]*$/u.test(indent)) {
    return [{ from: end, to: end, text: `, ${item}` }];
  }
  const line = {
    from: lineEnd,
    to: lineEnd,
    text: `${breakIn(text, lineEnd)}${indent}${item}${comma}`,
  };
  return comma ? [line] : [{ from: end, to: end, text: "," }, line];
}

/**
 * Lines below the line in which an offset stands, and below the comments that belong to what stands there,
 * since they are set in further than the field. A file that does not end its last line goes on doing so.
 */
function below(text: string, offset: number, column: number, lines: readonly string[]): Edit {
  let at = nextLine(text, offset);
  for (let next = at; next < text.length; ) {
    const end = nextLine(text, next + 1);
    const line = text.slice(next, end);
    if (/^[ \t]*#/u.test(line) && line.search(/\S/u) > column) at = end;
    else if (line.trim() !== "") break;
    next = end;
  }
  const isOpen = at === text.length && !/[\r\n]$/u.test(text);
  const lineBreak = breakIn(text, isOpen ? 0 : at - 1);
  const block = lines.join(lineBreak);
  return { from: at, to: at, text: isOpen ? lineBreak + block : block + lineBreak };
}

/** Where the line below begins; an offset at the beginning of a line is there already. */
function nextLine(text: string, offset: number): number {
  if (/[\r\n]/u.test(text[offset - 1] ?? "") && text.slice(offset - 1, offset + 1) !== "\r\n") {
    return offset;
  }
  const found = /\r\n|\r|\n/u.exec(text.slice(offset));
  return found ? offset + found.index + found[0].length : text.length;
}

/** How the first line from here on ends, or else the first of the file. */
function breakIn(text: string, from: number): string {
  const start = text[from] === "\n" && text[from - 1] === "\r" ? from - 1 : from;
  const found = /\r\n|\r|\n/u.exec(text.slice(start)) ?? /\r\n|\r|\n/u.exec(text);
  return found?.[0] ?? "\n";
}

/** Where a value ends, its comments aside. */
function endOf(node: ParsedNode | null): number {
  if (!node) return 0;
  if (isGroup(node) && !node.flow) {
    const last = node.items.at(-1);
    return last ? Math.max(last.key.range[1], endOf(last.value)) : node.range[1];
  }
  if (isSeq<ParsedNode>(node) && !node.flow) return endOf(node.items.at(-1) ?? null);
  return node.range[0] === node.range[1] ? 0 : node.range[1];
}

function isGroup(node: unknown): node is Group {
  return isMap(node);
}

function fieldOf(group: Group, name: string): ParsedNode | null | undefined {
  return group.items.find(({ key }) => nameOf(key) === name)?.value;
}

function nameOf(key: ParsedNode | undefined): string | undefined {
  return isScalar(key) && typeof key.value === "string" ? key.value : undefined;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The blanks before a hyphen; lines of a list that begins behind another hyphen are set in as far. */
function indentAt(text: string, offset: number): string {
  return " ".repeat(columnAt(text, offset));
}

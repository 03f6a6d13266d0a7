/** Where the parts of a parsed YAML text stand: from offsets and paths to places. */
import { isMap, isScalar, isSeq, LineCounter, type ParsedNode } from "yaml";
import type { Place } from "./diagnostic.ts";

/** A text that was parsed, and what turns its offsets into lines. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lines: LineCounter;
  /** Line number in the file of the text's first line. */
  readonly firstLine: number;
}

export type Path = readonly (string | number)[];

/** The lines of a text; the parser's own count stops short where it stops reading. */
export function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}

/** The place of a stretch of the text, cut off at the end of its first line. */
export function placeAt(
  { file, text, lines, firstLine }: Source,
  start: number,
  end: number,
): Place {
  const { line, col } = lines.linePos(start);
  const breakAt = text.slice(start, end).search(/[\r\n]/u);
  const length = breakAt < 0 ? end - start : breakAt;
  return {
    file,
    line: Math.max(line, 1) + firstLine - 1,
    column: Math.max(col, 1),
    ...(length > 1 && { length }),
  };
}

/** What a path led to: how many of its steps exist, and the last node and key on the way. */
export interface Found {
  readonly steps: number;
  readonly node: ParsedNode | null;
  /** The key that the node stands under; none for an entry of a list. */
  readonly key: ParsedNode | undefined;
}

/** Follows a path as far as it exists. */
export function follow(root: ParsedNode | null, path: Path): Found {
  let found: Found = { steps: 0, node: root, key: undefined };
  for (const step of path) {
    const next = enter(found.node, step);
    if (!next) break;
    found = { ...next, steps: found.steps + 1 };
  }
  return found;
}

function enter(node: ParsedNode | null, step: string | number): Omit<Found, "steps"> | undefined {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const pair = node.items.find(({ key }) => keyText(key) === String(step));
    return pair && { node: pair.value, key: pair.key };
  }
  if (isSeq<ParsedNode>(node) && typeof step === "number") {
    const item = node.items[step];
    return item && { node: item, key: undefined };
  }
  return undefined;
}

/** The text of a key as it was written, or undefined when it is no plain word. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? "");
}

/**
 * The narrowest place that a path leads to. A list or group that begins below its key, and an empty
 * value, are shown at the key; where the path leaves what exists, what it last passed is shown.
 */
export function placeOfPath(
  source: Source,
  root: ParsedNode | null,
  path: Path,
  part: "key" | "value" = "value",
): Place {
  const { steps, node, key } = follow(root, path);
  const showKey =
    steps < path.length || part === "key" || !node || isEmpty(node) || isBelow(source, key, node);
  const shown = (showKey ? key : undefined) ?? node;
  return shown ? placeOfNode(source, shown) : placeAt(source, 0, 0);
}

/** The place of a node; a group is shown by its first line. */
export function placeOfNode(source: Source, node: ParsedNode): Place {
  const [start, end] = node.range;
  return placeAt(source, start, end);
}

function isEmpty(node: ParsedNode): boolean {
  return node.range[0] === node.range[1];
}

function isBelow(source: Source, key: ParsedNode | undefined, node: ParsedNode): boolean {
  if (!key || !(isMap(node) || isSeq(node))) return false;
  return source.lines.linePos(key.range[0]).line < source.lines.linePos(node.range[0]).line;
}

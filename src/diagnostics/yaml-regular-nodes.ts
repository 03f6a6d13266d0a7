/** The nodes of the quick reader of YAML: single values as the library gives them, and where nodes stand. */
import { type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from "yaml";

/** Values that may be no text. */
export const WORD = /^(?:~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/u;
const NUMBER = /^[0-9]+(?:\.[0-9]*)?$/u;
const OTHER_NUMBER =
  /^[-+]?(?:0o[0-7]+|0x[0-9a-f]+|\.(?:inf|nan)|(?:[0-9]+\.?|[0-9]*\.)[0-9]*(?:e[-+]?[0-9]+)?)$/iu;

const ESCAPED = /\\(.)/gu;

/** The value that YAML 1.2 gives a text without quotes; undefined for the seldom forms of numbers. */
export function plainValue(text: string): string | number | boolean | null | undefined {
  if (WORD.test(text)) return /^[Tt]/u.test(text) ? true : /^[Ff]/u.test(text) ? false : null;
  if (NUMBER.test(text)) return Number(text);
  return OTHER_NUMBER.test(text) ? undefined : text;
}

/** The text of double quotes with what its backslashes stand for. */
export function unescaped(written: string): string {
  return written.replace(ESCAPED, (_, sign: string) => (sign === "n" ? "\n" : sign));
}

export function scalar(
  value: unknown,
  source: string,
  type: Scalar.Type,
  start: number,
  end: number,
): ParsedNode {
  const node = new Scalar(value);
  node.source = source;
  node.type = type;
  return placed(node, start, end);
}

type Node = Scalar | YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>;

export function placed(node: Node, start: number, end: number): ParsedNode {
  node.range = [start, end, end];
  if (!isPlaced(node)) throw new Error("a node lost its place");
  return node;
}

/** A node that says where it stands is one as the library gives it. */
function isPlaced(node: Node): node is Node & ParsedNode {
  return node.range !== undefined;
}

/**
 * A text over several lines that `>` or `|` begins, of the plainest form: all lines begin in one column,
 * and none is empty. What is set in further, has empty lines or says its column is the library's to read.
 */

const HEADER = /[>|]-?(?=\n)/y;
const INDENT = / */y;
/** What follows the text: empty lines, and the spaces of the first that is not. */
const AFTER = /\n*( *)/y;

/** Such a text, and where the lines that it stands on end. */
export interface Lines {
  readonly value: string;
  readonly end: number;
  /** Begun by `>`: its lines are joined to one. */
  readonly isFolded: boolean;
}

/** The text whose header stands at `at`; undefined where it is less plain. `column` is that of what holds it. */
export function readLines(text: string, at: number, column: number): Lines | undefined {
  const header = find(HEADER, text, at);
  if (header === undefined) return undefined;
  let end = at + header.length + 1;
  const indent = find(INDENT, text, end) ?? "";
  if (indent.length <= column) return undefined;
  const lines: string[] = [];
  while (text.startsWith(indent, end)) {
    const start = end + indent.length;
    const found = text.indexOf("\n", start);
    const line = text.slice(start, found < 0 ? text.length : found);
    if (line === "" || line[0] === " ") return undefined;
    lines.push(line);
    end = found < 0 ? text.length : found + 1;
  }
  AFTER.lastIndex = end;
  const [, after = ""] = AFTER.exec(text) ?? [];
  if (after.length > column || text[AFTER.lastIndex] === "\n") return undefined;
  const isFolded = header[0] === ">";
  const value = lines.join(isFolded ? " " : "\n");
  return { value: header.length > 1 ? value : `${value}\n`, end, isFolded };
}

function find(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

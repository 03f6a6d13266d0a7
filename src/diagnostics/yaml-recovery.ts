/**
 * Going on after a mistake: what could not be read is taken out of the text as a whole, by its
 * indentation, so that the rest can be read as it was typed. Nothing is guessed in its place.
 */

/**
 * How far a mistake reaches: its line and what is set in below it, the like lines after it too, its
 * line alone, or with the lines after it that begin in the column of its text or further right.
 */
export type Reach = "line" | "siblings" | "tabs" | "alone" | { readonly column: number };

/** A text with the mistake taken out; what was taken out is spaces, so that all else stays in place. */
export interface Recovered {
  readonly text: string;
  /** Where the value of a field or entry was taken out, if its name could be kept. */
  readonly value?: number;
  /** Where lines were taken out whole. */
  readonly line?: number;
}

/** The text without the value that the mistake is in; undefined when it is in no value. */
export function dropValue(text: string, at: number): Recovered | undefined {
  const start = lineStart(text, at);
  const line = text.slice(start, lineEnd(text, at));
  const [prefix = ""] = /^ *(?:- +)*(?:[\p{L}\p{N}_-]+ *:(?= |$))?/u.exec(line) ?? [];
  const value = start + prefix.length;
  if (prefix.trim() === "" || value > at) return undefined;
  const name = /[^ -].*$/u.exec(prefix)?.index ?? Math.max(prefix.lastIndexOf("-"), 0);
  const end = blockEnd(text, start, name, "line");
  const below = lineEnd(text, start) + 1;
  return { text: blank(text, value, end), value, ...(end > below && { line: below }) };
}

/** The text without the line of the mistake. */
export function dropLine(text: string, at: number, reach: Reach): Recovered {
  const start = lineStart(text, at);
  const indent = indentAt(text, start);
  return { text: blank(text, start, blockEnd(text, start, indent, reach)), line: start + indent };
}

/** The end of the line and of those after it that are set in further, or are like it. */
function blockEnd(text: string, start: number, indent: number, reach: Reach): number {
  let end = lineEnd(text, start);
  if (reach === "alone") return end;
  const least = typeof reach === "object" ? reach.column - 1 : indent;
  for (let next = end + 1; next < text.length; next = lineEnd(text, next) + 1) {
    const line = text.slice(next, lineEnd(text, next));
    if (line.trim() === "") continue;
    const own = indentAt(text, next);
    const isLike = reach === "siblings" ? own === indent : reach === "tabs" && /^ *\t/u.test(line);
    if (own <= least && !isLike) break;
    end = next + line.length;
  }
  return end;
}

function blank(text: string, start: number, end: number): string {
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\r\n]/gu, (letter) => " ".repeat(letter.length)) +
    text.slice(end)
  );
}

function indentAt(text: string, start: number): number {
  return /^[ \t]*/u.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/**
 * The stretch of a data file that a part of a text was read from: from letters of the value back to
 * letters of the file, through quotation marks, escapes and lines that were joined.
 */
import { normalise } from "../text/normalise.ts";
import type { Place } from "./diagnostic.ts";

/**
 * The place of a part of a value, given the place of the whole; the whole where the file says the
 * text in a way that cannot be followed. What runs on to a second line is shown by its first.
 */
export function placeOfPart(
  { text, starts }: FileLines,
  whole: Place,
  value: string,
  part: { readonly from: number; readonly to: number },
): Place {
  const first = starts[whole.line - 1] ?? text.length;
  const offsets = follow(text, first + whole.column - 1, value);
  const start = offsets?.[part.from];
  const end = offsets?.[part.to - 1];
  if (start === undefined || end === undefined) return whole;
  let line = whole.line;
  while ((starts[line] ?? Number.POSITIVE_INFINITY) <= start) line++;
  const lineEnd = text.indexOf("\n", start);
  const last = nextLetter(text, end);
  const stop = lineEnd < 0 ? last : Math.min(last, lineEnd);
  const column = start - (starts[line - 1] ?? 0) + 1;
  return { file: whole.file, line, column, length: Math.max(1, stop - start) };
}

/** A file as one text with line feeds, and where each of its lines begins; to be made once a file. */
export interface FileLines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOfFile(file: string): FileLines {
  const lines = file.replace(/^\ufeff/u, "").split(/\r\n?|\n/u);
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { text: lines.join("\n"), starts };
}

/** For each unit of the value, the offset in the file that it was read from. */
function follow(text: string, start: number, value: string): readonly number[] | undefined {
  const isDouble = text[start] === '"';
  const isSingle = text[start] === "'";
  const header = /^[|>][^\n]*\n/u.exec(text.slice(start, start + 20));
  let at = start + (isDouble || isSingle ? 1 : (header?.[0].length ?? 0));
  const offsets: number[] = [];
  for (let index = 0; index < value.length; ) {
    const letter = letterAt(value, index);
    if (/^\s/u.test(letter)) {
      while (/[\s]/u.test(text[at] ?? "") && /\s/u.test(value[index] ?? "")) {
        offsets.push(at++);
        index++;
      }
      if (offsets.length < index) return undefined;
      while (/\s/u.test(text[at] ?? "")) at++;
      while (/\s/u.test(value[index] ?? "")) {
        offsets.push(at - 1);
        index++;
      }
      continue;
    }
    while (isDouble && text[at] === "\\" && /\s/u.test(text[at + 1] ?? "")) {
      at++;
      while (/\s/u.test(text[at] ?? "")) at++;
    }
    while (header && index === 0 && /\s/u.test(text[at] ?? "")) at++;
    const escaped = isDouble ? readEscape(text, at) : undefined;
    const doubled = isSingle && text.startsWith("''", at);
    const end = escaped?.end ?? (doubled ? at + 2 : nextLetter(text, at));
    const read = escaped?.letter ?? (doubled ? "'" : normalise(text.slice(at, end)));
    if (read !== letter) return undefined;
    for (let unit = 0; unit < letter.length; unit++) offsets.push(at);
    index += letter.length;
    at = end;
  }
  return offsets;
}

/** A letter with its marks: what one spelling and another of the same word have in common. */
function letterAt(text: string, index: number): string {
  return text.slice(index, nextLetter(text, index));
}

function nextLetter(text: string, index: number): number {
  const rest = text.slice(index, index + 24);
  const [letter = ""] = /^(?:\r?\n|[\s\S]\p{M}*\u0eb3?|[\s\S])/u.exec(rest) ?? [];
  return index + Math.max(1, letter.length);
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", _: "\u00a0" };

function readEscape(text: string, at: number) {
  if (text[at] !== "\\") return undefined;
  const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/iu.exec(text.slice(at, at + 10));
  if (code) {
    const number = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16);
    return { letter: String.fromCodePoint(number), end: at + code[0].length };
  }
  const letter = text[at + 1] ?? "";
  return { letter: ESCAPES[letter] ?? letter, end: at + 2 };
}

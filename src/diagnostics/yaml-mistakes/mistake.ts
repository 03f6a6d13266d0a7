/** What the parser noticed, and what a mistake is told as; with what all mistakes look at. */
import { type Phrase, say } from "../phrase.ts";
import type { Reach } from "../yaml-recovery.ts";

export type Range = readonly [start: number, end: number];

/** An error of the parser, and what stands around it. */
export interface YamlError {
  readonly text: string;
  readonly code: string;
  readonly words: string;
  readonly range: Range;
  /** Texts in quotes, and lists and groups in brackets, in order. */
  readonly quoted: readonly Range[];
  readonly bracketed: readonly Range[];
  /** The fields that the file itself may have. */
  readonly topFields: ReadonlySet<string>;
}

export interface Explanation {
  readonly message: Phrase;
  readonly hint?: Phrase;
  /** Where the mistake is, if not where the parser noticed it. */
  readonly range?: Range | undefined;
  /** How far it reaches; a line when absent. */
  readonly reach?: Reach;
}

/** Longer texts are not written out again. */
export const QUOTED = 70;

export interface Line {
  readonly start: number;
  readonly line: string;
}

/** The next colon on the line that YAML reads as the end of a field's name. */
export function findColon(text: string, from: number): number | undefined {
  const colon = restOfLine(text, from).search(/:(\s|$)/u);
  return colon < 0 ? undefined : from + colon;
}

/** The remedy that puts quotes around what is left of the line. */
export function quoteRest(text: string, from: number): Phrase {
  const line = restOfLine(text, from).trimEnd();
  if (line.length > QUOTED) return say("put quotes around the whole text");
  const isDouble = line.includes(`"`) || line.includes("\\");
  return isDouble && line.includes("'")
    ? say("put quotes around the whole text")
    : say("put quotes around it: {quoted}", { quoted: isDouble ? `'${line}'` : `"${line}"` });
}

export function lineAt(text: string, at: number): Line {
  const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const line = restOfLine(text, start);
  return { start, line };
}

export function restOfLine(text: string, from: number): string {
  const end = text.slice(from).search(/[\r\n]|$/u);
  return text.slice(from, from + end);
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

export function isInside(ranges: readonly Range[], [offset]: Range): boolean {
  return ranges.some(([start, end]) => start < offset && offset < end);
}

export function lastBefore(ranges: readonly Range[], [offset]: Range): Range | undefined {
  return ranges.findLast(([start]) => start <= offset);
}

/**
 * The places of a paragraph that changed, each in words that can be read alone: a figure with what it is read
 * with, a bracket whole or not at all, behind a label of its own where it has one.
 */
import type { Inline } from "../nodes.ts";
import type { Exchange } from "./exchanges.ts";
import { type Line, lineOf, readLine } from "./line.ts";
import { aroundFigure, isRead, type Range } from "./whole-figures.ts";

export interface PlacesOptions {
  /** What the paragraph is about, which no place says again. */
  readonly about: string;
  /** The words themselves are what they are about. */
  readonly isHeading: boolean;
}

export function placesOf(inlines: readonly Inline[], options: PlacesOptions): readonly Exchange[] {
  const line = lineOf(inlines);
  return segmentsOf(line).flatMap((segment) => placesIn(line, segment, options));
}

/** In letters: so short a stretch is told whole where a figure of it changed, and so short a label with it. */
const SHORT = 48;
const LABEL = 40;

function placesIn(
  line: Line,
  segment: Range,
  { about, isHeading }: PlacesOptions,
): readonly Exchange[] {
  const own = [...line.places.keys()].filter((at) => at >= segment.from && at < segment.to);
  if (own.length === 0) return [];
  const words = line.text.slice(segment.from, segment.to);
  const label = /^\s*[^:\ufffc]+:\s+/u.exec(words)?.[0] ?? "";
  const body = { from: segment.from + label.length, to: segment.to };
  const isWhole =
    !isHeading &&
    own.some((at) => !isRead(line, at)) &&
    own.every((at) => at >= body.from) &&
    isShort(readLine(line, body.from, body.to));
  const ranges = isWhole
    ? [body]
    : own.map((at) => (isRead(line, at) ? { from: at, to: at + 1 } : aroundFigure(line, at, body)));
  const name = label.trim().replace(/:$/u, "");
  const isSaid = name === "" || name === about || name.length > LABEL || isHeading;
  const lead = isSaid ? "" : `${name}: `;
  return joined(ranges.map((range) => withBrackets(line, range))).flatMap(({ from, to }) => {
    const { before, after } = readLine(line, from, to);
    const told = { before: tidy(before), after: tidy(after) };
    if (told.before + told.after === "") return [];
    const hasLead = from >= body.from;
    const of = (each: string) => (hasLead && each !== "" ? lead + each : each);
    return [{ before: of(told.before), after: of(told.after) }];
  });
}

function isShort({ before, after }: Exchange): boolean {
  return Math.max(before.trim().length, after.trim().length) <= SHORT;
}

/** Ends of what is said in one breath: of a line, a sentence, a bracket, a part between dots or commas. */
const END = /\n|\s·\s|[()[\]]|;\s|,\s|[.!?]["”’]?\s+/gu;

function segmentsOf(line: Line): readonly Range[] {
  const { text, places } = line;
  const first = (at: number) => (places.get(at)?.after ?? text.charAt(at)).charAt(0);
  const segments: Range[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(END)) {
    const next = first(index + end.length);
    const isWithin =
      (end.startsWith(",") && /\p{Nd}/u.test(next)) ||
      (/^[.!?]/u.test(end) && !/[\p{Lu}\p{Lo}]/u.test(next));
    if (isWithin) continue;
    segments.push({ from, to: index });
    from = index + end.length;
  }
  return [...segments, { from, to: text.length }];
}

/** In letters: no more is told for the sake of a bracket. */
const FAR = 60;

/** What holds one bracket of two is told with all up to the other. */
function withBrackets(line: Line, range: Range): Range {
  const { from, to } = range;
  const { before, after } = readLine(line, from, to);
  const sides = [before, after];
  const end = line.text.indexOf(")", to) + 1;
  const start = line.text.lastIndexOf("(", from - 1);
  return {
    from: sides.some(hasOnlyEnd) && from > 0 && start >= 0 && from - start <= FAR ? start : from,
    to: sides.some(hasOnlyStart) && end > 0 && end - to <= FAR ? end : to,
  };
}

const hasOnlyStart = (words: string) => /\([^)]*$/u.test(words);
const hasOnlyEnd = (words: string) => /^[^(]*\)/u.test(words);

/** Those that touch are one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last && range.from <= last.to) {
      all[all.length - 1] = {
        from: Math.min(last.from, range.from),
        to: Math.max(last.to, range.to),
      };
    } else all.push(range);
  }
  return all;
}

/** Without signs that stand between what is told and what is not. */
function tidy(words: string): string {
  const plain = words.replaceAll("\n", " ").trim();
  const bare = plain.replace(/^[·,;:]\s+|\s*[·,;:]$/gu, "").trim();
  return bare === "" ? plain : bare;
}

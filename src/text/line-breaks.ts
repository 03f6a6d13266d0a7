/**
 * Where a line may end: by the Unicode line breaking algorithm (UAX #14), and inside Lao, which
 * writes no spaces, between the words of the Unicode library's dictionary; and where a word that is
 * longer than a line may be cut. How wide a line is, is the writers' matter.
 */
import LineBreaker from "linebreak";
import { once } from "./once.ts";
import { segmentStarts } from "./segment-starts.ts";

export interface LineBreak {
  /** In UTF-16 units: the line ends before this one. */
  readonly position: number;
  /** The line must end here. */
  readonly required: boolean;
}

export interface Cut {
  /** In UTF-16 units, from the beginning of the text. */
  readonly position: number;
  /** Neither what stands before nor what stands after begins or ends a line as it must not. */
  readonly isFair: boolean;
}

const LAO = /[\u0e80-\u0eff]/u;
const LAO_STRETCH = /[\u0e80-\u0eff]+/gu;
/** Between a Lao letter and a figure or a letter of another script. */
const JOINTS = joints(
  "[\\u0e80-\\u0ecf\\u0edc-\\u0eff]",
  "(?:(?![\\u0e80-\\u0eff])[\\p{L}\\p{M}\\p{N}]|[\\u0ed0-\\u0ed9])",
);
/** Blanks, vowels and marks that hang on the letter before them, ຯ and ໆ, and signs that close. */
const NEVER_FIRST = /[ \u00a0\u200b-\u200d\u2060\u0eaf-\u0ebd\u0ec6\u0ec8-\u0ece)\]}»”›.,;:!?]/u;
/** Vowels that are written before their consonant, and signs that open. */
const NEVER_LAST = /[\u0ec0-\u0ec4([{«“‹]/u;
/** "And so on", however it is spaced. */
const ETC = /\u0eaf[ \u200b]?\u0ea5[ \u200b]?\u0eaf/gu;
/** Spaces and what is never drawn: zero-width space and joiners. */
const BLANK = /[ \u00a0\u200b-\u200d\u2060]/u;

const words = once(() => new Intl.Segmenter("lo", { granularity: "word" }));
const graphemes = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

/** All places where a line may or must end, in order; the end of the text is one of them. */
export function findLineBreaks(text: string): readonly LineBreak[] {
  const breaks: LineBreak[] = [];
  const lao = findLaoBreaks(text);
  let next = 0;
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const { position, required } = found;
    for (let inner = lao[next]; inner !== undefined && inner <= position; inner = lao[++next]) {
      if (inner < position) breaks.push({ position: inner, required: false });
    }
    if (required || isFair(text, position)) breaks.push({ position, required });
  }
  const parted = partsOfEtc(text);
  return parted.size > 0 ? breaks.filter(({ position }) => !parted.has(position)) : breaks;
}

/**
 * All places where a word without line breaks may be cut, between user-perceived characters; the end
 * of the text is none. Where none is fair, a line that would run out of its place is cut at others.
 */
export function findCuts(text: string): readonly Cut[] {
  const parted = partsOfEtc(text);
  const cuts: Cut[] = [];
  for (const index of segmentStarts(graphemes(), text)) {
    if (index === 0) continue;
    cuts.push({ position: index, isFair: isFair(text, index) && !parted.has(index) });
  }
  return cuts;
}

/** The word ends within Lao, and where Lao meets another script. */
function findLaoBreaks(text: string): readonly number[] {
  if (!LAO.test(text)) return [];
  const found: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(LAO_STRETCH)) {
    for (const start of segmentStarts(words(), stretch)) {
      if (start > 0) found.push(index + start);
    }
  }
  for (const { index } of text.matchAll(JOINTS)) found.push(index);
  return found.filter((position) => isFair(text, position)).sort((a, b) => a - b);
}

/** The dictionary knows words, not how lines may begin and end. */
function isFair(text: string, position: number): boolean {
  if (position >= text.length) return true;
  if (NEVER_FIRST.test(text.charAt(position))) return false;
  let before = position - 1;
  while (BLANK.test(text.charAt(before))) before--;
  return !NEVER_LAST.test(text.charAt(before));
}

/** The places within each "and so on". */
function partsOfEtc(text: string): ReadonlySet<number> {
  const parts = new Set<number>();
  for (const { 0: sign, index } of text.matchAll(ETC)) {
    for (let at = 1; at < sign.length; at++) parts.add(index + at);
  }
  return parts;
}

function joints(one: string, other: string): RegExp {
  return new RegExp(`(?:(?<=${one})(?=${other})|(?<=${other})(?=${one}))(?!\\p{M})`, "gu");
}

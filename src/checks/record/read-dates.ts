/** Days spelled out in the words of a language, with their year and weekday where these stand beside them. */
import { alternatives } from "./find-words.ts";
import type { CheckWords } from "./record-check.ts";

export interface DateFound {
  /** In UTF-16 units of the text. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: number | undefined;
  /** From 0 for Monday. */
  readonly weekday: number | undefined;
}

/** Reads the days of a text in this language, in its order; none where its words are not known. */
export function dateReader(
  words: Pick<CheckWords, "day" | "months" | "weekdays"> | undefined,
): (text: string) => readonly DateFound[] {
  const { day, months = [], weekdays = [] } = words ?? {};
  const pattern = day === undefined ? undefined : patternOf(day, months, weekdays);
  if (!pattern) return () => [];
  const monthOf = numbering(months);
  const weekdayOf = numbering(weekdays);
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: written, index, groups = {} }) => {
      const { d, d2, m, m2, y, y2, w, w2 } = groups;
      const month = monthOf(m ?? m2);
      const day = Number(d ?? d2);
      if (month === undefined || day < 1 || day > 31) return [];
      const year = y ?? y2;
      return {
        from: index,
        to: index + written.length,
        written,
        day,
        month: month + 1,
        year: year === undefined ? undefined : Number(year),
        weekday: weekdayOf(w ?? w2),
      };
    }).flat();
}

const DAY = "(?<d>[0-9]{1,2})(?![0-9])";
const YEAR = "(?<y>[0-9]{4})(?![0-9])";

/** The form of the locale, with or without its year; where months have names, `December 2, 2025` too. */
function patternOf(
  form: string,
  months: readonly string[],
  weekdays: readonly string[],
): RegExp | undefined {
  const parts = /^(?<before>.*)\{dd?(?:ay)?\}(?<middle>.*)\{month\}(?<last>.*)\{year\}$/u.exec(
    form,
  )?.groups;
  const names = alternatives(months.map((month) => month.replace(/^0(?=[1-9]$)/u, "")));
  if (!parts || names === undefined) return undefined;
  const { before = "", middle = "", last = "" } = parts;
  const areFigures = months.every((month) => /^[0-9]+$/u.test(month));
  const month = areFigures ? "0?(?<m>1[0-2]|[1-9])(?![0-9])" : `(?<m>${names})`;
  const own = `(?<![0-9.,/-])${spaced(before)}${DAY}${spaced(middle)}${month}(?:${spaced(last)}${YEAR})?`;
  // "in December 20 experts came" is no day.
  const named = `(?<![Ii]n )(?<m2>${names})\\s+(?<d2>[0-9]{1,2})(?![0-9])(?:,?\\s+(?<y2>[0-9]{4})(?![0-9]))?`;
  const either = areFigures ? own : `(?:${own}|${named})`;
  const of = alternatives(weekdays.flatMap((name) => [name, smallFirst(name)]));
  const text = of ? `(?:(?<w>${of}),?\\s+)?${either}(?:\\s+\\((?<w2>${of})\\))?` : either;
  // Capitals count, since "Article 12 may" is no day of May.
  return new RegExp(text, "gu");
}

function smallFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function spaced(text: string): string {
  const plain = text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return plain.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`);
}

/** The place of a name in its list, capitals aside; of a month in figures, with or without its nought. */
function numbering(names: readonly string[]): (name: string | undefined) => number | undefined {
  const key = (name: string) => name.toLowerCase().replace(/\s+/gu, " ").replace(/^0/u, "");
  const numbers = new Map(names.map((name, index) => [key(name), index]));
  return (name) => (name === undefined ? undefined : numbers.get(key(name)));
}

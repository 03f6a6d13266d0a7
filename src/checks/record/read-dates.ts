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

type DateWords = Pick<
  CheckWords,
  "day" | "months" | "weekdays" | "short_months" | "short_weekdays" | "numbered"
>;

/** Reads the days of a text in this language, in its order; none where its words are not known. */
export function dateReader(words: DateWords | undefined): (text: string) => readonly DateFound[] {
  const { day: form, months = [], weekdays = [] } = words ?? {};
  const { short_months = [], short_weekdays = [], numbered = [] } = words ?? {};
  const pattern = form === undefined ? undefined : patternOf(form, months, short_months.flat());
  if (!pattern) return () => [];
  const monthOf = numbering(months, short_months);
  const weekdayOf = numbering(weekdays, short_weekdays);
  const [before, after] = aroundOf([...weekdays, ...short_weekdays.flat()]);
  const number = new RegExp(`${alternatives(numbered) ?? "(?!)"}\\s+$`, "iu");
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: core, index, groups = {} }) => {
      const { d, d2, d3, m, m2, m3, y, y2, y3 } = groups;
      const month = m3 === undefined ? monthOf(m ?? m2) : Number(m3) - 1;
      const day = Number(d ?? d2 ?? d3);
      if (month === undefined || day < 1 || day > 31) return [];
      const year = y ?? y2 ?? y3;
      // "Section 3 May not apply" has no day in it.
      if (year === undefined && number.test(text.slice(0, index))) return [];
      const end = index + core.length;
      const first = before.exec(text.slice(Math.max(0, index - LONGEST), index));
      const last = after.exec(text.slice(end, end + LONGEST));
      const from = index - (first?.[0].length ?? 0);
      const to = end + (last?.[0].length ?? 0);
      return {
        from,
        to,
        written: text.slice(from, to),
        day,
        month: month + 1,
        year: year === undefined ? undefined : Number(year),
        weekday: weekdayOf(first?.groups?.w ?? last?.groups?.w),
      };
    }).flat();
}

/** No name of a weekday is longer, with what stands between it and the day. */
const LONGEST = 30;

/** The form of the locale, with or without its year; where months have names, `December 2, 2025` too; and in figures. */
function patternOf(
  form: string,
  months: readonly string[],
  short: readonly string[],
): RegExp | undefined {
  const parts = /^(?<before>.*)\{dd?(?:ay)?\}(?<middle>.*)\{month\}(?<last>.*)\{year\}$/u.exec(
    form,
  )?.groups;
  const names = alternatives([...months, ...short]);
  if (!parts || names === undefined) return undefined;
  const { before = "", middle = "", last = "" } = parts;
  const areFigures = months.every((month) => /^[0-9]+$/u.test(month));
  const month = areFigures ? "0?(?<m>1[0-2]|[1-9])(?![0-9])" : `(?<m>${names})`;
  const day = `${spaced(before)}(?<d>[0-9]{1,2})(?![0-9])`;
  const year = `(?:${spaced(last)}(?<y>[0-9]{4})(?![0-9]))?`;
  const own = `(?<![0-9.,/-])${day}${spaced(middle)}${month}${year}`;
  // "in December 20 experts came" is no day.
  const named = `(?<![Ii]n )(?<m2>${names})\\s+(?<d2>[0-9]{1,2})(?![0-9])(?:,?\\s+(?<y2>[0-9]{4})(?![0-9]))?`;
  // 2/12/2025 is the 2nd of December to some, and the 12th of February to others who write English.
  const inFigures = areFigures ? "[0-9]{1,2}" : "(?:1[3-9]|2[0-9]|3[01])";
  const figures = `(?<![0-9.,/-])(?:${spaced(before)})?(?<d3>${inFigures})(?<sign>[/.-])(?<m3>1[0-2]|0?[1-9])\\k<sign>(?<y3>[0-9]{4})(?![0-9])`;
  // Capitals count, since "Article 12 may" is no day of May.
  return new RegExp(areFigures ? `${figures}|${own}` : `${figures}|${own}|${named}`, "gu");
}

/** A weekday before a day, and one after it in brackets. */
function aroundOf(weekdays: readonly string[]): readonly [RegExp, RegExp] {
  const names = alternatives(weekdays.flatMap(inCapitals)) ?? "(?!)";
  return [
    new RegExp(`(?<w>${names})\\.?,?\\s+$`, "u"),
    new RegExp(`^\\s+\\((?<w>${names})\\)`, "u"),
  ];
}

/** As it is, with small letters but for the first, and the same with a small first one. */
function inCapitals(name: string): readonly string[] {
  const first = name.slice(0, 1);
  const rest = name.slice(1);
  const small = first.toLowerCase();
  return [name, first + rest.toLowerCase(), small + rest, small + rest.toLowerCase()];
}

function spaced(text: string): string {
  const plain = text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return plain.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`);
}

/** The place of a name in its list, capitals aside; of a month in figures, with or without its nought. */
function numbering(
  names: readonly string[],
  short: readonly (readonly string[])[],
): (name: string | undefined) => number | undefined {
  const key = (name: string) => name.toLowerCase().replace(/\s+/gu, " ").replace(/^0/u, "");
  const forms = names.map((name, index) => [name, ...(short[index] ?? [])]);
  const numbers = new Map(
    forms.flatMap((all, index) => all.map((name) => [key(name), index] as const)),
  );
  return (name) => (name === undefined ? undefined : numbers.get(key(name)));
}

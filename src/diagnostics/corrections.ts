/**
 * What a value that has not the right form was probably meant as: dates and times as people write
 * them, `yes` and `no`, numbers with their unit. Whether a correction
 * fits is for the schema to say.
 */
import { fold } from "../text/fold.ts";
import { weekOf } from "../text/week-of.ts";

/** A value in a form that a schema may want. */
export interface Correction {
  readonly value: string | number | boolean;
  /** The month it takes for granted, where day and month may as well be the other way round. */
  readonly month?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Languages that are named in these files, with what they are called, without accents as all words here. */
const LANGUAGES: readonly (readonly string[])[] = [
  ["vi", "vietnamese", "tieng viet", "viet"],
  ["lo", "lao", "laotian", "tieng lao"],
  ["en", "english", "tieng anh", "anh"],
  ["fr", "french", "tieng phap", "phap"],
  ["zh", "chinese", "mandarin", "tieng trung"],
  ["km", "khmer", "cambodian", "tieng khmer"],
  ["th", "thai", "tieng thai"],
  ["my", "burmese", "tieng mien dien"],
  ["ru", "russian", "tieng nga"],
  ["ja", "japanese", "tieng nhat"],
  ["ko", "korean", "tieng han"],
];
const TRUE = /^(?:yes|y|on|true|co|dung)$/u;
const FALSE = /^(?:no|n|off|false|khong|sai)$/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;
const DOUBTFUL = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const NOT_KNOWN =
  /^(?:\?+|\.{2,}|…|-+|[–—]|tb[acd]|n\/?a|none|null|nil|(?:not|un)[ -]?(?:known|clear|stated|sure|decided|confirmed)|to be (?:decided|confirmed|announced|determined)|unknow|khong(?: (?:ro|biet|co))?|chua(?: (?:ro|biet|co|xac dinh|quyet dinh))?)$/u;

/** Whether a text only says that nothing is known, in other words than `unknown`. */
export function saysNotKnown(text: string): boolean {
  return NOT_KNOWN.test(fold(text).trim());
}

/** The corrections of a text, the likeliest first; none where nothing comes to mind. */
export function correctionsOf(text: string): readonly Correction[] {
  const plain = text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
  const dates = datesIn(plain.replace(/[\u2010-\u2015\u2212]/gu, "-"));
  const found = [
    ...(plain === text ? [] : [{ value: plain }]),
    ...dates,
    ...dates.flatMap(({ value, ...month }) => {
      const week = weekOf(String(value));
      return week === undefined ? [] : [{ value: week, ...month }];
    }),
    ...timesIn(plain),
    ...numbersIn(plain),
    ...wordsIn(fold(plain)),
    ...(TRUE.test(fold(plain))
      ? [{ value: true }]
      : FALSE.test(fold(plain))
        ? [{ value: false }]
        : []),
  ];
  return found.filter(({ value }) => value !== text);
}

/** The first letter of another alphabet among Latin ones, which looks like one of theirs. */
export function findLookalike(text: string): string | undefined {
  return /[a-z]/iu.test(text) ? DOUBTFUL.exec(text)?.[0] : undefined;
}

function datesIn(text: string): readonly Correction[] {
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d/u.exec(text)?.[1];
  if (stamp) return [{ value: stamp }];
  const yearFirst = /^(\d{4})([-./ ]?)(\d{1,2})(?:\2(\d{1,2}))?$/u.exec(text);
  if (yearFirst) {
    const [, year = "", , second = "", third] = yearFirst;
    if (third === undefined) return [{ value: `${year}-${pad(second)}` }];
    const isSwapped = Number(second) > 12 && Number(third) <= 12;
    return [{ value: iso(year, ...(isSwapped ? [third, second] : [second, third])) }];
  }
  const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/u.exec(text);
  if (yearLast) {
    const [, first = "", second = "", written = ""] = yearLast;
    const year = written.padStart(4, "20");
    const readings =
      first === second
        ? [[first, second]]
        : [
            [first, second],
            [second, first],
          ];
    return readings
      .filter(([, month = ""]) => Number(month) <= 12)
      .map(([day = "", month = ""], _, all) => ({
        value: iso(year, month, day),
        ...(all.length > 1 && { month: pad(month) }),
      }));
  }
  return wordyDates(text);
}

/** `2 Dec 2025`, `December 2, 2025`, `ngày 2 tháng 12 năm 2025`. */
function wordyDates(text: string): readonly Correction[] {
  const vietnamese = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm|,)? (\d{4})$/iu.exec(text);
  if (vietnamese) {
    const [, day = "", month = "", year = ""] = vietnamese;
    return [{ value: iso(year, month, day) }];
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/iu.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  const [day, word, year] = dayFirst?.slice(1) ?? [
    monthFirst?.[2],
    monthFirst?.[1],
    monthFirst?.[3],
  ];
  const month = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
  return day && year && month ? [{ value: iso(year, String(month), day) }] : [];
}

/** `9:30`, `14h30`, `14.30`, `2 PM`, `1400`. */
function timesIn(text: string): readonly Correction[] {
  const crowded = /^(\d{1,2})(\d{2})(?: ?h(?:rs|ours)?)?$/iu.exec(text);
  if (crowded) return [{ value: `${pad(crowded[1] ?? "")}:${crowded[2]}` }];
  const time = /^(\d{1,2})(?: ?[:.hH] ?(\d{2})?)?(?::\d{2})?(?: ?([ap])\.?m\.?)?$/iu.exec(text);
  if (!time || /^\d+$/u.test(text)) return [];
  const [, hours = "", minutes = "00", half] = time;
  const noon = half === undefined ? 0 : half.toLowerCase() === "p" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + noon;
  return [
    { value: `${pad(String(hour))}:${minutes}` },
    ...(/[:hH]/u.test(text) ? [{ value: hour * 60 + Number(minutes) }] : []),
  ];
}

/** `30 minutes`, `"30"`, `1,5`. */
function numbersIn(text: string): readonly Correction[] {
  const number = /^(\d+)(?:[.,](\d+))?(?: ?["'’\p{L}]+)?$/u.exec(text);
  if (!number) return [];
  const [, whole = "", part] = number;
  return [{ value: Number(part === undefined ? whole : `${whole}.${part}`) }];
}

/** A number or a language by its name. */
function wordsIn(text: string): readonly Correction[] {
  const number = NUMBERS.indexOf(text);
  const language = LANGUAGES.find(([, ...names]) => names.includes(text))?.[0];
  return [
    ...(number < 0 ? [] : [{ value: number }]),
    ...(language === undefined ? [] : [{ value: language }]),
  ];
}

function iso(year: string, month = "", day = ""): string {
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(figures: string): string {
  return figures.padStart(2, "0");
}

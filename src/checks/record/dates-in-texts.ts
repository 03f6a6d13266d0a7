/**
 * Checks dates that texts spell out: a weekday that is that day's, and a year where it is not plain from the
 * record which is meant. Quotes stay as they are; forms of a date other than those of the locale are not read.
 */
import { say, sayable } from "../../diagnostics/phrase.ts";
import { dayOf, lastDay } from "../../record/dates.ts";
import type { Part } from "../../record/parts.ts";
import type { PrintedText } from "../../record/printed-texts.ts";
import type { EntryKind, HouseRecord } from "../../record/record.ts";
import { daysBetween } from "../../text/days.ts";
import { once } from "../../text/once.ts";
import { isIn, quotedIn } from "../../text/quoted.ts";
import { placeInText, type TextAt } from "./place-in-text.ts";
import { type DateFound, dateReader } from "./read-dates.ts";
import type { RecordCheck, WordsOf } from "./record-check.ts";

export const datesInTexts: RecordCheck<"no-such-day" | "weekday-differs" | "date-without-year"> = {
  group: "truth",
  rules: {
    "no-such-day": {
      severity: "error",
      what: sayable("a date in a text is one that the calendar has"),
      why: sayable("whoever is to come then asks which day was meant, and so does the other side"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text: Invited until 31 November 2025 # told
title: Talks in time for 29 February 2028 # a leap year
venue: The hall “31 April” # a name
`,
        },
      ],
    },
    "weekday-differs": {
      severity: "warning",
      what: sayable("a weekday in a text is the one of its date"),
      why: sayable("one of the two is wrong, and half the readers will come on the other day"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text: Invited on Tuesday, 11 November 2025
title: Talks of Monday, 2 December 2025 # told
`,
        },
      ],
    },
    "date-without-year": {
      severity: "warning",
      what: sayable(
        "a date in a text has its year, unless the record has just one such day near the meeting",
      ),
      why: sayable("a paper is read again in later years, and then nobody knows which was meant"),
      example: [
        {
          in: "meeting",
          yaml: `occasion:
  text: Invited on 3 March # told
title: Talks after those of 11 November, with a dinner on 3 December # the earlier meeting, and the day after this one
city: Hà Nội, as from 3 March to 5 May 2025 # the year stands in the same text
venue: The hall of “3 March” # a name
`,
        },
      ],
    },
  },
  run({ record, parts, words }, tell) {
    const reader = readerOf(words);
    const sifted = parts.sift("days", (part) => daysIn(part, reader));
    const known = once(() => byMonthAndDay(sifted.flatMap(({ found }) => found.stated)));
    const isClear = ({ bare, isDoubtful }: DaysIn) =>
      !isDoubtful && bare.every((date) => yearsOf(date, date, record, known()).length === 1);
    const unclear = sifted.filter(({ found }) => !isClear(found));
    const without = new Map<
      string,
      { readonly at: TextAt; readonly date: DateFound; count: number }
    >();
    for (const at of unclear.flatMap(({ part }) => part.texts())) {
      for (const date of reader(at)) {
        if (date.day > lastOfMonth(date)) {
          tell("no-such-day", say('the calendar has no day "{written}"', date), {
            place: placeInText(record, at, date),
            hint: say("look up in the source which day was meant"),
          });
          continue;
        }
        const years = date.year === undefined ? yearsOf(date, at, record, known()) : [date.year];
        const [year] = years;
        if (years.length !== 1 || year === undefined) {
          if (/(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/u.test(at.text)) continue;
          const home = homeOf(at, record);
          const told = without.get(home);
          if (told) told.count += 1;
          else without.set(home, { at, date, count: 1 });
        } else if (date.weekday !== undefined && date.weekday !== weekdayOf(year, date)) {
          const right = words(at.tag)?.weekdays?.[weekdayOf(year, date)] ?? "";
          const slots = { written: date.written, right };
          tell("weekday-differs", say('"{written}" is a {right}', slots), {
            place: placeInText(record, at, date),
            hint: say('write "{right}", or correct the date', { right }),
          });
        }
      }
    }
    for (const { at, date, count } of without.values()) {
      const { written } = date;
      const message =
        count === 1
          ? say('"{written}" has no year, and no day of the record tells which', { written })
          : say(
              '"{written}" has no year, and no day of the record tells which; other such dates of this file: {more}',
              { written, more: count - 1 },
            );
      tell("date-without-year", message, {
        place: placeInText(record, at, date),
        hint: say("write the year, if a source states it"),
      });
    }
  },
};

/** Reads the dates of a text in its language, less those that it quotes. */
function readerOf(words: WordsOf): (at: PrintedText) => readonly DateFound[] {
  const readers = new Map<string, ReturnType<typeof dateReader>>();
  return ({ tag, text }) => {
    if (!/[0-9]/u.test(text)) return [];
    const read = readers.get(tag) ?? dateReader(words(tag));
    readers.set(tag, read);
    const dates = read(text);
    if (dates.length === 0) return dates;
    const quoted = quotedIn(text);
    return dates.filter((date) => !isIn(quoted, date));
  };
}

/** A date without a year, and whose text has it. */
type Bare = Pick<DateFound, "month" | "day"> & Pick<PrintedText, "kind" | "id">;

/** The days of one file. */
interface DaysIn {
  /** Whole days that its fields state. */
  readonly stated: readonly string[];
  readonly bare: readonly Bare[];
  /** A date of its texts may be wrong whatever its year is. */
  readonly isDoubtful: boolean;
}

function daysIn({ entries, texts }: Part, reader: ReturnType<typeof readerOf>): DaysIn {
  const stated = new Set<string>();
  for (const { value } of entries) addDays(value, stated);
  const bare = new Map<string, Bare>();
  let isDoubtful = false;
  for (const at of texts()) {
    for (const date of reader(at)) {
      const { month, day, year, weekday } = date;
      isDoubtful ||= day > lastOfMonth(date) || weekday !== undefined;
      const { kind, id } = at;
      if (year === undefined) bare.set(`${kind} ${id} ${month} ${day}`, { kind, id, month, day });
    }
  }
  return { stated: [...stated], bare: [...bare.values()], isDoubtful };
}

function addDays(value: unknown, days: Set<string>): void {
  if (typeof value === "string") {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) days.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) addDays(inner, days);
  }
}

type DaysOfYear = ReadonlyMap<string, ReadonlySet<string>>;

function byMonthAndDay(all: readonly string[]): DaysOfYear {
  const known = new Map<string, Set<string>>();
  for (const each of all) {
    const key = each.slice(5);
    const days = known.get(key);
    if (days) days.add(each);
    else known.set(key, new Set([each]));
  }
  return known;
}

/** So many days from its meeting, no reader takes a day for one of another year. */
const PLAIN = 15;

/** The years of such a day in the record that lie within half a year of the meeting, or all without one. */
function yearsOf(
  { month, day }: Pick<DateFound, "month" | "day">,
  at: Pick<PrintedText, "kind" | "id">,
  record: HouseRecord,
  known: DaysOfYear,
): readonly number[] {
  const own = meetingOf(at, record);
  const key = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const days = known.get(key) ?? [];
  const near = [...days].filter(
    (each) => own === undefined || Math.abs(daysBetween(own, each)) <= 183,
  );
  if (near.length > 0 || own === undefined) return near.map((each) => Number(each.slice(0, 4)));
  const ofMeeting = Number(own.slice(0, 4));
  return [ofMeeting - 1, ofMeeting, ofMeeting + 1].filter((year) => {
    const days = daysBetween(own, `${year}-${key}`);
    return Math.abs(days) <= PLAIN;
  });
}

/** The day of the meeting that a text belongs to. */
function meetingOf(
  { kind, id }: { readonly kind: EntryKind; readonly id: string },
  { meetings, commitments }: HouseRecord,
): string | undefined {
  const meeting = meetings.get(kind === "commitment" ? (commitments.get(id)?.meeting ?? "") : id);
  return meeting && (kind === "meeting" || kind === "commitment") ? dayOf(meeting.on) : undefined;
}

/** The file that a text stands in. */
function homeOf({ kind, id }: PrintedText, { commitments }: HouseRecord): string {
  if (kind === "meeting") return `meeting ${id}`;
  return kind === "commitment" ? `commitments ${commitments.get(id)?.meeting}` : kind;
}

/** Its last day; of a February whose year is not said, that of a leap year. */
function lastOfMonth({ month, year = 2028 }: DateFound): number {
  return Number(lastDay(`${year}-${month}`).slice("2028-02-".length));
}

/** From 0 for Monday. */
function weekdayOf(year: number, { month, day }: DateFound): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

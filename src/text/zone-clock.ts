/**
 * What the clocks of a time zone show, and when they are changed, from the names of the time zone
 * database. The moment is always handed in; weeks and days without a zone are told elsewhere.
 */
import { DAY, dayIn } from "./days.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** `2026-03-29 01:30` as the clocks of a zone show it. */
export function clockIn(timeZone: string, moment: Date): string {
  return clockAt(moment.getTime() + offsetAt(timeZone, moment) * MINUTE);
}

function clockAt(local: number): string {
  return new Date(local).toISOString().slice(0, 16).replace("T", " ");
}

/** By how many minutes a zone is ahead of UTC at a moment. */
function offsetAt(timeZone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(moment);
  const figures = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "00";
  const local = Date.parse(
    `${dayIn(timeZone, moment)}T${figures("hour")}:${figures("minute")}:00Z`,
  );
  return Math.round((local - Math.floor(moment.getTime() / MINUTE) * MINUTE) / MINUTE);
}

/** The moment at which a day, such as 2026-03-30, begins in a zone; where midnight is skipped, the first after it. */
export function startOfDay(timeZone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // No zone is further from UTC than this.
  return firstMoment(midnight - 15 * HOUR, midnight + 15 * HOUR, (moment) => {
    return dayIn(timeZone, moment) >= day;
  });
}

/** A change of the clocks. */
export interface ClockChange {
  readonly at: Date;
  /** Minutes; less than none where the clocks go back. */
  readonly by: number;
  /** What the clocks would show at that moment, and what they show, such as `2026-03-29 02:00`. */
  readonly from: string;
  readonly to: string;
}

/** The first change between two moments; undefined where there is none. */
export function nextClockChange(timeZone: string, from: Date, to: Date): ClockChange | undefined {
  for (let start = from.getTime(); start < to.getTime(); start += DAY) {
    const end = Math.min(start + DAY, to.getTime());
    const [before, after] = [start, end].map((time) => offsetAt(timeZone, new Date(time)));
    if (before === undefined || after === undefined || before === after) continue;
    const at = firstMoment(start, end, (moment) => offsetAt(timeZone, moment) !== before);
    const local = at.getTime() + before * MINUTE;
    const by = after - before;
    return { at, by, from: clockAt(local), to: clockAt(local + by * MINUTE) };
  }
  return undefined;
}

/** The first whole minute of a span from which on something is so; it must be so at its end. */
function firstMoment(from: number, to: number, isSo: (moment: Date) => boolean): Date {
  let [before, after] = [Math.floor(from / MINUTE), Math.ceil(to / MINUTE)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isSo(new Date(middle * MINUTE))) after = middle;
    else before = middle;
  }
  return new Date(after * MINUTE);
}

/** A moment to the second as a zone writes it, such as `2025-12-01T21:04:00+07:00`. */
export function momentIn(timeZone: string, moment: Date): string {
  return momentAt(offsetAt(timeZone, moment), moment);
}

/** The same with the offset of another moment that was so written; in UTC where it has none. */
export function momentAsIn(other: string, moment: Date): string {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)$/u.exec(other) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return momentAt(sign === "-" ? -ahead : ahead, moment);
}

function momentAt(offset: number, moment: Date): string {
  const local = new Date(moment.getTime() + offset * MINUTE).toISOString().slice(0, 19);
  const ahead = Math.abs(offset);
  const figures = [Math.floor(ahead / 60), ahead % 60].map((each) => String(each).padStart(2, "0"));
  return `${local}${offset < 0 ? "-" : "+"}${figures.join(":")}`;
}

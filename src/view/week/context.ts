/**
 * The memo of one week: as at Monday, midnight, in the house's zone, and against the memo of the week
 * before. Its number is the count of weeks since the first one that the house file names. Which week
 * it is now is for those who have a clock.
 */
import type { House } from "../../record/house.ts";
import { addDays } from "../../text/days.ts";
import { mondayOf, weeksBetween } from "../../text/week-of.ts";
import type { PaperContext } from "../context.ts";

/** Days after which an item of which nobody has reported anything is named. */
export const QUIET_DAYS = 14;
/** Days within which a due date is said to be near. */
export const SOON_DAYS = 14;
/** Days late from which on the minister is asked what is to become of an item. */
export const ESCALATED_DAYS = 30;
/** Items that a sentence names one by one; more are only counted. */
export const NAMED_ITEMS = 5;
/** Days within which the end of an instrument is told. */
export const EXPIRING_DAYS = 180;
/** Days within which the review of an instrument is told. */
export const REVIEW_DAYS = 30;

export interface MemoWeek {
  /** Such as 2025-W50. */
  readonly week: string;
  /** From 1. */
  readonly number: number;
  /** ISO day: its Monday, on which lateness is counted. */
  readonly today: string;
  /** ISO day: the Sunday before, the last whose entries are known. */
  readonly asAt: string;
  /** ISO day: the last whose entries the memo before knew; undefined in the first memo. */
  readonly since: string | undefined;
}

/** What the view of a week's memo is computed from. */
export interface WeekContext extends PaperContext {
  readonly mode: "week";
  readonly memo: MemoWeek;
  /** The party or person whose edition it is; undefined in that of the whole house. */
  readonly unit: string | undefined;
}

/** The memo of a week; undefined for a week that does not exist or lies before the first memo. */
export function memoOf(house: House, week: string): MemoWeek | undefined {
  const [first, today] = [mondayOf(house.first_week), mondayOf(week)];
  if (first === undefined || today === undefined || today < first) return undefined;
  const number = weeksBetween(first, today) + 1;
  const since = number === 1 ? undefined : addDays(today, -8);
  return { week, number, today, asAt: addDays(today, -1), since };
}

/**
 * The letter that says at a glance how an item fares: late or held up, in danger, on its way, done,
 * or without anybody or any date to hold it to. A letter and a word, never a colour alone.
 */
import { isoOf, lastDay } from "../../record/dates.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { daysBetween } from "../../text/days.ts";
import { enteredOn } from "../register.ts";
import { type Standing, standingOf } from "../standing.ts";
import { slipsOf } from "./changes.ts";
import { QUIET_DAYS, SOON_DAYS, type WeekContext } from "./context.ts";

export const lights = ["red", "amber", "green", "blue", "grey", "dropped"] as const;
export type Light = (typeof lights)[number];

/** The first that applies: done, given up, late or held up, without lead or date, in danger, well. */
export function lightOf(item: MeetingCommitment, context: WeekContext): Light {
  const standing = standingOf(item, context);
  if (standing.isDone) return "blue";
  if (standing.isClosed) return "dropped";
  if (standing.isOverdue || standing.status === "on-hold") return "red";
  const isNobodys = standing.lead === "unknown" && isNone(standing.owner);
  const iso = isoOf(standing.due);
  if (isNobodys || iso === undefined) return "grey";
  const isNear = daysBetween(context.today, lastDay(iso)) <= SOON_DAYS && !isBegun(standing);
  const isAmber = isNear || slipsOf(item, context) > 0 || quietFor(item, context) > QUIET_DAYS;
  return isAmber ? "amber" : "green";
}

/** Days since anything was last entered of an item: an update of it, or itself. */
export function quietFor(item: MeetingCommitment, context: WeekContext): number {
  return daysBetween(lastEntry(item, context), context.today);
}

/** The ISO day of the last entry that the memo knows. */
export function lastEntry(item: MeetingCommitment, { record, asAt }: WeekContext): string {
  const last = item.updates.findLast(({ recorded }) => recorded <= asAt)?.recorded ?? "";
  const entered = enteredOn(item, record);
  return last > entered ? last : entered;
}

function isBegun({ status }: Standing): boolean {
  return status === "in-progress";
}

function isNone(owner: Standing["owner"]): boolean {
  return owner === "unknown" || owner.length === 0;
}

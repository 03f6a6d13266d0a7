/** Which items a week's memo is about, and which of them belong to an edition. */

import { isoOf, lastDay } from "../../record/dates.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { daysBetween } from "../../text/days.ts";
import type { PaperContext } from "../context.ts";
import { isOurs } from "../countries.ts";
import { itemsSaid, registerOf } from "../register.ts";
import { type Standing, standingOf, type Terms } from "../standing.ts";
import { type Change, changesIn } from "./changes.ts";
import { QUIET_DAYS, SOON_DAYS, type WeekContext } from "./context.ts";
import { quietFor } from "./light.ts";

/** An item with where it stands in this memo. */
export interface Tracked {
  readonly item: MeetingCommitment;
  readonly standing: Standing;
}

/** Who is named to act on an item. */
type Actors = Pick<Terms, "owner" | "lead" | "counterpart">;

/** The register of the memo: all items, or those of the edition's unit, by meeting. */
export function trackedItems(context: WeekContext): readonly Tracked[] {
  return registerOf(context)
    .filter((item) => isInEdition(item, item.with, context))
    .map((item) => ({ item, standing: standingOf(item, context) }));
}

/** What changed since the memo before; what was taken from the edition's unit is told there too. */
export function trackedChanges(context: WeekContext): readonly Change[] {
  if (context.memo.since === undefined) return [];
  return changesIn(itemsSaid(context), context.record, context.memo).filter((change) => {
    const { item, after } = change;
    const terms = change.kind === "new" ? [after] : [change.before, after];
    return terms.some((one) => isInEdition(one, item.with, context));
  });
}

/** Whether the edition's unit, or a body that belongs to it, is to act on an item or to help. */
function isInEdition(
  actors: Actors,
  helping: readonly string[],
  { unit, record }: WeekContext,
): boolean {
  if (unit === undefined) return true;
  return actorsOf(actors, helping).some((actor) => {
    return withBodies(actor, record).includes(unit);
  });
}

function actorsOf({ owner, lead, counterpart }: Actors, helping: readonly string[]): string[] {
  const all = [...(owner === "unknown" ? [] : owner), lead, counterpart, ...helping];
  return all.filter((id) => id !== "unknown");
}

/** Somebody, and the bodies that they belong to, the nearest first. */
function withBodies(actor: string, record: PaperContext["record"]): readonly string[] {
  const ids: string[] = [];
  for (let id: string | undefined = actor; id !== undefined && !ids.includes(id); ) {
    ids.push(id);
    id = record.parties.get(id)?.parent;
  }
  return ids;
}

/**
 * Everybody of whom an edition would tell anything: those who are to act on an item, those from whom
 * one was taken this week, and the bodies they belong to.
 */
export function unitsOf(context: WeekContext): readonly string[] {
  const changes = trackedChanges({ ...context, unit: undefined });
  const actors = [
    ...registerOf(context).flatMap((item) => actorsOf(item, item.with)),
    ...changes.flatMap((change) => (change.kind === "new" ? [] : actorsOf(change.before, []))),
  ];
  return [...new Set(actors.flatMap((actor) => withBodies(actor, context.record)))].sort();
}

/** Late ones, the latest first. */
export function overdueOf(items: readonly Tracked[], { today }: WeekContext) {
  return items
    .filter(({ standing }) => standing.isOverdue)
    .map((tracked) => ({ ...tracked, days: daysLate(tracked, today) }))
    .toSorted((a, b) => b.days - a.days);
}

/** Those due from this day on within the next days, the earliest first. */
export function dueSoon(items: readonly Tracked[], { today }: WeekContext) {
  return items
    .filter(({ standing }) => !standing.isClosed && !standing.isOverdue)
    .map((tracked) => ({ ...tracked, days: -daysLate(tracked, today) }))
    .filter(({ days }) => days <= SOON_DAYS)
    .toSorted((a, b) => a.days - b.days);
}

function daysLate({ standing }: Tracked, today: string): number {
  const iso = isoOf(standing.due);
  return iso === undefined ? Number.NEGATIVE_INFINITY : daysBetween(lastDay(iso), today);
}

/** Open ones of which nothing was entered for too long. */
export function quietItems(items: readonly Tracked[], context: WeekContext): readonly Tracked[] {
  return items.filter(({ item, standing }) => {
    return !standing.isClosed && quietFor(item, context) > QUIET_DAYS;
  });
}

/**
 * Open ones whose next word is the other side's: theirs to do, or put to them by us and not yet
 * answered, as far as anyone has reported.
 */
export function waitingItems(items: readonly Tracked[], context: WeekContext): readonly Tracked[] {
  return items.filter(({ item, standing }) => {
    return !standing.isClosed && actorsWaitedFor(item, standing, context) !== undefined;
  });
}

const putForward = ["hoped", "requested", "proposed", "offered"];

/** For whom an item waits, if it does. */
export function actorsWaitedFor(
  { modality, by, to }: MeetingCommitment,
  { owner, status }: Standing,
  context: PaperContext,
): readonly string[] | undefined {
  if (owner !== "unknown" && owner.length > 0) {
    if (owner.every((id) => isForeign(id, context))) return owner;
    if (owner.every((id) => isOurs(id, context))) return undefined;
  }
  const isUnanswered = status === undefined || status === "proposed";
  const isPut = putForward.includes(modality) && isOurs(by, context) && isUnanswered;
  if (!isPut || to === "unknown") return undefined;
  const theirs = to.filter((id) => isForeign(id, context));
  return theirs.length > 0 ? theirs : undefined;
}

/** Whether somebody is known to belong to another country than the house's. */
function isForeign(id: string, context: PaperContext): boolean {
  const { record } = context;
  const country = (record.people.get(id) ?? record.parties.get(id))?.country;
  return country !== undefined && country !== "unknown" && !isOurs(id, context);
}

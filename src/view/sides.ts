/** Items by who is to act, each side with its counts and states. */
import type { MeetingCommitment } from "../record/record.ts";
import type { PaperContext } from "./context.ts";
import { isOurs } from "./countries.ts";
import type { View } from "./schema.ts";
import { type Cut, standingOf } from "./standing.ts";
import { countStates } from "./states.ts";

type SideCount = NonNullable<View["score"]>["sides"][number];

const sides = ["ours", "theirs", "both", "unnamed"] as const;
const theirsFirst = ["theirs", "ours", "both", "unnamed"] as const;

/** The sides that have items, in the order in which the paper names them. */
export function countBySide(
  items: readonly MeetingCommitment[],
  areWeFirst: boolean,
  context: PaperContext,
): SideCount[] {
  const { locale } = context;
  return (areWeFirst ? sides : theirsFirst)
    .map((side) => ({ side, items: items.filter((item) => sideOf(item, context) === side) }))
    .filter((group) => group.items.length > 0)
    .map(({ side, items }) => ({
      name: locale.text(`score.side.${side}`),
      ...mapValues(tally(items, context), locale.number),
      // A chart draws plain figures, without signs between thousands.
      states: mapValues(countStates(items, context), String),
    }));
}

/** Who is to act, by the owners that the source names. */
export function sideOf(item: MeetingCommitment, context: PaperContext): (typeof sides)[number] {
  if (item.owner === "unknown" || item.owner.length === 0) {
    if (item.lead === "unknown") return "unnamed";
    return isOurs(item.lead, context) || isOfNoCountry(item.lead, context) ? "ours" : "theirs";
  }
  const ours = item.owner.filter((id) => isOurs(id, context)).length;
  if (ours === item.owner.length) return "ours";
  const isShared = item.owner.some((id) => isOfNoCountry(id, context));
  return ours === 0 && !isShared ? "theirs" : "both";
}

function isOfNoCountry(id: string, { record }: PaperContext): boolean {
  const entry = record.parties.get(id) ?? record.people.get(id);
  return entry?.country === "unknown";
}

/** The plain counts of items. */
export function tally(items: readonly MeetingCommitment[], cut: Cut) {
  const standings = items.map((item) => standingOf(item, cut));
  const done = standings.filter((standing) => standing.isDone).length;
  const overdue = standings.filter((standing) => standing.isOverdue).length;
  const undated = standings.filter(({ due, isClosed }) => !isClosed && due === "unknown").length;
  const open = standings.filter((standing) => !standing.isClosed).length;
  return { items: items.length, done, overdue, undated, open };
}

export function mapValues<K extends string, A, B>(
  values: Readonly<Record<K, A>>,
  change: (value: A) => B,
): Record<K, B>;
export function mapValues(
  values: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

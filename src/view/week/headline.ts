/** The counts of a week's memo in sentences, each with what it is counted of. */
import { dayOf, isoOf, lastDay } from "../../record/dates.ts";
import type { Source } from "../../record/source.ts";
import { isFromActiveSet } from "../context.ts";
import { itemGaps } from "../gaps.ts";
import { byMeeting } from "../register.ts";
import { countReported } from "../score.ts";
import { stateOf } from "../states.ts";
import type { WeekContext } from "./context.ts";
import type { Tracked } from "./items.ts";

/** Meetings that are named one by one; more are only counted. */
const NAMED_MEETINGS = 4;

/** What is open and where it comes from; what fell due and what became of it. */
export function headlineOf(items: readonly Tracked[], context: WeekContext): string[] {
  const { locale } = context;
  if (items.length === 0) return [locale.text("week.no-items")];
  const open = items.filter(({ standing }) => !standing.isClosed);
  return [
    locale.text("week.open", {
      open: open.length,
      items: items.length,
      reported: countReported(items.map(({ item }) => item)),
      meetings: meetingsOf(open, context),
    }),
    fellDue(items, context),
  ];
}

function meetingsOf(open: readonly Tracked[], { locale, record }: WeekContext): string {
  const groups = [...byMeeting(open.map(({ item }) => item))];
  if (groups.length === 0) return locale.text("none");
  if (groups.length > NAMED_MEETINGS) {
    return locale.text("week.from-meetings", { number: groups.length });
  }
  return locale.list(
    groups.map(([id, items]) => {
      const meeting = record.meetings.get(id);
      const date = meeting ? locale.date(dayOf(meeting.on)) : id;
      return locale.text("week.from-meeting", { number: items.length, date });
    }),
  );
}

/** Shares are of what fell due, as the Government Office counts, never of all. */
function fellDue(items: readonly Tracked[], context: WeekContext): string {
  const { locale, today } = context;
  const dated = items.filter(({ standing }) => isoOf(standing.due) !== undefined);
  const due = items.filter(({ standing }) => {
    // What is done is judged by the date that held then, however it was moved since.
    const iso = isoOf(standing.isDone ? standing.dueWhenDone : standing.due);
    const isPursued = standing.isDone || !standing.isClosed;
    return iso !== undefined && lastDay(iso) < today && isPursued;
  });
  const done = items.filter(({ standing }) => standing.isDone).length;
  const slots = { dated: dated.length, items: items.length };
  if (due.length === 0) return locale.text("week.none-due", slots);
  const count = (state: string) =>
    due.filter(({ item }) => stateOf(item, context) === state).length;
  const share = (number: number) => Math.round((100 * number) / due.length);
  const [onTime, late, overdue] = [count("onTime"), count("late"), count("overdue")];
  return locale.text("week.fell-due", {
    ...slots,
    ...{ due: due.length, onTime, lateDone: late, overdue, others: done - onTime - late },
    ...{ onTimeShare: share(onTime), lateShare: share(late), overdueShare: share(overdue) },
  });
}

/** What open items lack, counted. */
export function weekGaps(items: readonly Tracked[], context: WeekContext): readonly string[] {
  const open = items.filter(({ standing }) => !standing.isClosed).map(({ item }) => item);
  return itemGaps(open, context);
}

/** What sorts of source the items rest on, and that there are no minutes where there are none. */
export function sourcesLine(items: readonly Tracked[], context: WeekContext): string {
  const { locale, record } = context;
  const ids = items.flatMap(({ item: { source } }) =>
    typeof source === "string" ? [source] : source,
  );
  const kinds = new Map<Source["kind"], number>();
  for (const id of new Set(ids)) {
    const kind = isFromActiveSet(id, context) ? record.sources.get(id)?.kind : undefined;
    if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const named = [...kinds].map(([kind, number]) => locale.text(`source-kind.${kind}`, { number }));
  if (named.length === 0) return locale.text("week.no-sources");
  if (!kinds.has("minutes")) named.push(locale.text("week.no-minutes"));
  return locale.text("week.sources", { sources: named.join(locale.text("gap.separator")) });
}

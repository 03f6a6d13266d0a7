/** What a week's memo asks the minister to decide: what meetings left open, and what is very late. */
import { dayOf } from "../../record/dates.ts";
import { textIn } from "../context.ts";
import { ESCALATED_DAYS, NAMED_ITEMS, type WeekContext } from "./context.ts";
import { overdueOf, type Tracked } from "./items.ts";
import type { WeekView } from "./schema.ts";

type Decision = WeekView["decisions"]["all"][number];

/**
 * Decisions of meetings held by then of which no answer is entered, the latest meeting first. One whose
 * items are all done or given up is asked for no more; an edition has those that concern its items.
 */
export function openDecisions(items: readonly Tracked[], context: WeekContext): Decision[] {
  const { record, locale, asAt, unit } = context;
  const open = new Set(
    items.filter(({ standing }) => !standing.isClosed).map(({ item }) => item.id),
  );
  const isWanted = (ids: readonly string[]) =>
    ids.length === 0 ? unit === undefined : ids.some((id) => open.has(id));
  const asked = [...record.meetings.values()]
    .filter((meeting) => meeting.state === "held" && dayOf(meeting.on) <= asAt)
    .toReversed()
    .flatMap((meeting) =>
      meeting.decisions
        .filter(({ decided, commitments }) => {
          const isTaken = decided !== undefined && decided.recorded <= asAt;
          return !isTaken && isWanted(commitments);
        })
        .map((decision) => ({ decision, meeting })),
    );
  return asked.map(({ decision, meeting }, index) => ({
    number: locale.number(index + 1),
    text: { prose: textIn(decision.text, context) },
    because: { prose: textIn(decision.because, context) },
    meeting: locale.date(dayOf(meeting.on)),
  }));
}

/** The items that are very late, by name. */
export function escalatedLine(items: readonly Tracked[], context: WeekContext): string | undefined {
  const { locale } = context;
  const late = overdueOf(items, context).filter(({ days }) => days > ESCALATED_DAYS);
  const named = late.slice(0, NAMED_ITEMS).map(({ item }) => item.id);
  if (named.length === 0) return undefined;
  const more = late.length - named.length;
  const ids = named.join(locale.text("week.id-separator"));
  return locale.text("week.escalated", {
    days: ESCALATED_DAYS,
    ids: more > 0 ? locale.text("week.ids-more", { ids, more }) : ids,
  });
}

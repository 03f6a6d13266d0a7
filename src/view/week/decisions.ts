/** What a week's memo asks the minister to decide: what meetings left open, and what is very late. */
import { dayOf } from "../../record/dates.ts";
import type { Meeting } from "../../record/meeting.ts";
import { textIn } from "../context.ts";
import { enteredOn } from "../register.ts";
import { ESCALATED_DAYS, NAMED_ITEMS, type WeekContext } from "./context.ts";
import { overdueOf, type Tracked } from "./items.ts";
import type { WeekView } from "./schema.ts";

type Decision = WeekView["decisions"]["all"][number];

type Asked = Meeting["decisions"][number];

/** A decision with the answer that was entered this week. */
export interface TakenDecision {
  readonly meeting: Meeting;
  readonly decision: Asked;
  readonly decided: NonNullable<Asked["decided"]>;
}

/**
 * Decisions of meetings held by then of which no answer is entered, the latest meeting first. Each is
 * asked for until it is taken, whatever became of its items: only an answer on record ends a question.
 */
export function openDecisions(items: readonly Tracked[], context: WeekContext): Decision[] {
  const { locale, asAt } = context;
  const asked = decisionsOf(items, context).filter(({ decision: { decided } }) => {
    return decided === undefined || decided.recorded > asAt;
  });
  return asked.map(({ decision, meeting }, index) => ({
    number: locale.number(index + 1),
    text: { prose: textIn(decision.text, context) },
    because: { prose: textIn(decision.because, context) },
    meeting: locale.date(dayOf(meeting.on)),
  }));
}

/** Those whose answer was entered since the memo before. */
export function takenDecisions(
  items: readonly Tracked[],
  context: WeekContext,
): readonly TakenDecision[] {
  const { asAt, memo } = context;
  return decisionsOf(items, context).flatMap(({ decision, meeting, known }) => {
    const { decided } = decision;
    const { since } = memo;
    if (!decided || since === undefined || decided.recorded > asAt) return [];
    // An answer that was there before its question is told with it.
    return decided.recorded > since || known > since ? [{ decision, decided, meeting }] : [];
  });
}

/**
 * What meetings ask for, once any item it concerns is entered, and since which ISO day that is known; in
 * an edition, what concerns its items.
 */
function decisionsOf(items: readonly Tracked[], { record, asAt, unit }: WeekContext) {
  const entered = new Map(items.map(({ item }) => [item.id, enteredOn(item, record)] as const));
  return [...record.meetings.values()]
    .filter((meeting) => meeting.state === "held" && dayOf(meeting.on) <= asAt)
    .toReversed()
    .flatMap((meeting) =>
      meeting.decisions.flatMap((decision) => {
        const { commitments } = decision;
        const held = dayOf(meeting.on);
        const isAtLarge = unit === undefined && commitments.length === 0;
        const [first] = isAtLarge
          ? [held]
          : commitments.flatMap((id) => entered.get(id) ?? []).sort();
        if (first === undefined) return [];
        return [{ decision, meeting, known: first > held ? first : held }];
      }),
    );
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

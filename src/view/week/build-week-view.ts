/** The whole view of one week for one kind of paper, language and edition. */
import { namedIn } from "../commitments.ts";
import { nameOf, spellOut } from "../names.ts";
import { countBySide, mapValues } from "../sides.ts";
import { countStates, dueDays } from "../states.ts";
import { changeGroups, changesLine } from "./changes-in-words.ts";
import { QUIET_DAYS, type WeekContext } from "./context.ts";
import { escalatedLine, openDecisions, takenDecisions } from "./decisions.ts";
import { FIRST_ROWS, withFirst } from "./first-rows.ts";
import { headlineOf, sourcesLine, weekGaps } from "./headline.ts";
import { instrumentRows, instrumentsLine, weekInstruments } from "./instruments.ts";
import {
  dueSoon,
  overdueOf,
  quietItems,
  trackedChanges,
  trackedItems,
  waitingItems,
} from "./items.ts";
import { groupByLead, groupByWaited, registerParts, toDated } from "./rows.ts";
import type { WeekView } from "./schema.ts";

export function buildWeekView(context: WeekContext): WeekView {
  const { locale, memo, unit } = context;
  const items = trackedItems(context);
  const open = items.filter(({ standing }) => !standing.isClosed);
  const all = items.map(({ item }) => item);
  const changes = trackedChanges(context);
  const taken = takenDecisions(items, context);
  const quiet = quietItems(items, context);
  const waiting = waitingItems(items, context);
  const instruments = weekInstruments(context);
  const escalated = escalatedLine(items, context);
  const gaps = weekGaps(items, context);
  const shortNames = spellOut(namedIn(all), context);
  const list = <T>(entries: readonly T[]) => withFirst(entries, FIRST_ROWS, locale);
  const dated = (found: ReturnType<typeof overdueOf>) =>
    list(found.map((tracked) => toDated(tracked, context)));
  return {
    paper: {
      title: locale.text(`kind.${context.kind}`),
      reference: weekReference(context),
      asAt: asAtLine(context),
      zone: context.record.house.timezone,
      number: locale.number(memo.number),
      week: memo.week,
      line: locale.text("week.line", { number: memo.number, week: memo.week }),
      ...(unit !== undefined && { edition: nameOf(unit, context) }),
    },
    headline: headlineOf(items, context),
    counts: {
      items: locale.number(all.length),
      open: locale.number(open.length),
      done: locale.number(items.filter(({ standing }) => standing.isDone).length),
      states: mapValues(countStates(all, context), locale.number),
      sides: countBySide(all, true, context).map(({ name, items: number, states }) => {
        return { name, items: number, states };
      }),
    },
    decisions: list(openDecisions(items, context)),
    ...(escalated !== undefined && { escalated }),
    overdue: dated(overdueOf(items, context)),
    soon: dated(dueSoon(items, context)),
    changesLine: changesLine(changes, taken, open.length, context),
    changes: changeGroups(changes, taken, context),
    quiet: groupByLead(quiet, context),
    quietLine: locale.text("week.quiet", {
      days: QUIET_DAYS,
      number: quiet.length,
      open: open.length,
    }),
    waiting: groupByWaited(waiting, context),
    waitingLine: locale.text("week.waiting", { number: waiting.length, open: open.length }),
    agreements: instrumentRows(instruments, context),
    agreementsLine: instrumentsLine(instruments, context),
    gaps: [...gaps],
    gapsLine:
      gaps.length > 0 ? gaps.join(locale.text("gap.separator")) : locale.text("week.no-gaps"),
    sourcesLine: sourcesLine(items, context),
    dueDays: dueDays(all, context),
    register: registerParts(items, context),
    ...(shortNames !== undefined && { shortNames }),
  };
}

/** The moment up to which the memo knows anything, in words; the zone is told once, on page 1. */
export function asAtLine({ locale, memo }: WeekContext): string {
  return locale.text("week.as-at", {
    date: locale.weekday(memo.today),
    time: locale.time("00:00"),
  });
}

/** The same for the head of the page, where there is less room. */
export function shortAsAt({ locale, memo }: WeekContext): string {
  return locale.text("week.as-at", { date: locale.date(memo.today), time: locale.time("00:00") });
}

/** What the paper is called in other papers and in its furniture. */
export function weekReference({ locale, memo, kind }: WeekContext): string {
  return locale.text("reference", { meeting: memo.week, kind: locale.text(`kind.${kind}`) });
}

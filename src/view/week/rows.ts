/** Items as the lists and the register of a week's memo print them, grouped and named. */
import { dayOf } from "../../record/dates.ts";
import type { MeetingCommitment } from "../../record/record.ts";
import { lastUpdate, leadOf, statusText, unitName } from "../commitments.ts";
import { cite, textIn, unstated } from "../context.ts";
import { dateText } from "../dates.ts";
import { callNameOf, namesOf } from "../names.ts";
import { byMeeting } from "../register.ts";
import { standingOf } from "../standing.ts";
import { type State, stateOf } from "../states.ts";
import { isUnstated, type Stated } from "../values.ts";
import type { WeekContext } from "./context.ts";
import { actorsWaitedFor, type Tracked } from "./items.ts";
import { lastEntry, lightOf } from "./light.ts";
import type { WeekView } from "./schema.ts";

type Part = WeekView["register"][number];
type Row = Part["items"][number];
type Dated = WeekView["overdue"]["all"][number];
type Group = WeekView["quiet"][number];

/** Numbers of items in one cell; a longer list nobody reads, and the register has them all. */
const MOST_IDS = 30;

const stateLabels: Readonly<Record<State, string>> = {
  onTime: "state.on-time",
  late: "state.late",
  inTime: "state.in-time",
  overdue: "state.overdue",
  undated: "state.undated",
  dropped: "state.dropped",
};

/** The register by meeting, in the order of the record. */
export function registerParts(items: readonly Tracked[], context: WeekContext): Part[] {
  const { record, locale } = context;
  return [...byMeeting(items.map(({ item }) => item))].map(([id, own]) => {
    const meeting = record.meetings.get(id);
    const title = meeting
      ? locale.text("week.meeting", {
          date: locale.date(dayOf(meeting.on)),
          title: textIn(meeting.title, context),
        })
      : id;
    return { meeting: title, items: own.map((item) => toTracked(item, context)) };
  });
}

function toTracked(item: MeetingCommitment, context: WeekContext): Row {
  const { locale } = context;
  const { status, due } = standingOf(item, context);
  const known = item.updates.filter(({ recorded }) => recorded <= context.asAt);
  const update = lastUpdate(item, context);
  return {
    id: item.id,
    what: textIn(item.what, context),
    saidBy: callNameOf(item.by, context),
    modality: locale.text(`modality.${item.modality}`),
    lead: leadOf(item, context),
    counterpart: unitName(item.counterpart, context),
    due: dateText(due, context),
    light: locale.text(`light.${lightOf(item, context)}`),
    state: locale.text(stateLabels[stateOf(item, context)]),
    status: statusText(status, known, context),
    ...(update !== undefined && { update }),
    cite: cite(item.source, context),
  };
}

/** An item with the days it is late or still has. */
export function toDated(
  { item, standing, days }: Tracked & { readonly days: number },
  context: WeekContext,
): Dated {
  const { locale, asAt } = context;
  const known = item.updates.filter(({ recorded }) => recorded <= asAt);
  // It stands until a later entry says where the item stands, or asks for something else.
  const asked = known.findLast(({ ask, status }) => ask ?? status);
  const note = known.findLast((update) => update.note)?.note;
  const reason = known.findLast(({ due }) => due)?.due?.reason;
  const told = [
    note && textIn(note, context),
    reason && locale.text("week.reason", { reason: textIn(reason, context) }),
  ].filter((text) => text !== undefined);
  return {
    id: item.id,
    what: textIn(item.what, context),
    days: locale.number(days),
    due: dateText(standing.due, context),
    lead: leadOf(item, context),
    reason: told.length > 0 ? told.join(locale.text("gap.separator")) : unstated(context),
    ...(asked?.ask !== undefined && { ask: textIn(asked.ask, context) }),
    light: locale.text(`light.${lightOf(item, context)}`),
  };
}

/** Items by who leads them; those of nobody last. */
export function groupByLead(items: readonly Tracked[], context: WeekContext): Group[] {
  return groupBy(items, ({ item }) => leadOf(item, context), context);
}

/** Items by who is waited for. */
export function groupByWaited(items: readonly Tracked[], context: WeekContext): Group[] {
  return groupBy(
    items,
    ({ item, standing }) => namesOf(actorsWaitedFor(item, standing, context) ?? [], context),
    context,
  );
}

function groupBy(
  items: readonly Tracked[],
  nameOf: (tracked: Tracked) => Stated,
  context: WeekContext,
): Group[] {
  const { locale } = context;
  const groups = new Map<string, { name: Stated; items: MeetingCommitment[] }>();
  for (const tracked of items) {
    const name = nameOf(tracked);
    const key = isUnstated(name) ? "" : name;
    const group = groups.get(key) ?? { name, items: [] };
    group.items.push(tracked.item);
    groups.set(key, group);
  }
  const named = [...groups].filter(([key]) => key !== "").map(([, group]) => group);
  const unnamed = groups.get("");
  return [...named, ...(unnamed ? [unnamed] : [])].map((group) => {
    const days = group.items.map((item) => lastEntry(item, context)).sort();
    return {
      name: group.name,
      number: locale.number(group.items.length),
      oldest: locale.date(days[0] ?? context.asAt),
      ids: idList(group.items, context),
    };
  });
}

function idList(items: readonly MeetingCommitment[], { locale }: WeekContext): string {
  const named = items.slice(0, MOST_IDS).map(({ id }) => id);
  const ids = named.join(locale.text("week.id-separator"));
  const more = items.length - named.length;
  return more > 0 ? locale.text("week.ids-more", { ids, more }) : ids;
}

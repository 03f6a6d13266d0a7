/** What changed since the memo before, in the words of the paper. */
import { dayOf } from "../../record/dates.ts";
import { statusText, unitName } from "../commitments.ts";
import { stated, textIn, unstated } from "../context.ts";
import { dateText } from "../dates.ts";
import { namesOf } from "../names.ts";
import { enteredOn } from "../register.ts";
import { isUnstated, type Stated } from "../values.ts";
import { type Change, changeKinds, type Updated } from "./changes.ts";
import type { WeekContext } from "./context.ts";
import type { TakenDecision } from "./decisions.ts";
import type { WeekView } from "./schema.ts";

type Group = WeekView["changes"][number];
type Row = Group["items"][number];

/** The changes by what they are, each change once. */
export function changeGroups(
  changes: readonly Change[],
  taken: readonly TakenDecision[],
  context: WeekContext,
): Group[] {
  return changeKinds.flatMap((kind) => {
    const items = changes.filter((change) => change.kind === kind);
    const rows = items.map((change) => toRow(change, context));
    if (kind === "decided") rows.push(...taken.map((decision) => toDecidedRow(decision, context)));
    return rows.length > 0 ? [{ title: context.locale.text(`change.${kind}`), items: rows }] : [];
  });
}

/** A decision has no number in the register; the day of its meeting says which it is. */
function toDecidedRow({ decision, decided, meeting }: TakenDecision, context: WeekContext): Row {
  return {
    id: context.locale.date(dayOf(meeting.on)),
    what: textIn(decision.text, context),
    change: context.locale.text("week.decided", { answer: textIn(decided.answer, context) }),
    day: dayText(decided, context),
  };
}

/** The count of each sort, or that nothing changed. */
export function changesLine(
  changes: readonly Change[],
  taken: readonly TakenDecision[],
  open: number,
  context: WeekContext,
): string {
  const { locale, memo } = context;
  if (memo.since === undefined) return locale.text("week.first-memo");
  const number = memo.number - 1;
  if (changes.length + taken.length === 0) return locale.text("week.no-change", { number, open });
  const counts = changeKinds.flatMap((kind) => {
    const found =
      kind === "decided" ? taken.length : changes.filter((change) => change.kind === kind).length;
    const slots = { kind: locale.text(`change.${kind}`), number: found };
    return found > 0 ? [locale.text("week.change-count", slots)] : [];
  });
  return locale.text("week.changes", { number, counts: counts.join(locale.text("gap.separator")) });
}

function toRow(change: Change, context: WeekContext): Row {
  const { locale } = context;
  const { item, after } = change;
  const row = { id: item.id, what: textIn(after.what, context) };
  if (change.kind === "new") {
    const day = enteredOn(item, context.record);
    return { ...row, change: locale.text(`modality.${item.modality}`), day: locale.date(day) };
  }
  const words = inWords(change, context).join(locale.text("gap.separator"));
  return { ...row, change: words, day: dayText(change.update, context) };
}

/** When it happened; with the day of entry too where an earlier memo could have told of it. */
function dayText(
  { at, recorded }: { readonly at: string; readonly recorded: string },
  { locale, memo }: WeekContext,
): string {
  const date = locale.date(at);
  if (at > (memo.since ?? "")) return date;
  return locale.text("week.back-dated", { date, entered: locale.date(recorded) });
}

/** All that one update changed, and what it says of it. */
function inWords(
  { update, before, after, dueBefore, slip }: Updated,
  context: WeekContext,
): string[] {
  const { locale } = context;
  const words: string[] = [];
  const fromTo = (field: string, from: Stated, to: Stated) => {
    const name = locale.text(`field.${field}`);
    words.push(locale.text("week.from-to", { name, from: plain(from), to: plain(to) }));
  };
  // What a back-dated update says may have been overtaken before it was entered.
  const overtaken = (field: string, value: Stated) => {
    const name = locale.text(`field.${field}`);
    words.push(locale.text("week.overtaken", { name, value: plain(value) }));
  };
  if (before.status !== after.status) {
    fromTo("status", statusText(before.status, [], context), statusText(after.status, [], context));
  } else if (update.status !== undefined && update.status !== after.status) {
    overtaken("status", statusText(update.status, [], context));
  }
  if (isAnother(before.due, after.due)) {
    fromTo("due", dateText(dueBefore, context), dateText(after.due, context));
  } else if (update.due !== undefined && isAnother(update.due.to, after.due)) {
    overtaken("due", dateText(update.due.to, context));
  }
  if (slip !== undefined) words.push(locale.text("week.slip", { slip }));
  if (update.due) {
    words.push(locale.text("week.reason", { reason: textIn(update.due.reason, context) }));
  }
  if (isAnother(before.owner, after.owner)) {
    fromTo("owner", namesOf(before.owner, context), namesOf(after.owner, context));
  } else if (update.owner !== undefined && isAnother(update.owner, after.owner)) {
    overtaken("owner", namesOf(update.owner, context));
  }
  for (const unit of ["lead", "counterpart"] as const) {
    const said = update[unit];
    if (isAnother(before[unit], after[unit])) {
      fromTo(unit, unitName(before[unit], context), unitName(after[unit], context));
    } else if (said !== undefined && isAnother(said, after[unit])) {
      overtaken(unit, unitName(said, context));
    }
  }
  for (const text of ["what", "deliverable"] as const) {
    const said = update[text];
    if (isAnother(before[text], after[text])) {
      fromTo(text, stated(before[text], context), stated(after[text], context));
    } else if (said !== undefined && isAnother(said, after[text])) {
      overtaken(text, stated(said, context));
    }
  }
  if (update.evidence !== undefined) {
    const evidence = textIn(update.evidence, context);
    words.push(locale.text("update.evidence", { evidence }));
  }
  if (update.note !== undefined) words.push(textIn(update.note, context));
  else if (after.isClosed && !after.isDone && before.status !== after.status) {
    words.push(locale.text("week.reason", { reason: unstated(context).unstated }));
  }
  if (update.ask !== undefined) {
    words.push(locale.text("week.ask", { ask: textIn(update.ask, context) }));
  }
  return words.length > 0 ? words : [locale.text("change.reported")];
}

function isAnother(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function plain(value: Stated): string {
  return isUnstated(value) ? value.unstated : value;
}

/**
 * The house of the tests of a week's memo: that of the view's fixture with a desk under its department, a
 * department on the other side, and whatever meetings and items a test puts into it.
 */
import { Report } from "../../../src/diagnostics/report.ts";
import type { Locale } from "../../../src/locale/locale.ts";
import type { Commitment, Update } from "../../../src/record/commitment.ts";
import type { Audience } from "../../../src/record/fields.ts";
import type { Meeting } from "../../../src/record/meeting.ts";
import type { Party } from "../../../src/record/party.ts";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { weekOf } from "../../../src/text/week-of.ts";
import { buildWeekView } from "../../../src/view/week/build-week-view.ts";
import { type MemoWeek, memoOf, type WeekContext } from "../../../src/view/week/context.ts";
import type { WeekView } from "../../../src/view/week/schema.ts";
import { must } from "../../support/example.ts";
import { contextOf, record as fixture, SECOND } from "../fixture/fixture.ts";

/** The Monday of memo no. 1. */
export const FIRST_MONDAY = "2026-01-05";
export const HELD = "2025-12-10-held";

const english = contextOf("after").locale;

/**
 * A locale whose labels are their own names and slots, such as `week.slip slip=2`: the tests are of what is
 * counted and told, and the words are others' matter.
 */
export const locale: Locale = {
  ...english,
  text: (key, slots = {}) => {
    if (key.endsWith("separator")) return english.text(key);
    const told = Object.entries(slots).map(([name, value]) => `${name}=${value}`);
    return [key, ...told].join(" ");
  },
};
const template = must(fixture.meetings.get(SECOND), SECOND);
const desk = must(fixture.parties.get("home-unit"), "home-unit");

const parties: readonly Party[] = [
  { ...desk, id: "home-desk", name: "Desk of Planning", parent: "home-unit" },
  { ...desk, id: "other-unit", name: "Department of Archives" },
  {
    ...desk,
    id: "interior-unit",
    name: "Border Department",
    parent: "interior",
    country: "westland",
  },
];

/** The Monday so many weeks after that of memo no. 1. */
export function monday(weeks: number): string {
  return addDays(FIRST_MONDAY, 7 * weeks);
}

export function aMeeting(more: Partial<Meeting> & Pick<Meeting, "id" | "on">): Meeting {
  return { ...template, state: "held", previous: "unknown", facts: [], decisions: [], ...more };
}

/** An item that nobody leads, without a due date, entered on the day of its meeting. */
export function anItem(more: Partial<MeetingCommitment> = {}): MeetingCommitment {
  return {
    ...{ id: "a-01", meeting: HELD, what: "Open a border post", modality: "agreed", by: "bert" },
    ...{ to: "unknown", owner: "unknown", lead: "unknown", counterpart: "unknown", with: [] },
    ...{ deliverable: "unknown", due: "unknown", updates: [], audience: "shareable" },
    ...{ source: "report-first", quote: "unknown" },
    ...more,
  };
}

/** An update that happened and was entered on this day. */
export function anUpdate(recorded: string, more: Partial<Update> = {}): Update {
  return { at: recorded, recorded, by: "unknown", ...more };
}

export function due(on: string): Commitment["due"] {
  return { on, basis: "agreed" };
}

export function moved(from: string, to: string): NonNullable<Update["due"]> {
  return { from, to, reason: "waiting for the list" };
}

/** The house with these items, all of them of one meeting held in December unless they say another. */
export function recordOf(
  items: readonly MeetingCommitment[],
  meetings: readonly Meeting[] = [aMeeting({ id: HELD, on: "2025-12-10" })],
  more: Partial<HouseRecord> = {},
): HouseRecord {
  const days = (meeting: Meeting) => (typeof meeting.on === "string" ? meeting.on : meeting.on.on);
  const sorted = meetings.toSorted((a, b) => (days(a) < days(b) ? -1 : days(a) > days(b) ? 1 : 0));
  return {
    ...fixture,
    house: { ...fixture.house, first_week: "2026-W02" },
    parties: new Map([...fixture.parties, ...parties.map((party) => [party.id, party] as const)]),
    agreements: new Map(),
    meetings: new Map(sorted.map((meeting) => [meeting.id, meeting])),
    commitments: new Map(
      sorted.flatMap(({ id }) =>
        items.filter((item) => item.meeting === id).map((item) => [item.id, item] as const),
      ),
    ),
    ...more,
  };
}

export interface Asked {
  readonly unit?: string;
  readonly audience?: Audience;
}

/** The memo of the week of this Monday. */
export function memoFor(record: HouseRecord, day: string): MemoWeek {
  const week = must(weekOf(day), day);
  return must(memoOf(record.house, week), `no memo of ${week}`);
}

/** What the memo as at this Monday is computed from. */
export function weekContext(record: HouseRecord, day: string, asked: Asked = {}): WeekContext {
  const memo = memoFor(record, day);
  return {
    record,
    locale,
    audience: asked.audience ?? "internal",
    kind: "weekly-memo",
    mode: "week",
    asAt: memo.asAt,
    today: memo.today,
    postsOn: memo.asAt,
    report: new Report(),
    memo,
    unit: asked.unit,
  };
}

export function memoView(record: HouseRecord, day: string, asked: Asked = {}): WeekView {
  return buildWeekView(weekContext(record, day, asked));
}

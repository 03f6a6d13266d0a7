/** One computation: what the note and the memo of a meeting score, and what the list shows, is what the register says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { dayOf } from "../../../src/record/dates.ts";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { listCommitments } from "../../../src/tasks/list-commitments.ts";
import { addDays } from "../../../src/text/days.ts";
import { cutOff } from "../../../src/view/as-at.ts";
import type { ViewContext } from "../../../src/view/context.ts";
import { scoreSince } from "../../../src/view/score.ts";
import { countBySide } from "../../../src/view/sides.ts";
import { standingOf } from "../../../src/view/standing.ts";
import type { WeekContext } from "../../../src/view/week/context.ts";
import { trackedItems } from "../../../src/view/week/items.ts";
import { registerParts } from "../../../src/view/week/rows.ts";
import { must } from "../../support/example.ts";
import { fixtureHost } from "../fixture/fixture.ts";
import { history, seed } from "./histories.ts";
import { aMeeting, locale, monday, recordOf, weekContext } from "./world.ts";

const settings = { seed, numRuns: 100 };
const LAST = "2026-12-31-last";

/** The record with one more meeting of the same two sides at its end, whose papers look back at all others. */
function withLast(record: HouseRecord, on: string): HouseRecord {
  const meetings = [...record.meetings.values(), aMeeting({ id: LAST, on })];
  return recordOf([...record.commitments.values()], meetings);
}

function meetingContext(record: HouseRecord, mode: "eve" | "after", asOf?: string): ViewContext {
  const meeting = must(record.meetings.get(LAST), LAST);
  const asAt = cutOff(record, meeting, mode, asOf);
  return {
    ...{ record, meeting, locale, audience: "internal", kind: "briefing-note", mode, asAt },
    ...{ today: asAt, postsOn: dayOf(meeting.on), report: new Report() },
  };
}

/** What the register of the week says at the cut-off of the meeting's paper, of the meetings before it. */
function registerAt(context: ViewContext) {
  const { asAt, today, record } = context;
  const week: WeekContext = { ...weekContext(record, monday(0)), asAt, today };
  const isEarlier = ({ meeting }: MeetingCommitment) =>
    dayOf(must(record.meetings.get(meeting), meeting).on) < dayOf(context.meeting.on);
  const tracked = trackedItems(week).filter(({ item }) => isEarlier(item));
  const rows = registerParts(tracked, week).flatMap(({ items }) => items);
  return { week, tracked, rows };
}

function figures(line: string): Readonly<Record<string, number>> {
  const found = line.matchAll(/(\w+)=(\d+)/gu);
  return Object.fromEntries([...found].map(([, name, figure]) => [name, Number(figure)]));
}

describe("the score since the last meeting", () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays("2025-12-01", days));
  const mode = fc.constantFrom("eve" as const, "after" as const);

  test("is what the weekly register says of the same items at the same cut-off", () => {
    fc.assert(
      fc.property(history, day, mode, fc.option(day), (history, on, mode, asOf) => {
        const context = meetingContext(withLast(history, on), mode, asOf ?? undefined);
        const { week, tracked, rows } = registerAt(context);
        const score = scoreSince(context);
        expect(score === undefined).toBe(rows.length === 0);
        if (!score) return;
        const inState = (...states: readonly string[]) =>
          rows.filter(({ state }) => states.includes(state)).length;
        const told = figures(score.line);
        expect(told).toMatchObject({
          items: rows.length,
          done: inState("state.on-time", "state.late"),
          overdue: inState("state.overdue"),
          undated: inState("state.undated"),
          open: inState("state.in-time", "state.overdue", "state.undated"),
        });
        expect(told.dropped ?? 0).toBe(inState("state.dropped"));
        const leadless = tracked.filter(({ standing }) => {
          return !standing.isClosed && standing.lead === "unknown";
        });
        expect(told.leadless).toBe(leadless.length);
        const all = tracked.map(({ item }) => item);
        expect(score.sides).toEqual(countBySide(all, true, week));
      }),
      settings,
    );
  });

  test("of a paper as at a Sunday differs from Monday's memo only by what was due that Sunday", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 25 }), (history, at) => {
        const memo = weekContext(withLast(history, "2026-12-31"), monday(at));
        for (const { item, standing } of trackedItems(memo)) {
          const sunday = standingOf(item, { asAt: memo.asAt, today: memo.asAt });
          if (sunday.isOverdue !== standing.isOverdue)
            expect(standing.due).toSatisfy(endsOn(memo.asAt));
          expect({ ...sunday, isOverdue: standing.isOverdue }).toEqual(standing);
        }
      }),
      settings,
    );
  });
});

function endsOn(day: string) {
  return (due: string | { readonly on: string }) => {
    const on = typeof due === "string" ? due : due.on;
    return day.startsWith(on) && addDays(day, 1).slice(0, on.length) !== on ? true : on === day;
  };
}

test("the list shows each item of the register where the register says it stands", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 25 }), (history, at) => {
      const day = addDays(monday(at), -1);
      const week = { ...weekContext(history, monday(at)), today: day };
      const tracked = trackedItems(week);
      const report = new Report();
      const options = { language: "en", now: new Date("2027-06-01"), asOf: day, all: true };
      const list = listCommitments(hostOf(history), options, report);
      if (typeof list === "string") throw new Error(JSON.stringify(report.diagnostics, null, 1));
      const expected = tracked.map(({ item: { id }, standing }) => ({ id, standing }));
      const found = list.commitments.map(({ id, standing }) => ({ id, standing }));
      expect(found).toEqual(expected);
      const open = listCommitments(hostOf(history), { ...options, all: false }, new Report());
      if (typeof open === "string") throw new Error("no list");
      expect(open.commitments.map(({ id }) => id)).toEqual(
        expected.flatMap(({ id, standing }) => (standing.isClosed ? [] : id)),
      );
    }),
    { seed, numRuns: 15 },
  );
});

/** The history as files: JSON is YAML too. What is closed gets the evidence that the loader asks for. */
function hostOf({ house, parties, meetings, commitments }: HouseRecord) {
  const host = fixtureHost();
  const put = (path: string, value: object) => {
    host.files.set(path, new TextEncoder().encode(JSON.stringify(value)));
  };
  for (const path of [...host.files.keys()]) {
    if (/^data\/(commitments|meetings)\//u.test(path)) host.files.delete(path);
  }
  put("data/house.yaml", house);
  put("data/parties.yaml", { chancery: 1, parties: [...parties.values()] });
  put("data/agreements.yaml", { chancery: 1, agreements: [] });
  for (const meeting of meetings.values()) {
    put(`data/meetings/${meeting.id}.yaml`, { ...meeting, decisions: [] });
    const own = [...commitments.values()].filter((item) => item.meeting === meeting.id);
    put(`data/commitments/${meeting.id}.yaml`, {
      ...{ chancery: 1, meeting: meeting.id },
      commitments: own.map(({ meeting: _, updates, ...item }) => ({
        ...item,
        updates: updates.map((update) => ({ evidence: "Letter 12", ...update })),
      })),
    });
  }
  return host;
}

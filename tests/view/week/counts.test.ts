/** Whatever a house has entered, the figures of its memo add up, and no item is lost or told twice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOf, lastDay } from "../../../src/record/dates.ts";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { quietItems, trackedItems, unitsOf, waitingItems } from "../../../src/view/week/items.ts";
import type { WeekView } from "../../../src/view/week/schema.ts";
import { must } from "../../support/example.ts";
import { tries } from "../../support/extent.ts";
import { history, seed } from "./histories.ts";
import { memoView, monday, weekContext } from "./world.ts";

const week = fc.integer({ min: 0, max: 25 });
const settings = { seed, numRuns: tries(30, 50) };

/** The memo of the house and of each who is to act. */
function editions(record: HouseRecord, day: string) {
  const units = unitsOf(weekContext(record, day));
  return [{}, ...units.map((unit) => ({ unit }))].map((asked) => {
    return { context: weekContext(record, day, asked), view: memoView(record, day, asked) };
  });
}

function sum(counts: Readonly<Record<string, string>>): number {
  return Object.values(counts).reduce((total, count) => total + Number(count), 0);
}

function rowsOf(view: WeekView) {
  return view.register.flatMap(({ items }) => items);
}

/** The numbers that a sentence is given, by name. */
function figures(sentence: string): Readonly<Record<string, number>> {
  const found = sentence.matchAll(/(\w+)=(\d+)/gu);
  return Object.fromEntries([...found].map(([, name, figure]) => [name, Number(figure)]));
}

function idsOf(groups: WeekView["quiet"]): string[] {
  return groups.flatMap(({ ids }) => ids.split(", "));
}

describe("in the memo of any week of any history", () => {
  test("each item is in one state, in the table, in the register and for one of the sides", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { view } of editions(record, monday(at))) {
          const rows = rowsOf(view);
          const { items, states, sides } = view.counts;
          expect(sum(states)).toBe(Number(items));
          expect(rows).toHaveLength(Number(items));
          expect(sides.reduce((total, side) => total + Number(side.items), 0)).toBe(Number(items));
          for (const side of sides) expect(sum(side.states)).toBe(Number(side.items));
          const labels = {
            ...{ onTime: "state.on-time", late: "state.late", inTime: "state.in-time" },
            ...{ overdue: "state.overdue", undated: "state.undated", dropped: "state.dropped" },
          };
          for (const name of [
            "onTime",
            "late",
            "inTime",
            "overdue",
            "undated",
            "dropped",
          ] as const) {
            const told = rows.filter(({ state }) => state === labels[name]).length;
            const bySide = sides.reduce((total, side) => total + Number(side.states[name]), 0);
            expect([told, bySide]).toEqual([Number(states[name]), Number(states[name])]);
          }
        }
      }),
      settings,
    );
  });

  test("what is open and what is closed are all there is, in figures and in words", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { view } of editions(record, monday(at))) {
          const { items, open, done, states } = view.counts;
          const { onTime, late, inTime, overdue, undated, dropped } = states;
          expect(Number(open) + Number(done) + Number(dropped)).toBe(Number(items));
          expect(Number(onTime) + Number(late)).toBe(Number(done));
          expect(Number(inTime) + Number(overdue) + Number(undated)).toBe(Number(open));
          const [first = "", second] = view.headline;
          if (Number(items) === 0) expect(view.headline).toEqual(["week.no-items"]);
          else {
            expect(first).toMatch(/^week\.open /u);
            expect(figures(first)).toMatchObject({ open: Number(open), items: Number(items) });
            expect(second).toMatch(/^week\.(fell-due|none-due) /u);
          }
          expect(figures(view.quietLine)).toMatchObject({ open: Number(open), days: 14 });
          expect(figures(view.waitingLine)).toMatchObject({ open: Number(open) });
        }
      }),
      settings,
    );
  });

  test("what is open is counted from the meetings that it comes from", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        const { headline, counts } = memoView(record, monday(at));
        const named = must(headline[0], "no headline").matchAll(/from-meeting number=(\d+)/gu);
        const from = [...named].reduce((total, [, number]) => total + Number(number), 0);
        expect(from).toBe(Number(counts.open));
      }),
      settings,
    );
  });

  test("what fell due is done on time, done late or overdue, in shares of what fell due", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        const day = monday(at);
        for (const { view, context } of editions(record, day)) {
          const tracked = trackedItems(context);
          if (tracked.length === 0) continue;
          const dated = tracked.filter(({ standing }) => isoOf(standing.due) !== undefined);
          const given = ({ isClosed, isDone }: (typeof tracked)[number]["standing"]) =>
            isClosed && !isDone;
          const fallen = tracked.filter(({ standing }) => {
            const iso = isoOf(standing.isDone ? standing.dueWhenDone : standing.due);
            return iso !== undefined && lastDay(iso) < day && !given(standing);
          });
          const sentence = must(view.headline[1], "no second sentence");
          const told = figures(sentence);
          expect(told).toMatchObject({ dated: dated.length, items: tracked.length });
          expect(sentence.startsWith("week.none-due")).toBe(fallen.length === 0);
          if (fallen.length === 0) continue;
          const { onTime = 0, lateDone = 0, overdue = 0, ...shares } = told;
          expect(told).toMatchObject({ due: fallen.length });
          expect(onTime + lateDone + overdue).toBe(fallen.length);
          expect(onTime + lateDone + (told.others ?? 0)).toBe(Number(view.counts.done));
          expect(overdue).toBe(Number(view.counts.states.overdue));
          expect(lateDone).toBe(Number(view.counts.states.late));
          const share = (number: number) => Math.round((100 * number) / fallen.length);
          expect(shares).toMatchObject({
            ...{ onTimeShare: share(onTime), lateShare: share(lateDone) },
            overdueShare: share(overdue),
          });
        }
      }),
      settings,
    );
  });

  test("the register holds each item entered by then, under its meeting, once", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        const day = monday(at);
        const known = [...record.commitments.values()].filter((item) => isKnown(item, record, day));
        const ids = rowsOf(memoView(record, day)).map(({ id }) => id);
        expect(ids).toEqual(known.map(({ id }) => id));
      }),
      settings,
    );
  });

  test("lists hold items of the register, each in the lists that it belongs to and once in each", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { view, context } of editions(record, monday(at))) {
          const rows = rowsOf(view);
          const open = trackedItems(context).filter(({ standing }) => !standing.isClosed);
          const openIds = open.map(({ item }) => item.id);
          const late = view.overdue.all.map(({ id }) => id);
          const soon = view.soon.all.map(({ id }) => id);
          const states = new Map(rows.map(({ id, state }) => [id, state]));
          expect(new Set([...late, ...soon]).size).toBe(late.length + soon.length);
          expect(late.every((id) => states.get(id) === "state.overdue")).toBe(true);
          expect(late).toHaveLength(Number(view.counts.states.overdue));
          expect(soon.every((id) => states.get(id) === "state.in-time")).toBe(true);
          for (const [groups, items, line] of [
            [view.quiet, quietItems(trackedItems(context), context), view.quietLine],
            [view.waiting, waitingItems(trackedItems(context), context), view.waitingLine],
          ] as const) {
            const told = idsOf(groups);
            expect(told.toSorted()).toEqual(items.map(({ item }) => item.id).toSorted());
            expect(told.every((id) => openIds.includes(id))).toBe(true);
            for (const { ids, number } of groups)
              expect(ids.split(", ")).toHaveLength(Number(number));
            expect(figures(line)).toMatchObject({ number: told.length });
          }
          const dated = open.filter(({ standing }) => isoOf(standing.due) !== undefined);
          expect(view.dueDays.map(({ id }) => id).toSorted()).toEqual(
            dated.map(({ item }) => item.id).toSorted(),
          );
          expect(view.dueDays.map(({ day }) => day)).toEqual(
            view.dueDays.map(({ day }) => day).toSorted(),
          );
        }
      }),
      settings,
    );
  });

  test("an item looks the same in every edition that it stands in", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        const [house, ...others] = editions(record, monday(at));
        const rows = new Map(rowsOf(must(house, "house").view).map((row) => [row.id, row]));
        for (const { view } of others) {
          expect(rowsOf(view).length + view.changes.length).toBeGreaterThan(0);
          for (const row of rowsOf(view)) expect(row).toEqual(rows.get(row.id));
        }
      }),
      settings,
    );
  });

  test("the light agrees with the state: done is blue, overdue red, and what has no date red or grey", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { state, light } of rowsOf(memoView(record, monday(at)))) {
          const isDone = state === "state.on-time" || state === "state.late";
          expect(light === "light.blue").toBe(isDone);
          expect(light === "light.dropped").toBe(state === "state.dropped");
          if (state === "state.overdue") expect(light).toBe("light.red");
          if (state === "state.undated") expect(["light.red", "light.grey"]).toContain(light);
        }
      }),
      settings,
    );
  });

  test("the changes that are told are as many as the line says", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { view } of editions(record, monday(at))) {
          const told = view.changes.map(({ title, items }) => {
            return `week.change-count kind=${title} number=${items.length}`;
          });
          const [memo, open] = [at, view.counts.open];
          if (at === 0) expect([view.changesLine, ...told]).toEqual(["week.first-memo"]);
          else if (told.length > 0) {
            expect(view.changesLine).toBe(`week.changes number=${memo} counts=${told.join("; ")}`);
          } else expect(view.changesLine).toBe(`week.no-change number=${memo} open=${open}`);
        }
      }),
      settings,
    );
  });
});

/** Whether an item was entered before this Monday, from a source that is on; `blog` alone is off. */
function isKnown(item: MeetingCommitment, record: HouseRecord, day: string): boolean {
  const on = must(record.meetings.get(item.meeting), item.meeting).on;
  const entered = item.recorded ?? on;
  return entered < day && [item.source].flat().some((id) => id !== "blog");
}

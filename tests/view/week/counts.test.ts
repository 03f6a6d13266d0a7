/** Whatever a house has entered, the figures of its memo add up, and no item is lost or told twice. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOf, lastDay } from "../../../src/record/dates.ts";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { quietItems, trackedItems, unitsOf, waitingItems } from "../../../src/view/week/items.ts";
import type { WeekView } from "../../../src/view/week/schema.ts";
import { must } from "../../support/example.ts";
import { history, seed } from "./histories.ts";
import { memoView, monday, weekContext } from "./world.ts";

const week = fc.integer({ min: 0, max: 25 });
const settings = { seed, numRuns: 50 };

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

function figures(sentence: string): number[] {
  return [...sentence.matchAll(/\d+/gu)].map(([figure]) => Number(figure));
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
            ...{ onTime: "Done, not late", late: "Done late", inTime: "Not done, in time" },
            ...{ overdue: "Not done, overdue", undated: "No due date" },
            dropped: "No longer pursued",
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
          if (Number(items) === 0) expect(view.headline).toEqual(["No item is on record."]);
          else {
            expect(figures(first).slice(0, 2)).toEqual([Number(open), Number(items)]);
            expect(second).toMatch(/fell due|fallen due/iu);
          }
          const [quiet, waiting] = [figures(view.quietLine), figures(view.waitingLine)];
          expect(quiet.at(-1)).toBe(Number(open));
          expect(waiting.at(-1)).toBe(Number(open));
        }
      }),
      settings,
    );
  });

  test("what is open is counted from the meetings that it comes from", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        const { headline, counts } = memoView(record, monday(at));
        const [, ...parts] = must(headline[0], "no headline").split("), ");
        const named = parts.join().matchAll(/(\d+) from \d/gu);
        const from = [...named].map(([, number]) => Number(number));
        if (from.length > 0) expect(from.reduce((a, b) => a + b)).toBe(Number(counts.open));
        else expect(["0", "none"]).toContain(Number(counts.open) === 0 ? "none" : parts.join());
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
          const fallen = dated.filter(({ standing }) => {
            return lastDay(isoOf(standing.due) ?? "") < day && !given(standing);
          });
          const sentence = must(view.headline[1], "no second sentence");
          if (fallen.length === 0) {
            expect(figures(sentence)).toEqual([dated.length, tracked.length]);
            continue;
          }
          const [
            due,
            all,
            again,
            onTime,
            share = 0,
            late,
            lateShare = 0,
            overdue,
            last = 0,
            ...rest
          ] = figures(sentence);
          expect([due, all, again]).toEqual([fallen.length, tracked.length, fallen.length]);
          expect(rest).toEqual([dated.length, tracked.length]);
          expect((onTime ?? 0) + (late ?? 0) + (overdue ?? 0)).toBe(fallen.length);
          expect(overdue).toBe(Number(view.counts.states.overdue));
          expect(late).toBe(Number(view.counts.states.late));
          expect(share).toBe(Math.round((100 * (onTime ?? 0)) / fallen.length));
          expect(Math.abs(share + lateShare + last - 100)).toBeLessThanOrEqual(1);
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
          expect(late.every((id) => states.get(id) === "Not done, overdue")).toBe(true);
          expect(late).toHaveLength(Number(view.counts.states.overdue));
          expect(soon.every((id) => states.get(id) === "Not done, in time")).toBe(true);
          for (const [groups, items, line] of [
            [view.quiet, quietItems(trackedItems(context), context), view.quietLine],
            [view.waiting, waitingItems(trackedItems(context), context), view.waitingLine],
          ] as const) {
            const told = idsOf(groups);
            expect(told.toSorted()).toEqual(items.map(({ item }) => item.id).toSorted());
            expect(told.every((id) => openIds.includes(id))).toBe(true);
            for (const { ids, number } of groups)
              expect(ids.split(", ")).toHaveLength(Number(number));
            expect(figures(line).at(-2)).toBe(told.length);
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
          expect(rowsOf(view).length).toBeGreaterThan(0);
          for (const row of rowsOf(view)) expect(row).toEqual(rows.get(row.id));
        }
      }),
      settings,
    );
  });

  test("the light agrees with the state: done is B, given up –, overdue R, and R or N what has no date", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { state, light } of rowsOf(memoView(record, monday(at)))) {
          expect(light === "B").toBe(state.startsWith("Done"));
          expect(light === "–").toBe(state === "No longer pursued");
          if (state === "Not done, overdue") expect(light).toBe("R");
          if (state === "No due date") expect(["R", "N"]).toContain(light);
        }
      }),
      settings,
    );
  });

  test("the changes that are told are as many as the line says", () => {
    fc.assert(
      fc.property(history, week, (record, at) => {
        for (const { view } of editions(record, monday(at))) {
          const told = view.changes.map(({ title, items }) => `${title} ${items.length}`);
          if (at === 0) expect([...told, view.changesLine]).toEqual([FIRST_MEMO]);
          else if (told.length === 0) expect(view.changesLine).toContain(`no. ${at}; open`);
          else expect(view.changesLine).toBe(`Since memo no. ${at}: ${told.join("; ")}.`);
        }
      }),
      settings,
    );
  });
});

const FIRST_MEMO = "This is the first memo; there is none to compare it with.";

/** Whether an item was entered before this Monday, from a source that is on; `blog` alone is off. */
function isKnown(item: MeetingCommitment, record: HouseRecord, day: string): boolean {
  const on = must(record.meetings.get(item.meeting), item.meeting).on;
  const entered = item.recorded ?? on;
  return entered < day && [item.source].flat().some((id) => id !== "blog");
}

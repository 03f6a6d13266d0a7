/** Memos follow on each other: what one tells as changed leads from the memo before to this one, whoever looks when. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HouseRecord, MeetingCommitment } from "../../../src/record/record.ts";
import { itemsSaid, registerOf } from "../../../src/view/register.ts";
import { type Standing, standingOf } from "../../../src/view/standing.ts";
import { type Change, changesIn, slipsOf } from "../../../src/view/week/changes.ts";
import { takenDecisions } from "../../../src/view/week/decisions.ts";
import { trackedChanges, trackedItems } from "../../../src/view/week/items.ts";
import { tries } from "../../support/extent.ts";
import { history, LAST_WEEK, seed } from "./histories.ts";
import { memoView, monday, weekContext } from "./world.ts";

const settings = { seed, numRuns: tries(50, 100) };

/** Without what depends on the day on which it is looked at. */
function lasting({ isOverdue: _, ...standing }: Standing): Omit<Standing, "isOverdue"> {
  return standing;
}

/** What the memo of this week says of each item. */
function standings(record: HouseRecord, week: number) {
  const context = weekContext(record, monday(week));
  return new Map(
    registerOf(context).map((item) => [item.id, lasting(standingOf(item, context))] as const),
  );
}

function changesOf(record: HouseRecord, week: number): readonly Change[] {
  return trackedChanges(weekContext(record, monday(week)));
}

/** What a change tells, apart from the day on which it is looked at. */
function told(change: Change) {
  const after = lasting(change.after);
  if (change.kind === "new") return { id: change.item.id, kind: "new", after };
  const { item, kind, update, before, slip } = change;
  return { id: item.id, kind, update, slip, before: lasting(before), after };
}

function entered(item: MeetingCommitment, record: HouseRecord): string {
  const on = record.meetings.get(item.meeting)?.on;
  return item.recorded ?? (typeof on === "string" ? on : "");
}

describe("over the memos of any history", () => {
  test("the changes of a memo lead from each standing in the memo before to that in this one", () => {
    fc.assert(
      fc.property(history, (record) => {
        let now = standings(record, 0);
        for (let week = 1; week <= LAST_WEEK; week++) {
          const next = new Map(now);
          for (const change of changesOf(record, week)) {
            const { id } = change.item;
            if (change.kind === "new") expect(next.has(id)).toBe(false);
            else expect(lasting(change.before)).toEqual(next.get(id));
            next.set(id, lasting(change.after));
          }
          now = standings(record, week);
          expect(new Map([...next].sort())).toEqual(new Map([...now].sort()));
        }
      }),
      settings,
    );
  });

  test("the changes of several weeks are those of each of them, in order for each item", () => {
    const weeks = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(history, weeks, fc.integer({ min: 2, max: 6 }), (record, from, number) => {
        const last = weekContext(record, monday(from + number - 1));
        const { since } = weekContext(record, monday(from)).memo;
        const together = changesIn(itemsSaid(last), record, { ...last.memo, since });
        const apart = Array.from({ length: number }, (_, week) => changesOf(record, from + week));
        for (const id of record.commitments.keys()) {
          const own = (change: Change) => change.item.id === id;
          expect(together.filter(own).map(told)).toEqual(apart.flat().filter(own).map(told));
        }
      }),
      settings,
    );
  });

  test("what is entered after the first memo is told as changed once and for all, back-dated or not", () => {
    fc.assert(
      fc.property(history, (record) => {
        const all = Array.from({ length: LAST_WEEK }, (_, week) =>
          changesOf(record, week + 1),
        ).flat();
        const context = weekContext(record, monday(0));
        for (const item of itemsSaid(context)) {
          const own = all.filter((change) => change.item.id === item.id);
          const isLater = entered(item, record) > context.asAt;
          expect(own.filter(({ kind }) => kind === "new")).toHaveLength(isLater ? 1 : 0);
          expect(own.flatMap((change) => (change.kind === "new" ? [] : [change.update]))).toEqual(
            item.updates.filter(({ recorded }) => isLater || recorded > context.asAt),
          );
        }
        expect(new Set(all.map(({ item }) => item.id)).size).toBeLessThanOrEqual(
          itemsSaid(context).length,
        );
      }),
      settings,
    );
  });

  test("an answer of the minister is told once, in the memo after its entry, and then asked for no more", () => {
    fc.assert(
      fc.property(history, (record) => {
        const told = new Map<string, number>();
        for (let week = 1; week <= LAST_WEEK; week++) {
          const context = weekContext(record, monday(week));
          const taken = takenDecisions(trackedItems(context), context);
          for (const { decision } of taken) {
            const text = String(decision.text);
            told.set(text, (told.get(text) ?? 0) + 1);
          }
        }
        const first = weekContext(record, monday(0)).asAt;
        const said = itemsSaid(weekContext(record, monday(0)));
        for (const { decisions, state, on } of record.meetings.values()) {
          for (const { commitments, decided, text } of decisions) {
            const about = said.filter(({ id }) => commitments.includes(id));
            const entries = about.map((item) => entered(item, record));
            const [known] = commitments.length === 0 ? [String(on)] : entries.sort();
            const isTold =
              state === "held" &&
              decided !== undefined &&
              known !== undefined &&
              [decided.recorded, known, String(on)].some((day) => day > first);
            expect(told.get(String(text)) ?? 0).toBe(isTold ? 1 : 0);
          }
        }
      }),
      settings,
    );
  });

  test("the times that an item was put off are numbered one by one, whatever weeks lie between", () => {
    fc.assert(
      fc.property(history, (record) => {
        for (const item of itemsSaid(weekContext(record, monday(0)))) {
          const window = { since: "0000-01-01", asAt: monday(LAST_WEEK), today: monday(LAST_WEEK) };
          const slips = changesIn([item], record, window).flatMap((change) =>
            change.kind === "new" ? [] : (change.slip ?? []),
          );
          expect(slips).toEqual(slips.map((_, index) => index + 1));
          expect(slipsOf(item, window)).toBe(slips.length);
        }
      }),
      settings,
    );
  });

  test("the paper tells each change of the week once, and each edition those of its unit alone", () => {
    const units = fc.constantFrom("home", "home-unit", "home-desk", "interior", "anna");
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 25 }), units, (record, week, unit) => {
        const day = monday(week);
        const house = memoView(record, day).changes.flatMap(({ items }) => items);
        const context = weekContext(record, day);
        const taken = takenDecisions(trackedItems(context), context);
        expect(house).toHaveLength(trackedChanges(context).length + taken.length);
        const own = memoView(record, day, { unit }).changes.flatMap(({ items }) => items);
        const texts = house.map((row) => JSON.stringify(row));
        expect(own.filter((row) => !texts.includes(JSON.stringify(row)))).toEqual([]);
      }),
      settings,
    );
  });

  test("an edition's changes lead from its items in the memo before to its items in this one", () => {
    const units = fc.constantFrom("home", "home-unit", "home-desk", "interior", "other-unit");
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 25 }), units, (record, week, unit) => {
        const ids = (at: number) =>
          memoView(record, monday(at), { unit }).register.flatMap(({ items }) =>
            items.map(({ id }) => id),
          );
        const [before, now] = [new Set(ids(week - 1)), new Set(ids(week))];
        const changed = new Set(
          memoView(record, monday(week), { unit }).changes.flatMap(({ items }) =>
            items.map(({ id }) => id),
          ),
        );
        for (const id of [...before, ...now]) {
          if (before.has(id) !== now.has(id)) expect(changed.has(id)).toBe(true);
        }
      }),
      settings,
    );
  });
});

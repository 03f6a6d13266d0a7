/** What is late, what is due soon and what the minister is asked about, as a desk officer would put it. */
import { describe, expect, test } from "vitest";
import type { Update } from "../../../src/record/commitment.ts";
import { addDays } from "../../../src/text/days.ts";
import { aMeeting, anItem, anUpdate, due, memoView, monday, moved, recordOf } from "./world.ts";

const MONDAY = monday(4);
const ago = (days: number) => addDays(MONDAY, -days);

/** Where the item stands in the memo of this Monday, and how many days it is late or has. */
function standing(dueOn: string | undefined, updates: Update[] = [], day = MONDAY) {
  const item = anItem({ updates, ...(dueOn !== undefined && { due: due(dueOn) }) });
  const view = memoView(recordOf([item]), day);
  return {
    state: view.register[0]?.items[0]?.state,
    due: view.register[0]?.items[0]?.due,
    late: view.overdue.all[0]?.days,
    soon: view.soon.all[0]?.days,
    escalated: view.escalated !== undefined,
  };
}

describe("what is late", () => {
  test("was due by Sunday: due on Sunday is a day late on Monday, due on Monday is not", () => {
    expect(standing(ago(1))).toMatchObject({ state: "state.overdue", late: "1" });
    expect(standing(MONDAY)).toMatchObject({ state: "state.in-time", late: undefined, soon: "0" });
  });

  test("by a month or a year is late once that is over", () => {
    expect(monday(8)).toBe("2026-03-02");
    expect(standing("2026-02", [], monday(7))).toMatchObject({ state: "state.in-time", soon: "5" });
    expect(standing("2026-02", [], monday(8))).toMatchObject({ state: "state.overdue", late: "2" });
    expect(standing("2025", [], monday(0))).toMatchObject({ state: "state.overdue", late: "5" });
    expect(standing("2026", [], monday(20))).toMatchObject({ state: "state.in-time" });
    expect(standing("2026", [], monday(20)).soon).toBeUndefined();
  });

  test("is nothing without a due date, nothing done and nothing given up", () => {
    expect(standing(undefined)).toMatchObject({ state: "state.undated", late: undefined });
    const done = anUpdate(ago(1), { status: "delivered", evidence: "Letter 12" });
    expect(standing(ago(9), [done])).toMatchObject({ state: "state.late", late: undefined });
    const dropped = anUpdate(ago(1), { status: "dropped", note: "No money" });
    expect(standing(ago(9), [dropped])).toMatchObject({
      state: "state.dropped",
      late: undefined,
    });
  });

  test("is counted by the day it was done, and not by the day that was entered", () => {
    const onTime = anUpdate(ago(1), { at: ago(9), status: "closed", evidence: "Letter 12" });
    expect(standing(ago(9), [onTime]).state).toBe("state.on-time");
    const late = anUpdate(ago(1), { at: ago(8), status: "closed", evidence: "Letter 12" });
    expect(standing(ago(9), [late]).state).toBe("state.late");
  });

  test("is late although it was done on Sunday, if that is entered on Monday", () => {
    const done = anUpdate(MONDAY, { at: ago(1), status: "closed", evidence: "Letter 12" });
    expect(standing(ago(1), [done]).state).toBe("state.overdue");
    expect(standing(ago(1), [done], monday(5)).state).toBe("state.on-time");
  });

  test("goes by the date it was moved to, once that is entered", () => {
    const update = anUpdate(MONDAY, { due: moved(ago(1), monday(6)) });
    expect(standing(ago(1), [update])).toMatchObject({ state: "state.overdue", late: "1" });
    expect(standing(ago(1), [update], monday(5))).toMatchObject({
      ...{ state: "state.in-time", due: "16 February 2026", soon: "7" },
    });
  });

  test("is late again once it was taken up again", () => {
    const updates = [
      anUpdate(ago(20), { status: "delivered", evidence: "Letter 12" }),
      anUpdate(ago(2), { status: "in-progress", note: "The letter was sent back" }),
    ];
    expect(standing(ago(15), updates, monday(3)).state).toBe("state.on-time");
    expect(standing(ago(15), updates)).toMatchObject({ state: "state.overdue", late: "15" });
  });

  test("stands by how late it is, the latest first, with its reason and what is asked", () => {
    const items = [3, 40, 12].map((days, index) =>
      anItem({ id: `a-0${index}`, due: due(ago(days)), open: "Who leads?" }),
    );
    const told = anUpdate(ago(5), { note: "The other side is silent", ask: "A call" });
    const [first, second, third] = items;
    if (!first || !second || !third) throw new Error("no items");
    const view = memoView(recordOf([first, { ...second, updates: [told] }, third]), MONDAY);
    expect(view.overdue.all.map(({ id, days }) => [id, days])).toEqual([
      ["a-01", "40"],
      ["a-02", "12"],
      ["a-00", "3"],
    ]);
    expect(view.overdue.all[0]).toMatchObject({
      reason: "The other side is silent",
      ask: "A call",
    });
    expect(view.overdue.all[1]?.reason).toEqual({ unstated: "unstated" });
  });
});

describe("what is asked for an item", () => {
  test("stands until the next word on it, and its reason until the next reason", () => {
    const asked = anUpdate(ago(9), { note: "They are silent", ask: "A call" });
    const item = anItem({
      due: due(ago(20)),
      updates: [asked, anUpdate(ago(2), { status: "assigned" })],
    });
    const [before] = memoView(recordOf([item]), monday(3)).overdue.all;
    const [now] = memoView(recordOf([item]), MONDAY).overdue.all;
    expect(before).toMatchObject({ ask: "A call", reason: "They are silent" });
    expect(now).not.toHaveProperty("ask");
    expect(now).toMatchObject({ reason: "They are silent" });
  });
});

describe("what is due soon", () => {
  test("is due within 14 days of Monday, the earliest first", () => {
    const days = [15, 14, 0, 7];
    const items = days.map((ahead) =>
      anItem({ id: `d-${ahead}`, due: due(addDays(MONDAY, ahead)) }),
    );
    const view = memoView(recordOf(items), MONDAY);
    expect(view.soon.all.map(({ id, days }) => [id, days])).toEqual([
      ["d-0", "0"],
      ["d-7", "7"],
      ["d-14", "14"],
    ]);
  });

  test("is nothing that is late already", () => {
    expect(standing(ago(1))).toMatchObject({ late: "1", soon: undefined });
  });

  test("is nothing that is done or given up", () => {
    for (const status of ["delivered", "closed", "dropped", "superseded"] as const) {
      const update = anUpdate(ago(1), { status, evidence: "Letter 12", note: "Done" });
      expect(standing(addDays(MONDAY, 3), [update]).soon).toBeUndefined();
    }
  });
});

describe("the minister is asked about what is very late", () => {
  test("from the 31st day on", () => {
    expect(standing(ago(30)).escalated).toBe(false);
    expect(standing(ago(31)).escalated).toBe(true);
  });

  test("by name, the latest first, and by number where there are many", () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      anItem({ id: `a-${index + 31}`, due: due(ago(index + 31)) }),
    );
    const { escalated = "" } = memoView(recordOf(items), MONDAY);
    expect(escalated).toContain("a-70, a-69");
    const [, more = ""] = /more=(\d+)/u.exec(escalated) ?? [];
    expect(Number(more) + [...escalated.matchAll(/a-\d+/gu)].length).toBe(40);
  });
});

describe("a week", () => {
  test("counts what fell due of all that fell due, and not of all", () => {
    const closed = (at: number) => [anUpdate(ago(at), { status: "closed", evidence: "Letter" })];
    const items = [
      anItem({ id: "on-time", due: due(ago(10)), updates: closed(10) }),
      anItem({ id: "late", due: due(ago(10)), updates: closed(9) }),
      anItem({ id: "overdue", due: due(ago(10)) }),
      anItem({ id: "early", due: due(addDays(MONDAY, 10)), updates: closed(9) }),
      anItem({ id: "to-come", due: due(MONDAY) }),
      anItem({
        id: "given-up",
        due: due(ago(10)),
        updates: [anUpdate(ago(9), { status: "dropped" })],
      }),
      anItem({ id: "undated" }),
    ];
    const { headline, counts } = memoView(recordOf(items), MONDAY);
    expect(headline[1]).toBe(
      "week.fell-due dated=6 items=7 due=3 onTime=1 lateDone=1 overdue=1 others=1 " +
        "onTimeShare=33 lateShare=33 overdueShare=33",
    );
    expect(counts.states).toEqual({
      ...{ onTime: "2", late: "1", inTime: "1", overdue: "1", undated: "1", dropped: "1" },
    });
    expect([counts.items, counts.open, counts.done]).toEqual(["7", "3", "3"]);
  });

  test("names the meetings that open items come from, up to four, and counts more", () => {
    const made = (number: number) => {
      const meetings = Array.from({ length: number }, (_, at) =>
        aMeeting({ id: `m-${at}`, on: `2025-12-1${at}` }),
      );
      const items = meetings.map(({ id }) => anItem({ id: `i-${id}`, meeting: id }));
      const closed = anUpdate("2025-12-30", { status: "closed", evidence: "Letter 12" });
      return memoView(
        recordOf([...items, anItem({ meeting: "m-0", updates: [closed] })], meetings),
        MONDAY,
      );
    };
    expect(made(2).headline[0]).toBe(
      "week.open open=2 items=3 reported=3 meetings=week.from-meeting number=1 date=10 December 2025" +
        " and week.from-meeting number=1 date=11 December 2025",
    );
    expect(made(4).headline[0]).toContain("date=13 December 2025");
    expect(made(5).headline[0]).toContain("meetings=week.from-meetings number=5");
  });

  test("counts the sources of each sort once, those that are on alone, and says that there are no minutes", () => {
    const line = (...sources: readonly (string | string[])[]) =>
      memoView(recordOf(sources.map((source, at) => anItem({ id: `s-${at}`, source }))), MONDAY)
        .sourcesLine;
    expect(line("report-first", "report-first", ["press-second", "blog"])).toBe(
      "week.sources sources=source-kind.press number=2; week.no-minutes",
    );
    expect(line("cable", "minutes-second")).toBe(
      "week.sources sources=source-kind.cable number=1; source-kind.minutes number=1",
    );
    expect(line()).toBe("week.no-sources");
  });

  test("says of open items alone what they lack", () => {
    const closed = anUpdate(ago(2), { status: "closed", evidence: "Letter 12" });
    const items = [anItem({ updates: [closed] }), anItem({ id: "a-02", lead: "home-unit" })];
    expect(memoView(recordOf(items), MONDAY).gaps).toEqual([
      ...["gap.item.no-due number=1 items=1", "gap.item.no-deliverable number=1 items=1"],
      "gap.item.no-owner number=1 items=1",
    ]);
  });

  test("in which nothing is dated says that none has fallen due", () => {
    const { headline } = memoView(recordOf([anItem()]), MONDAY);
    expect(headline[1]).toBe("week.none-due dated=0 items=1");
  });

  test("without any item says so, and still makes a memo", () => {
    const view = memoView(recordOf([]), MONDAY);
    expect(view.headline).toEqual(["week.no-items"]);
    expect(view.changesLine).toBe("week.no-change number=4 open=0");
    expect([view.register, view.decisions.all, view.gaps]).toEqual([[], [], []]);
  });

  test("counts an item of which nothing is known as undated, unnamed and grey, and says what it lacks", () => {
    const view = memoView(recordOf([anItem()]), MONDAY);
    expect(view.counts.sides).toMatchObject([{ name: "score.side.unnamed", items: "1" }]);
    expect(view.register[0]?.items[0]).toMatchObject({
      ...{ state: "state.undated", light: "light.grey", status: "status.none" },
      lead: { unstated: "unstated" },
    });
    const gaps = ["lead", "due", "deliverable", "owner"];
    expect(view.gaps).toEqual(gaps.map((gap) => `gap.item.no-${gap} number=1 items=1`));
  });
});

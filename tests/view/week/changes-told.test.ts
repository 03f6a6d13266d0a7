/** What a memo tells as changed, and in which memo, as a desk officer would ask. */
import { describe, expect, test } from "vitest";
import type { Update } from "../../../src/record/commitment.ts";
import type { MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { anItem, anUpdate, due, memoView, monday, moved, recordOf } from "./world.ts";

/** What the memo of the fourth week after the first tells: sort of change, what changed, and when. */
function told(item: MeetingCommitment, week = 4): (readonly [string, string, string])[] {
  const { changes } = memoView(recordOf([item]), monday(week));
  return changes.flatMap(({ title, items }) =>
    items.map(({ change, day }) => [title, change, day] as const),
  );
}

/** The same of one update of an item due on 2 March, entered in the week before. */
function toldOf(update: Partial<Update>, earlier: readonly Update[] = []) {
  const updates = [...earlier, anUpdate(addDays(monday(4), -3), update)];
  const [change = [], ...others] = told(anItem({ due: due("2026-03-02"), updates }));
  expect(others).toEqual([]);
  return change.slice(0, 2);
}

describe("in which memo a change is told", () => {
  const entered = (recorded: string, at = recorded) =>
    anItem({ updates: [anUpdate(recorded, { at, note: "Letter sent" })] });
  const weeksOf = (item: MeetingCommitment) =>
    [1, 2, 3, 4, 5, 6, 7].filter((week) => told(item, week).length > 0);

  test("what is entered on a Sunday is in Monday's; what is entered on that Monday waits for the next", () => {
    expect(weeksOf(entered(addDays(monday(4), -1)))).toEqual([4]);
    expect(weeksOf(entered(monday(4)))).toEqual([5]);
    expect(weeksOf(entered(addDays(monday(4), -7)))).toEqual([4]);
    expect(weeksOf(entered(addDays(monday(4), -8)))).toEqual([3]);
  });

  test("what happened long before is told when it is entered, with both days", () => {
    const item = entered(addDays(monday(4), -2), "2026-01-02");
    expect(weeksOf(item)).toEqual([4]);
    expect(told(item)).toEqual([
      [
        "change.reported",
        "Letter sent",
        "week.back-dated date=2 January 2026 entered=31 January 2026",
      ],
    ]);
  });

  test("what happened in the week itself is told by its day alone", () => {
    const item = entered(addDays(monday(4), -1), addDays(monday(4), -7));
    expect(told(item)).toEqual([["change.reported", "Letter sent", "26 January 2026"]]);
    const [[, , earlier] = []] = told(entered(addDays(monday(4), -1), addDays(monday(4), -8)));
    expect(earlier).toContain("week.back-dated");
  });

  test("an item is new in the memo after its entry, late as it may be, and only there", () => {
    const item = anItem({ recorded: addDays(monday(4), -1) });
    expect(weeksOf(item)).toEqual([4]);
    expect(told(item)).toEqual([["change.new", "modality.agreed", "1 February 2026"]]);
  });

  test("nothing is new in the first memo, however lately it was entered", () => {
    const item = anItem({
      recorded: addDays(monday(0), -1),
      updates: [anUpdate(addDays(monday(0), -1))],
    });
    const view = memoView(recordOf([item]), monday(0));
    expect([view.changes, view.changesLine]).toEqual([[], "week.first-memo"]);
    expect(weeksOf(item)).toEqual([]);
  });

  test("what is said to have been recorded before its item was, is told with it and not lost", () => {
    const item = anItem({
      recorded: addDays(monday(4), -2),
      updates: [anUpdate(addDays(monday(2), -2), { note: "Letter sent" })],
    });
    expect(weeksOf(item)).toEqual([4]);
    expect(told(item).map(([kind]) => kind)).toEqual(["change.new", "change.reported"]);
  });
});

describe("what a change is called", () => {
  test("done, with what proves it", () => {
    expect(toldOf({ status: "delivered", evidence: "Letter 12" })).toEqual([
      "change.done",
      "week.from-to name=field.status from=status.none to=status.delivered; update.evidence evidence=Letter 12",
    ]);
  });

  test("closed after it was delivered is a change of status, not done again", () => {
    const delivered = anUpdate(monday(2), { status: "delivered", evidence: "Letter 12" });
    expect(toldOf({ status: "closed" }, [delivered])[0]).toBe("change.status");
  });

  test("given up, with the reason, or with the gap where nobody gave one", () => {
    const words = "week.from-to name=field.status from=status.none to=status.dropped";
    expect(toldOf({ status: "dropped", note: "No money" })).toEqual([
      "change.dropped",
      `${words}; No money`,
    ]);
    expect(toldOf({ status: "dropped" })).toEqual([
      "change.dropped",
      `${words}; week.reason reason=unstated`,
    ]);
  });

  test("given up after all, where it was done", () => {
    const delivered = anUpdate(monday(2), { status: "delivered", evidence: "Letter 12" });
    expect(toldOf({ status: "dropped", note: "Void" }, [delivered])[0]).toBe("change.dropped");
  });

  test("replaced after it was given up is a change of status, not given up again", () => {
    const dropped = anUpdate(monday(2), { status: "dropped", note: "No money" });
    expect(toldOf({ status: "superseded", note: "By a-02" }, [dropped])[0]).toBe("change.status");
  });

  test("taken up again is a change of status", () => {
    const dropped = anUpdate(monday(2), { status: "dropped", note: "No money" });
    expect(toldOf({ status: "in-progress", note: "There is money" }, [dropped])).toEqual([
      "change.status",
      "week.from-to name=field.status from=status.dropped to=status.in-progress; There is money",
    ]);
  });

  test("in other hands, with whose", () => {
    expect(toldOf({ lead: "home-unit", owner: ["home"] })).toEqual([
      "change.reassigned",
      "week.from-to name=field.owner from=unstated to=Ministry of Home Affairs of Ostland; " +
        "week.from-to name=field.lead from=unstated to=Department of Planning",
    ]);
  });

  test("reworded, from what to what", () => {
    expect(toldOf({ what: "Open two posts", deliverable: "A post" })).toEqual([
      "change.reworded",
      "week.from-to name=field.what from=Open a border post to=Open two posts; " +
        "week.from-to name=field.deliverable from=unstated to=A post",
    ]);
  });

  test("only reported, where nothing else changed", () => {
    expect(toldOf({})).toEqual(["change.reported", "change.reported"]);
    expect(toldOf({ note: "Letter sent", ask: "A call" })).toEqual([
      "change.reported",
      "Letter sent; week.ask ask=A call",
    ]);
  });

  test("the first that applies, and all of it in words", () => {
    const [kind, words] = toldOf({
      ...{ status: "in-progress", due: moved("2026-03-02", "2026-03-09") },
      ...{ what: "Open two posts", lead: "home-unit" },
    });
    expect(kind).toBe("change.moved");
    for (const part of ["status", "due", "lead", "what"])
      expect(words).toContain(`name=field.${part} `);
  });
});

describe("a due date", () => {
  const slips = (...moves: Update["due"][]) => {
    const updates = moves.map((move, at) => anUpdate(addDays(monday(3), at), { due: move }));
    return told(anItem({ due: due("2026-03-02"), updates })).map(([, words]) => {
      return /week\.slip slip=(\d)/u.exec(words)?.[1] ?? "none";
    });
  };

  test("that is put off is told from which day to which, why, and for the how manieth time", () => {
    expect(toldOf({ due: moved("2026-03-02", "2026-03-09") })).toEqual([
      "change.moved",
      "week.from-to name=field.due from=2 March 2026 to=9 March 2026; week.slip slip=1; " +
        "week.reason reason=waiting for the list",
    ]);
    expect(slips(moved("2026-03-02", "2026-03-09"), moved("2026-03-09", "2026-04"))).toEqual([
      "1",
      "2",
    ]);
    const first = anUpdate(monday(1), { due: moved("2026-03-02", "2026-03-09") });
    expect(toldOf({ due: moved("2026-03-09", "2026-03-16") }, [first])[1]).toContain("slip=2");
  });

  test("that is moved earlier is moved, and not put off", () => {
    expect(slips(moved("2026-03-02", "2026-02-20"), moved("2026-02-20", "2026-03-02"))).toEqual([
      "none",
      "1",
    ]);
  });

  test("that is said as a month is not put off by naming its last day, nor by the month around it", () => {
    expect(slips(moved("2026-03-02", "2026-03"), moved("2026-03", "2026-03-31"))).toEqual([
      "1",
      "none",
    ]);
  });

  test("that is set for the first time is no slip", () => {
    const update = anUpdate(monday(3), {
      due: { from: "unknown", to: "2026-04-01", reason: "Agreed" },
    });
    expect(told(anItem({ updates: [update] }))).toEqual([
      [
        "change.moved",
        "week.from-to name=field.due from=unstated to=1 April 2026; week.reason reason=Agreed",
        "26 January 2026",
      ],
    ]);
  });

  test("that is taken away and set again later is put off, since it was due before", () => {
    expect(slips(moved("2026-03-02", "unknown"), moved("unknown", "2026-03-20"))).toEqual([
      "none",
      "1",
    ]);
    expect(slips(moved("2026-03-02", "unknown"), moved("unknown", "2026-03-02"))).toEqual([
      "none",
      "none",
    ]);
  });
});

/** What a memo tells as changed, and in which memo, as a desk officer would ask. */
import { describe, expect, test } from "vitest";
import type { MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { told, toldOf } from "./told.ts";
import { anItem, anUpdate, memoView, monday, moved, recordOf } from "./world.ts";

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

  test("only reported, where what was given up long ago gets another entry, and no reason is missed again", () => {
    const dropped = anUpdate(monday(2), { status: "dropped", note: "No money" });
    expect(toldOf({ evidence: "Letter 13" }, [dropped])).toEqual([
      ...["change.reported", "update.evidence evidence=Letter 13"],
    ]);
  });

  test("taken up again, where it was given up or done", () => {
    const dropped = anUpdate(monday(2), { status: "dropped", note: "No money" });
    expect(toldOf({ status: "in-progress", note: "There is money" }, [dropped])).toEqual([
      "change.reopened",
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

  test("in other hands on their side too", () => {
    expect(toldOf({ counterpart: "interior-unit" })).toEqual([
      "change.reassigned",
      "week.from-to name=field.counterpart from=unstated to=Border Department",
    ]);
  });

  test("reworded, where only the product is another", () => {
    expect(toldOf({ deliverable: "A post" })[0]).toBe("change.reworded");
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

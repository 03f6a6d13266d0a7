/**
 * A memo is a function of what was entered before its Monday: made again years later, it says the same.
 * What is corrected in place bears no date, so a correction shows in memos that are made again; the last
 * tests say of what.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/record/dates.ts";
import type { HouseRecord } from "../../../src/record/record.ts";
import { must } from "../../support/example.ts";
import { history, seed } from "./histories.ts";
import { aMeeting, anItem, anUpdate, HELD, memoView, monday, recordOf } from "./world.ts";

const settings = { seed, numRuns: 100 };
const week = fc.integer({ min: 0, max: 22 });

/** The record as it was on this Monday at midnight, before anything later was entered. */
function asOn(record: HouseRecord, day: string): HouseRecord {
  const { meetings, commitments } = record;
  const entered = [...commitments.values()].filter(({ recorded, meeting }) => {
    return (recorded ?? dayOf(must(meetings.get(meeting), meeting).on)) < day;
  });
  return {
    ...record,
    commitments: new Map(
      entered.map((item) => {
        return [
          item.id,
          { ...item, updates: item.updates.filter(({ recorded }) => recorded < day) },
        ];
      }),
    ),
    meetings: new Map(
      [...meetings].map(([id, meeting]) => {
        const decisions = meeting.decisions.map(({ decided, ...decision }) => ({
          ...decision,
          ...(decided !== undefined && decided.recorded < day && { decided }),
        }));
        return [id, { ...meeting, decisions }];
      }),
    ),
  };
}

describe("a memo made again", () => {
  test("says to the letter what it said on its Monday, whatever was entered since", () => {
    const unit = fc.constantFrom(undefined, "home", "home-unit", "interior");
    fc.assert(
      fc.property(history, week, unit, (record, at, unit) => {
        const day = monday(at);
        const asked = unit === undefined ? {} : { unit };
        const now = JSON.stringify(memoView(record, day, asked));
        expect(now).toBe(JSON.stringify(memoView(asOn(record, day), day, asked)));
      }),
      settings,
    );
  });

  test("holds nothing of a meeting that was held on its Monday or later", () => {
    const decisions = [{ id: "d", text: "Name a lead", because: "Nobody has", commitments: [] }];
    const late = aMeeting({ id: "m-late", on: monday(0), decisions });
    const record = recordOf([anItem({ meeting: "m-late" })], [late]);
    const view = memoView(record, monday(0));
    expect([view.register, view.decisions.all]).toEqual([[], []]);
    expect(memoView(record, monday(1)).decisions.all).toHaveLength(1);
  });

  test("shows what bears no date as it stands now: names, and texts corrected in place", () => {
    const item = anItem({ owner: ["home"], open: "Who leads?" });
    const before = recordOf([item]);
    const home = must(before.parties.get("home"), "home");
    const renamed = { ...home, name: "Ministry of Order" };
    const after = {
      ...recordOf([{ ...item, what: "Open a border gate", by: "anna" }]),
      parties: new Map(before.parties).set("home", renamed),
    };
    const [row] = memoView(before, monday(0)).register[0]?.items ?? [];
    const [now] = memoView(after, monday(0)).register[0]?.items ?? [];
    expect(row).toMatchObject({ what: "Open a border post", saidBy: "Minister West" });
    expect(now).toMatchObject({ what: "Open a border gate", saidBy: "Minister Ost" });
    expect(JSON.stringify(now?.lead)).toContain("Ministry of Order");
  });

  test("keeps the wording, owner and date that an update changed later", () => {
    const later = anUpdate(monday(2), {
      ...{ what: "Open two border posts", owner: ["interior"], lead: "home-unit" as const },
      due: { from: "unknown", to: "2026-05-01", reason: "set at last" },
    });
    const [before, after] = [
      recordOf([anItem({ owner: ["home"] })]),
      recordOf([anItem({ owner: ["home"], updates: [later] })]),
    ];
    for (const at of [0, 1, 2]) {
      const views = [before, after].map((record) => JSON.stringify(memoView(record, monday(at))));
      expect(views[0]).toBe(views[1]);
    }
    expect(memoView(after, monday(3)).register[0]?.items[0]).toMatchObject({
      what: "Open two border posts",
      lead: "Department of Planning",
      due: "1 May 2026",
    });
    expect(must(after.meetings.get(HELD), HELD).state).toBe("held");
  });
});

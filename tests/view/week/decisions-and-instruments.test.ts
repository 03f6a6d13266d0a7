/** What the memo asks the minister to decide, and which instruments it names. */
import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../src/record/agreement.ts";
import type { Meeting } from "../../../src/record/meeting.ts";
import type { HouseRecord } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { must } from "../../support/example.ts";
import { record as fixture } from "../fixture/fixture.ts";
import { aMeeting, anItem, anUpdate, HELD, memoView, monday, recordOf } from "./world.ts";

const MONDAY = monday(4);
const ago = (days: number) => addDays(MONDAY, -days);
const ahead = (days: number) => addDays(MONDAY, days);

type Decision = Meeting["decisions"][number];

function decision(more: Partial<Decision> = {}): Decision {
  return { id: "d-1", text: "Name a lead", because: "Nobody has", commitments: [], ...more };
}

describe("a decision", () => {
  const held = (...decisions: readonly Decision[]) =>
    aMeeting({ id: HELD, on: "2025-12-10", decisions: [...decisions] });
  const asked = (record: HouseRecord, day = MONDAY, unit?: string) =>
    memoView(record, day, unit === undefined ? {} : { unit }).decisions.all.map(
      ({ text }) => text.prose,
    );

  test("is asked for until its answer is entered, and no longer from the next memo on", () => {
    const decided = { at: ago(1), recorded: MONDAY, answer: "The department" };
    const record = recordOf([], [held(decision({ decided }))]);
    expect(asked(record, monday(0))).toEqual(["Name a lead"]);
    expect(asked(record)).toEqual(["Name a lead"]);
    expect(asked(record, monday(5))).toEqual([]);
    const sunday = recordOf([], [held(decision({ decided: { ...decided, recorded: ago(1) } }))]);
    expect(asked(sunday)).toEqual([]);
    expect(asked(sunday, monday(3))).toEqual(["Name a lead"]);
  });

  test("is asked for until it is answered, although all its items are done or given up", () => {
    const updates = [anUpdate(ago(9), { status: "dropped", note: "No money" })];
    const about = held(decision({ commitments: ["a-1"] }));
    expect(asked(recordOf([anItem({ id: "a-1", updates })], [about]))).toEqual(["Name a lead"]);
  });

  test("is asked for once any item that it concerns is entered, and an answer that was there before is told then", () => {
    const about = held(decision({ commitments: ["a-1", "a-2"] }));
    const record = recordOf([anItem({ id: "a-1", recorded: MONDAY })], [about]);
    expect([asked(record), asked(record, monday(5))]).toEqual([[], ["Name a lead"]]);
    const decided = { at: ago(9), recorded: ago(9), answer: "The department" };
    const answered = held(decision({ decided, commitments: ["a-1"] }));
    const later = recordOf([anItem({ id: "a-1", recorded: ago(1) })], [answered]);
    const titles = [3, 4, 5].map((week) =>
      memoView(later, monday(week)).changes.map(({ title }) => title),
    );
    expect(titles).toEqual([[], ["change.new", "change.decided"], []]);
  });

  test("is told with its answer in the memo after that was entered, and in no other", () => {
    const decided = { at: ago(9), recorded: ago(1), answer: "The department" };
    const record = recordOf(
      [anItem({ id: "a-1", lead: "home-unit" })],
      [held(decision({ decided, commitments: ["a-1"] }))],
    );
    const told = (day: string, unit?: string) =>
      memoView(record, day, unit === undefined ? {} : { unit }).changes;
    expect([told(monday(3)), told(monday(5))]).toEqual([[], []]);
    expect(told(MONDAY)).toMatchObject([
      { title: "change.decided", items: [{ id: "10 December 2025" }] },
    ]);
    expect(JSON.stringify(told(MONDAY))).toContain("The department");
    expect(told(MONDAY, "home-unit")).toHaveLength(1);
    expect(told(MONDAY, "other-unit")).toEqual([]);
  });

  test("is asked for from the meeting on, and not of one that was only planned", () => {
    const on = (day: string, state: Meeting["state"]) =>
      recordOf([], [aMeeting({ id: "m", on: day, state, decisions: [decision()] })]);
    expect(asked(on(ago(1), "held"))).toHaveLength(1);
    expect(asked(on(MONDAY, "held"))).toEqual([]);
    expect(asked(on(ago(1), "planned"))).toEqual([]);
    expect(asked(on(ago(1), "cancelled"))).toEqual([]);
  });

  test("of the latest meeting stands first, in the order of its file", () => {
    const late = aMeeting({
      ...{ id: "late", on: ago(9) },
      decisions: [decision({ text: "First" }), decision({ text: "Second" })],
    });
    const view = memoView(recordOf([], [late, held(decision({ text: "Third" }))]), MONDAY);
    expect(
      view.decisions.all.map(({ number, text, meeting }) => [number, text.prose, meeting]),
    ).toEqual([
      ["1", "First", "24 January 2026"],
      ["2", "Second", "24 January 2026"],
      ["3", "Third", "10 December 2025"],
    ]);
  });

  test("is in the edition of a unit where it concerns an item of it, and only there", () => {
    const items = [
      anItem({ id: "a-1", lead: "home-unit" }),
      anItem({ id: "a-2", lead: "other-unit" }),
    ];
    const record = recordOf(items, [
      held(decision({ text: "Whole house" }), decision({ text: "One", commitments: ["a-1"] })),
    ]);
    expect(asked(record)).toEqual(["Whole house", "One"]);
    expect(asked(record, MONDAY, "home-unit")).toEqual(["One"]);
    expect(asked(record, MONDAY, "other-unit")).toEqual([]);
  });
});

describe("an instrument", () => {
  const treaty = must(fixture.agreements.get("treaty"), "treaty");
  const shown = (more: Partial<Agreement>, day = MONDAY, unit?: string) => {
    const agreements = new Map([["treaty", { ...treaty, ...more }]]);
    const record = recordOf([], undefined, { agreements });
    return memoView(record, day, unit === undefined ? {} : { unit });
  };
  const concern = (more: Partial<Agreement>, day?: string) =>
    shown(more, day).agreements[0]?.concern;

  test("is named where it ends within 180 days, and not a day before", () => {
    expect(concern({ expires_on: ahead(181) })).toBeUndefined();
    expect(concern({ expires_on: ahead(180) })).toContain("concern.ending");
    expect(concern({ expires_on: ahead(180) })).toContain("days=180");
    expect(concern({ expires_on: MONDAY })).toBe("concern.ending date=2 February 2026 days=0");
    expect(concern({ expires_on: "2026" }, monday(26))).toContain("days=178");
    expect(concern({ expires_on: "unknown" })).toBeUndefined();
  });

  test("has ended from the day after its last", () => {
    expect(concern({ expires_on: ago(1) })).toBe("concern.ended date=1 February 2026");
    for (const status of ["expired", "terminated", "superseded"] as const) {
      expect(concern({ expires_on: ago(1), review_due: ago(1), status })).toBeUndefined();
    }
  });

  test("is to be reviewed within 30 days of the day that is set, and until that is moved", () => {
    expect(concern({ review_due: ahead(31) })).toBeUndefined();
    expect(concern({ review_due: ahead(30) })).toBe("concern.review date=4 March 2026");
    expect(concern({ review_due: ago(90) })).toContain("concern.review");
    expect(concern({ review_due: "unknown" })).toBeUndefined();
  });

  test("that is foreseen or negotiated is not signed", () => {
    const foreseen = { signed_on: "unknown", foreseen_on: "2025-12-10" } as const;
    expect(concern({ ...foreseen, status: "foreseen" })).toBe("concern.unsigned");
    expect(concern({ ...foreseen, status: "negotiating" })).toBe("concern.unsigned");
    expect(concern({})).toBeUndefined();
  });

  test("is not there before anything spoke of it, and of its signed text nothing is told before it was", () => {
    const later = {
      ...{ signed_on: MONDAY, foreseen_on: monday(1), status: "signed" as const },
      ...{ expires_on: ahead(100), review_due: ahead(9) },
    };
    expect(shown(later, monday(1)).agreements).toEqual([]);
    expect(shown(later, monday(1)).agreementsLine).toBe("week.no-instruments");
    expect(concern(later, MONDAY)).toBe("concern.unsigned");
    const signed = concern(later, monday(5));
    expect(signed).toContain("concern.ending");
    expect(signed).toContain("concern.review");
  });

  test("whose review is told up to a later day has none due before that", () => {
    expect(concern({ review_due: ahead(9), as_of: MONDAY })).toBeUndefined();
    expect(concern({ review_due: ahead(9), as_of: ago(1) })).toContain("concern.review");
  });

  test("is counted under each of its concerns, and stands before those of none", () => {
    const all: readonly [string, Partial<Agreement>][] = [
      ["quiet", {}],
      ["ending", { expires_on: ahead(9), review_due: ahead(9) }],
      ["ended", { expires_on: ago(9) }],
      ["open", { signed_on: "unknown", foreseen_on: "2025-12-10", status: "negotiating" }],
    ];
    const agreements = new Map(
      all.map(([id, more]) => [id, { ...treaty, id, title: id, ...more }] as const),
    );
    const view = memoView(recordOf([], undefined, { agreements }), MONDAY);
    expect(view.agreements.map(({ title }) => title)).toEqual(["ending", "ended", "open", "quiet"]);
    expect(view.agreementsLine).toBe(
      "week.instruments items=4 signed=2 unsigned=1 ended=1 unstated=0 ending=1 review=1 days=180",
    );
  });

  test("is in the editions of the parties to it", () => {
    expect(shown({}, MONDAY, "westland").agreements).toHaveLength(1);
    expect(shown({}, MONDAY, "nordland").agreements).toEqual([]);
    expect(shown({ parties: "unknown" }, MONDAY, "westland").agreements).toEqual([]);
    expect(shown({ parties: "unknown" }).agreements).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/record/commitment.ts";
import type { MeetingCommitment } from "../../src/record/record.ts";
import type { View } from "../../src/view/schema.ts";
import { type State, stateOf } from "../../src/view/states.ts";
import { exampleRecord, must } from "../support/example.ts";
import { record, SECOND, THIRD, viewOf } from "./fixture/fixture.ts";

const base = must(exampleRecord().commitments.get("vl-2025-12-02-05"), "vl-2025-12-02-05");
const AS_AT = "2026-02-01";

type Update = Commitment["updates"][number];

function on(day: string, status: NonNullable<Update["status"]>): Update {
  return { at: day, recorded: day, by: "unknown", status };
}

function item(due: string, ...updates: readonly Update[]): MeetingCommitment {
  return {
    ...base,
    updates: [...updates],
    due: due === "unknown" ? "unknown" : { on: due, basis: "agreed" },
  };
}

describe("the state of an item", () => {
  const cases: readonly (readonly [what: string, item: MeetingCommitment, state: State])[] = [
    ["done on its due day", item("2026-01-10", on("2026-01-10", "delivered")), "onTime"],
    ["done the day after", item("2026-01-10", on("2026-01-11", "delivered")), "late"],
    [
      "delivered in time and closed later",
      item("2026-01-10", on("2026-01-09", "delivered"), on("2026-01-20", "closed")),
      "onTime",
    ],
    [
      "delivered, taken up again and closed late",
      item(
        "2026-01-10",
        on("2026-01-05", "delivered"),
        on("2026-01-08", "in-progress"),
        on("2026-01-20", "closed"),
      ),
      "late",
    ],
    ["done within its due month", item("2026-01", on("2026-01-31", "closed")), "onTime"],
    ["not done and due that day", item(AS_AT), "inTime"],
    ["not done and due the day before", item("2026-01-31"), "overdue"],
    ["not done, without a due date", item("unknown"), "undated"],
    [
      "done, without a due date to be late by",
      item("unknown", on("2026-01-09", "closed")),
      "onTime",
    ],
    ["given up", item("2026-01-10", on("2026-01-09", "dropped")), "dropped"],
    ["replaced, without a due date", item("unknown", on("2026-01-09", "superseded")), "dropped"],
    ["done later than the cut-off", item("2026-01-31", on("2026-02-02", "closed")), "overdue"],
  ];

  test.each(cases)("%s", (_, item, state) => {
    expect(stateOf(item, { asAt: AS_AT, today: AS_AT })).toBe(state);
  });

  test("goes by the due day that was last moved", () => {
    const moved = {
      ...on("2026-01-09", "in-progress"),
      due: { from: "2026-01-10", to: "2026-03-10", reason: "waiting for the list" },
    };
    expect(stateOf(item("2026-01-10", moved), { asAt: AS_AT, today: AS_AT })).toBe("inTime");
  });
});

describe("the states by side", () => {
  const sides = (view: View) => view.score?.sides ?? [];

  test("sum to the items, since each is in one state", () => {
    for (const meeting of [SECOND, THIRD]) {
      const found = sides(viewOf("eve", {}, meeting));
      expect(found.length).toBeGreaterThan(0);
      for (const { items, states } of found) {
        const sum = Object.values(states).reduce((total, count) => total + Number(count), 0);
        expect(sum).toBe(Number(items));
      }
    }
  });

  test("count as late and as given up what the score counts so", () => {
    const found = sides(viewOf("eve"));
    const sum = (state: State) =>
      found.reduce((total, { states }) => total + Number(states[state]), 0);
    expect(sum("overdue")).toBe(found.reduce((total, { overdue }) => total + Number(overdue), 0));
    // f-05 and f-06.
    expect(sum("dropped")).toBe(2);
  });

  test("say of an item that was done without a due date what the table beside them says", () => {
    const closed = on("2026-04-01", "closed");
    const commitments = new Map(
      [...record.commitments].map(([id, each]): [string, MeetingCommitment] => [
        id,
        id === "f-03" ? { ...each, due: "unknown", updates: [closed] } : each,
      ]),
    );
    const found = sides(viewOf("eve", { record: { ...record, commitments } }));
    expect(found.length).toBeGreaterThan(0);
    for (const { done, overdue, undated, items, states } of found) {
      expect(states.undated).toBe(undated);
      expect(states.overdue).toBe(overdue);
      expect(Number(states.onTime) + Number(states.late)).toBe(Number(done));
      const sum = Object.values(states).reduce((total, count) => total + Number(count), 0);
      expect(sum).toBe(Number(items));
    }
    const total = (view: typeof found) => view.reduce((sum, { done }) => sum + Number(done), 0);
    expect(total(found)).toBe(total(sides(viewOf("eve"))) + 1);
  });
});

describe("the days on which something is due", () => {
  const dated = (due: Commitment["due"]) => {
    const commitments = new Map(
      [...record.commitments].map(([id, each]): [string, MeetingCommitment] => [
        id,
        { ...each, due, updates: [] },
      ]),
    );
    return viewOf("after", { record: { ...record, commitments } }).dueDays;
  };

  test("are those of the meeting's own items that are still to be done", () => {
    const days = dated({ on: "2026-12-24", basis: "agreed" });
    const { commitments } = viewOf("after");
    expect(days.map(({ id }) => id)).toEqual(commitments.map(({ id }) => id));
    expect(new Set(days.map(({ day, when }) => `${day} ${when}`))).toEqual(
      new Set(["2026-12-24 24 December 2026"]),
    );
  });

  test("put a month at its last day, and print it as a month", () => {
    const [first] = dated({ on: "2026-11", basis: "agreed" });
    expect(first).toMatchObject({ day: "2026-11-30", when: "November 2026" });
  });

  test("are none where no date is stated", () => {
    expect(dated("unknown")).toEqual([]);
  });

  test("stand in their order, and nobody sees those of items kept from them", () => {
    const days = viewOf("after").dueDays.map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    const shareable = viewOf("after", { audience: "shareable" });
    const seen = new Set(shareable.commitments.map(({ id }) => id));
    expect(shareable.dueDays.filter(({ id }) => !seen.has(id))).toEqual([]);
  });
});

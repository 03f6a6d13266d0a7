import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/record/commitment.ts";
import { standingOf } from "../../src/view/standing.ts";
import { exampleRecord, must } from "../support/example.ts";

const base = must(exampleRecord().commitments.get("vl-2025-12-02-05"), "vl-2025-12-02-05");

function withUpdates(
  updates: Commitment["updates"],
  due: Commitment["due"] = "unknown",
): Commitment {
  return { ...base, updates, due };
}

const on = (day: string) => ({ asAt: day, today: day });

describe("where a commitment stands", () => {
  test("is unknown as long as nobody has reported anything", () => {
    expect(standingOf(base, on("2026-01-01"))).toMatchObject({
      status: undefined,
      isClosed: false,
    });
  });

  test("goes by the day an update was recorded, not by the day it happened", () => {
    const item = withUpdates([
      { at: "2025-12-10", recorded: "2025-12-20", by: "unknown", status: "closed" },
    ]);
    expect(standingOf(item, on("2025-12-15")).isClosed).toBe(false);
    expect(standingOf(item, on("2025-12-20")).isClosed).toBe(true);
  });

  test("is overdue from the day after its due day, and not once it is done", () => {
    const due = { on: "2025-12-10", basis: "agreed" } as const;
    expect(standingOf(withUpdates([], due), on("2025-12-10")).isOverdue).toBe(false);
    expect(standingOf(withUpdates([], due), on("2025-12-11")).isOverdue).toBe(true);
    const done = withUpdates(
      [{ at: "2025-12-09", recorded: "2025-12-09", by: "unknown", status: "delivered" }],
      due,
    );
    expect(standingOf(done, on("2025-12-11")).isOverdue).toBe(false);
  });

  test("takes the due day that was last moved", () => {
    const item = withUpdates(
      [
        {
          at: "2025-12-09",
          recorded: "2025-12-09",
          by: "unknown",
          due: { from: "2025-12-10", to: "2026-01-10", reason: "waiting for the list" },
        },
      ],
      { on: "2025-12-10", basis: "agreed" },
    );
    expect(standingOf(item, on("2025-12-20"))).toMatchObject({
      due: "2026-01-10",
      isOverdue: false,
    });
  });

  test("is overdue by a month or year only once that is over", () => {
    const due = { on: "2025-12", basis: "agreed" } as const;
    expect(standingOf(withUpdates([], due), on("2025-12-31")).isOverdue).toBe(false);
    expect(standingOf(withUpdates([], due), on("2026-01-01")).isOverdue).toBe(true);
  });

  test("is never overdue without any due date", () => {
    expect(standingOf(withUpdates([]), on("2099-12-31")).isOverdue).toBe(false);
  });

  test("is neither done nor overdue once it was dropped or superseded", () => {
    const due = { on: "2025-12-10", basis: "agreed" } as const;
    for (const status of ["dropped", "superseded"] as const) {
      const update = { at: "2025-12-09", recorded: "2025-12-09", by: "unknown", status } as const;
      expect(standingOf(withUpdates([update], due), on("2026-01-01"))).toMatchObject({
        isClosed: true,
        isDone: false,
        isOverdue: false,
      });
    }
  });
});

/** Due dates that are moved, and updates that come late and find another one there. */
import { describe, expect, test } from "vitest";
import type { Update } from "../../../src/record/commitment.ts";
import { addDays } from "../../../src/text/days.ts";
import { told, toldOf } from "./told.ts";
import { anItem, anUpdate, due, memoView, monday, moved, recordOf } from "./world.ts";

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

  test("whose year was inferred and is then confirmed is the same date, and not moved", () => {
    const inferred = { on: "2026-03-02", inferred: "year", because: "the report" } as const;
    const update = anUpdate(monday(3), { due: moved("2026-03-02", "2026-03-02") });
    const item = anItem({ due: { on: inferred, basis: "agreed" }, updates: [update] });
    const [[kind, words] = []] = told(item);
    expect(kind).toBe("change.reported");
    expect(words).toContain("to=2 March 2026;");
  });

  test("that is set for the first time is no slip", () => {
    const update = anUpdate(monday(3), {
      due: { from: "unknown", to: "2026-04-01", reason: "Agreed" },
    });
    expect(told(anItem({ updates: [update] }))).toEqual([
      [
        "change.dated",
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

describe("an update that was overtaken before it was entered", () => {
  const later = anUpdate(monday(2), {
    ...{ status: "in-progress", due: moved("2026-03-02", "2026-03-16"), what: "Open two posts" },
    ...{ owner: ["home"], lead: "home-unit", counterpart: "interior", deliverable: "A post" },
  });

  test("changes nothing, and is told with what it says and that it was overtaken", () => {
    const at = "2026-01-12";
    const over = (field: string, value: string) => [
      "change.reported",
      `week.overtaken name=field.${field} value=${value}`,
    ];
    expect(toldOf({ at, status: "accepted" }, [later])).toEqual(over("status", "status.accepted"));
    expect(toldOf({ at, what: "Open a gate" }, [later])).toEqual(over("what", "Open a gate"));
    expect(toldOf({ at, deliverable: "A gate" }, [later])).toEqual(over("deliverable", "A gate"));
    expect(toldOf({ at, owner: ["bert"] }, [later])).toEqual(over("owner", "Bert West"));
    expect(toldOf({ at, lead: "other-unit" }, [later])).toEqual(
      over("lead", "Department of Archives"),
    );
    expect(toldOf({ at, counterpart: "unknown" }, [later])).toEqual(
      over("counterpart", "unstated"),
    );
    const [kind, words] = toldOf({ at, due: moved("2026-03-02", "2026-03-09") }, [later]);
    expect([kind, words]).toEqual([
      "change.reported",
      "week.overtaken name=field.due value=9 March 2026; week.reason reason=waiting for the list",
    ]);
  });

  test("that says no other than what holds, is only reported", () => {
    expect(toldOf({ at: "2026-01-12", status: "in-progress", lead: "home-unit" }, [later])).toEqual(
      ["change.reported", "change.reported"],
    );
  });

  test("leaves the item where the later word puts it, in every list", () => {
    const early = anUpdate(addDays(monday(4), -3), {
      at: "2026-01-12",
      status: "on-hold",
      what: "Wait",
    });
    const item = anItem({ due: due("2026-03-02"), updates: [later, early] });
    expect(memoView(recordOf([item]), monday(4)).register[0]?.items[0]).toMatchObject({
      ...{ status: "status.in-progress", what: "Open two posts", due: "16 March 2026" },
      lead: "Department of Planning",
    });
  });

  test("that was done, and then taken up again, is done when it was done again", () => {
    const updates = [
      anUpdate("2026-01-20", { status: "in-progress" }),
      anUpdate("2026-01-21", { at: "2026-01-10", status: "delivered", evidence: "Letter 12" }),
      anUpdate("2026-01-30", { status: "closed" }),
    ];
    const states = [3, 4].map((week) => {
      const view = memoView(recordOf([anItem({ due: due("2026-01-15"), updates })]), monday(week));
      return view.register[0]?.items[0]?.state;
    });
    expect(states).toEqual(["state.overdue", "state.late"]);
  });
});

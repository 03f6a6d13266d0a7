/** Which items the edition of a unit, party or person holds, and who gets one. */
import { describe, expect, test } from "vitest";
import type { Audience } from "../../../src/record/fields.ts";
import type { MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { memoOf } from "../../../src/view/week/context.ts";
import { unitsOf } from "../../../src/view/week/items.ts";
import { anItem, anUpdate, memoFor, memoView, monday, recordOf, weekContext } from "./world.ts";

const MONDAY = monday(4);
const lastWeek = addDays(MONDAY, -3);

function itemsOf(unit: string, more: Partial<MeetingCommitment>, day = MONDAY) {
  const { register } = memoView(recordOf([anItem(more)]), day, { unit });
  return register.flatMap(({ items }) => items.map(({ id }) => id));
}

describe("the edition of a unit", () => {
  test("holds what it leads, is to do, answers for or helps with", () => {
    for (const more of [
      { lead: "home-unit" },
      { owner: ["interior", "home-unit"] },
      { counterpart: "home-unit" },
      { with: ["home-unit"] },
    ]) {
      expect(itemsOf("home-unit", more)).toEqual(["a-01"]);
      expect(itemsOf("other-unit", more)).toEqual([]);
    }
  });

  test("does not hold what was only said by or to it, nor what nobody is named for", () => {
    expect(itemsOf("bert", { by: "bert", to: ["home-unit"] })).toEqual([]);
    expect(itemsOf("home-unit", { by: "bert", to: ["home-unit"] })).toEqual([]);
    expect(itemsOf("home-unit", {})).toEqual([]);
  });

  test("holds the items of the bodies that belong to it, however far down, and not those of its own body", () => {
    expect(itemsOf("home", { lead: "home-desk" })).toEqual(["a-01"]);
    expect(itemsOf("home-unit", { lead: "home-desk" })).toEqual(["a-01"]);
    expect(itemsOf("home-desk", { lead: "home" })).toEqual([]);
    expect(itemsOf("interior", { lead: "home-desk" })).toEqual([]);
  });

  test("of a person holds what that person is to do", () => {
    expect(itemsOf("anna", { owner: ["anna"] })).toEqual(["a-01"]);
    expect(itemsOf("bert", { owner: ["anna"] })).toEqual([]);
  });

  test("names whose it is, and the memo of the house nobody", () => {
    const record = recordOf([anItem({ lead: "home-unit" })]);
    expect(memoView(record, MONDAY, { unit: "home-unit" }).paper.edition).toBe(
      "Department of Planning",
    );
    expect(memoView(record, MONDAY).paper).not.toHaveProperty("edition");
  });

  test("tells what was handed to it and what was taken from it this week, and then holds the one alone", () => {
    const handed = { lead: "home-unit", updates: [anUpdate(lastWeek, { lead: "other-unit" })] };
    for (const unit of ["home-unit", "other-unit", "home"]) {
      const { changes } = memoView(recordOf([anItem(handed)]), MONDAY, { unit });
      expect([unit, changes[0]?.title]).toEqual([unit, "change.reassigned"]);
    }
    expect(itemsOf("home-unit", handed)).toEqual([]);
    expect(itemsOf("other-unit", handed)).toEqual(["a-01"]);
    expect(itemsOf("home-unit", handed, monday(3))).toEqual(["a-01"]);
    expect(itemsOf("other-unit", handed, monday(3))).toEqual([]);
    expect(memoView(recordOf([anItem(handed)]), monday(5), { unit: "home-unit" }).changes).toEqual(
      [],
    );
  });
});

describe("an edition", () => {
  const units = (more: Partial<MeetingCommitment>, day = MONDAY) =>
    unitsOf(weekContext(recordOf([anItem(more)]), day));

  test("is made for everybody who is to act or to help, and the bodies they belong to", () => {
    expect(units({ owner: ["anna", "interior"], lead: "home-desk", with: ["joint"] })).toEqual([
      ...["anna", "home", "home-desk", "home-unit", "interior", "joint"],
    ]);
    expect(units({})).toEqual([]);
  });

  test("is made for who lost the last item this week, and no longer in the next", () => {
    const handed = { lead: "other-unit", updates: [anUpdate(lastWeek, { lead: "home-desk" })] };
    expect(units(handed, monday(3))).toEqual(["home", "other-unit"]);
    expect(units(handed)).toEqual(["home", "home-desk", "home-unit", "other-unit"]);
    expect(units(handed, monday(5))).toEqual(["home", "home-desk", "home-unit"]);
  });

  test("is made for the same people, whoever's edition one looks from", () => {
    const handed = { lead: "other-unit", updates: [anUpdate(lastWeek, { lead: "home-desk" })] };
    const context = weekContext(recordOf([anItem(handed)]), MONDAY, { unit: "interior" });
    expect(unitsOf(context)).toEqual(units(handed));
  });

  test("is not made for who gets an item only later", () => {
    const later = { lead: "home", updates: [anUpdate(MONDAY, { lead: "home-unit" })] };
    expect(units(later)).toEqual(["home"]);
    expect(units({ ...later, recorded: MONDAY })).toEqual([]);
  });
});

describe("the memo of the house", () => {
  const ids = (more: Partial<MeetingCommitment>, audience: Audience = "internal") =>
    memoView(recordOf([anItem(more)]), MONDAY, { audience }).register.flatMap(({ items }) => items);

  test("holds what its readers may see, and no more", () => {
    expect(ids({ audience: "internal" })).toHaveLength(1);
    expect(ids({ audience: "delegation" }, "delegation")).toHaveLength(1);
    expect(ids({ audience: "internal" }, "delegation")).toEqual([]);
    expect(ids({ audience: "delegation" }, "shareable")).toEqual([]);
  });

  test("knows neither items nor updates from sources that are off", () => {
    const update = (source: string) => anUpdate(lastWeek, { status: "accepted", source });
    expect(ids({ source: "blog" })).toEqual([]);
    expect(ids({ source: ["blog", "cable"] })).toHaveLength(1);
    expect(ids({ updates: [update("cable")] })[0]?.status).toBe("status.accepted");
    expect(ids({ updates: [update("blog")] })[0]).toMatchObject({ status: "status.none" });
    const record = recordOf([anItem({ updates: [update("blog")] })]);
    expect(memoView(record, MONDAY).changes).toEqual([]);
  });

  test("counts an item for the side that is to act, and for ours where we lead and nobody is to act", () => {
    const side = (more: Partial<MeetingCommitment>) =>
      memoView(recordOf([anItem(more)]), MONDAY).counts.sides.map(({ name }) => name);
    expect(side({ owner: ["home", "anna"] })).toEqual(["score.side.ours"]);
    expect(side({ owner: ["interior"], lead: "home-unit" })).toEqual(["score.side.theirs"]);
    expect(side({ owner: ["interior", "home"] })).toEqual(["score.side.both"]);
    expect(side({ owner: ["joint"] })).toEqual(["score.side.both"]);
    expect(side({ lead: "home-unit" })).toEqual(["score.side.ours"]);
    expect(side({ lead: "home-unit", owner: [] })).toEqual(["score.side.ours"]);
    expect(side({ owner: [] })).toEqual(["score.side.unnamed"]);
    const handed = { owner: ["interior"], updates: [anUpdate(lastWeek, { owner: ["home"] })] };
    expect(side(handed)).toEqual(["score.side.ours"]);
  });
});

describe("the memo of a week", () => {
  const { house } = recordOf([]);

  test("is no. 1 in the first week, and one more in each week after, over a year of 53 weeks too", () => {
    expect(memoFor(recordOf([]), monday(0))).toEqual({
      ...{ week: "2026-W02", number: 1, today: "2026-01-05", asAt: "2026-01-04", since: undefined },
    });
    expect(memoFor(recordOf([]), monday(1))).toMatchObject({ number: 2, since: "2026-01-04" });
    for (let week = 0; week < 160; week++) {
      const { number, since, asAt } = memoFor(recordOf([]), monday(week));
      expect(number).toBe(week + 1);
      expect(asAt).toBe(addDays(monday(week), -1));
      if (week > 0) expect(since).toBe(memoFor(recordOf([]), monday(week - 1)).asAt);
    }
    expect(memoOf(house, "2026-W53")?.number).toBe(52);
    expect(memoOf(house, "2027-W01")?.number).toBe(53);
  });

  test("is not there before the first, nor for a week that does not exist", () => {
    for (const week of ["2026-W01", "2025-W52", "2027-W53", "2026-W00", "2026-02-02", ""]) {
      expect([week, memoOf(house, week)]).toEqual([week, undefined]);
    }
  });
});

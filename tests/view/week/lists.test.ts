/** The lights, the quiet items and those that wait for the other side, as a desk officer would put it. */
import { describe, expect, test } from "vitest";
import type { MeetingCommitment } from "../../../src/record/record.ts";
import { addDays } from "../../../src/text/days.ts";
import { anItem, anUpdate, due, memoView, monday, moved, recordOf } from "./world.ts";

const MONDAY = monday(4);
const ago = (days: number) => addDays(MONDAY, -days);
const ahead = (days: number) => addDays(MONDAY, days);

function lightOf(more: Partial<MeetingCommitment>, day = MONDAY) {
  const view = memoView(recordOf([anItem(more)]), day);
  return view.register[0]?.items[0]?.light.replace("light.", "");
}

/** Led by us, due in a month, and reported on last week: nothing to worry about. */
const well = {
  ...{ lead: "home-unit", due: due(ahead(30)) },
  updates: [anUpdate(ago(2), { status: "accepted" })],
} satisfies Partial<MeetingCommitment>;

describe("the light of an item", () => {
  const last = (more: object) => ({ ...well, updates: [anUpdate(ago(2), more)] });

  test("is green where nothing is wrong", () => {
    expect(lightOf(well)).toBe("green");
  });

  test("is blue once it is done, whatever else, and – once it was given up", () => {
    for (const status of ["delivered", "closed"] as const) {
      expect(lightOf({ due: due(ago(9)), updates: [anUpdate(ago(20), { status })] })).toBe("blue");
    }
    for (const status of ["dropped", "superseded"] as const) {
      expect(lightOf({ due: due(ago(9)), updates: [anUpdate(ago(20), { status })] })).toBe(
        "dropped",
      );
    }
  });

  test("is red while it is late or held up, even without anybody or any date", () => {
    expect(lightOf({ ...well, due: due(ago(1)) })).toBe("red");
    expect(lightOf({ due: due(ago(1)) })).toBe("red");
    expect(lightOf(last({ status: "on-hold" }))).toBe("red");
    expect(lightOf({ ...last({ status: "on-hold" }), due: "unknown", lead: "unknown" })).toBe(
      "red",
    );
  });

  test("is grey without a date, or without anybody who leads or is to act", () => {
    expect(lightOf({ ...well, due: "unknown" })).toBe("grey");
    expect(lightOf({ ...well, lead: "unknown" })).toBe("grey");
    expect(lightOf({ ...well, lead: "unknown", owner: [] })).toBe("grey");
    expect(lightOf({ ...well, lead: "unknown", owner: ["home"] })).toBe("green");
    expect(lightOf({ ...well, lead: "unknown", due: due(ahead(3)) })).toBe("grey");
  });

  test("is amber where it is due within 14 days and not begun", () => {
    expect(lightOf({ ...well, due: due(ahead(15)) })).toBe("green");
    expect(lightOf({ ...well, due: due(ahead(14)) })).toBe("amber");
    expect(lightOf({ ...last({ status: "in-progress" }), due: due(ahead(14)) })).toBe("green");
    expect(lightOf({ ...last({ status: "assigned" }), due: due(MONDAY) })).toBe("amber");
  });

  test("is amber once it was put off, and not where its date was set first or moved earlier", () => {
    expect(lightOf(last({ due: moved(ahead(30), ahead(40)) }))).toBe("amber");
    expect(lightOf(last({ due: moved(ahead(30), ahead(20)) }))).toBe("green");
    const first = { due: { from: "unknown", to: ahead(40), reason: "Agreed" } };
    expect(lightOf({ ...last(first), due: "unknown" })).toBe("green");
    // What the update says of the date until then is not what the record knew of it.
    const wrong = { due: moved(ahead(1), ahead(40)) };
    expect(lightOf({ ...last(wrong), due: "unknown" })).toBe("green");
  });

  test("is amber again only from the memo on that knows that it was put off", () => {
    const update = anUpdate(MONDAY, { due: moved(ahead(30), ahead(40)) });
    expect(lightOf({ ...well, updates: [...well.updates, update] })).toBe("green");
    expect(lightOf({ ...well, updates: [...well.updates, update] }, monday(5))).toBe("amber");
  });

  test("is amber where nothing was entered for more than 14 days", () => {
    const reported = (days: number) => ({ ...well, updates: [anUpdate(ago(days))] });
    expect(lightOf(reported(14))).toBe("green");
    expect(lightOf(reported(15))).toBe("amber");
  });
});

describe("no word", () => {
  const isQuiet = (more: Partial<MeetingCommitment>, day = MONDAY) =>
    memoView(recordOf([anItem(more)]), day).quiet.length > 0;

  test("is said of what nobody entered anything of for more than 14 days", () => {
    expect(isQuiet({ updates: [anUpdate(ago(14))] })).toBe(false);
    expect(isQuiet({ updates: [anUpdate(ago(15))] })).toBe(true);
    expect(isQuiet({ recorded: ago(14) })).toBe(false);
    expect(isQuiet({ recorded: ago(15) })).toBe(true);
    expect(isQuiet({})).toBe(true);
  });

  test("goes by the entry, not by what happened, and not by what is entered later", () => {
    expect(isQuiet({ updates: [anUpdate(ago(2), { at: "2026-01-02" })] })).toBe(false);
    expect(isQuiet({ updates: [anUpdate(ago(20)), anUpdate(MONDAY)] })).toBe(true);
    expect(isQuiet({ updates: [anUpdate(ago(20)), anUpdate(ago(2))] })).toBe(false);
  });

  test("is not counted from before the item was entered", () => {
    expect(isQuiet({ recorded: ago(5), updates: [anUpdate(ago(20))] })).toBe(false);
  });

  test("is not said of what is done or given up", () => {
    for (const status of ["closed", "superseded"] as const) {
      expect(isQuiet({ updates: [anUpdate(ago(20), { status })] })).toBe(false);
    }
  });

  test("is told by who leads, those of nobody last, with the oldest entry", () => {
    const items = [
      anItem({ id: "q-1" }),
      anItem({ id: "q-2", lead: "other-unit", updates: [anUpdate(ago(20))] }),
      anItem({ id: "q-3", owner: ["home"] }),
      anItem({
        id: "q-4",
        lead: "other-unit",
        updates: [anUpdate(ago(22)), anUpdate(ago(16))],
      }),
    ];
    const { quiet, quietLine } = memoView(recordOf(items), MONDAY);
    expect(quiet).toEqual([
      { name: "Department of Archives", number: "2", oldest: "13 January 2026", ids: "q-2, q-4" },
      {
        name: "lead.body-only owner=Ministry of Home Affairs of Ostland",
        ...{ number: "1", oldest: "10 December 2025", ids: "q-3" },
      },
      { name: { unstated: "unstated" }, number: "1", oldest: "10 December 2025", ids: "q-1" },
    ]);
    expect(quietLine).toBe("week.quiet days=14 number=4 open=4");
  });
});

describe("waiting for the other side", () => {
  const waitedFor = (more: Partial<MeetingCommitment>) =>
    memoView(recordOf([anItem(more)]), MONDAY).waiting.map(({ name }) => name);
  const interior = "Ministry of the Interior of Westland";

  test("is what is theirs to do", () => {
    expect(waitedFor({ owner: ["interior"] })).toEqual([interior]);
    expect(waitedFor({ owner: ["bert"] })).toEqual(["Bert West"]);
    expect(waitedFor({ owner: ["westland"] })).toEqual(["Westland"]);
    expect(waitedFor({ owner: ["interior", "fund"] })).toEqual([
      "Ministry of the Interior of Westland and Nordic Fund",
    ]);
  });

  test("is not what is ours, of both sides, of nobody known, or of nobody", () => {
    for (const owner of [["home"], ["home", "interior"], ["joint"], ["interior", "joint"], []]) {
      expect(waitedFor({ owner })).toEqual([]);
    }
    expect(waitedFor({ owner: "unknown" })).toEqual([]);
  });

  test("is what we put to them and they have not answered", () => {
    for (const modality of ["hoped", "requested", "proposed", "offered"] as const) {
      expect(waitedFor({ by: "anna", to: ["interior"], modality })).toEqual([interior]);
    }
    for (const modality of ["stated", "instructed", "agreed", "signed"] as const) {
      expect(waitedFor({ by: "anna", to: ["interior"], modality })).toEqual([]);
    }
  });

  test("is not what they put to us, nor what we put to ourselves or to nobody", () => {
    expect(waitedFor({ by: "bert", to: ["home"], modality: "proposed" })).toEqual([]);
    expect(waitedFor({ by: "bert", to: ["interior"], modality: "proposed" })).toEqual([]);
    expect(waitedFor({ by: "anna", to: ["home-unit"], modality: "proposed" })).toEqual([]);
    expect(waitedFor({ by: "anna", to: "unknown", modality: "proposed" })).toEqual([]);
    expect(waitedFor({ by: "anna", to: ["home-unit", "interior"], modality: "proposed" })).toEqual([
      interior,
    ]);
  });

  test("ends with their answer, which is any word but that it is proposed", () => {
    const put: Partial<MeetingCommitment> = { by: "anna", to: ["interior"], modality: "proposed" };
    const reported = (status: "proposed" | "accepted" | "in-progress") =>
      waitedFor({ ...put, updates: [anUpdate(ago(3), { status })] });
    expect(reported("proposed")).toEqual([interior]);
    expect(reported("accepted")).toEqual([]);
    expect(reported("in-progress")).toEqual([]);
    expect(waitedFor({ ...put, updates: [anUpdate(ago(3), { note: "Letter sent" })] })).toEqual([
      interior,
    ]);
  });

  test("ends when it is done or given up, or handed to us", () => {
    const update = (more: object) => ({
      owner: ["interior"],
      updates: [anUpdate(ago(3), more)],
    });
    expect(waitedFor(update({ status: "delivered" }))).toEqual([]);
    expect(waitedFor(update({ status: "dropped" }))).toEqual([]);
    expect(waitedFor(update({ owner: ["home"] }))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { View } from "../../src/view/schema.ts";
import {
  contextOf,
  FIRST,
  printed,
  record,
  SECOND,
  THIRD,
  viewOf,
  withCommitment,
  withMeeting,
} from "./fixture/fixture.ts";
import { wordsIn } from "./fixture/words.ts";

type Rows = View["commitments"];

const { locale } = contextOf("after");
const unstated = { unstated: locale.text("unstated") };
const ids = (rows: Rows) => rows.map(({ id }) => id);
const row = (id: string, rows: Rows) => rows.find((each) => each.id === id);

describe("the memo's register", () => {
  const view = viewOf("after");

  test("holds as agreed what was agreed or signed, and nothing else", () => {
    expect(ids(view.agreed)).toEqual(["s-agreed", "s-signed"]);
  });

  test("holds as ours and as theirs what people and bodies of either country put forward", () => {
    expect(ids(view.proposedByUs)).toEqual(["s-ours"]);
    expect(ids(view.proposedByThem)).toEqual(["s-theirs", "s-stated"]);
  });

  test("holds what a joint body or a third party put forward as neither ours nor theirs", () => {
    expect(ids(view.proposedByOthers)).toEqual(["s-joint", "s-fund"]);
  });

  test("holds instructions apart, with whoever passed them on", () => {
    expect(ids(view.instructions)).toEqual(["s-instructed"]);
    expect(view.instructions[0]).toMatchObject({ by: "Lena Ost", relayed: "Minister Ost" });
  });

  test("counts every item in one group", () => {
    const { agreed, proposedByUs, proposedByThem, proposedByOthers, instructions } = view;
    const groups = [agreed, proposedByUs, proposedByThem, proposedByOthers, instructions];
    expect(groups.flatMap(ids).sort()).toEqual(ids(view.commitments).toSorted());
  });
});

describe("a row of the register", () => {
  const rows = viewOf("after").commitments;

  test("prints a known quote within quotation marks", () => {
    expect(row("s-agreed", rows)?.quote).toBe("“Words internal-memo-item-quote”");
  });

  test("says of an unknown quote and an absent locator that they are not stated", () => {
    expect(row("s-signed", rows)).toMatchObject({ quote: unstated, locator: unstated });
  });

  test("names the unit that leads, or else who is to act without inventing a unit", () => {
    expect(row("s-agreed", rows)?.lead).toBe("Department of Planning");
    const owner = "Ministry of Home Affairs of Ostland";
    expect(row("s-theirs", rows)?.lead).toBe(locale.text("lead.body-only", { owner }));
    expect(row("s-signed", rows)?.lead).toEqual(unstated);
  });

  test("names a person who leads, or answers on the other side, as people are named, never by the id", () => {
    const changed = withCommitment("s-agreed", { lead: "bert", counterpart: "lena" });
    const rows = viewOf("after", { record: changed }).commitments;
    expect(row("s-agreed", rows)).toMatchObject({ lead: "Bert West", counterpart: "Lena Ost" });
  });

  test("names the due day or month with who set it", () => {
    const due = (date: string, basis: string) =>
      locale.text("due.with-basis", { date, basis: locale.text(`due.basis.${basis}`) });
    expect(row("s-agreed", rows)?.due).toBe(due("31 July 2026", "agreed"));
    expect(row("s-instructed", rows)?.due).toBe(due("December 2026", "instructed"));
    expect(row("s-signed", rows)?.due).toEqual(unstated);
  });

  test("takes no notice of updates from a source that the house has switched off", () => {
    const updates = [
      { at: "2026-04-01", recorded: "2026-04-01", by: "bert", status: "delivered", source: "blog" },
    ] as const;
    const changed = withCommitment("f-04", { updates: [...updates] });
    const earlier = row("f-04", viewOf("eve", { record: changed }).earlier);
    expect(earlier?.status).toBe(locale.text("status.none"));
  });
});

describe("items of earlier meetings", () => {
  const all = ["f-01", "f-02", "f-03", "f-04", "f-05", "f-06", "f-07"];

  test("stand in the note and the memo of the meeting after, those with others do not", () => {
    expect(ids(viewOf("eve").earlier)).toEqual(all);
    expect(ids(viewOf("after").earlier)).toEqual(all);
  });

  test("show what was entered by the cut-off, and not what was entered later", () => {
    const status = (id: string, rows: Rows) => row(id, rows)?.status;
    const late = locale.text("status.overdue", { status: locale.text("status.none") });
    expect(status("f-01", viewOf("eve").earlier)).toBe(late);
    expect(status("f-01", viewOf("eve", {}, THIRD).earlier)).toBe(locale.text("status.delivered"));
    expect(status("f-07", viewOf("eve").earlier)).toBe(locale.text("status.closed"));
  });

  test("are late from the day after the due day, and once the due month is over", () => {
    const isLate = (id: string, asOf: string) =>
      row(id, viewOf("after", { asOf }).earlier)?.status !== locale.text("status.none");
    expect([isLate("f-02", "2026-05-31"), isLate("f-02", "2026-06-01")]).toEqual([false, true]);
    expect([isLate("f-03", "2026-06-30"), isLate("f-03", "2026-07-01")]).toEqual([false, true]);
  });

  test("are never those of this meeting or a later one, however late the paper", () => {
    const late = { asOf: "2027-01-01" };
    expect(ids(viewOf("after", late).earlier)).toEqual(all);
    expect(ids(viewOf("after", late, FIRST).earlier)).toEqual([]);
    expect(ids(viewOf("eve", late).earlier)).toEqual(all);
  });

  test("are not those of another meeting on the same day", () => {
    const day = "2026-06-15";
    const changed = withMeeting(() => ({ on: day }), THIRD);
    expect(ids(viewOf("after", { record: changed }).earlier)).toEqual(all);
  });

  test("do not stand in a paper as of a day before they were made", () => {
    expect(ids(viewOf("eve", { asOf: "2026-03-09" }).earlier)).toEqual([]);
    expect(ids(viewOf("eve", { asOf: "2026-03-10" }).earlier)).toEqual(all);
  });
});

describe("a paper as of another day", () => {
  test("is no memo of items before the day they were made", () => {
    const before = viewOf("after", { asOf: "2026-06-14" });
    const { commitments, agreed, proposedByUs, proposedByThem, proposedByOthers } = before;
    expect([commitments, agreed, proposedByUs, proposedByThem, proposedByOthers]).toEqual(
      Array.from({ length: 5 }, () => []),
    );
    expect(before.instructions).toEqual([]);
    expect(viewOf("after", { asOf: "2026-06-15" }).commitments).toHaveLength(8);
  });

  test("holds nothing that came out of the meeting before there was one", () => {
    const words = wordsIn(printed("after", { asOf: "2026-06-14" }));
    // The desk's remarks on an instrument are no news of the meeting; only the note leaves them out.
    const ofMemo = words.filter((word) => word.includes("-memo-") && !word.endsWith("-remarks"));
    expect(ofMemo).toEqual([]);
  });

  test("holds no item of its own meeting on the eve, even as of a later day", () => {
    expect(viewOf("eve", { asOf: "2026-12-31" }).commitments).toEqual([]);
  });
});

describe("the score", () => {
  const counts = (view: View) => view.score?.sides.map(({ name: _, ...rest }) => rest) ?? [];
  const sum = (view: View, field: "items" | "done" | "open" | "overdue") =>
    counts(view).reduce((total, side) => total + Number(side[field]), 0);

  test("counts what was dropped or superseded neither as open nor as done", () => {
    const view = viewOf("eve");
    const fields = (["items", "done", "open", "overdue"] as const).map((name) => sum(view, name));
    // Closed: f-07; open: f-01 to f-04, and of these late f-01, f-02; given up: f-05, f-06.
    expect(fields).toEqual([7, 1, 4, 2]);
  });

  test("says how many were given up, where there are any, so that its sentence adds up", () => {
    const line = (view: View) => view.score?.line ?? "";
    // 1 done, 4 open, of these 2 overdue, and 2 given up, of 7.
    expect(line(viewOf("eve"))).toMatch(
      /: 7 .*Done 1, open 4; of the open ones overdue 2,.* No longer pursued 2\.$/u,
    );
    const pursued = new Map([...record.commitments].filter(([id]) => !/^f-0[56]$/u.test(id)));
    const all = line(viewOf("eve", { record: { ...record, commitments: pursued } }));
    expect(all).toContain("Done 1, open 4; of the open ones overdue 2,");
    expect(all).not.toContain("pursued");
  });

  test("tells sides apart by who is to act", () => {
    expect(viewOf("eve").score?.sides.map(({ name, items }) => `${name}: ${items}`)).toEqual([
      `${locale.text("score.side.ours")}: 4`,
      `${locale.text("score.side.theirs")}: 1`,
      `${locale.text("score.side.both")}: 1`,
      `${locale.text("score.side.unnamed")}: 1`,
    ]);
  });

  test("says whether there was no earlier meeting, or one that left no items", () => {
    const none = viewOf("eve", {}, "2025-11-05-prelude");
    expect(none).not.toHaveProperty("score");
    expect(none.scoreNone).toBe(locale.text("score.no-meeting"));
    const empty = viewOf("eve", {}, FIRST);
    expect(empty).not.toHaveProperty("score");
    expect(empty.scoreNone).toBe(locale.text("score.no-items", { meetings: "5 November 2025" }));
    expect(viewOf("eve")).not.toHaveProperty("scoreNone");
  });

  test("is of the items that readers may see and sets that are on", () => {
    const only = new Map([...record.commitments].filter(([id]) => id === "f-08"));
    const hidden = viewOf("eve", { record: { ...record, commitments: only } }, SECOND);
    expect(hidden).not.toHaveProperty("score");
    expect(hidden.scoreNone).toContain("10 March 2026");
  });
});

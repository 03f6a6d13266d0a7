/** In which form a fact's day and time stand, and what is told of facts that only the day brought in. */
import { describe, expect, test } from "vitest";
import { compareFacts } from "../../../src/tasks/versions/facts.ts";
import { exampleLocale } from "../../support/example.ts";
import {
  COMMITMENTS_FILE,
  composeMeeting,
  type Edits,
  factsAfter,
  houseWith,
  linesOf,
  MEETING_FILE,
} from "./support.ts";

const DAY = "\non:\n  on: 2025-12-02";
const MOVED = "\non:\n  on: 2025-12-03";

const before: Edits = {
  [MEETING_FILE]: [["\nstart: unknown", '\nstart: "14:00"']],
  [COMMITMENTS_FILE]: [
    [/\n {4}due: unknown\n/u, "\n    due: { on: 2025-12-20, basis: internal }\n"],
  ],
};
const after: Edits = {
  [MEETING_FILE]: [["\nstart: unknown", '\nstart: "14:30"']],
  [COMMITMENTS_FILE]: [
    [/\n {4}due: unknown\n/u, "\n    due: { on: 2025-12-27, basis: internal }\n"],
  ],
};

describe("on paper, days and times stand as the papers of the language have them", () => {
  test.each([
    ["en", "14:00", "14:30", "20 December 2025", "27 December 2025"],
    ["vi", "14 giờ 00", "14 giờ 30", "ngày 20 tháng 12 năm 2025", "ngày 27 tháng 12 năm 2025"],
  ])("in %s", (tag, start, later, due, moved) => {
    const papers = [composeMeeting(houseWith(before)), composeMeeting(houseWith(after))] as const;
    const told = compareFacts(...papers, exampleLocale(tag), "paper");
    expect(told.map((fact) => [fact.before, fact.after])).toEqual([
      [start, later],
      [due, moved],
    ]);
    const record = compareFacts(...papers, exampleLocale(tag));
    expect(record.map((fact) => [fact.before, fact.after])).toEqual([
      ["14:00", "14:30"],
      ["2025-12-20", "2025-12-27"],
    ]);
  });
});

describe("facts that stood in the record all along", () => {
  test("are told with the reason where only the day of the papers moved", () => {
    const found = factsAfter({ [MEETING_FILE]: [[DAY, MOVED]] });
    const facts = found.filter(({ entry }) => entry.kind === "fact");
    expect(facts.length).toBeGreaterThan(0);
    expect([...new Set(facts.map(({ because }) => because))]).toEqual([
      "in the record before; the day of the paper moved",
    ]);
    const day = found.find(({ path }) => path[0] === "on");
    expect([day?.because, day?.before === undefined]).toEqual([undefined, false]);
  });

  test("go with the same reason", () => {
    const found = factsAfter(
      { [MEETING_FILE]: [[MOVED, DAY]] },
      { before: { [MEETING_FILE]: [[DAY, MOVED]] } },
    );
    const facts = found.filter(({ entry }) => entry.kind === "fact");
    expect(facts.map((fact) => fact.after)).toEqual(facts.map(() => undefined));
    expect([...new Set(facts.map(({ because }) => because))]).toEqual([
      "in the record before; the day of the paper moved",
    ]);
  });

  test("and one that is new has none, though the day moved too", () => {
    const fact = /\n {2}- id: leaders-trip\n/u;
    const found = factsAfter({
      [MEETING_FILE]: [
        [DAY, MOVED],
        [fact, "\n  - id: trip-of-leaders\n"],
      ],
    });
    const told = found.filter(({ entry }) => entry.id === "trip-of-leaders");
    expect(told.map(({ because }) => because)).toEqual([undefined]);
  });
});

test("what changed in the record is told without a reason where no day moved", () => {
  expect(
    linesOf(factsAfter({ [MEETING_FILE]: [["\nvenue: unknown", "\nvenue: Room 3"]] })),
  ).toEqual(["venue: not stated in sources -> Room 3"]);
});

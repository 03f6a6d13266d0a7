/** The evening's cases on the example house: each change of a fact is told as a desk officer says it. */
import { describe, expect, test } from "vitest";
import { BILATERAL } from "../../support/example.ts";
import { COMMITMENTS_FILE, type Edits, factsAfter, linesOf, MEETING_FILE } from "./support.ts";

const START = "\nstart: unknown";
const OUR_HEAD = "- { person: binh, role: head }\n";

/** A deputy sits beside the Minister. */
const withDeputy: Edits = {
  [MEETING_FILE]: [[OUR_HEAD, `${OUR_HEAD}      - { person: chinh, role: member }\n`]],
};

const PROGRAMME = `
programme:
  - { time: "14:00", minutes: 5, what: Welcome, lead: laos, press: open }
  - { time: "14:10", minutes: 50, what: Talks, lead: unknown, press: closed }
  - { time: "15:00", minutes: 10, what: Signing, lead: unknown, press: open }
`;
const withProgramme: Edits = { [MEETING_FILE]: [["\nprogramme: unknown\n", PROGRAMME]] };

const DUE = "    due: { on: 2025-12-20, basis: internal }\n";
const ITEM_06 = "    what:\n      en: Assess the situation and the results of implementation";
const withDue: Edits = {
  [COMMITMENTS_FILE]: [
    [ITEM_06, `    due: { on: 2025-12-20, basis: internal }\n${ITEM_06}`],
    [
      "    deliverable: unknown\n    due: unknown\n    audience: shareable\n    source: s2\n    quote: assess the situation",
      "    deliverable: unknown\n    audience: shareable\n    source: s2\n    quote: assess the situation",
    ],
  ],
};

function moved(more = ""): Edits {
  const update = `    updates:
      - at: 2025-12-02
        recorded: 2025-12-02
        by: unknown
        due: { from: 2025-12-20, to: 2026-01-15, reason: the units asked for time }
${more}`;
  return { [COMMITMENTS_FILE]: [[DUE, `${DUE}${update}`]] };
}

describe("the issue's own cases", () => {
  test("the meeting moves by half an hour", () => {
    const before: Edits = { [MEETING_FILE]: [[START, '\nstart: "14:00"']] };
    const [change, ...others] = factsAfter(
      { [MEETING_FILE]: [['\nstart: "14:00"', '\nstart: "14:30"']] },
      { before },
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      entry: { kind: "meeting", id: BILATERAL },
      path: ["start"],
      before: "14:00",
      after: "14:30",
      place: { file: MEETING_FILE },
    });
    expect(change?.about).toBe("start");
  });

  test("the deputy is replaced, by name", () => {
    const found = factsAfter(
      { [MEETING_FILE]: [["person: chinh, role: member", "person: lam, role: member"]] },
      { before: withDeputy },
    );
    expect(linesOf(found)).toEqual(["MOHA, delegation, member 2: Phạm Minh Chính -> Tô Lâm"]);
  });

  test("a due date that an update moved is a due that moved, with the reason", () => {
    expect(linesOf(factsAfter(moved(), { before: withDue }))).toEqual([
      "commitment vl-2025-12-02-06: due: 2025-12-20 -> 2026-01-15 (the units asked for time)",
    ]);
  });

  test("what the same update reports besides is told too", () => {
    const found = factsAfter(moved("        note: The units met.\n"), { before: withDue });
    expect(linesOf(found)).toEqual([
      "commitment vl-2025-12-02-06: due: 2025-12-20 -> 2026-01-15 (the units asked for time)",
      "commitment vl-2025-12-02-06, report of 2025-12-02: (came) -> The units met.",
    ]);
  });
});

test("nothing changed where nothing did, nor where no paper draws on what did", () => {
  expect(factsAfter({})).toEqual([]);
  expect(factsAfter({ [MEETING_FILE]: [["# ---- who ---", "# ---- whoever ---"]] })).toEqual([]);
  expect(
    factsAfter({ "data/house.yaml": [["first_week: 2025-W50", "first_week: 2025-W49"]] }),
  ).toEqual([]);
});

test("what was unknown and became known", () => {
  const found = factsAfter({ [MEETING_FILE]: [["\nvenue: unknown", "\nvenue: Room 3"]] });
  expect(linesOf(found)).toEqual(["venue: not stated in sources -> Room 3"]);
});

test("a step of the programme that came in between moves none of the others", () => {
  const step = '  - { time: "14:05", minutes: 5, what: Photograph, lead: laos, press: open }\n';
  const talks = '  - { time: "14:10", minutes: 50';
  const found = factsAfter({ [MEETING_FILE]: [[talks, step + talks]] }, { before: withProgramme });
  expect(linesOf(found)).toEqual(["programme, step 2: (came) -> 14:05 · Photograph"]);
  expect(found[0]?.path).toEqual(["programme", 1]);
});

test("a step at another place and time is one that moved", () => {
  const found = factsAfter(
    { [MEETING_FILE]: [['time: "15:00", minutes: 10', 'time: "15:10", minutes: 20']] },
    { before: withProgramme },
  );
  expect(linesOf(found)).toEqual([
    "programme, step 3: time: 15:00 -> 15:10",
    "programme, step 3: length: 10 min -> 20 min",
  ]);
});

test("a talking point that went is told once, at its issue", () => {
  const found = factsAfter({
    [MEETING_FILE]: [[/ {6}- id: share-experience[\s\S]*?locator: \{ line: 12 \}\n\n/u, ""]],
  });
  expect(found).toHaveLength(1);
});

test("a text in three languages tells the one that changed", () => {
  const before: Edits = {
    [MEETING_FILE]: [["\nvenue: unknown", "\nvenue: { en: Room 3, vi: Phòng 3, lo: ຫ້ອງ 3 }"]],
  };
  const edits: Edits = { [MEETING_FILE]: [["lo: ຫ້ອງ 3", "lo: ຫ້ອງ 5"]] };
  const found = factsAfter(edits, { before, languages: ["en", "vi", "lo"] });
  expect(linesOf(found)).toEqual(["venue (Lao): ຫ້ອງ 3 -> ຫ້ອງ 5"]);
  // No paper is in Lao.
  expect(factsAfter(edits, { before, languages: ["en", "vi"] })).toEqual([]);
});

test("who set a date comes with the date, and is told where only that changed", () => {
  const set = factsAfter(withDue);
  expect(linesOf(set)).toEqual([
    "commitment vl-2025-12-02-06: due: not stated in sources -> 2025-12-20",
  ]);
  const basis: Edits = { [COMMITMENTS_FILE]: [["basis: internal", "basis: agreed"]] };
  expect(linesOf(factsAfter(basis, { before: withDue }))).toEqual([
    "commitment vl-2025-12-02-06: basis: our own date -> agreed",
  ]);
});

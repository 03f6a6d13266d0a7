/** What is told of the letterhead that a paper prints: who is as above, how long heads and lists are. */
import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/check.ts";
import { letterheadChecks } from "../../src/checks/paper/all.ts";
import type { LetterheadSubject, PrintedList } from "../../src/checks/paper/letterhead-check.ts";
import { Report } from "../../src/diagnostics/report.ts";

const FILE = "data/house.yaml";
const at = (line: number) => ({ file: FILE, line, column: 1 });

/** Members on lines of their own below the first. */
function list(line: number, members: readonly string[] | "unknown"): PrintedList {
  const placesOf = members === "unknown" ? [] : members.map((_, index) => at(line + 1 + index));
  return { members, place: at(line), placesOf };
}

function tell(subject: Partial<LetterheadSubject>) {
  const report = new Report();
  const plain: LetterheadSubject = {
    kind: "cong-van",
    theme: "vn-decree-30",
    bodies: [],
    addressees: undefined,
    recipients: undefined,
    asAbove: { vi: "Như trên", en: "As above" },
    tag: "vi",
  };
  runChecks(letterheadChecks, { ...plain, ...subject }, new Set(), report);
  return report.diagnostics.map(({ code, place }) => `${code} ${place?.line}`);
}

const addressed = list(10, ["Bộ Lao động"]);

describe("who is as above", () => {
  test.each([
    ["first", ["Như trên", "Văn phòng"]],
    ["first, with the stop of a list", ["Như trên;", "Văn phòng"]],
    ["first, in small letters and other bytes", ["như trên".normalize("NFD")]],
    ["first, in the words of another language, which is told of by itself", ["As above"]],
  ])("stands %s", (_, members) => {
    expect(tell({ addressees: addressed, recipients: list(20, members) })).toEqual([]);
  });

  test("is missed where the recipients begin with another, and where there is none", () => {
    for (const members of [["Văn phòng", "Như trên"], ["Như trên và Văn phòng"]])
      expect(tell({ addressees: addressed, recipients: list(20, members) })).toEqual([
        "as-above-missing 21",
      ]);
    expect(tell({ addressees: addressed, recipients: list(20, []) })).toEqual([
      "as-above-missing 20",
    ]);
  });

  test("is told of where nobody stands above, whether the paper has no place for it or nobody", () => {
    const recipients = list(20, ["Văn phòng", "Như trên"]);
    for (const addressees of [undefined, list(10, [])])
      expect(tell({ addressees, recipients })).toEqual(["as-above-alone 22"]);
    expect(tell({ recipients: list(20, ["Văn phòng"]) })).toEqual([]);
  });

  test("is no matter while nobody knows to whom the paper goes", () => {
    const unknown = list(10, "unknown");
    expect(tell({ addressees: addressed, recipients: unknown })).toEqual([]);
    expect(tell({ addressees: unknown, recipients: list(20, ["Văn phòng"]) })).toEqual([]);
    expect(tell({ addressees: unknown, recipients: list(20, ["Như trên"]) })).toEqual([]);
  });

  test("is no matter of a paper without recipients, nor of a theme or language without the words", () => {
    const recipients = list(20, ["Văn phòng"]);
    expect(tell({ addressees: addressed })).toEqual([]);
    expect(tell({ addressees: addressed, recipients, asAbove: {} })).toEqual([]);
    expect(tell({ addressees: addressed, recipients, tag: "lo" })).toEqual([]);
    expect(tell({ addressees: addressed, recipients, tag: "constructor" })).toEqual([]);
  });
});

test("the name of a body is told of from its third line, where the register has it", () => {
  const body = (lines: number) => ({ words: "Ministry", lines, place: at(lines) });
  expect(tell({ bodies: [body(1), body(2), body(3), body(4)] })).toEqual([
    "body-name-long 3",
    "body-name-long 4",
  ]);
});

test("addressees are told of from the thirteenth", () => {
  const many = (count: number) => list(10, Array<string>(count).fill("Office"));
  expect(tell({ addressees: many(12) })).toEqual([]);
  expect(tell({ addressees: many(13) })).toEqual(["addressees-many 10"]);
});

/** What no check needs to look at, since no record can be without it, and papers say where it is not known. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadRecord } from "../../src/record/load.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { buildView } from "../../src/view/build-view.ts";
import { files, LATER } from "../record/fixture.ts";
import { BILATERAL, exampleContext, exampleRecord, must } from "../support/example.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const ITEMS = `data/commitments/${LATER}.yaml`;

/** What is told of the record of the fixture with another text in one file. */
function told(file: string, from: string | RegExp, to: string): readonly string[] {
  const text = must(files[file], file);
  expect(text).toMatch(from);
  const report = new Report();
  loadRecord(createMemoryHost({ ...files, [file]: text.replace(from, to) }), report);
  return report.diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
}

/** What the papers of the example list among their gaps, once the meeting is changed. */
function gapsWith(change: object, mode: "eve" | "after" = "eve"): string {
  const record: HouseRecord = exampleRecord();
  const meeting = must(record.meetings.get(BILATERAL), BILATERAL);
  const meetings = new Map(record.meetings).set(BILATERAL, { ...meeting, ...change });
  const view = buildView(exampleContext(BILATERAL, mode, { record: { ...record, meetings } }));
  return view.gaps.map(({ items }) => items).join("; ");
}

describe.each([
  ["timezone", { timezone: "unknown" }, "time zone"],
  ["venue", { venue: "unknown" }, "venue"],
  ["arrangement", { press: { arrangement: "unknown", line: "unknown" } }, "press arrangement"],
  ["line", { press: { arrangement: "unknown", line: "unknown" } }, "press line"],
  ["gifts", { gifts: "unknown" }, "gifts"],
  ["objectives", { objectives: "unknown" }, "our objectives"],
] as const)("%s", (field, change, gap) => {
  test("cannot be left out of a meeting, and is among the gaps where it is unknown", () => {
    const line = new RegExp(`^${field}: .*\n|${field}: [^,}]+(?:, )?`, "mu");
    expect(told(MEETING, line, "")).toEqual([
      expect.stringContaining(`error: missing field "${field}"`),
    ]);
    expect(gapsWith(change)).toContain(gap);
  });
});

test.each(["owner", "due", "deliverable", "lead"])(
  "%s cannot be left out of an item, and is counted where it is unknown",
  (field) => {
    const line = new RegExp(`^ {4}${field}: .*\n`, "mu");
    expect(told(ITEMS, line, "")).toEqual([
      expect.stringContaining(`error: missing field "${field}"`),
    ]);
    const word = { owner: "act", due: "due date", deliverable: "deliverable of", lead: "lead" }[
      field
    ];
    expect(gapsWith({}, "after")).toContain(must(word, field));
  },
);

test("a due date cannot be moved without a reason", () => {
  const moved = "note: Done, due: { from: unknown, to: 2026-01-05 }";
  expect(told(ITEMS, "note: Done", moved)).toEqual([
    expect.stringContaining('error: missing field "reason"'),
  ]);
});

test("the house cannot be without a handling mark", () => {
  const without = told("data/house.yaml", "mark: Internal use only\n", "");
  expect(without).toEqual([expect.stringContaining('error: missing field "mark"')]);
});

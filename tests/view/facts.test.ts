import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Fact } from "../../src/record/fact.ts";
import type { DateFact } from "../../src/record/fields.ts";
import { must } from "../support/example.ts";
import { contextOf, record, SECOND, viewOf, withMeeting } from "./fixture/fixture.ts";

/** The record with a fact of this date filed under the meeting, and nothing else. */
function withFact(on: DateFact, more: Partial<Fact> = {}) {
  return withMeeting(({ facts }) => {
    return { facts: [{ ...must(facts[0], "a fact"), text: "The fact", on, ...more }] };
  });
}

/** In which of the meeting's papers a fact of this date stands. */
function papersWith(on: DateFact, more: Partial<Fact> = {}) {
  const changed = withFact(on, more);
  const report = new Report();
  const eve = viewOf("eve", { record: changed, report });
  const memo = viewOf("after", { record: changed, report });
  const holds = (rows: readonly { text: { prose: string } }[]) =>
    rows.some(({ text }) => text.prose === "The fact");
  return {
    note: holds(eve.background),
    outcome: holds(memo.outcome),
    told: report.diagnostics.map(({ code }) => code),
  };
}

describe("a fact of the meeting", () => {
  test("is in the note when its whole day, month or year lies before the meeting", () => {
    for (const on of ["2026-06-14", "2026-05", "2025"]) {
      expect(papersWith(on), on).toMatchObject({ note: true, told: [] });
    }
  });

  test("is in the memo's outcome, and not in the note, when its day, month or year holds the meeting's", () => {
    for (const on of ["2026-06-15", "2026-06", "2026", "unknown", "2026-06-20"]) {
      expect(papersWith(on), on).toEqual({ note: false, outcome: true, told: [] });
    }
  });

  test("is in the note without a day when it is said to precede the meeting", () => {
    expect(papersWith("unknown", { before: SECOND }).note).toBe(true);
    expect(papersWith("unknown", { before: "2026-09-20-third" }).note).toBe(false);
  });

  test("is told of at its place when it reaches no paper", () => {
    expect(papersWith("2027")).toEqual({
      note: false,
      outcome: false,
      told: ["fact-in-no-paper"],
    });
    const report = new Report();
    viewOf("after", { report });
    const told = report.diagnostics.map(({ code, severity, place }) => ({ code, severity, place }));
    expect(told).toEqual([
      {
        code: "fact-in-no-paper",
        severity: "warning",
        place: expect.objectContaining({ file: `data/meetings/${SECOND}.yaml` }),
      },
    ]);
    const line = must(told[0]?.place, "a place").line;
    expect(sourceLine(line)).toContain("on: 2027");
  });

  test("is not told of where only a cut-off that was asked for leaves it out", () => {
    for (const asOf of ["2026-06-10", "2026-06-16"]) {
      const report = new Report();
      viewOf("after", { record: withFact("2026-06-20"), report, asOf });
      expect(report.diagnostics).toEqual([]);
    }
  });

  test("does not become background once its month is over", () => {
    const { background } = viewOf("after", { record: withFact("2026-06"), asOf: "2026-12-31" });
    expect(background.map(({ text }) => text.prose)).not.toContain("The fact");
  });
});

function sourceLine(line: number): string | undefined {
  const file = record.files.find(({ path }) => path === `data/meetings/${SECOND}.yaml`);
  return new TextDecoder().decode(must(file, SECOND).bytes).split("\n")[line - 1];
}

describe("a paper's facts", () => {
  test("stand in order of time", () => {
    const words = viewOf("eve").background.map(({ text }) => text.prose.replace("Fact ", ""));
    expect(words.slice(0, 3)).toEqual([
      "internal-eve-year",
      "shareable-eve-prelude-day",
      "shareable-eve-first-day",
    ]);
  });

  test("are known by the day of the latest dated fact of an active set, unless another is asked for", () => {
    expect(contextOf("after").asAt).toBe("2026-06-16");
    expect(contextOf("eve").asAt).toBe("2026-06-14");
    const later = withFact("2026-06-20", { source: "blog" });
    expect(contextOf("after", { record: later }).asAt).toBe("2026-06-15");
  });
});

import { describe, expect, test } from "vitest";
import { must } from "../support/example.ts";
import { type Asked, modes, printed, record, withMeeting } from "./fixture/fixture.ts";

const forThem = (mode: "eve" | "after", asked: Asked = {}) =>
  printed(mode, { ...asked, audience: "shareable" });

describe.each(modes)("a paper that may be shared, %s", (mode) => {
  test("says nowhere where in a source something stands", () => {
    expect(printed(mode)).toContain('"locator"');
    expect(forThem(mode)).not.toContain("locator");
  });

  test("does not say why a part of a date was inferred, but that it was", () => {
    expect(printed(mode)).toContain("why-this-year");
    expect(forThem(mode)).not.toContain("why-this-year");
    expect(forThem(mode)).toContain("year inferred");
  });

  test("does not quote, nor ask what has to be cleared up", () => {
    expect(forThem(mode)).not.toMatch(/"quote"|"open"|"update"/);
  });

  test("does not name the building, which is for the delegation", () => {
    const changed = withMeeting(() => ({ venue: "the old villa" }));
    const papers = [printed(mode, { record: changed }), forThem(mode, { record: changed })];
    expect(papers.map((paper) => paper.includes("the old villa"))).toEqual([true, false]);
  });

  test("does not print how our delegation is told to address people", () => {
    const anna = must(record.people.get("anna"), "anna");
    const people = new Map(record.people).set("anna", { ...anna, call_name: "dear Anna" });
    const asked = { record: { ...record, people } };
    const papers = [printed(mode, asked), forThem(mode, asked)];
    expect(papers.map((paper) => paper.includes("dear Anna"))).toEqual([true, false]);
  });
});

test("a memo that may be shared names no press report that only internal facts cite", () => {
  expect(printed("after")).toContain("quiet-press-report");
  expect(forThem("after")).not.toContain("quiet-press-report");
  expect(forThem("after")).toContain("shareable-memo-press-report");
});

/** What `changes` says at the terminal and in JSON. */
import { expect, test } from "vitest";
import { type Slot, tell } from "../../../src/diagnostics/phrase.ts";
import { vietnamese } from "../../../src/diagnostics/vi/vietnamese.ts";
import { valuesOf } from "../../../src/tasks/versions/changes-value.ts";
import { printChanges } from "../../../src/tasks/versions/print-changes.ts";
import { evening, nothing } from "./changes-support.ts";

const inEnglish = (phrase: Slot) => tell(phrase);

test("facts with their lines, papers with their pages, templates apart", () => {
  expect(printChanges(evening)(inEnglish)).toBe(`\
2025-12-02-binh-phosay: changed since v1 of 2025-12-01 20:10:00+07:00

facts:
  start: 14:00 → 14:30
      data/meetings/2025-12-02-binh-phosay.yaml:31
  commitment vl-2025-12-02-06: due: 2025-12-20 → 2026-01-15 (the units asked for time)
  programme, step 2: new: 14:05 · Photograph
  issue 4, point 2: gone: I am willing to share Việt Nam’s experience.

papers:
  briefing-note.en  Briefing note
    page 1  Time and place › Hour: 14:00 → 14:30
    page 2  Time and place: new: 14:05 Photograph

changed by templates, not by facts:
  templates/briefing-note.md.hbs
  briefing-note.en  Briefing note
    page 1  Time and place: Say this → Say

new papers: follow-up-memo.en
papers without a change: talking-points.en
`);
});

test("nothing is said to have changed where nothing did", () => {
  const said = printChanges(nothing);
  expect(said(inEnglish)).toBe("2025-12-02-binh-phosay: nothing changed since v1\n");
  expect(said((phrase) => tell(phrase, vietnamese))).toBe(
    "2025-12-02-binh-phosay: không có thay đổi so với v1\n",
  );
  expect(valuesOf(nothing)).toMatchObject({ changed: false, facts: [], templates: [] });
});

test("a change of templates alone is not one of facts", () => {
  const said = printChanges({ ...nothing, templates: evening.templates })(inEnglish);
  expect(said).toContain("no fact that the papers print has changed\n\nchanged by templates");
});

test("programs read the same as people", () => {
  const { facts, changed } = valuesOf(evening);
  expect(changed).toBe(true);
  expect(facts[0]).toMatchObject({ about: "start", before: "14:00", line: 31, column: 8 });
  expect(facts[2]).toMatchObject({ before: null, after: "14:05 · Photograph", file: null });
});

test("a list is never cut at the terminal", () => {
  const [fact] = evening.facts;
  const many = Array.from(
    { length: 300 },
    () => fact ?? ({ entry: { kind: "meeting", id: "" }, path: [], about: "" } as const),
  );
  const said = printChanges({ ...evening, facts: many })(inEnglish);
  expect(said.split("start: 14:00 → 14:30")).toHaveLength(301);
});

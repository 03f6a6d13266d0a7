/** The page of what changed in Word: however much changed, it stays a page where lines are set higher. */
import { expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import { readDocument } from "../../../src/document/read-tree.ts";
import { composeMeeting } from "../../../src/pipeline/versions/compose-meeting.ts";
import { writeFormat } from "../../../src/pipeline/write-paper.ts";
import { writeChanges } from "../../../src/tasks/versions/write-changes.ts";
import { dressDocument } from "../../../src/writers/dress.ts";
import { BILATERAL, must } from "../../support/example.ts";
import { exampleInMemory } from "../../support/example-in-memory.ts";
import { evening, placed } from "./changes-support.ts";

/** How much higher LibreOffice sets a page of Lao than the PDF has it. */
const HIGHER = 1.12;

/** More facts and places than a page holds, of different lengths. */
function manyChanges() {
  const words = "what both sides agreed upon at the last meeting ".repeat(3);
  const some = (count: number, length: number) => words.slice(0, 5 + ((count * length) % 120));
  const facts = Array.from({ length: 60 }, (_, index) => {
    const fact = must(evening.facts[0], "a fact");
    return { ...fact, about: some(index, 7), before: some(index, 37), after: some(index, 53) };
  });
  const changes = Array.from({ length: 30 }, (_, index) => {
    return placed(index + 1, { before: [some(index, 11)], after: [some(index, 17)], page: index });
  });
  const papers = evening.papers.map((paper) => ({ ...paper, changes }));
  return { ...evening, facts, papers };
}

test.each([
  ["international", "vi"],
  ["vn-decree-30", "lo"],
  ["compact", "lo"],
])("with the theme %s, in %s", async (theme, tag) => {
  const host = exampleInMemory({ "data/house.yaml": ["theme: international", `theme: ${theme}`] });
  const asked = { languages: [tag], kinds: ["talking-points"] };
  const composed = composeMeeting(host, BILATERAL, asked, new Report());
  if (typeof composed === "string") throw new Error(composed);
  const version = { number: 2, isDraft: false, at: evening.since.at };
  const report = new Report();
  const made = await writeChanges(manyChanges, composed, version, report);
  const json = must(made?.trees.get(`what-changed.${tag}`), "a tree");
  const document = must(readDocument(json), "a document");
  const paper = must(composed.papers[0], "a paper");
  const { page } = paper.theme.theme;
  const used = page.height - page.top - page.bottom;
  const lower = { ...page, bottom: page.bottom + used * (1 - 1 / HIGHER) };
  const low = { ...paper.theme.theme, page: lower };
  const own = { ...paper, theme: { ...paper.theme, theme: low } };
  const dressed = dressDocument(document, low, new Report());
  const laid = await writeFormat(own, "pdf", dressed, { isForPages: true });
  expect([laid?.pages, made?.files.map(({ pages }) => pages)]).toEqual([1, [1, undefined]]);
});

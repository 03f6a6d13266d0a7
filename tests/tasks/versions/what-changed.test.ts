/** The paper that tells what changed: one page, in the words of its language, all that is left out counted. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Block, Text } from "../../../src/document/nodes.ts";
import { textsOf } from "../../../src/document/redline/texts.ts";
import { whatChanged } from "../../../src/tasks/versions/what-changed.ts";
import { dressDocument } from "../../../src/writers/dress.ts";
import { loadTheme } from "../../../src/writers/load-theme.ts";
import { loadWriter } from "../../../src/writers/registry.ts";
import {
  BILATERAL,
  exampleContext,
  exampleHost,
  exampleLocale,
  must,
} from "../../support/example.ts";
import { evening, nothing } from "./changes-support.ts";

const host = exampleHost();

function paperIn(tag: string, changes = evening, rows = 40) {
  const report = new Report();
  const locale = exampleLocale(tag, host).reportingTo(report);
  const context = { ...exampleContext(BILATERAL, "eve", { report }), locale };
  const document = whatChanged(changes, context, { rows });
  expect(report.diagnostics).toEqual([]);
  return { document, texts: document.children.flatMap(textsOf) };
}

test("says the facts, the papers with their pages, and what templates changed", () => {
  expect(paperIn("en").texts).toEqual([
    "What changed in v2",
    "Bilateral meeting of the Minister of Home Affairs with the Lao Minister of Labour and Social Welfare · v2 · since v1 of 1 December 2025, 20:10",
    "Facts",
    ...["What", "Before", "Now"],
    ...["start", "14:00", "14:30"],
    ...["commitment vl-2025-12-02-06: due", "2025-12-20", "2026-01-15 (the units asked for time)"],
    ...["programme, step 2", "–", "new: 14:05 · Photograph"],
    ...["issue 4, point 2", "I am willing to share Việt Nam’s experience.", "gone"],
    "Papers and pages",
    ...["Paper", "Page", "What"],
    ...["Briefing note", "1", "Hour: 14:00 → 14:30"],
    ...["Briefing note", "2", "Time and place: new: 14:05 Photograph"],
    ...["Follow-up memo", "", "new paper"],
    "Changed besides by the templates, not by facts: templates/briefing-note.md.hbs.",
    ...["Paper", "Page", "What"],
    ...["Briefing note", "1", "Time and place: Say this → Say"],
    "Without a change: Talking points.",
  ]);
});

test("fewer rows are asked for and the others counted", () => {
  const { texts } = paperIn("en", evening, 3);
  expect(texts).toContain("and 2 more");
  expect(texts).toContain("start");
  expect(texts).not.toContain("programme, step 2");
  expect(paperIn("en", nothing).texts).toContain("No fact that the papers print has changed.");
});

describe.each(["en", "vi", "lo"])("in %s", (tag) => {
  test.each(["international", "vn-decree-30"])(
    "is one page in both formats under %s",
    async (name) => {
      const [fact] = evening.facts;
      const many = Array.from({ length: 200 }, () => must(fact, "a fact"));
      const report = new Report();
      const { theme } = must(loadTheme(host, name, report), "no theme");
      const { document } = paperIn(tag, { ...evening, facts: many }, 14);
      const dressed = dressDocument(document, theme, report);
      const pdf = must(await loadWriter("pdf"), "pdf");
      const docx = must(await loadWriter("docx"), "docx");
      const made = must(
        await pdf.write(dressed, { theme, host, report, locate: () => undefined }),
        "no PDF",
      );
      const word = await docx.write(dressed, {
        theme,
        host,
        report,
        locate: () => undefined,
        ...(made.places && { pagesOfPdf: made.places }),
      });
      expect(report.diagnostics.map(({ message }) => message)).toEqual([]);
      expect([made.pages, (word?.bytes.length ?? 0) > 0]).toEqual([1, true]);
    },
  );
});

test("a text that changed in all languages is told once, in that of the paper", () => {
  const [fact] = evening.facts;
  const venue = { ...must(fact, "a fact"), about: "venue" };
  const facts = ["en", "vi", "lo"].map((language) => ({
    ...venue,
    path: ["venue", language],
    language,
    after: `Room ${language}`,
  }));
  const { texts } = paperIn("vi", { ...evening, facts });
  expect(texts.filter((text) => text.startsWith("Room "))).toEqual(["Room vi"]);
  // Where its own language did not change, none of the others is silent.
  const others = paperIn("vi", {
    ...evening,
    facts: facts.filter((each) => each.language !== "vi"),
  });
  expect(others.texts.filter((text) => text.startsWith("Room "))).toEqual(["Room en", "Room lo"]);
});

test("only papers in its language are told, and those that no other page can tell", () => {
  const [changed, , came] = evening.papers;
  const [note, memo] = [must(changed, "a paper"), must(came, "a paper")];
  const papers = [
    note,
    { ...note, paper: "briefing-note.vi", title: "Tài liệu" },
    { ...memo, paper: "talking-points.lo", title: "ບົດ", state: "gone" as const },
  ];
  const { texts } = paperIn("vi", { ...evening, papers });
  expect([texts.includes("Tài liệu"), texts.includes("Briefing note")]).toEqual([true, false]);
  expect(texts).toContain("ບົດ");
  const all = papers.map((paper) => ({ ...paper, state: "gone" as const }));
  const gone = paperIn("vi", { ...evening, papers: all }).texts;
  expect([gone.includes("Tài liệu"), gone.includes("ບົດ")]).toEqual([true, false]);
});

test("the words of another language are not among the templates that changed", () => {
  const templates = ["templates/locales/en.yaml", "templates/locales/vi.yaml"];
  expect(paperIn("en", { ...evening, templates }).texts).toContain(
    "Changed besides by the templates, not by facts: templates/locales/en.yaml.",
  );
});

test("papers that only look otherwise are not among those without a change", () => {
  const { texts } = paperIn("en", { ...evening, looks: ["talking-points.en"] });
  expect(texts).toContain("Other in theme, font or size of type: Talking points.");
  expect(texts).not.toContain("Without a change: Talking points.");
});

test("words of another language than the paper's are marked as such", () => {
  const [fact] = evening.facts;
  const venue = { ...must(fact, "a fact"), language: "vi", before: "Hội trường", after: "Phòng 3" };
  const { document } = paperIn("lo", { ...evening, facts: [venue] });
  const marked = inlinesOf(document.children).filter(({ language }) => language !== undefined);
  expect(marked.map(({ language, value }) => [language, value])).toEqual([
    ["en", expect.stringContaining("Bilateral meeting")],
    ["vi", "Hội trường"],
    ["vi", "Phòng 3"],
  ]);
  const own = paperIn("vi", { ...evening, facts: [venue] }).document;
  expect(JSON.stringify(own)).not.toContain('"language":"en"');
  expect(JSON.stringify(own.children)).not.toContain('"language":"vi"');
});

function inlinesOf(blocks: readonly Block[]): readonly Text[] {
  const inlines = blocks.flatMap((block) => {
    if (block.type === "table")
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.children));
    return block.type === "subtitle" ? block.children : [];
  });
  return inlines.filter((inline) => inline.type === "text");
}

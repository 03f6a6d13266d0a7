/** The minister's preferences on the page: how large the type is, and how long the briefing note. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { Block } from "../../src/document/nodes.ts";
import { inlineText } from "../../src/document/words.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { composePaper, type Paper } from "../../src/pipeline/paper.ts";
import { budgetFor, themeFor } from "../../src/pipeline/preferences.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { BILATERAL, must, RECEPTION } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { elementsOf, readDocx, runValue, wordsOf } from "../writers/docx/read-docx.ts";

const HOUSE = "data/house.yaml";
const languages = ["en", "vi", "lo"];

/** The example with these lines among the preferences. */
const preferring = (...lines: readonly string[]) =>
  exampleInMemory({
    [HOUSE]: ["  text_size: 11 # points\n", lines.map((line) => `  ${line}\n`).join("")],
  });

function papers(host: ReturnType<typeof preferring>): readonly Paper[] {
  const report = new Report();
  const house = must(loadHouse(host, { languages }, report), JSON.stringify(report.diagnostics));
  return [...house.record.meetings.values()].flatMap((meeting) =>
    papersOf(house, meeting, { languages }, report),
  );
}

const namesOfBody = (paper: Paper) => {
  const { document } = must(composePaper(paper), "not composed");
  const blocks = document.children.map((block) =>
    block.type === "annex" ? `annex ${block.id}` : block.type,
  );
  return blocks.filter((block) => block.startsWith("annex"));
};

function headingsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === "keep") return headingsIn(block.children);
    return block.type === "heading" ? [inlineText(block.children)] : [];
  });
}

describe("a minister who wants one page", () => {
  const host = preferring("text_size: 11", "briefing_pages: 1");

  test.each([RECEPTION, BILATERAL])(
    "gets the core of %s on it in every language, and all else behind it",
    async (meeting) => {
      const { codes, files } = await runBuild(host, {
        meetings: [meeting],
        kinds: ["briefing-note"],
        languages,
      });
      expect(codes.filter((code) => code === "page-budget")).toEqual([]);
      expect(files).toHaveLength(6);
    },
    60_000,
  );

  test("loses no section: what is not on the page stands in the first annex", () => {
    const headings = (paper: Paper) => {
      const { document } = must(composePaper(paper), "not composed");
      return headingsIn(document.children);
    };
    const brief = papers(host).filter(({ kind }) => kind.name === "briefing-note");
    const whole = papers(preferring("text_size: 11")).filter(
      ({ kind }) => kind.name === "briefing-note",
    );
    for (const [at, paper] of brief.entries()) {
      expect(namesOfBody(paper)[0]).toBe("annex details");
      const usual = must(whole[at], "the same paper");
      expect(namesOfBody(usual)[0]).toBe("annex participants");
      const own = headings(paper);
      const { locale } = usual.context;
      // The one stands in a row of the card, the other in two lines.
      expect(headings(usual).filter((text) => !own.includes(text))).toEqual([
        locale.text("section.purpose"),
        locale.text("section.clearance"),
      ]);
    }
  });

  test.each(["11", "14"])(
    "is told at the wish where a note takes more, in type of %s points",
    async (size) => {
      const text = "Obtain the Lao Minister’s agreement to review";
      const long = preferring(`text_size: ${size}`, "briefing_pages: 1");
      const file = `data/meetings/${BILATERAL}.yaml`;
      const was = new TextDecoder().decode(long.files.get(file));
      expect(was).toContain(text);
      const now = was.replace(
        text,
        `${"Obtain what we came for, and then some more. ".repeat(40)}`,
      );
      long.files.set(file, new TextEncoder().encode(now));
      const { diagnostics } = await runBuild(long, {
        meetings: [BILATERAL],
        kinds: ["briefing-note"],
      });
      const [told] = diagnostics.filter(({ code }) => code === "page-budget");
      expect(told?.message).toMatch(/takes [23] pages, and 1 is allowed$/u);
      expect(told?.place?.file).toBe(HOUSE);
    },
  );
});

describe("the wish for one page", () => {
  const wishing = papers(preferring("text_size: 14", "briefing_pages: 1"));
  const briefing = must(
    wishing.find(({ kind }) => kind.name === "briefing-note"),
    "a briefing note",
  );
  const { kind, house, theme } = briefing;
  const { factor } = theme.theme.budget;

  test("is one page in large type too, where the kind's own pages are as many more", () => {
    expect(factor).toBeGreaterThan(1);
    expect(budgetFor(kind, house.record, factor)).toMatchObject({
      budget: { body: 1 },
      place: { file: HOUSE },
    });
    const { record } = must(papers(preferring("text_size: 14"))[0], "a paper").house;
    expect(budgetFor(kind, record, factor)).toMatchObject({
      budget: { body: Math.ceil(2 * factor) },
      place: kind.budgetPlace,
    });
    const long = { ...kind, budget: { body: 2, pages: 3 } };
    expect(budgetFor(long, house.record, factor).budget).toEqual({
      body: 1,
      pages: Math.ceil(3 * factor),
    });
  });

  test("is for the notes before a meeting that the minister reads, and that have more of their own", () => {
    for (const other of [
      { ...kind, asAt: "after" as const },
      { ...kind, isForMinister: false },
      { ...kind, budget: { body: 1 } },
    ]) {
      const { budget, place } = budgetFor(other, house.record, 1);
      expect(budget.body).toBe(other.budget.body);
      expect(place).toBe(kind.budgetPlace);
    }
  });
});

describe("a minister who reads large type", () => {
  const large = papers(preferring("text_size: 14"));

  test("gets it in every paper, on as many more pages", () => {
    const own = large.filter(({ kind }) => kind.isForMinister);
    expect(own.length).toBeGreaterThan(0);
    for (const { theme } of own) {
      expect(theme.theme.paragraphs.body.size).toBeGreaterThanOrEqual(14);
      expect(theme.theme.budget.factor).toBeGreaterThanOrEqual(1);
    }
  });

  test("finds it in the file", async () => {
    const paper = must(
      large.find(({ kind }) => kind.name === "briefing-note"),
      "a briefing note",
    );
    const files = await writePaper(must(composePaper(paper), "not composed"), ["docx"]);
    const docx = readDocx(must(files[0], "a file").bytes);
    const run = elementsOf(docx.body, "w:r").find((each) =>
      wordsOf(each).includes("close coordination"),
    );
    expect(runValue(must(run, "the body"), "w:sz", "w:val", docx)).toBe("28");
  });

  test("is not given it in papers that others read", () => {
    const [paper] = large;
    const { house, kind } = must(paper, "a paper");
    expect(themeFor({ ...kind, isForMinister: false }, house)).toBe(
      house.themes.get("international"),
    );
    expect(themeFor(kind, house)).toBe(themeFor(kind, house));
  });
});

/** Cue cards as they come out of the press: sheet, empty third, size of type, what stands on every card. */
import { expect, test } from "vitest";
import { drawnGlyphs } from "../support/drawn-glyphs.ts";
import { BILATERAL, must } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { openPdf } from "../support/pdf-words.ts";
import { attribute, elementsOf, readDocx } from "../writers/docx/read-docx.ts";

const POINTS = 72 / 25.4;
const SHEET = { width: 210 * POINTS, height: 148 * POINTS };

const host = exampleInMemory({
  "data/house.yaml": ["language: en ", "languages: [en, vi, lo]\nlanguage: en "],
});
const built = await runBuild(host, { meetings: [BILATERAL], kinds: ["cue-cards"] });
const fileOf = (tag: string, format: string) =>
  must(host.files.get(`output/${BILATERAL}/cue-cards.${tag}.${format}`), `${tag} ${format}`);

test("they are made without an error where they are asked for, and not otherwise", async () => {
  expect(built.report.errors).toBe(0);
  const usual = exampleInMemory();
  await runBuild(usual, { meetings: [BILATERAL] });
  const others = [...usual.files.keys()].filter((path) => /output\/.*(?:cue|interpr)/u.test(path));
  expect(others).toEqual([]);
});

test.each(["en", "vi", "lo"])(
  "%s: no word stands in the lowest third of the sheet",
  async (tag) => {
    const glyphs = await drawnGlyphs(fileOf(tag, "pdf"));
    expect(glyphs.length).toBeGreaterThan(300);
    expect(Math.min(...glyphs.map(({ y }) => y))).toBeGreaterThan(SHEET.height / 3);
  },
);

test.each(["en", "vi", "lo"])(
  "%s: each card has its number, the reference and the mark",
  async (tag) => {
    const pdf = await openPdf(fileOf(tag, "pdf"));
    // A cover, courtesies, five points, closing words.
    expect(pdf.numPages).toBe(8);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      expect(Math.abs(width - SHEET.width) + Math.abs(height - SHEET.height)).toBeLessThan(1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join("");
      expect(text).toContain(`${number}/8`);
      expect(text).toContain(BILATERAL);
      if (tag === "en") expect(text).toContain("Internal use only");
    }
  },
);

test("what is said is set in 24 points, in both formats", async () => {
  const pdf = await openPdf(fileOf("en", "pdf"));
  const { items } = await (await pdf.getPage(3)).getTextContent();
  const sizes = items.flatMap((item) =>
    "str" in item && item.str.includes("Ministers") ? [item.transform[0]] : [],
  );
  expect(sizes).toEqual([24]);
  const docx = readDocx(fileOf("en", "docx"));
  const [size] = elementsOf(must(docx.defaults, "no defaults"), "w:sz");
  const normal = elementsOf(must(docx.styles.get("Normal"), "no body style"), "w:sz")[0];
  expect(attribute(normal ?? size, "w:val")).toBe("48");
});

test("the Word file is a sheet of A5 across, with the same third below its text", () => {
  const { body } = readDocx(fileOf("en", "docx"));
  for (const section of elementsOf(body, "w:sectPr")) {
    const [sheet] = elementsOf(section, "w:pgSz");
    const [margins] = elementsOf(section, "w:pgMar");
    expect(Number(attribute(sheet, "w:w")) / 20).toBeCloseTo(SHEET.width, 0);
    expect(Number(attribute(sheet, "w:h")) / 20).toBeCloseTo(SHEET.height, 0);
    expect(Number(attribute(margins, "w:bottom")) / 20).toBeGreaterThan(SHEET.height / 3);
  }
});

test("a point longer than its card is an error that names it and its line", async () => {
  const long = "We are glad to be here with all of our friends today. ".repeat(9).trim();
  const path = `data/meetings/${BILATERAL}.yaml`;
  const other = exampleInMemory({
    [path]: [
      "We need to clarify **specific needs** in three areas.",
      `We need to clarify. ${long}`,
    ],
  });
  const { diagnostics } = await runBuild(other, { meetings: [BILATERAL], kinds: ["cue-cards"] });
  const told = diagnostics.filter(({ code }) => code === "card-overflow");
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toContain("We need to clarify");
  expect(told[0]?.place?.file).toBe(path);
  const text = new TextDecoder().decode(other.files.get(path)).split("\n");
  const line = text.findIndex((each) => each.includes("We need to clarify. We are"));
  expect(told[0]?.place?.line).toBeGreaterThanOrEqual(line);
  expect(told[0]?.place?.line).toBeLessThanOrEqual(line + 1);
});

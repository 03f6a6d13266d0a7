/** Where tracked changes put the marks of paragraphs, so that LibreOffice gets what Word gets. */
import { expect, it } from "vitest";
import { textPart } from "../../../src/writers/docx/package.ts";
import { openPackage } from "../../support/open-docx.ts";
import { track } from "./track.ts";
import { paper } from "./tracked-blocks.ts";
import { cases } from "./tracked-cases.ts";

async function bodyOf(name: string): Promise<string> {
  const [before = [], after = []] = cases[name] ?? [];
  const { bytes } = await track(paper(...before), paper(...after));
  return textPart(openPackage(bytes), "word/document.xml");
}

/** The properties of the last paragraph before the first table. */
function beforeTable(body: string): string {
  const [stretch = ""] = body.split("<w:tbl>");
  return stretch.slice(stretch.lastIndexOf("<w:p>"));
}

it.each(["a paragraph comes before a table", "a paragraph goes between another and a table"])(
  "where %s, the mark before the table is of both versions",
  async (name) => {
    expect(beforeTable(await bodyOf(name))).not.toMatch(/<w:rPr><w:(?:ins|del)\s[^>]*\/>/u);
  },
);

it("between two tables, what went and what came are one paragraph", async () => {
  const [, between = ""] = (await bodyOf("a paragraph between tables goes")).split("</w:tbl>");
  expect(between.split("<w:tbl>")[0]?.match(/<w:p>/gu)).toHaveLength(1);
});

it.each(["a list becomes one of figures", "an item gets a list"])(
  "where %s, no words go only to come again",
  async (name) => {
    expect(await bodyOf(name)).not.toContain("<w:delText");
  },
);

import validate from "@ooxml-tools/validate";
import { expect, it } from "vitest";
import { lintDocx } from "../../support/open-docx.ts";
import { examplePapers } from "./example-papers.ts";

it.each(examplePapers)(
  "$name follows Microsoft's rules for the format, and ours",
  async (paper) => {
    const bytes = await paper.bytes();
    expect(await validate(bytes, "docx")).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  },
);

it.each(examplePapers)("$name takes less than 150 KB", async (paper) => {
  expect((await paper.bytes()).length).toBeLessThan(150 * 1024);
});

/**
 * Every paper of the example as DOCX: of Microsoft's rules each paper is asked in one of its languages here and
 * in all of them in the mode `all` and by the stage `conformance` of CI; our own rules go for all.
 */
import validate from "@ooxml-tools/validate";
import { expect, it } from "vitest";
import { languages } from "../../support/composed-papers.ts";
import { inTurn } from "../../support/extent.ts";
import { lintDocx } from "../../support/open-docx.ts";
import { examplePapers } from "./example-papers.ts";

const papers = [...new Set(examplePapers.map(({ name }) => paperOf(name)))];
const byTurns = papers.flatMap((paper, turn) =>
  inTurn(
    examplePapers.filter(({ name }) => paperOf(name) === paper),
    turn,
    languages.length,
  ),
);

/** Its name without the language. */
function paperOf(name: string): string {
  return name.replace(/\.\w+$/u, "");
}

it.each(examplePapers)("$name follows our rules, and takes less than 150 KB", async (paper) => {
  const bytes = await paper.bytes();
  expect(lintDocx(bytes)).toEqual([]);
  expect(bytes.length).toBeLessThan(150 * 1024);
});

it.each(byTurns)("$name follows Microsoft's rules for the format", async (paper) => {
  expect(await validate(await paper.bytes(), "docx")).toEqual([]);
});

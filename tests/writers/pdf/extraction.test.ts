import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentTexts, documentWords } from "../../../src/document/words.ts";
import { normalise } from "../../../src/text/normalise.ts";
import { extractedText } from "../../support/extracted-text.ts";
import { pdfWords } from "../../support/pdf-words.ts";
import { makeTemporaryFolder } from "../../support/temporary-folder.ts";
import { trilingualPaper } from "../../support/trilingual.ts";
import { theme, writePdf } from "./write.ts";

/** Set by .ci/run where poppler is installed; it is no part of what tests need. */
const poppler = process.env.CHANCERY_PDFTOTEXT;
const paper = trilingualPaper();
const typed = documentTexts(paper).map(normalise);
const letters = (value: string): string => value.replace(/\s+/gu, "");

it("the file's own words of a paper in three languages are those that were typed", async () => {
  const { bytes } = await writePdf(paper);
  expect(await pdfWords(bytes)).toEqual(documentWords(paper).map(normalise));
});

it("what is copied in a browser has the same letters in the same order", async () => {
  const { bytes } = await writePdf(paper);
  expect(letters(await extractedText(bytes))).toBe(letters(typed.join("")));
});

it.runIf(poppler)(
  "what poppler extracts has the same letters, and whole words but at line ends",
  async () => {
    const nothing = { left: "", centre: "", right: "", rule: false };
    const furniture = {
      header: nothing,
      footer: nothing,
      firstHeader: nothing,
      firstFooter: nothing,
    };
    const { bytes } = await writePdf(paper, { theme: { ...theme, furniture } });
    const file = join(makeTemporaryFolder(), "paper.pdf");
    writeFileSync(file, bytes);
    const options = ["-raw", "-enc", "UTF-8", file, "-"];
    const text = execFileSync(poppler ?? "", options, { encoding: "utf8" }).replace(/[•\f]/gu, "");
    expect(letters(text)).toBe(letters(typed.join("")));
    const found = new Set(text.split(/\s+/u));
    const words = typed.flatMap((each) => each.split(/\s+/u)).filter(Boolean);
    const whole = words.filter((word) => found.has(word)).length;
    console.log(
      `poppler: ${letters(text).length} letters as typed, ${whole} of ${words.length} words in one line`,
    );
    expect(whole / words.length).toBeGreaterThan(0.9);
  },
);

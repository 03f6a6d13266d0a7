/** What the tree of a spoilt paper says, both formats say: words are read back, and no hole comes in on the way. */
import { expect, test, vi } from "vitest";
import { documentWords } from "../../src/document/words.ts";
import type { AnyContext, ComposedPaper } from "../../src/pipeline/paper.ts";
import { writePaper } from "../../src/pipeline/write-paper.ts";
import { docxWords } from "../support/docx-words.ts";
import { must } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { pdfWords } from "../support/pdf-words.ts";
import { languagesFor, openCampaign, runCase, sayCase } from "./campaign.ts";
import { isWhole, sampleOf, seed } from "./settings.ts";
import { leftoversIn } from "./sound.ts";

vi.mock(import("../../src/record/data-files.ts"), async (original) => {
  const { rememberFiles } = await import("./remember-files.ts");
  return rememberFiles(await original());
});

/** Papers of so many cases; those that are refused have none. */
const PAPERS = isWhole ? 150 : 2;
/** Refused cases are gone through at most so often, in a sample. */
const MOST = 200;

test(`spoilt papers say the same in both formats (seed ${seed})`, {
  timeout: 7_200_000,
}, async () => {
  const campaign = openCampaign(exampleInMemory(), () => true);
  const written: string[] = [];
  for (const [turn, one] of sampleOf(campaign.cases, MOST).entries()) {
    if (written.length >= PAPERS) break;
    const { judged, after } = runCase(campaign, one, languagesFor(one, turn));
    const [first] = after.papers;
    if (!first || judged.outcome === "refused") continue;
    const [name, composed] = first;
    const { errors } = composed.context.report;
    if (errors > 0) continue;
    const [pdf, docx] = await wordsOf(composed);
    // Pages are known only once it is laid out.
    expect(docx, sayCase(one, judged)).toEqual(pdf);
    const own = documentWords(composed.document);
    expect(pdf.length, sayCase(one, judged)).toBeGreaterThanOrEqual(own.length);
    expect(leftoversIn(pdf.join(" ")), name).toEqual([]);
    written.push(name);
  }
  console.log(`spoilt papers written, seed ${seed}: ${written.length}`);
  expect(written.length).toBe(PAPERS);
});

async function wordsOf(composed: ComposedPaper<AnyContext>) {
  const [pdf, docx] = await writePaper(composed, ["pdf", "docx"]);
  return [
    await pdfWords(must(pdf, "no PDF").bytes),
    docxWords(must(docx, "no DOCX").bytes),
  ] as const;
}

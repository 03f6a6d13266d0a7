/**
 * Content that no page is made for, through both writers: all of its words are there, in order, nothing
 * overlaps, no page ends worse than it must; or the paper is refused with a message at a line.
 */
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { docxWriter } from "../../src/writers/docx/writer.ts";
import type { Theme } from "../../src/writers/theme.ts";
import { declarationLanguages } from "../support/declaration.ts";
import { inTurn } from "../support/extent.ts";
import { type HardDocument, hardDocuments } from "./hard-documents.ts";
import { matchLines } from "./match.ts";
import { readDocxLetters } from "./read-docx.ts";
import { readLaid } from "./read-laid.ts";
import { judge } from "./rules.ts";
import { host, loadThemes } from "./themes.ts";
import { PAGE_NUMBER } from "./units.ts";

const cases = loadThemes().flatMap((theme) =>
  declarationLanguages.flatMap((language) =>
    hardDocuments(language).map((hard) => ({ ...hard, theme, of: `${theme.name}, ${language}` })),
  ),
);

/** In each theme in one of the languages, and in each language in one of the themes at least. */
const casesOfPages = loadThemes().flatMap((theme, turn) =>
  declarationLanguages.flatMap((language, index) =>
    inTurn(hardDocuments(language), turn + index, declarationLanguages.length).map((hard) => ({
      ...hard,
      theme,
      of: `${theme.name}, ${language}`,
    })),
  ),
);

/** A refusal names what it refuses. */
function expectRefused(report: Report): void {
  expect(report.errors).toBeGreaterThan(0);
  for (const { place, severity } of report.diagnostics) {
    if (severity === "error") expect(place?.line).toBeGreaterThan(0);
  }
}

async function expectSoundPages({ document }: HardDocument, theme: Theme): Promise<void> {
  const { pages, report } = await readLaid(document, theme, host);
  if (!pages) return expectRefused(report);
  const found = judge(matchLines(document, theme, pages));
  expect(found.map(({ rule, page, at }) => `${rule}: page ${page}, ${at}`)).toEqual([]);
}

async function expectAllWords({ document }: HardDocument, theme: Theme): Promise<void> {
  const { pages } = await readLaid(document, theme, host);
  if (!pages) return;
  const { units, linesOf } = matchLines(document, theme, pages);
  const pagesOfPdf = new Map(
    units.flatMap(({ id, index }) => (id ? [[id, linesOf.get(index)?.[0]?.page ?? 0]] : [])),
  );
  const report = new Report();
  const context = { theme, host, report, locate: () => undefined, pagesOfPdf };
  const paper = await docxWriter.write(document, context);
  if (!paper) return expectRefused(report);
  const { body, notes } = readDocxLetters(paper.bytes);
  let at = 0;
  for (const { kind, letters, pageTargets } of units) {
    if (kind === "note") continue;
    const numbers = pageTargets.map((target) => String(pagesOfPdf.get(target)));
    const whole = letters.replaceAll(PAGE_NUMBER, () => numbers.shift() ?? "");
    const found = body.indexOf(whole, at);
    expect({ whole, found: found >= at }).toEqual({ whole, found: true });
    at = found + whole.length;
  }
  expect(notes).toEqual(units.flatMap(({ kind, letters }) => (kind === "note" ? [letters] : [])));
}

describe("hard content is laid out soundly or refused at its line", () => {
  it.each(casesOfPages)("PDF, $of: $name", async (hard) => {
    await expectSoundPages(hard, hard.theme);
  });

  it.each(cases.filter(({ theme }) => theme.name === "international"))(
    "DOCX, $of: $name",
    async (hard) => {
      await expectAllWords(hard, hard.theme);
    },
  );
});

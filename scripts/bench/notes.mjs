/**
 * What the notes of the example's papers cost: each paper is written with its notes and without any, by turns in one
 * process.
 */
import { loadSources } from "../load-sources.mjs";

/** By what is written, the milliseconds of each round. */
export async function timeNotes(root, rounds) {
  const { composePapers, formats, loadWriter, Report } = await loadSources(root, [
    "tests/support/composed-papers.ts",
    "src/writers/registry.ts",
    "src/diagnostics/report.ts",
  ]);
  const papers = (await composePapers()).map(({ composed }) => composed);
  const times = new Map();
  /** Where the PDF has its headings, which Word's contents name. */
  const places = new Map();
  for (const format of formats) {
    const writer = await loadWriter(format);
    const [noted, bare] = ["with notes", "without"].map((what) => {
      const all = [];
      times.set(`the example's papers, ${format.toUpperCase()}, ${what}`, all);
      return all;
    });
    // The first round reads fonts and compiles, and is not counted.
    for (let round = -1; round < rounds; round++) {
      const sums = [0, 0];
      for (const { document, theme, house } of papers) {
        const without = { ...withoutMarks(document), notes: [] };
        for (const [index, each] of [document, without].entries()) {
          const key = `${index} ${papers.findIndex((paper) => paper.document === document)}`;
          const context = { theme: theme.theme, host: house.host, locate: () => undefined };
          const pagesOfPdf = places.get(key);
          const start = performance.now();
          const paper = await writer.write(each, {
            ...context,
            report: new Report(),
            ...(pagesOfPdf && { pagesOfPdf }),
          });
          sums[index] += performance.now() - start;
          if (paper?.places) places.set(key, paper.places);
        }
      }
      if (round < 0) continue;
      noted.push(sums[0]);
      bare.push(sums[1]);
    }
  }
  return times;
}

/** The same without the marks of notes. */
function withoutMarks(node) {
  if (Array.isArray(node)) {
    return node.filter((each) => each?.type !== "noteReference").map(withoutMarks);
  }
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === "origin" || name === "meta" ? value : withoutMarks(value),
    ]),
  );
}

/**
 * Times what the notes of the example's papers cost: each paper is written with its notes and without
 * any, by turns in one process, and the least time of each is compared. It asserts nothing. `--runs 40`
 * asks for more than twenty rounds.
 */
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { loadSources } from "./load-sources.mjs";

const root = dirname(import.meta.dirname);
const { values: asked } = parseArgs({ options: { runs: { type: "string", default: "20" } } });
const { composePapers, formats, loadWriter, Report } = await loadSources(root, [
  "tests/support/composed-papers.ts",
  "src/writers/registry.ts",
  "src/diagnostics/report.ts",
]);
const papers = composePapers().map(({ composed }) => composed);

console.log(`Node ${process.version}, least of ${asked.runs} in ms, with notes and without`);
const places = new Map();
for (const format of formats) {
  const writer = await loadWriter(format);
  let [withNotes, without] = [0, 0];
  for (const { document, theme, house } of papers) {
    const bare = { ...withoutMarks(document), notes: [] };
    const times = [document, bare].map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < Number(asked.runs); round++) {
      for (const [index, each] of [document, bare].entries()) {
        const start = performance.now();
        const paper = await writer.write(each, contextOf(each, { theme, house }));
        times[index] = Math.min(times[index], performance.now() - start);
        if (paper?.places) places.set(each === bare ? document.meta : document, paper.places);
      }
    }
    withNotes += times[0];
    without += times[1];
  }
  const figures = [withNotes, without].map((ms) => ms.toFixed(0).padStart(7)).join("");
  console.log(`${format.padEnd(6)}${figures}   ${(withNotes / without).toFixed(2)} times`);
}

function contextOf(document, { theme, house }) {
  const report = new Report();
  const pagesOfPdf = places.get(document) ?? places.get(document.meta);
  const context = { theme: theme.theme, host: house.host, report, locate: () => undefined };
  return pagesOfPdf ? { ...context, pagesOfPdf } : context;
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

/**
 * Holds the papers of the example, in every theme and every language, to what other people's programs say
 * of them: veraPDF, qpdf, poppler, pdf.js, Microsoft's Open XML validation, LibreOffice. Which papers are
 * judged in which theme and language says the table in `conformance/papers.mjs`, which papers of versions
 * `conformance/versions.mjs`; each is judged by all of the programs. Prints a line a paper, then each rule that is broken; exits with 1 if any is. A program
 * that cannot be had is only said. `--whole` judges every paper in every theme and language; `--program`
 * judges the papers of another build than `dist/`; `--into` keeps them in a folder.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeControls } from "./conformance/controls.mjs";
import { askRevisions, countPagesInOffice } from "./conformance/docx.mjs";
import { askOpenXml } from "./conformance/open-xml.mjs";
import { makePapers } from "./conformance/papers.mjs";
import { askPdfjs, askPoppler, askQpdf, countPages } from "./conformance/pdf.mjs";
import { printFaults, printTable } from "./conformance/print.mjs";
import { findPrograms } from "./conformance/programs.mjs";
import { fetchVeraPdf, validate } from "./conformance/verapdf.mjs";
import { makeVersions } from "./conformance/versions.mjs";

/** A paper of the example is no larger, in either format. */
const MOST_BYTES = 150_000;

const project = resolve(import.meta.dirname, "..");
const { values: asked } = parseArgs({
  options: {
    program: { type: "string", default: join(project, "dist/chancery.js") },
    into: { type: "string" },
    whole: { type: "boolean", default: false },
  },
});
const folder = asked.into ? resolve(asked.into) : mkdtempSync(join(tmpdir(), "chancery-"));
if (asked.into) mkdirSync(folder, { recursive: true });

try {
  process.exitCode = (await judgeAll()) ? 0 : 1;
} finally {
  if (!asked.into) rmSync(folder, { recursive: true, force: true });
}

async function judgeAll() {
  const seconds = {};
  const program = resolve(asked.program);
  const making = { project, program, folder, isWhole: asked.whole };
  // What is fetched is waited for beside the papers, which take a processor.
  const [{ found, veraPdf }, example, versions] = await Promise.all([
    timed(seconds, "fetching", findJudges()),
    timed(seconds, "making", makePapers(making)),
    timed(seconds, "issuing", makeVersions(making)),
  ]);
  const papers = [...example.papers, ...versions];
  const { controls, impossible } = makeControls(papers, folder);
  await inspect([...papers, ...controls], { found, veraPdf, seconds });

  printTable(papers);
  const faults = printFaults(papers);
  const broken = veraPdf.fault ? [`veraPDF: ${veraPdf.fault}`] : [];
  const blind = controls.flatMap(({ name, found: by, results }) =>
    by.filter((each) => results[each]?.length === 0).map((each) => `${each} does not find ${name}`),
  );
  for (const each of [...broken, ...blind, ...impossible]) console.log(each);
  const absent = ["qpdf", "poppler", "LibreOffice"].filter((name) => !found[name]);
  for (const name of absent) console.log(`${name}: did not run, because it is not installed`);
  if (veraPdf.absent) console.log(`veraPDF: did not run, because ${veraPdf.absent}`);

  const looked = controls.flatMap(({ found: by, results }) =>
    by.filter((each) => results[each]),
  ).length;
  const judged = papers.flatMap(({ results }) => Object.values(results)).filter(Boolean);
  const passed = judged.filter((each) => each.length === 0).length;
  const failed = judged.length - passed;
  console.log(
    `conformance: ${papers.length} of ${example.count + versions.length} papers; ${passed} inspections passed, ${failed} failed; ` +
      `${controls.length} spoilt papers, ${looked - blind.length} of ${looked} faults of theirs found`,
  );
  const taken = Object.entries(seconds).map(([what, each]) => `${what} ${each}`);
  console.log(`seconds, some of them at the same time: ${taken.join(", ")}`);
  return faults + broken.length + blind.length + impossible.length === 0;
}

/** Other people's programs that are there or could be fetched, and veraPDF. */
async function findJudges() {
  const found = await findPrograms();
  return { found, veraPdf: await fetchVeraPdf(found, folder) };
}

/** What is waited for, with the seconds that it took noted. */
async function timed(seconds, what, waited) {
  const begun = performance.now();
  const result = await waited;
  seconds[what] = Math.round((performance.now() - begun) / 1000);
  return result;
}

/** Asks for each, as many at a time as there are processors. */
async function forEach(all, ask) {
  const rest = all.values();
  const next = async () => {
    for (const each of rest) await ask(each);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

/** Gives each paper its `results`: by inspector, the faults; undefined where it did not run. */
async function inspect(papers, { found, veraPdf, seconds }) {
  const pdfs = papers.filter(({ pdf }) => pdf);
  const docxs = papers.filter(({ docx }) => docx);
  for (const paper of papers) paper.results = {};
  const words = docxs.map(({ docx }) => docx);
  const byVeraPdf = async () => {
    const flavourOf = ({ archive }) => (archive ? "3a" : "2a");
    const wanted = new Map(pdfs.map((paper) => [paper.pdf, ["ua1", flavourOf(paper)]]));
    const rules = await validate(veraPdf.jar, wanted);
    if (!rules) veraPdf.absent = "it took too long";
    for (const paper of rules ? pdfs : []) {
      paper.results.ua1 = rules.get(paper.pdf).get("ua1");
      paper.results["PDF/A"] = rules.get(paper.pdf).get(flavourOf(paper));
    }
  };
  const byOthers = () =>
    forEach(pdfs, async ({ pdf, results }) => {
      if (found.qpdf) results.qpdf = sentences(await askQpdf(pdf));
      if (found.poppler) results.poppler = sentences(await askPoppler(pdf));
      results["pdf.js"] = sentences(await askPdfjs(pdf));
    });
  const byOpenXml = async () => {
    const faults = await askOpenXml(words);
    for (const { docx, isTracked = false, results } of docxs) {
      results["Open XML"] = sentences(faults.get(docx));
      results.revisions = sentences(askRevisions(docx, isTracked));
    }
  };
  const byOffice = async () =>
    found.LibreOffice && timed(seconds, "LibreOffice", countPagesInOffice(words, folder));
  // Each of them takes one processor, and none waits for another.
  const [inOffice] = await Promise.all([
    byOffice(),
    veraPdf.jar && timed(seconds, "veraPDF", byVeraPdf()),
    timed(seconds, "Open XML", byOpenXml()),
    timed(seconds, "qpdf, poppler and pdf.js", byOthers()),
  ]);
  for (const paper of papers.filter(({ kind }) => kind !== "control")) {
    paper.pages = [paper.pdf ? await countPages(paper.pdf) : 0];
    if (inOffice && paper.docx) paper.pages.push(inOffice.get(paper.docx));
    paper.bytes = [paper.pdf, paper.docx].filter(Boolean).map((file) => statSync(file).size);
    paper.results.pages = sentences(pageFaults(paper));
    if (paper.kind === "paper") paper.results.size = sentences(sizeFaults(paper));
    else paper.results.made = sentences(paper.refused);
  }
}

function pageFaults({ kind, pdf, annexes = 0, pages: [ours, theirs] }) {
  if (theirs === 0) return ["LibreOffice does not open the Word file"];
  // Hard documents strain what the two lay out alike, and need not be as long in both; in a long paper
  // the differences of many pages add up, and each annex may need a page more.
  const most = Math.max(1, annexes, ours / 6);
  // What both versions have is longer than either, and has no PDF.
  const isFar = pdf && theirs !== undefined && Math.abs(ours - theirs) > most;
  return kind === "paper" && isFar ? [`the PDF has ${ours} pages, the Word file ${theirs}`] : [];
}

function sizeFaults({ bytes }) {
  return bytes.filter((each) => each > MOST_BYTES).map((each) => `${each} bytes`);
}

function sentences(faults) {
  return faults.map((says) => ({ rule: "", says, context: "", times: 1 }));
}

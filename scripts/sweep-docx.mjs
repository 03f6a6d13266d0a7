/**
 * Has LibreOffice lay out the swept constructs of `tests/quality` as Word files, and counts what a
 * typographer would call a fault on its pages. It prints the counts, and exits with 1 where one is above
 * what is known of LibreOffice; `--long` sweeps every third line and every theme. Without LibreOffice it
 * says so and does nothing.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadSources } from "./load-sources.mjs";
import { run, runs } from "./programs.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "chancery-sweep-"));
const isLong = process.argv.includes("--long");
/** So many files to one start of the program. */
const BATCH = 40;

/**
 * Shares of the documents in which a rule may be broken, for what LibreOffice does by itself. It moves a
 * note to the next page where the line with its mark just fits and no line of the note does. It shows
 * the page numbers that the file brings, which are the PDF's, where its own pages end elsewhere.
 */
const known = { "note-away": 0.02, "wrong-page-number": 0.05 };

try {
  process.exitCode = (await sweep()) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sweep() {
  if (!runs("soffice", ["--version"])) {
    console.log("LibreOffice: did not run, because it is not installed");
    return false;
  }
  const { officePapers, judgeOffice, officeRules } = await loadSources(project, [
    "tests/quality/office.ts",
  ]);
  const counts = new Map(officeRules.map((rule) => [rule, 0]));
  const examples = [];
  let documents = 0;
  let pages = 0;
  let batch = [];
  const finishBatch = async () => {
    for (const [paper, pdf] of convert(batch)) {
      const verdict = await judgeOffice(paper, pdf);
      documents++;
      pages += verdict.pages;
      for (const { rule, page, at } of verdict.violations) {
        counts.set(rule, counts.get(rule) + 1);
        if (counts.get(rule) <= 5) examples.push(`  ! ${rule}: ${paper.name}, page ${page}, ${at}`);
      }
    }
    batch = [];
  };
  for await (const paper of officePapers(isLong)) {
    if (batch.push(paper) === BATCH) await finishBatch();
  }
  await finishBatch();
  console.log(`DOCX by LibreOffice: ${documents} documents, ${pages} pages`);
  const width = Math.max(...officeRules.map((rule) => rule.length));
  for (const [rule, count] of counts) console.log(`  ${rule.padEnd(width)} ${count}`);
  if (examples.length > 0) console.log(examples.join("\n"));
  return [...counts].some(([rule, count]) => count > (known[rule] ?? 0) * documents);
}

/** Each paper with its PDF. */
function* convert(papers) {
  if (papers.length === 0) return;
  const out = join(folder, "pdf");
  mkdirSync(out, { recursive: true });
  const files = papers.map(({ bytes }, index) => {
    const file = join(folder, `paper-${index}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const user = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  run("soffice", [user, "--headless", "--convert-to", "pdf", "--outdir", out, ...files]);
  for (const [index, paper] of papers.entries()) {
    const pdf = join(out, `paper-${index}.pdf`);
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of "${paper.name}"`);
    yield [paper, readFileSync(pdf)];
    rmSync(pdf);
  }
}

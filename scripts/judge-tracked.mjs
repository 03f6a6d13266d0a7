/**
 * Has LibreOffice accept and reject all changes of papers with tracked changes, and compares what comes of it
 * with what it makes of the later and the earlier paper: words, styles, lists and tables. It exits with 1 where
 * they differ and that is not known of LibreOffice, or is known and no longer so. `--chance 100` takes so many
 * papers changed by chance, to be read. Without LibreOffice it says so and does nothing.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { known } from "./judge-tracked/known.mjs";
import { commands, openOffice } from "./judge-tracked/office.mjs";
import { outlineOf, wordsOf } from "./judge-tracked/outline.mjs";
import { loadSources } from "./load-sources.mjs";
import { runs } from "./programs.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "chancery-tracked-"));
const chance = process.argv.indexOf("--chance");
const byChance = chance < 0 ? 6 : Number(process.argv[chance + 1]);
/** So many papers to one start of LibreOffice, which works while the next ones are made. */
const BATCH = 25;

try {
  process.exitCode = (await judge()) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function judge() {
  if (!runs("soffice", ["--version"])) {
    console.log("LibreOffice: did not run, because it is not installed");
    return false;
  }
  const settled = await settleSamples();
  const listed = new Map(known.flatMap(({ reason, of }) => of.map((name) => [name, reason])));
  const found = new Set();
  const faults = [];
  for (const [name, paths] of settled) {
    const [is, should] = paths.map(read);
    if (is.join("\n") === should.join("\n")) continue;
    found.add(name);
    const isSaid = wordsOf(is).join("\n") === wordsOf(should).join("\n");
    if (!isSaid || !listed.has(name)) faults.push(...tell(name, is, should));
  }
  for (const name of listed.keys()) {
    const isThere = settled.some(([each]) => each === name);
    if (isThere && !found.has(name)) faults.push(`  ! ${name}: is known to differ, and does not`);
  }
  console.log(
    `tracked changes by LibreOffice: ${settled.length} comparisons, ${found.size} differ`,
  );
  for (const { reason, of } of known) {
    console.log(`  ${of.filter((name) => found.has(name)).length} since ${reason}`);
  }
  if (faults.length > 0) console.log(faults.join("\n"));
  return faults.length > 0;
}

/** Of each sample and answer, the flat ODT of what came of it and of what should. */
async function settleSamples() {
  // The tests' own files find the theme from where this one stands.
  const place = pathToFileURL(join(project, "tests/writers/docx/write.ts")).href;
  const sources = ["tests/writers/docx/tracked-samples.ts"];
  const define = { "import.meta.url": JSON.stringify(place) };
  const { trackedSamples } = await loadSources(project, sources, define);
  const settle = await openOffice(join(folder, "office"));
  const pairs = [];
  let jobs = [];
  let working = Promise.resolve();
  const finishBatch = async () => {
    await working;
    working = settle(jobs);
    jobs = [];
  };
  let count = 0;
  for await (const { name, bytes, earlier, later } of trackedSamples(byChance)) {
    const at = (what) => join(folder, `${count}-${what}`);
    for (const [what, file] of Object.entries({ bytes, earlier, later })) {
      writeFileSync(`${at(what)}.docx`, file);
    }
    const job = (command, from, to) => jobs.push([command, `${at(from)}.docx`, at(to)]);
    job(commands.accept, "bytes", "accepted");
    job(commands.reject, "bytes", "rejected");
    job(commands.nothing, "later", "later");
    job(commands.nothing, "earlier", "earlier");
    pairs.push([`${name}, accepted`, [at("accepted"), at("later")]]);
    pairs.push([`${name}, rejected`, [at("rejected"), at("earlier")]]);
    if (++count % BATCH === 0) await finishBatch();
  }
  await finishBatch();
  await working;
  return pairs;
}

function read(path) {
  if (!existsSync(path)) throw new Error(`LibreOffice made nothing of "${path}"`);
  return outlineOf(readFileSync(path, "utf8"));
}

/** The lines that differ, and the one before them. */
function tell(name, is, should) {
  let first = 0;
  while (first < is.length && is[first] === should[first]) first++;
  let last = 0;
  const most = Math.min(is.length, should.length) - first;
  while (last < most && is.at(-1 - last) === should.at(-1 - last)) last++;
  const some = (lines) =>
    lines.slice(Math.max(0, first - 1), lines.length - last).map((line) => line.slice(0, 200));
  return [
    `  ! ${name}:`,
    ...some(is).map((line) => `      is     ${line}`),
    ...some(should).map((line) => `      should ${line}`),
  ];
}

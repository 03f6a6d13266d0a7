/**
 * Throws spoilt files at chancery by the hundred thousand, from a seed, and tells what it did not stand:
 * an exception, more than ten seconds, more than 500 MB, a paper with characters that none may hold, a
 * problem without words. `--commands` does so through the command line, `--writers` as far as the files. `--case N` plays one case again
 * and prints all of it; `--into` keeps its files in a folder.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const project = resolve(import.meta.dirname, "..");
const { values: asked } = parseArgs({
  options: {
    seed: { type: "string", default: "20251202" },
    from: { type: "string", default: "0" },
    count: { type: "string" },
    jobs: { type: "string", default: "1" },
    case: { type: "string" },
    into: { type: "string" },
    commands: { type: "boolean", default: false },
    writers: { type: "boolean", default: false },
    work: { type: "string" },
  },
});
const seed = Number(asked.seed);
/** The option that says which sort of cases. */
const sort = asked.commands ? ["--commands"] : asked.writers ? ["--writers"] : [];
/** A case that takes twelve times so many milliseconds is ended with its process, on a busy machine too. */
const LONGEST = 10_000;
/** Bytes that one process may take, all in all. */
const MOST_MEMORY = 500e6;
/** So many cases to one process. */
const CHUNK = 2000;

if (asked.work) await work(asked.work);
else {
  const folder = join(project, "dist", `fuzz-${process.pid}`);
  try {
    const bundle = await bundleCases(folder);
    process.exitCode = (await (asked.case === undefined ? campaign(bundle) : replay(bundle)))
      ? 0
      : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cases as one file, which looks for packages and files where the project's own do. */
async function bundleCases(folder) {
  const outfile = join(folder, "cases.mjs");
  await build({
    entryPoints: [join(project, "tests/fuzz/all-cases.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}

function sourceOf(cases) {
  if (asked.writers) return cases.writerCaseOf;
  return asked.commands ? cases.commandCaseOf : cases.caseOf;
}

/** In a process of its own: a line when a case begins, and one when it has ended, written at once. */
async function work(bundle) {
  const cases = await import(pathToFileURL(bundle).href);
  const from = Number(asked.from);
  for (let index = from; index < from + Number(asked.count); index++) {
    const found = sourceOf(cases)(seed, index);
    writeSync(
      1,
      `${JSON.stringify({ begins: index, kind: found.kind, how: found.how.slice(0, 300) })}\n`,
    );
    const tried = await cases.tryCase(found);
    const memory = process.resourceUsage().maxRSS * 1024;
    writeSync(1, `${JSON.stringify({ tried, memory })}\n`);
  }
}

async function campaign(bundle) {
  const from = Number(asked.from);
  const to = from + Number(asked.count ?? (sort.length > 0 ? 1000 : 100_000));
  const tally = { kinds: new Map(), bad: [], longest: { took: 0 }, memory: 0, done: 0 };
  const begun = Date.now();
  let next = from;
  process.once("SIGINT", () => {
    print(tally, from, to);
    process.exit(1);
  });
  const job = async () => {
    while (next < to) {
      const first = next;
      next = Math.min(first + CHUNK, to);
      await chunk(bundle, first, next, tally);
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.error(`${tally.done} of ${to - from} after ${seconds} s, ${tally.bad.length} bad`);
    }
  };
  await Promise.all(Array.from({ length: Number(asked.jobs) }, job));
  print(tally, from, to);
  return tally.bad.length === 0;
}

/** All cases of a chunk; where one ends its process, the rest go on in another. */
async function chunk(bundle, first, end, tally) {
  let at = first;
  while (at < end) at = await tryInProcess(bundle, at, end, tally);
}

/** Tries cases in a process; the number of the first case that it did not try. */
function tryInProcess(bundle, first, end, tally) {
  const child = spawn(
    process.execPath,
    [
      "--max-old-space-size=400",
      fileURLToPath(import.meta.url),
      ...["--work", bundle, "--seed", String(seed), "--from", String(first)],
      ...["--count", String(end - first), ...sort],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let running;
  let since = Date.now();
  let next = first;
  let told = "";
  let memoryBefore = Number.POSITIVE_INFINITY;
  const watch = setInterval(() => {
    if (running !== undefined && Date.now() - since > 12 * LONGEST) child.kill("SIGKILL");
  }, 500);
  child.stderr.on("data", (text) => {
    told = (told + text).slice(-2000);
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const { begins, kind, how, tried, memory } = JSON.parse(line);
    if (begins !== undefined) {
      running = { index: begins, kind, how };
      since = Date.now();
      return;
    }
    running = undefined;
    next = tried.index + 1;
    const isLarge = memory > MOST_MEMORY && memoryBefore <= MOST_MEMORY;
    memoryBefore = memory;
    if (isLarge) tried.faults.push(`the process took ${Math.round(memory / 1e6)} MB`);
    tally.memory = Math.max(tally.memory, memory);
    count(tried, tally);
  });
  return new Promise((done) =>
    child.on("close", (code, signal) => {
      clearInterval(watch);
      if (running !== undefined) {
        const faults = [
          `its process ended with ${signal ?? code} after ${Date.now() - since} ms: ${told}`,
        ];
        count(
          {
            ...running,
            outcome: "died",
            faults,
            took: Date.now() - since,
          },
          tally,
        );
        next = running.index + 1;
      } else if (code !== 0 && next < end)
        throw new Error(`a process ended with ${signal ?? code}: ${told}`);
      done(next);
    }),
  );
}

function count(tried, tally) {
  const { kind, outcome, faults, took } = tried;
  const counts = tally.kinds.get(kind) ?? {
    cases: 0,
    papers: 0,
    told: 0,
    bad: 0,
    took: 0,
    longest: 0,
  };
  counts.cases++;
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  counts.took += took;
  counts.longest = Math.max(counts.longest, took);
  tally.kinds.set(kind, counts);
  tally.done++;
  if (took > tally.longest.took) tally.longest = tried;
  if (faults.length === 0) return;
  counts.bad++;
  tally.bad.push(tried);
  console.error(
    `bad: ${replayCommand(tried.index)}\n  ${kind}; ${tried.how}\n  ${faults.join("\n  ").slice(0, 1500)}`,
  );
}

function replayCommand(index) {
  return `node scripts/fuzz.mjs --seed ${seed} --case ${index}${sort.map((option) => ` ${option}`).join("")}`;
}

function print({ kinds, bad, longest, memory, done }, from, to) {
  const rows = [...kinds].sort(([, a], [, b]) => b.cases - a.cases);
  const width = Math.max(...rows.map(([kind]) => kind.length));
  const columns = ["cases", "papers", "told", "bad", "mean", "longest"];
  console.log(`${"".padEnd(width)}${columns.map((name) => name.padStart(9)).join("")}`);
  for (const [kind, counts] of rows) {
    counts.mean = Math.round(counts.took / counts.cases);
    const cells = columns.map((name) => String(counts[name] ?? 0).padStart(9));
    console.log(`${kind.padEnd(width)}${cells.join("")}`);
  }
  console.log(`seed ${seed}, cases ${from} to ${to - 1}: ${done} tried, ${bad.length} bad`);
  console.log(`longest: ${longest.took} ms (${replayCommand(longest.index)})`);
  console.log(`most memory of a process: ${Math.round(memory / 1e6)} MB`);
  for (const { index } of bad) console.log(`bad: ${replayCommand(index)}`);
}

/** One case with all that is known of it. */
async function replay(bundle) {
  const cases = await import(pathToFileURL(bundle).href);
  const found = sourceOf(cases)(seed, Number(asked.case));
  const tried = await cases.tryCase(found);
  console.log(JSON.stringify({ ...tried, words: found.words }, null, 2));
  for (const fault of tried.faults) console.log(fault);
  if (asked.into) {
    for (const [path, bytes] of Object.entries(found.files)) {
      const file = join(resolve(asked.into), path.replaceAll(/[^\w./-]/gu, "_"));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  return tried.faults.length === 0;
}

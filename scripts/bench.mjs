/**
 * Times the built program as a user meets it, each start a process of its own, and prints one table: median, spread,
 * ratio to a start of Node that does nothing, and the most memory. It asserts nothing: a shared machine is no judge.
 *   npm run bench -- --rounds 9          more rounds than five, and three for what is slow
 *   npm run bench -- --only "check,memo" only the cases with one of these words in their names
 *   npm run bench -- --large             also batches of 1,000 and 5,000 meetings, and 10,000 commitments
 *   npm run bench -- --keep <folder>     leaves the records there, and uses them again
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { casesOf, WARM_UP } from "./bench/cases.mjs";
import { timeAndMemoryOf, timeOf } from "./bench/measure.mjs";
import { timeNotes } from "./bench/notes.mjs";
import { medianOf, printTable } from "./bench/print-table.mjs";

const root = dirname(import.meta.dirname);
const { values: asked } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    large: { type: "boolean", default: false },
    keep: { type: "string" },
    /** The folder of the bundle; it must lie beside `templates/`. */
    dist: { type: "string", default: join(root, "dist") },
  },
});
const rounds = Number(asked.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number");
/** Of a slow case its length evens out what others do on the machine. */
const slowRounds = Math.ceil(rounds / 3);
const program = join(resolve(asked.dist), "chancery.js");
const base = asked.keep ? resolve(asked.keep) : mkdtempSync(join(tmpdir(), "chancery-bench-"));
mkdirSync(base, { recursive: true });
const wanted = asked.only?.split(",");
const isWanted = (name) => wanted?.some((word) => name.includes(word.trim())) ?? true;
const bare = { name: "node -e 0", words: ["-e", "0"], folder: () => base };

try {
  const begun = performance.now();
  const rows = await measureAll();
  const { times } = rows[0];
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    `Node ${process.version}, ${availableParallelism()} processors; ${rounds} rounds, ${slowRounds} of what is slow; ${minutes} min\n`,
  );
  process.stdout.write(printTable(rows, medianOf(times)));
} finally {
  if (!asked.keep) rmSync(base, { recursive: true, force: true });
}

async function measureAll() {
  const all = casesOf({ root, program, base, isLarge: asked.large });
  const cases = all.filter(({ name }) => isWanted(name));
  const rows = [bare, ...cases].map((each) => ({ ...each, times: [], memory: undefined }));
  // What V8 makes of the program is kept by the first run that makes papers, which is nobody's measure.
  const warm = cases.length > 0 ? all.find(({ name }) => name === WARM_UP) : undefined;
  if (warm) timeOf(warm.words, warm.folder());
  const quick = rows.filter(({ isSlow }) => !isSlow);
  const slow = rows.filter(({ isSlow }) => isSlow);
  // Interleaved, so that a busy minute of the machine falls on all alike; the slow ones first, which leave what others need.
  for (let round = 0; round < slowRounds && slow.length > 0; round++) {
    rows[0].times.push(timeOf(bare.words, base));
    for (const row of slow) measure(row);
  }
  for (let round = 0; round < rounds; round++) {
    for (const row of quick) {
      row.prepare?.();
      row.times.push(timeOf(row.words, row.folder()));
    }
  }
  for (const row of quick) {
    row.prepare?.();
    row.memory = timeAndMemoryOf(row.words, row.folder()).memory;
  }
  if (isWanted("notes")) {
    for (const [name, times] of await timeNotes(root, rounds)) rows.push({ name, times });
  }
  return rows;
}

function measure(row) {
  row.prepare?.();
  console.error(row.name);
  const { time, memory } = timeAndMemoryOf(row.words, row.folder());
  row.times.push(time);
  if (memory !== undefined) row.memory = Math.max(row.memory ?? 0, memory);
}

/**
 * Times what large records cost, of 2,000 and of 10,000 commitments with ten updates each: listing
 * them, and the memo of a week in each format, every run a process of its own. It prints the least time
 * and the most memory of three runs, and what an item takes at 10,000 seen from 2,000. It asserts
 * nothing. `--runs 5` asks for more; `--keep <folder>` leaves the records there and uses them again.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { writeRecord } from "./bench/write-record.mjs";

const root = dirname(import.meta.dirname);
const { values: asked } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    /** The folder of the bundle; it must lie beside `templates/`. */
    dist: { type: "string", default: join(root, "dist") },
    keep: { type: "string" },
  },
});
const program = join(resolve(asked.dist), "chancery.js");
const base = asked.keep ? resolve(asked.keep) : mkdtempSync(join(tmpdir(), "chancery-weekly-"));
const week = ["weekly", "--week", "2025-W50", "--lang", "en", "--quiet"];
const cases = [
  ["list commitments", ["list", "commitments", "--all"]],
  ["weekly memo, PDF", [...week, "--format", "pdf"]],
  ["weekly memo, DOCX", [...week, "--format", "docx"]],
];
const sizes = [200, 1000].map((meetings) => ({ meetings, commitments: 10, updates: 10 }));

try {
  const folders = sizes.map((size) => {
    const folder = join(base, String(size.meetings * size.commitments));
    if (!existsSync(folder)) writeRecord(root, folder, size);
    return folder;
  });
  // Writes the most memory that the program ever took to where it is told.
  const meter = join(base, "meter.mjs");
  writeFileSync(
    meter,
    `import { writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.METER, String(process.resourceUsage().maxRSS)));
`,
  );
  console.log(`Node ${process.version}, least time and most memory of ${asked.runs}`);
  for (const [name, words] of cases) {
    const all = folders.map((folder) => measure(folder, words, meter));
    const figures = all.map(({ seconds, megabytes }) =>
      `${seconds.toFixed(2)} s ${megabytes.toFixed(0)} MB`.padStart(18),
    );
    const [small, large] = all.map(({ seconds }, index) => seconds / sizes[index].meetings);
    console.log(`${name.padEnd(20)}${figures.join("")}   ${(large / small).toFixed(2)} per item`);
  }
} finally {
  if (!asked.keep) rmSync(base, { recursive: true, force: true });
}

function measure(folder, words, meter) {
  const memory = join(base, "memory.txt");
  let [seconds, megabytes] = [Number.POSITIVE_INFINITY, 0];
  for (let round = 0; round < Number(asked.runs); round++) {
    rmSync(join(folder, "output"), { recursive: true, force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", pathToFileURL(meter).href, program, "--root", folder, ...words],
      {
        encoding: "utf8",
        env: { ...process.env, METER: memory },
        maxBuffer: 100_000_000,
      },
    );
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
    megabytes = Math.max(megabytes, Number(readFileSync(memory, "utf8")) / 1000);
  }
  return { seconds, megabytes };
}

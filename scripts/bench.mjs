/**
 * Times the built program as a user meets it, each start a process of its own, and prints medians.
 * It asserts nothing: a shared machine is no judge. `--runs 21` asks for more than eleven rounds.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";

const root = dirname(import.meta.dirname);
const { values: asked } = parseArgs({
  options: {
    runs: { type: "string", default: "11" },
    /** The folder of the bundle; it must lie beside `templates/`. */
    dist: { type: "string", default: join(root, "dist") },
  },
});
const program = join(resolve(asked.dist), "chancery.js");
const folder = mkdtempSync(join(tmpdir(), "chancery-bench-"));
cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
const memo = join(folder, "output", ".chancery");
const people = join(folder, "data", "people.yaml");
const meeting = join(folder, "data", "meetings", "2025-12-02-binh-phosay.yaml");

/** What is timed, and what is done before each time; each check leaves its memo to the next. */
const cases = [
  ["node -e 0", ["-e", "0"]],
  ["chancery --version", [program, "--version"]],
  ["check, first", [program, "check"], () => rmSync(memo, { recursive: true, force: true })],
  ["check, nothing changed", [program, "check"]],
  ["check, a line of a meeting", [program, "check"], () => change(meeting)],
  ["check, a line of people", [program, "check"], () => change(people)],
  ["build", [program, "build", "--force"]],
];
const times = new Map(cases.map(([name]) => [name, []]));
let edits = 0;

try {
  // The rounds are interleaved, so that a busy minute of the machine falls on all alike.
  for (let round = 0; round < Number(asked.runs); round++) {
    for (const [name, words, prepare] of cases) {
      prepare?.();
      const start = performance.now();
      run(words);
      times.get(name).push(performance.now() - start);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`Node ${process.version}, median and least of ${asked.runs} in ms`);
for (const [name, taken] of times) {
  const sorted = taken.toSorted((a, b) => a - b);
  const figures = [sorted[sorted.length >> 1], sorted[0]].map((ms) => ms.toFixed(0).padStart(6));
  console.log(`${name.padEnd(28)}${figures.join("")}`);
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
}

/** A comment at the end changes the file and nothing that is said of it. */
function change(file) {
  writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n# ${++edits}\n`);
}

/**
 * How long a start of a program takes, and how much memory at most: whole processes, by Node alone. What measures
 * memory costs a little time, so that quick programs are timed without it.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const METER = `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) {
  process.on("exit", () => writeFileSync(process.env.METER, String(process.resourceUsage().maxRSS)));
}
`;

/** In milliseconds. */
export function timeOf(words, folder) {
  return run(words, folder, process.env);
}

/** The same, and megabytes; of memory undefined where the machine does not tell it. */
export function timeAndMemoryOf(words, folder) {
  const own = mkdtempSync(join(tmpdir(), "chancery-meter-"));
  try {
    const [meter, told] = [join(own, "meter.mjs"), join(own, "memory.txt")];
    writeFileSync(meter, METER);
    const all = ["--import", pathToFileURL(meter).href, ...words];
    const time = run(all, folder, { ...process.env, METER: told });
    // Everywhere in kilobytes: Node sees to it.
    const memory = Number(readFileSync(told, "utf8")) / 1024;
    return { time, memory: memory > 0 ? memory : undefined };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function run(words, cwd, env) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    ...{ cwd, env, encoding: "utf8" },
    maxBuffer: 200_000_000,
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}:\n${stderr}`);
  return time;
}

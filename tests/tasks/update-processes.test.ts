/** Two real processes that record updates of the same commitment at once, on a real disk. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { files } from "../record/fixture.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import { register } from "./update-support.ts";

/** The driver as one file that Node can run, whatever its version. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, "driver.mjs");
  const banner = {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  };
  await build({
    entryPoints: [join(import.meta.dirname, "update-driver.ts")],
    outfile,
    banner,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

function start(
  words: readonly string[],
): Promise<{ readonly code: number | null; readonly told: string }> {
  const process_ = spawn(process.execPath, [...words], { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  process_.stderr.on("data", (text) => {
    told += text;
  });
  return new Promise((resolve) => process_.on("close", (code) => resolve({ code, told })));
}

test("twenty updates of each are there, each whole, in the order in which they were recorded", async () => {
  const folder = makeTemporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const driver = await bundle(folder);
  // A run that was killed some time ago is in nobody's way; its number is above all that systems give.
  const dead = { process: 2 ** 30, machine: hostname(), doing: "chancery update", since: "2025" };
  writeFileSync(join(folder, "data", ".chancery.lock"), JSON.stringify(dead));
  const ends = await Promise.all([
    start([driver, folder, "one", "b-1"]),
    start([driver, folder, "two", "b-1"]),
  ]);
  expect(ends).toEqual([
    { code: 0, told: "" },
    { code: 0, told: "" },
  ]);
  const { commitments } = parse(readFileSync(join(folder, register), "utf8"));
  const notes: readonly string[] = commitments[1].updates.map(({ note }: { note: string }) => note);
  for (const name of ["one", "two"]) {
    const own = notes.filter((note) => note.startsWith(name));
    expect(own).toEqual(Array.from({ length: 20 }, (_, index) => `${name} ${index + 1}`));
  }
  expect(notes).toHaveLength(40);
  const hidden = readdirSync(join(folder, "data"), { recursive: true, encoding: "utf8" });
  expect(hidden.filter((path) => /(?:^|[\\/])\./u.test(path))).toEqual([]);
});

/** Papers that several threads make are those that one makes, and the same is told of them. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashBytes } from "../../src/pack/manifest.ts";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const program = join(projectFolder, "dist", "chancery.js");

/** A folder of one's own with the example's record. */
function makeRoot(): string {
  const root = makeTemporaryFolder();
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  return root;
}

function build(root: string, ...words: readonly string[]) {
  const out = makeTemporaryFolder();
  const usual = ["--kind", "talking-points", "--root", root, "--out", out];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, "build", ...usual, ...words],
    { encoding: "utf8" },
  );
  const told = `${stdout}${stderr}`.replaceAll(out, "out");
  return { status, told, files: filesIn(out), asked: askedIn(out) };
}

/** What the next build asks before it trusts that nothing has changed. */
function askedIn(out: string): readonly string[] {
  const memo = join(out, ".chancery", "built.json");
  if (!existsSync(memo)) return [];
  const text = readFileSync(memo, "utf8");
  return Object.keys(JSON.parse(text.slice(text.indexOf("\n"))).answers).sort();
}

/** The papers and manifests by path, each with a sum of its bytes. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pdf|docx)$|^manifest\.json$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(folder.length)} ${hashBytes(readFileSync(path))}`)
    .sort();
}

test("two threads and more than there are meetings make what one makes", () => {
  const root = makeRoot();
  const one = build(root);
  expect(one).toMatchObject({ status: 0 });
  expect(one.files).toHaveLength(6);
  expect(build(root, "--jobs", "2")).toEqual(one);
  expect(build(root, "--jobs", "3")).toEqual(one);
});

test("what only a thread has read, such as what draws figures, is known to the next build too", () => {
  const root = makeRoot();
  const one = build(root, "--kind", "briefing-note");
  expect(one.asked).toContain("read builtin/dist/resvg.wasm");
  expect(build(root, "--kind", "briefing-note", "--jobs", "2")).toEqual(one);
});

test("what is wrong in a paper, and in a meeting's file, is told as by one", () => {
  const root = makeRoot();
  const file = join(root, "data", "meetings", `${BILATERAL}.yaml`);
  const text = readFileSync(file, "utf8");
  // No font has this letter, which is found when the pages are laid out.
  const changed = text.replace("I hope we two Ministers", "I hope we 二 Ministers");
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
  const one = build(root);
  expect(one.status).toBe(1);
  expect(build(root, "--jobs", "2")).toEqual(one);
  const broken = join(root, "data", "meetings", `${RECEPTION}.yaml`);
  writeFileSync(broken, readFileSync(broken, "utf8").replace("state: held", "state: hold"));
  const alone = build(root);
  expect(alone.status).toBe(1);
  expect(build(root, "--jobs", "2")).toEqual(alone);
});

/** The built program, run twice in one folder: the second time it recalls what it found. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const program = join(projectFolder, "dist", "chancery.js");
const memo = join("output", ".chancery", "checked.json");

test.each([
  ["in English", []],
  ["in Vietnamese", ["--messages", "vi"]],
  ["for programs", ["--json"]],
])("a check that is recalled prints what the check printed, %s", (_, words) => {
  const root = makeTemporaryFolder();
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  const people = join(root, "data", "people.yaml");
  writeFileSync(people, readFileSync(people, "utf8").replace("precedence:", "precendence:"));
  const run = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "check", ...words], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  const first = run();
  expect(first.status).toBe(1);
  expect(existsSync(join(root, memo))).toBe(true);
  expect(run()).toEqual(first);
});

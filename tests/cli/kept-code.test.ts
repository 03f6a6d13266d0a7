/** What the engine made of the program's code, kept by the first run that makes papers: the next one trusts it. */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

/** A copy of the program of its own, which nobody has run. */
function copyProgram(): string {
  const folder = makeTemporaryFolder();
  for (const each of ["dist", "templates", "package.json"]) {
    cpSync(join(projectFolder, each), join(folder, each), { recursive: true });
  }
  const dist = join(folder, "dist");
  for (const name of keptIn(dist)) rmSync(join(dist, name));
  return dist;
}

const keptIn = (dist: string) => readdirSync(dist).filter((name) => name.endsWith(".cache"));

/** What was kept is written anew only where it is not trusted. */
const writtenAt = (dist: string) =>
  keptIn(dist).map((name) => [name, statSync(join(dist, name), { bigint: true }).mtimeNs]);

// Of more than a dozen memory is looked after, for which the engine is set otherwise.
test.each([[1], [13]])("a build of %i meetings leaves what the next one trusts", (count) => {
  const dist = copyProgram();
  const root = makeTemporaryFolder();
  const writer = pathToFileURL(join(projectFolder, "scripts", "bench", "write-meetings.mjs"));
  const given = [projectFolder, root, count].map((each) => JSON.stringify(each)).join();
  const code = `import { writeMeetings } from ${JSON.stringify(writer.href)}; writeMeetings(${given});`;
  spawnSync(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" });
  const only = ["--kind", "talking-points", "--format", "pdf", "--quiet"];
  const build = () =>
    spawnSync(process.execPath, [
      join(dist, "chancery.js"),
      "build",
      "--root",
      root,
      ...only,
      "--force",
    ]).status;
  expect(build()).toBe(0);
  const first = writtenAt(dist);
  expect(first).toHaveLength(1);
  expect(build()).toBe(0);
  expect(writtenAt(dist)).toEqual(first);
});

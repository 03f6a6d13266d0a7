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

const sizeOfKept = (dist: string) =>
  keptIn(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);

// Of more than a dozen memory is looked after, for which the engine is set otherwise.
test.each([[1], [13]])(
  "what builds of %i meetings need of the code is kept, by one after another",
  (count) => {
    const dist = copyProgram();
    const root = makeTemporaryFolder();
    const writer = pathToFileURL(join(projectFolder, "scripts", "bench", "write-meetings.mjs"));
    const given = [projectFolder, root, count].map((each) => JSON.stringify(each)).join();
    const code = `import { writeMeetings } from ${JSON.stringify(writer.href)}; writeMeetings(${given});`;
    spawnSync(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" });
    const build = (format: string) => {
      const words = ["build", "--root", root, "--kind", "talking-points", "--quiet", "--force"];
      const { status } = spawnSync(process.execPath, [
        ...[join(dist, "chancery.js"), ...words, "--format", format],
      ]);
      expect(status).toBe(0);
      return sizeOfKept(dist);
    };
    const [narrow, wide, again] = ["pdf", "docx", "pdf"].map(build);
    expect(wide).toBeGreaterThan((narrow ?? 0) * 1.1);
    // Were it not trusted, this would be what the last build needs alone.
    expect(again).toBeGreaterThan((wide ?? 0) * 0.97);
  },
);

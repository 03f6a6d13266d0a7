import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

/** Loaded before the program: another clock, and other dice. */
const otherClock = `
  const { Date: Real } = globalThis;
  const start = Real.UTC(2031, 0, 31, 23, 59, 58);
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(start) : super(...given); }
    static now() { return start; }
  };
  Math.random = () => 0.4242;
`;

/** Paths below the output folder with their hashes, from a run of the built program. */
function hashPapers(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): readonly string[] {
  const out = makeTemporaryFolder();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, "dist", "chancery.js"), ...words, "--out", out, "--json"],
    { encoding: "utf8", cwd: projectFolder, env: { ...process.env, ...environment } },
  );
  if (!stdout) throw new Error(stderr);
  const { files }: { files: readonly { path: string; sha256: string }[] } = JSON.parse(stdout);
  return files.map(({ path, sha256 }) => `${sha256} ${path.slice(out.length)}`);
}

test.each<readonly [papers: string, words: readonly string[], files: number]>([
  ["the papers", ["build"], 12],
  ["the memo of a week", ["weekly", "--week", "2025-W50", "--unit", "moha,mlsw"], 4],
])("%s: the same bytes in another time zone, language and year", (_, words, files) => {
  const hanoi = { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" };
  const here = hashPapers(words, hanoi);
  const there = hashPapers(words, {
    TZ: "America/St_Johns",
    LANG: "C",
    LC_ALL: "C",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(otherClock)}`,
  });
  expect(here).toHaveLength(files);
  expect(there).toEqual(here);
});

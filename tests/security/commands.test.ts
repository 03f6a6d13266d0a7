/**
 * The commands that a house names (`--on-success`, `--on-failure`) are the only thing chancery runs, and no
 * text of the record is ever part of their line: the path of the manifest is handed over as one word.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeHost } from "../../src/host/node.ts";
import { RECEPTION } from "../support/example.ts";
import { importsOf, readSources } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import { makeHouse } from "./house-on-disk.ts";

describe.skipIf(process.platform === "win32")("a command of the house", () => {
  test("gets the path of the manifest as one word, whatever its folder is called", async () => {
    const { around, root, run } = makeHouse(
      'a house; touch PWNED $(touch PWNED) `touch PWNED` "&|',
    );
    const log = join(around, "log");
    const command = `printf '%s\\n' $# "$0" >> '${log}'; printf '<%s>\\n' "$1" >> '${log}'; true`;
    const { code } = await run("build", RECEPTION, "--on-success", command);
    expect(code).toBe(0);
    const lines = readFileSync(log, "utf8").split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "1",
      "sh",
      `<${join(root, "output", RECEPTION, "manifest.json")}>`,
    ]);
    expect(readFileSync(log, "utf8")).not.toContain("PWNED\n");
  });

  test("sees no text of the record, neither as a word nor in its environment", async () => {
    const { around, root, run } = makeHouse();
    const path = join(root, "data", "meetings", `${RECEPTION}.yaml`);
    const trick = "$(touch PWNED); `touch PWNED` trip";
    writeFileSync(
      path,
      readFileSync(path, "utf8").replace("Working trip", () => `Working ${trick}`),
    );
    const log = join(around, "log");
    const { code } = await run(
      "build",
      RECEPTION,
      "--on-success",
      `(env; set; echo) > '${log}'; true`,
    );
    expect(code).toBe(0);
    const seen = readFileSync(log, "utf8");
    expect(seen).toContain("CHANCERY_OUTCOME=done");
    expect(seen).not.toContain("touch PWNED");
    expect(seen).not.toContain("Reception of the Lao Minister");
  });

  test("is not made of a word of the record by the host either", async () => {
    const folder = makeTemporaryFolder();
    const host = createNodeHost({ root: folder, out: folder, builtin: folder });
    const log = join(folder, "log");
    const argument = `x"; touch '${log}.pwned'; $(touch '${log}.pwned')`;
    const limit = 10_000;
    await host.execute(`printf '%s' > '${log}'`, { argument, environment: {}, limit });
    expect(readFileSync(log, "utf8")).toBe(argument);
  });
});

test("only one file starts programs, and only one task asks it to", () => {
  const sources = readSources();
  const starting = sources.filter(({ text }) => importsOf(text).includes("node:child_process"));
  expect(starting.map(({ path }) => path)).toEqual(["src/host/node-commands.ts"]);
  const asking = sources.filter(({ text }) => /\bhost\.execute\(/u.test(text));
  expect(asking.map(({ path }) => path)).toEqual(["src/tasks/hand-on.ts"]);
});

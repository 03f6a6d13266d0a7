/** Commands of the person who set up a run, in a real shell. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../src/host/node-commands.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const limit = 60_000;

describe.skipIf(process.platform === "win32")("a command", () => {
  test("is given the path as one word behind its own, whatever signs are in it", async () => {
    const folder = makeTemporaryFolder();
    const out = join(folder, "out");
    const argument = `a b's "c" $HOME \`id\` * ;.json`;
    const line = `printf '%s|' first > '${out}'; printf '%s|' >> '${out}' "second one"\n`;
    expect(await runCommand(line, { argument, environment: {}, limit })).toBe(0);
    expect(readFileSync(out, "utf8")).toBe(`first|second one|${argument}|`);
  });

  test("has the variables that are told of the pack, and its own exit code", async () => {
    const out = join(makeTemporaryFolder(), "out");
    const environment = { CHANCERY_PACK: "weekly/2025-W50" };
    const line = `printf %s "$CHANCERY_PACK" > '${out}'; exit 75`;
    expect(await runCommand(line, { environment, limit })).toBe(75);
    expect(readFileSync(out, "utf8")).toBe("weekly/2025-W50");
  });

  test("that does not end is stopped with all that it has begun", async () => {
    const folder = makeTemporaryFolder();
    const [begun, done] = [join(folder, "begun"), join(folder, "done")];
    const line = `(touch '${begun}'; sleep 2; touch '${done}') & wait`;
    expect(await runCommand(line, { environment: {}, limit: 500 })).toBe("stopped");
    expect(existsSync(begun)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(existsSync(done)).toBe(false);
  });
});

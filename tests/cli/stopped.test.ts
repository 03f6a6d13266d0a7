/**
 * The built program as a person stops it with Ctrl-C, with several threads, on a part of the meetings, and where it hears
 * nothing: nothing half done stays, and the next run makes what lacks.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { hashBytes } from "../../src/pack/manifest.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const program = join(projectFolder, "dist", "chancery.js");

interface Running {
  readonly said: () => string;
  /** As Ctrl-C does. */
  readonly stop: () => void;
}

/** The program, and what is done to it meanwhile; its exit code, and all that it said. */
async function start(words: readonly string[], meanwhile: (running: Running) => Promise<void>) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (text: Buffer) => {
    said += text;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  await meanwhile({ said: () => said, stop: () => child.kill("SIGINT") });
  return { code: await ended, said };
}

/** By path, the sums of all but what says when it was run and what is kept for the next. */
function papersIn(out: string): readonly string[] {
  return filesIn(out)
    .filter((path) => !path.includes(".chancery") && !path.endsWith("journal.jsonl"))
    .map((path) => `${path} ${hashBytes(readFileSync(join(out, path)))}`)
    .sort();
}

function filesIn(out: string): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
}

const isLeftOver = (path: string) => /\.(?:part|tmp)$|\.lock/u.test(path);
const until = (isTrue: () => boolean) => expect.poll(isTrue, { timeout: 120_000 }).toBe(true);

/** When it is stopped. */
const moments: Readonly<Record<string, (running: Running, out: string) => Promise<void>>> = {
  "as soon as it holds the folder": async ({ stop }, out) => {
    await until(() => existsSync(join(out, ".chancery.lock")));
    stop();
  },
  "as soon as it makes papers": async ({ said, stop }) => {
    await until(() => said().includes("1/"));
    stop();
  },
  "while it makes papers, by somebody without patience": async ({ said, stop }) => {
    await until(() => said().includes("1/"));
    await new Promise((wake) => setTimeout(wake, 30));
    stop();
    stop();
  },
};

// On Windows a process cannot be sent what Ctrl-C sends.
test.skipIf(process.platform === "win32").each([["--jobs 2"], ["--shard 1/2"]])(
  "a build with %s that is stopped leaves nothing half done, and the next one makes what lacks",
  async (more) => {
    const root = makeTemporaryFolder();
    cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
    const build = async (out: string, meanwhile = async (_: Running) => {}) => {
      const usual = ["build", "--root", root, "--out", out, "--kind", "talking-points"];
      const { code } = await start([...usual, ...more.split(" ")], meanwhile);
      expect(filesIn(out).filter(isLeftOver)).toEqual([]);
      return code;
    };
    const whole = join(root, "whole");
    expect(await build(whole)).toBe(0);
    for (const [when, stopIt] of Object.entries(moments)) {
      const out = join(root, when);
      expect(await build(out, (running) => stopIt(running, out)), when).toBe(130);
      expect(await build(out), when).toBe(0);
      expect(papersIn(out), when).toEqual(papersIn(whole));
    }
  },
);

test.skipIf(process.platform === "win32")(
  "what looks into papers for long is stopped at once, too",
  async () => {
    const root = makeTemporaryFolder();
    cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
    const meeting = "2025-12-02-binh-phosay";
    const usual = ["--root", root, "--quiet"];
    await start(["build", meeting, "--kind", "briefing-note", ...usual], async () => {});
    for (const words of [
      ["verify", join(root, "output", meeting)],
      ["trace", meeting, "--word", "Phosay"],
      ["doctor"],
    ]) {
      const stopped = await start([...words, ...usual], async ({ stop }) => {
        await new Promise((wake) => setTimeout(wake, 900));
        stop();
      });
      expect({ words, ...stopped }).toEqual({ words, code: 130, said: "" });
    }
  },
);

test.skipIf(process.platform === "win32")(
  "a long check is stopped at once, and says nothing",
  async () => {
    const root = makeTemporaryFolder();
    const writer = pathToFileURL(join(projectFolder, "scripts", "bench", "write-meetings.mjs"));
    const given = [projectFolder, root, 300].map((each) => JSON.stringify(each)).join();
    const code = `import { writeMeetings } from ${JSON.stringify(writer.href)}; writeMeetings(${given});`;
    spawnSync(process.execPath, ["--input-type=module", "-e", code], { stdio: "inherit" });
    const stopped = await start(["check", "--root", root, "--quiet"], async ({ stop }) => {
      await new Promise((wake) => setTimeout(wake, 2500));
      stop();
    });
    expect(stopped).toEqual({ code: 130, said: "" });
  },
);

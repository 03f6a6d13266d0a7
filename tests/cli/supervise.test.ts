/**
 * The supervision of a run: by stand-ins for the work, each a thread that does one thing, and the built
 * program as a person stops it.
 */
import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { BarView } from "../../src/cli/progress.ts";
import { supervise } from "../../src/cli/supervise.ts";
import { hashBytes, parseManifest } from "../../src/pack/manifest.ts";
import { isPartName } from "../../src/pack/names.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

/** A thread that does this; what it is given is `input`, and what it tells goes through `tell`. */
function threadOf(body: string): URL {
  const file = join(makeTemporaryFolder(), "work.mjs");
  const head = `import { appendFileSync } from "node:fs";
import { parentPort, workerData as input } from "node:worker_threads";
const tell = (message) => parentPort.postMessage(message);
const log = (text) => appendFileSync(${JSON.stringify(`${file}.log`)}, text);`;
  writeFileSync(file, `${head}\n${body}`);
  return pathToFileURL(file);
}

const logOf = (url: URL) => readFileSync(new URL(`${url}.log`), "utf8");

describe("the work", () => {
  test("gives its exit code, and has the words of the person", async () => {
    const url = threadOf("process.exitCode = input.words.length;");
    expect(await supervise(["weekly", "--catch-up"], url)).toBe(2);
  });

  test("is begun anew without a paper that does not end, as often as there is one", async () => {
    const url = threadOf(`
tell({ kind: "allow", seconds: 0.2 });
for (const paper of ["a", "b", "c"]) {
  tell({ kind: "paper", thread: 0, paper });
  if (input.stops[paper]) continue;
  log(paper);
  while (paper !== "b");
}
tell({ kind: "paper", thread: 0, paper: undefined });
log(JSON.stringify(input.stops));
process.exitCode = 1;`);
    expect(await supervise(["build"], url)).toBe(1);
    const stop = { why: "time", limit: 0.2 };
    expect(logOf(url)).toBe(`abcb${JSON.stringify({ a: stop, c: stop })}`);
  });

  test("is not stopped while it writes, however long that takes", async () => {
    const url = threadOf(`
tell({ kind: "allow", seconds: 0.05 });
tell({ kind: "paper", thread: 0, paper: "a" });
if (!input.stops.a) {
  Atomics.store(input.flag, 0, 1);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
  log("whole");
  Atomics.store(input.flag, 0, 0);
  while (true);
}`);
    expect(await supervise(["build"], url)).toBe(0);
    expect(logOf(url)).toBe("whole");
  });

  test("is begun anew without the papers that do not end in any of its threads", async () => {
    const url = threadOf(`
tell({ kind: "allow", seconds: 0.2 });
for (const [at, paper] of ["a", "b"].entries()) {
  if (!input.stops[paper]) tell({ kind: "paper", thread: at + 1, paper });
}
tell({ kind: "paper", thread: 3, paper: "c" });
tell({ kind: "paper", thread: 3, paper: undefined });
log(Object.keys(input.stops).sort().join(""));
if (Object.keys(input.stops).length < 2) while (true);
process.exitCode = 1;`);
    expect(await supervise(["build"], url)).toBe(1);
    expect(logOf(url)).toMatch(/^[ab]ab$/u);
  });

  test("may take as long as it likes between papers", async () => {
    const url = threadOf(`
tell({ kind: "allow", seconds: 0.05 });
tell({ kind: "paper", thread: 0, paper: "a" });
tell({ kind: "paper", thread: 0, paper: undefined });
setTimeout(() => { process.exitCode = Object.keys(input.stops).length; }, 300);`);
    expect(await supervise(["build"], url)).toBe(0);
  });
});

/** A bar that writes down what is done with it. */
function openNotedBar() {
  const notes: string[] = [];
  const bar = {
    show: ({ texts }: BarView) => void notes.push(texts.join(" ")),
    hide: () => {
      if (notes.length > 0 && notes.at(-1) !== "hidden") notes.push("hidden");
    },
  };
  return { bar, notes };
}

/** Shows a bar, and prints when told to. */
const SHOWS = `
const show = (text) => tell({ kind: "bar", view: { part: 0, texts: [text] } });
const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
show("1/2");
await wait();`;

describe("the bar", () => {
  test("is asked for only where there is one", async () => {
    const url = threadOf("log(String(input.hasBar));");
    await supervise(["build"], url, openNotedBar().bar);
    await supervise(["build"], url, undefined);
    expect(logOf(url)).toBe("truefalse");
  });

  test("is gone before anything is printed, and when the work has ended or broken", async () => {
    const { bar, notes } = openNotedBar();
    const print = `process.stdout.write("\\n");`;
    await supervise(["build"], threadOf(`${SHOWS} ${print} await wait(); show("2/2");`), bar);
    expect(notes).toEqual(["1/2", "hidden", "2/2", "hidden"]);
    const broken = openNotedBar();
    expect(await supervise(["build"], threadOf(`${SHOWS} throw new Error();`), broken.bar)).toBe(
      70,
    );
    expect(broken.notes).toEqual(["1/2", "hidden"]);
  });
});

describe.skipIf(process.platform === "win32")("who asks to stop", () => {
  test("sees no bar any more, whatever the work still tells of it", async () => {
    const { bar, notes } = openNotedBar();
    const url = threadOf(`${SHOWS}
parentPort.on("message", async () => {
  show("2/2");
  await wait();
  process.exit(0);
});
process.kill(process.pid, "SIGINT");`);
    expect(await supervise(["build"], url, bar)).toBe(130);
    expect(notes).toEqual(["1/2", "hidden"]);
  });

  test("is heard, whatever the work tells afterwards", async () => {
    const url = threadOf(`
parentPort.on("message", () => {
  tell({ kind: "allow", seconds: 60 });
  tell({ kind: "paper", thread: 0, paper: "b" });
  while (true);
});
tell({ kind: "paper", thread: 0, paper: "a" });
process.kill(process.pid, "SIGTERM");`);
    expect(await supervise(["weekly"], url)).toBe(130);
  });

  test("is heard at once where the work tidies and ends", async () => {
    const url = threadOf(`
parentPort.on("message", () => { log("tidy"); process.exit(7); });
process.kill(process.pid, "SIGINT");`);
    expect(await supervise(["weekly"], url)).toBe(130);
    expect(logOf(url)).toBe("tidy");
  });
});

test("work that breaks is a mistake of chancery, and no problem of the data", async () => {
  expect(await supervise(["weekly"], threadOf('throw new Error("broken");'))).toBe(70);
});

const program = join(projectFolder, "dist", "chancery.js");

/** A build of the example that is told to stop as soon as it says this; its exit code. */
function stopAt(folder: string, said: string | undefined): Promise<number | null> {
  const child = spawn(process.execPath, [program, "build", "--root", folder], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let heard = "";
  child.stderr.on("data", (text) => {
    heard += text;
    if (said !== undefined && heard.includes(said)) child.kill("SIGINT");
  });
  return new Promise((resolve) => child.on("close", resolve));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Each file that a manifest of the folder names, as it says it. */
function expectWhole(output: string): void {
  const files = filesIn(output);
  expect(files.filter((path) => isPartName(path.slice(path.lastIndexOf("/") + 1)))).toEqual([]);
  for (const path of files.filter((path) => path.endsWith("manifest.json"))) {
    const manifest = parseManifest(readFileSync(path));
    if (manifest === "unreadable") throw new Error(`${path} is not whole`);
    for (const { path: name, sha256 } of manifest.outputs) {
      expect(hashBytes(readFileSync(join(path, "..", name)))).toBe(sha256);
    }
  }
}

// On Windows a process cannot be sent what Ctrl-C sends.
test.skipIf(process.platform === "win32")(
  "a person who stops a build gets 130 and no partial file, and all papers from the next one",
  async () => {
    const folder = makeTemporaryFolder();
    const output = join(folder, "output");
    cpSync(join(projectFolder, "data"), join(folder, "data"), { recursive: true });
    for (const said of ["1/2", "2/2"]) {
      expect(await stopAt(folder, said)).toBe(130);
      expectWhole(output);
    }
    expect(await stopAt(folder, undefined)).toBe(0);
    expectWhole(output);
    expect(filesIn(output).filter((path) => /\.(?:pdf|docx)$/u.test(path))).toHaveLength(12);
    expect(filesIn(output).filter((path) => path.includes(".lock"))).toEqual([]);
    const journal = readFileSync(join(output, "journal.jsonl"), "utf8").trim().split("\n");
    const events = journal.map((line) => JSON.parse(line));
    expect(events.filter(({ event }) => event === "began")).toHaveLength(3);
    const stopped = events.filter(
      ({ event, outcome }) => event === "found-unfinished" || outcome === "interrupted",
    );
    expect(stopped).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({ event: "ended", outcome: "done" });
  },
);

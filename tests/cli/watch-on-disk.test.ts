/** `chancery build --watch`, the built program on a real folder: saved to as editors do, and stopped by a person. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { BILATERAL } from "../support/example.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const program = join(projectFolder, "dist", "chancery.js");

/** Waits for texts of a stream, each behind the one before. */
function listenTo(stream: Readable, ended: Promise<unknown>) {
  let [printed, from] = ["", 0];
  let look = (): void => undefined;
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    printed += text;
    look();
  });
  const until = (text: string) =>
    new Promise<void>((resolve, reject) => {
      look = () => {
        const at = printed.indexOf(text, from);
        if (at < 0) return;
        from = at + text.length;
        look = () => undefined;
        resolve();
      };
      void ended.then(() => reject(new Error(`it ended, having printed:\n${printed}`)));
      look();
    });
  return { until, printed: () => printed };
}

/** The program on this folder. */
function watch(root: string, environment: Readonly<Record<string, string>>) {
  const words = ["build", "--watch", "--root", root, "--kind", "talking-points", "--format", "pdf"];
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const { until, printed } = listenTo(child.stderr, ended);
  const made = listenTo(child.stdout, ended).until;
  return { until, made, ended, stop: () => child.kill("SIGINT"), printed };
}

function makeHouse() {
  const root = makeTemporaryFolder();
  cpSync(join(projectFolder, "data"), join(root, "data"), { recursive: true });
  const file = join(root, "data", "meetings", `${BILATERAL}.yaml`);
  return { root, file, text: readFileSync(file, "utf8") };
}

const counts = "0 errors, 0 warnings";
const paper = join(BILATERAL, "talking-points.en.pdf");

// On Windows a process cannot be sent what Ctrl-C sends.
test.skipIf(process.platform === "win32").each([
  ["listens", {}],
  ["looks again and again", { CHOKIDAR_USEPOLLING: "1", CHOKIDAR_INTERVAL: "50" }],
])("a folder to which it %s", async (_, environment) => {
  const { root, file, text } = makeHouse();
  const { until, made, ended, stop, printed } = watch(root, environment);
  try {
    await until("Ctrl-C ends it");
    await made(paper);
    await until(counts);
    // In place.
    writeFileSync(file, text.replace("I hope we two", "I trust we two"));
    await made(paper);
    await until(counts);
    // Beside it, and renamed; twice, since the file that was listened to is another then.
    for (const word of ["know", "hope"]) {
      writeFileSync(join(root, "data", "meetings", ".4f.tmp"), text.replace("I hope", `I ${word}`));
      renameSync(join(root, "data", "meetings", ".4f.tmp"), file);
      await made(paper);
      await until(counts);
    }
    writeFileSync(file, text.replace("chancery: 1", "chancery: ["));
    await until("1 error");
    writeFileSync(file, text);
    await until("all is right again");
    // A folder that was not there.
    const template = readFileSync(
      join(projectFolder, "templates", "talking-points.md.hbs"),
      "utf8",
    );
    mkdirSync(join(root, "templates"));
    writeFileSync(
      join(root, "templates", "talking-points.md.hbs"),
      template.replace(/^(# .*)$/mu, "$1!"),
    );
    await made(paper);
    await until(counts);
  } finally {
    stop();
  }
  expect(await ended).toBe(130);
  expect(printed()).toMatch(/stopped; nothing is watched any more\n$/u);
  const left = readdirSync(join(root, "output"), { recursive: true }).map(String);
  expect(left.filter((name) => /\.part|\.lock/u.test(name))).toEqual([]);
});

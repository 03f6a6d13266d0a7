/** Real processes that run `weekly --catch-up` on a real folder, and what they leave there. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "../support/sources.ts";
import type { Files } from "./dying-host.ts";
import { NOW, tinyFolder } from "./tiny-house.ts";

/** The driver as one file that Node can run, whatever its version. */
export async function bundleDriver(folder: string): Promise<string> {
  const outfile = join(folder, "driver.mjs");
  const lines = [
    'import { createRequire as makeRequire } from "node:module";',
    "const require = makeRequire(import.meta.url);",
    "const __dirname = import.meta.dirname;",
  ];
  await build({
    entryPoints: [join(import.meta.dirname, "run-driver.ts")],
    outfile,
    banner: { js: lines.join("\n") },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

export function writeRecord(folder: string): void {
  for (const [path, bytes] of Object.entries(tinyFolder)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

export interface Started {
  readonly child: ChildProcess;
  /** Once it is loaded and is about to begin. */
  readonly begins: Promise<void>;
  /** Its exit code, or null where it was killed, and what it said was wrong. */
  readonly ends: Promise<{ readonly code: number | null; readonly told: string }>;
}

export function startDriver(driver: string, folder: string): Started {
  const words = [driver, folder, projectFolder, NOW.toISOString()];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  child.stderr.on("data", (text) => {
    told += text;
  });
  return {
    child,
    begins: new Promise((resolve) => child.stdout.once("data", () => resolve())),
    ends: new Promise((resolve) => child.on("close", (code) => resolve({ code, told }))),
  };
}

/** The files below `output/`, by host path. */
export function readOutput(folder: string): Files {
  const output = join(folder, "output");
  if (!existsSync(output)) return {};
  const names = readdirSync(output, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(output, name)).isFile())
      .map((name) => [
        `output/${name.split(sep).join("/")}`,
        new Uint8Array(readFileSync(join(output, name))),
      ]),
  );
}

/** The manifests that were handed on, by host path. */
export function readHanded(folder: string): readonly string[] {
  const file = join(folder, "handed.txt");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return lines
    .filter((line) => line !== "")
    .map((line) => line.split(sep).join("/"))
    .map((line) => line.slice(line.lastIndexOf("output/")));
}

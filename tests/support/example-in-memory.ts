/** The example folder in memory, so that a test may change it and see what is written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { type BuildOptions, build } from "../../src/pipeline.ts";
import { type WeeklyOptions, weekly } from "../../src/tasks/weekly.ts";
import { figureRenderer } from "./figure-renderer.ts";
import { listFiles, projectFolder } from "./sources.ts";

type Files = Record<string, Uint8Array>;

function readFolder(folder: string): Files {
  const paths = listFiles(folder);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(projectFolder, path))]));
}

const data = readFolder("data");
const templates = readFolder("templates");

/** What comes with chancery, as a host sees it. */
export const builtinTemplates: Readonly<Files> = {
  ...figureRenderer,
  ...Object.fromEntries(
    Object.entries(templates).map(([path, bytes]) => [`builtin/${path}`, bytes]),
  ),
};

/** The example with texts replaced in some files; templates are those that come with chancery. */
export function exampleInMemory(
  changes: Readonly<Record<string, readonly [from: string, to: string]>> = {},
): MemoryHost {
  const files: Files = { ...data, ...builtinTemplates };
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = new TextDecoder().decode(files[path]);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    files[path] = new TextEncoder().encode(text.replace(from, () => to));
  }
  return createMemoryHost(files);
}

/** A build with its diagnostics, and how each would be told in a list: its code. */
export async function runBuild(host: MemoryHost, options: Partial<BuildOptions> = {}) {
  const report = new Report();
  const result = await build(host, { toolVersion: "0.0.0", ...options }, report);
  const { diagnostics } = report;
  return { ...result, report, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** Noon of the Monday of 2025-W50, the week of the example's first memo, in the house's zone. */
export const FIRST_MONDAY = new Date("2025-12-08T05:00:00Z");

/** The papers of the example's first week, with what was told. */
export async function runWeekly(host: MemoryHost, options: Partial<WeeklyOptions> = {}) {
  const report = new Report();
  const fixed = { toolVersion: "0.0.0", now: FIRST_MONDAY };
  const result = await weekly(host, { ...fixed, ...options }, report);
  const { diagnostics } = report;
  return { ...result, report, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** The paths of all files that were written. */
export function outputsOf(host: MemoryHost): readonly string[] {
  return [...host.files.keys()].filter((path) => path.startsWith("output/"));
}

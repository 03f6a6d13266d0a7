/** Habits of the source that a reader may rely on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles, projectFolder, readSources, withoutComments } from "../support/sources.ts";

/** The files that may touch clock, environment and process. */
const isDoor = (path: string) =>
  /^src\/host\/node(?:-\w+)?\.ts$/u.test(path) || path.startsWith("src/cli/");

test("clock, chance, environment and process are touched at the door only", () => {
  const touches =
    /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bcrypto\.random|\brandomUUID\b|\bconsole\.|\bnew Intl\.\w+\(\s*\)/;
  const offences = readSources()
    .filter(({ path }) => !isDoor(path))
    .flatMap(({ path, text }) => {
      const found = touches.exec(withoutComments(text));
      return found ? [`${path}: ${found[0]}`] : [];
    });
  expect(offences).toEqual([]);
});

test("no source file is longer than 250 lines", () => {
  const long = readSources()
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test("every source file opens by saying what it is", () => {
  const silent = readSources().filter(({ text }) => !text.startsWith("/**"));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test("names of source files are in kebab-case", () => {
  const odd = readSources().filter(({ path }) => !/^[a-z0-9/-]+(\.d)?\.ts$/.test(path));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test("no source file has a default export or silences the compiler", () => {
  const silencing = /^export default|\bas any\b|\bas unknown as\b|\bas never\b|@ts-|biome-ignore/m;
  const offences = readSources()
    .filter(({ path }) => !path.endsWith(".d.ts"))
    .flatMap(({ path, text }) => {
      const found = silencing.exec(text);
      return found ? [`${path}: ${found[0]}`] : [];
    });
  expect(offences).toEqual([]);
});

test("no file of the project names a folder of somebody's machine", () => {
  // In pieces, so that this file does not find itself.
  const tops = ["home", "root", "Users", "work", "tmp"].join("|");
  const machine = new RegExp(`(?<![\\w.:/*)}-])/(?:${tops})/\\w|[A-Z]:\\\\(?:${tops})\\b`);
  const folders = ["src", "tests", "scripts", "data", "templates", ".ci", "."];
  const files = folders.flatMap((folder) => {
    const all = folder === "." ? listTopFiles() : listFiles(folder);
    return all.filter((path) => !/\.(ttf|png|docx|pdf)$/.test(path));
  });
  const offences = files.flatMap((path) => {
    const found = machine.exec(readFileSync(join(projectFolder, path), "utf8"));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(offences).toEqual([]);
});

function listTopFiles(): readonly string[] {
  return ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "package.json", "biome.json"];
}

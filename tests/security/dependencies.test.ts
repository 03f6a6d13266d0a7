/**
 * The libraries that stand between data and paper, by version: those with known holes below a version are
 * above it, those whose insides are used are pinned, and what is installed is what the lock file says.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";

const manifest = readJson("package.json");
const lock = readJson("package-lock.json");

/** The least version without the holes of `SECURITY.md`; `exact` where no other may be taken. */
const LEAST: readonly (readonly [name: string, version: string, exact: boolean])[] = [
  ["handlebars", "4.7.10", true],
  ["yaml", "2.8.3", false],
  ["pdfmake", "0.3.11", true],
  ["docx", "9.15.2", true],
];

describe.each(LEAST)("%s", (name, least, exact) => {
  const asked: string = manifest.devDependencies[name];
  const locked: string = lock.packages[`node_modules/${name}`].version;
  const installed: string = readJson(`node_modules/${name}/package.json`).version;

  test(`is locked and installed at ${least} or later`, () => {
    expect(compare(locked, least)).toBeGreaterThanOrEqual(0);
    expect(installed).toBe(locked);
  });

  test("is asked for as it should be", () => {
    expect(asked).toMatch(exact ? /^\d+\.\d+\.\d+$/u : /^\^?\d+\.\d+\.\d+$/u);
    expect(compare(asked.replace("^", ""), least)).toBeGreaterThanOrEqual(0);
  });

  test("is there once", () => {
    const places = Object.keys(lock.packages).filter((path) =>
      path.endsWith(`node_modules/${name}`),
    );
    expect(places).toEqual([`node_modules/${name}`]);
  });
});

test("every package of the lock file comes with a hash", () => {
  const without = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages).filter(
    ([path, { integrity, link }]) => path !== "" && !integrity && !link,
  );
  const bundled = without.filter(([path]) => lock.packages[path].inBundle !== true);
  expect(bundled.map(([path]) => path)).toEqual([]);
});

test("what is installed by a user is chancery alone, with no script that runs on installing", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(manifest.peerDependencies).toBeUndefined();
  const names = Object.keys(manifest.scripts);
  expect(names.filter((name) => /^(?:pre|post)?install$/u.test(name))).toEqual([]);
});

function readJson(path: string) {
  return JSON.parse(readFileSync(join(projectFolder, path), "utf8"));
}

function compare(one: string, other: string): number {
  const parts = (text: string) => text.split(".").map(Number);
  const [left, right] = [parts(one), parts(other)];
  return left.reduce((found, part, at) => found || part - (right[at] ?? 0), 0);
}

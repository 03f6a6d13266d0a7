/** What SECURITY.md promises and what the table of known holes names is tested where they say so. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../support/sources.ts";
import { makeHouse } from "./house-on-disk.ts";
import { rows } from "./promises.ts";

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");

describe.each(rows)("$hole", ({ tests }) => {
  test.each(tests)("is tested in %s", (file, ...titles) => {
    const text = read(file);
    for (const title of titles) {
      expect([file, title, text.includes(title)]).toEqual([file, title, true]);
    }
  });
});

describe("SECURITY.md", () => {
  const text = read("SECURITY.md");
  const promised = text.split("## What is promised")[1]?.split(/^## /mu)[0] ?? "";
  const promises = promised.split("\n").filter((line) => line.startsWith("- "));

  test("names with each promise a test that is there", () => {
    expect(promises.length).toBeGreaterThan(8);
    for (const promise of promised.split(/^- /mu).slice(1)) {
      const files = [...promise.matchAll(/\]\((tests\/[^)]+)\)/gu)].map(([, file = ""]) => file);
      expect([promise, files.length > 0]).toEqual([promise, true]);
      for (const file of files) {
        expect([file, existsSync(join(projectFolder, file))]).toEqual([file, true]);
      }
    }
  });

  test("names every file of tests that holds a known hole shut", () => {
    const files = new Set(rows.flatMap((row) => row.tests.map(([file]) => file)));
    const own = [...files].filter((file) => file.startsWith("tests/security/"));
    expect(own.filter((file) => !text.includes(`(${file})`))).toEqual([]);
  });

  test("says the limits as they are", () => {
    const limits = read("tests/security/limits.test.ts");
    for (const number of ["50,000", "5,000", "100 MB", "100 kB", "20,000", "3,000"]) {
      expect([number, text.includes(number), limits.includes(number)]).toEqual([
        number,
        true,
        true,
      ]);
    }
  });
});

test("a password is not offered", async () => {
  const { run } = makeHouse();
  for (const option of ["--password", "--encrypt", "--permissions"]) {
    const { code, stderr } = await run("build", option, "x");
    expect([option, code]).toEqual([option, 2]);
    expect(stderr).toContain(option);
  }
});

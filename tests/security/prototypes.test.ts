/**
 * Fields with the names of JavaScript's own machinery: refused in every file that a house writes, in
 * whichever place, and nothing of the program is changed by them. And what is not read cannot harm.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { loadRecord } from "../../src/record/load.ts";
import { RECEPTION } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";
import { importsOf, projectFolder, readSources, withoutComments } from "../support/sources.ts";
import { makeHouse } from "./house-on-disk.ts";

const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const MEETING = `data/meetings/${RECEPTION}.yaml`;

function expectClean(): void {
  const plain: Record<string, unknown> = {};
  expect(plain.polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe("a name of JavaScript's own machinery", () => {
  test.each(NAMES)("is no field anywhere in the record: %s", async (name) => {
    for (const [from, to] of [
      ["kind: reception", `kind: reception\n${name}: { polluted: yes }`],
      ["occasion:\n", `occasion:\n  ${name}: { polluted: yes }\n`],
      ["title:\n", `title:\n  ${name}: { polluted: yes }\n`],
      ["kind: reception", `kind: reception\n"${name}": [{ ${name}: { polluted: yes } }]`],
    ] as const) {
      const host = exampleInMemory({ [MEETING]: [from, to] });
      const report = new Report();
      expect([to, loadRecord(host, report)]).toEqual([to, undefined]);
      expect(report.errors).toBeGreaterThan(0);
      if (name === NAMES[0]) {
        const { outcome, codes } = await runBuild(host, { meetings: [RECEPTION] });
        expect([to, outcome]).toEqual([to, "problems"]);
        expect(codes.length).toBeGreaterThan(0);
      }
      expectClean();
    }
  });

  test.each(NAMES.slice(0, 2))(
    "leads to nothing as the id of a person, a party or a source: %s",
    async (name) => {
      for (const [from, to] of [
        ["principal: chinh", `principal: ${name}`],
        ["host: viet-nam", `host: ${name}`],
        ["source: s1", `source: ${name}`],
      ] as const) {
        const host = exampleInMemory({ [MEETING]: [from, to] });
        expect([to, (await runBuild(host, { meetings: [RECEPTION] })).outcome]).toEqual([
          to,
          "problems",
        ]);
      }
    },
  );

  test.each(NAMES.slice(0, 2))(
    "is told on the command line, as the name of anything: %s",
    async (name) => {
      const { root, run } = makeHouse();
      for (const words of [
        ["build", name],
        ["build", "--kind", name],
        ["build", "--lang", name],
        ["build", "--format", name],
        ["list", name],
        ["update", name, "--status", "done"],
      ]) {
        const { code } = await run(...words);
        expect([words, code === 1 || code === 2]).toEqual([words, true]);
      }
      const house = join(root, "data", "house.yaml");
      writeFileSync(
        house,
        readFileSync(house, "utf8").replace(/^theme: .*$/mu, `theme: "${name}"`),
      );
      expect((await run("check")).code).toBe(1);
    },
  );

  test("is refused in a theme, a locale and the head of a template", async () => {
    for (const [path, from] of [
      ["templates/themes/international.yaml", "chancery: 1\n"],
      ["templates/locales/en.yaml", "labels:\n"],
      ["templates/talking-points.md.hbs", "chancery: 1\n"],
    ] as const) {
      const { root, run } = makeHouse();
      mkdirSync(join(root, path, ".."), { recursive: true });
      const text = readFileSync(join(projectFolder, path), "utf8");
      const indent = from.startsWith("labels") ? "  " : "";
      const added = text.replace(from, `${from}${indent}__proto__: { polluted: yes }\n`);
      expect(added).not.toBe(text);
      writeFileSync(join(root, path), added);
      expect([path, (await run("check")).code]).toEqual([path, 1]);
      expectClean();
    }
  });
});

test("no file of Word or archive is read, but for what a paper in the hand says of itself", () => {
  const unpacking = readSources().filter(({ text }) => {
    return /unzip|\bdecompress/iu.test(withoutComments(text));
  });
  expect(unpacking.map(({ path }) => path)).toEqual([]);
  const packing = readSources().filter(({ text }) => importsOf(text).includes("fflate"));
  expect(packing.map(({ path }) => path)).toEqual(["src/writers/docx/zip.ts"]);
  // Nothing of the library but what makes a package.
  for (const { text } of packing) {
    expect(text.match(/^.*"fflate".*$/gmu)).toEqual([
      'import { Zip, type ZipInputFile } from "fflate";',
    ]);
  }
  const inflating = readSources().filter(({ text }) =>
    /\b(?:inflate|gunzip|brotliDecompress)/u.test(withoutComments(text)),
  );
  // Each takes one small part out, within limits: tests/writers/identifiers.test.ts.
  expect(inflating.map(({ path }) => path).sort()).toEqual([
    "src/writers/docx/read-identifier.ts",
    "src/writers/pdf/read-identifier.ts",
  ]);
  for (const { text } of inflating) {
    const calls = text.match(/\binflate\w*\((?=[a-z])/gu) ?? [];
    expect(text.match(/maxOutputLength: MOST_XML/gu)).toHaveLength(calls.length);
  }
});

/** What the doctor says of machines and folders that lack something. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tell } from "../../src/diagnostics/phrase.ts";
import { createMemoryHost, type MemoryHostOptions } from "../../src/host/memory.ts";
import { lookAtNode, lookAtOutput } from "../../src/tasks/doctor/machine.ts";
import { diagnose, type Finding } from "../../src/tasks/doctor.ts";
import { listFiles, projectFolder } from "../support/sources.ts";

const read = (path: string) => readFileSync(join(projectFolder, path));
const example: Readonly<Record<string, Uint8Array>> = Object.fromEntries([
  ...listFiles("data").map((path) => [path, read(path)]),
  ...listFiles("templates").map((path) => [`builtin/${path}`, read(path)]),
  ["builtin/package.json", read("package.json")],
]);

/** The findings that are not well, as lines. */
async function troubles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<readonly string[]> {
  return linesOf(await diagnose(createMemoryHost(files), "0.1.0"));
}

function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ level }) => level !== "ok")
    .map(({ level, topic, message }) => `${level}: ${tell(topic)}: ${tell(message)}`);
}

const problems = (lines: readonly string[]) => lines.filter((line) => line.startsWith("problem"));

test("finds no problem in the example, but the names that nobody has approved", async () => {
  const lines = await troubles(example);
  expect(problems(lines)).toEqual([]);
  expect(lines).toContainEqual(
    expect.stringMatching(/^note: texts of the record: lo: \d+ not approved/),
  );
});

test("names a Node that is too old, a full disk and an output that cannot be written", async () => {
  const host = (options: MemoryHostOptions) => createMemoryHost(example, options);
  expect(linesOf(lookAtNode(host({ versions: { node: "20.9.0" } })))).toEqual([
    "problem: Node: 20.9.0 is too old: 20.19 or newer is needed",
  ]);
  expect(linesOf(await lookAtOutput(host({ free: 3_000_000 })))).toEqual([
    "problem: disk: 3 MB free",
  ]);
  const failAt = (operation: string) => (operation.startsWith("write") ? "denied" : undefined);
  expect(linesOf(await lookAtOutput(host({ failAt })))).toEqual([
    expect.stringContaining("output/.chancery-probe could not be used: there is no right"),
  ]);
});

test("leaves nothing behind in the folder of the papers", async () => {
  const host = createMemoryHost(example);
  await diagnose(host, "0.1.0");
  expect([...host.files.keys()].sort()).toEqual(Object.keys(example).sort());
});

test("says that there is no record, and looks at the rest all the same", async () => {
  const bare = Object.fromEntries(Object.entries(example).filter(([path]) => !/^data/.test(path)));
  expect(problems(await troubles(bare))).toEqual([
    "problem: record: there is no record: data is missing or empty",
  ]);
});

test("names the letters that a font lacks, and a font that is none", async () => {
  const fonts = "templates/fonts";
  const lao = read(`${fonts}/Phetsarath-Regular.ttf`);
  const lines = await troubles({
    ...example,
    [`${fonts}/Tinos-Bold.ttf`]: lao,
    [`${fonts}/Tinos-Italic.ttf`]: "no font",
  });
  expect(problems(lines)).toEqual([
    expect.stringMatching(/Tinos-Bold\.ttf lacks letters of en: .*…$/),
    expect.stringMatching(/Tinos-Bold\.ttf lacks letters of vi: .*…$/),
    "problem: fonts of international: Tinos-Italic.ttf is not a plain TrueType font",
  ]);
});

test("counts the errors of record and templates apart, and names the house's own templates", async () => {
  const lines = await troubles({
    ...example,
    "data/house.yaml": "chancery: 1\n",
    "templates/talking-points.md.hbs": "no front matter\n",
    "templates/partials/entry.md.hbs": read("templates/partials/entry.md.hbs"),
  });
  expect(lines).toContainEqual(expect.stringMatching(/^problem: record: \d+ errors$/));
  expect(lines).toContainEqual(expect.stringMatching(/^problem: templates: (1 error|\d+ errors)$/));
  expect(lines).toContain(
    "note: templates of the house: used instead of those built in: talking-points.md.hbs",
  );
  expect(lines).toContain(
    "note: templates of the house: the same as those built in: partials/entry.md.hbs",
  );
});

test("looks for the letters of a language that the house adds, and counts what lacks it", async () => {
  const english = new TextDecoder().decode(example["builtin/templates/locales/en.yaml"]);
  const khmer = english.replace("language: en\n", "language: km\n").replace("[January", "[មករា");
  expect(khmer).toContain("មករា");
  const lines = await troubles({ ...example, "templates/locales/km.yaml": khmer });
  expect(problems(lines)).toEqual(
    ["Regular", "Bold", "Italic", "BoldItalic"].map((face) =>
      expect.stringContaining(`Tinos-${face}.ttf lacks letters of km: ម ក រ ា`),
    ),
  );
  for (const tag of ["km", "lo"]) {
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^note: translations: ${tag}: \\d+ printed texts have none: data/meetings/\\S+ \\(\\d+\\), .* and \\d+ more`,
          "u",
        ),
      ),
    );
  }
});

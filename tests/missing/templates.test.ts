/**
 * Whatever line of a template gets lost: somebody is told, or what is left are sound papers. A line without which
 * a paper says less and stays sound is its author's to leave out.
 */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { must } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { languages, openHouse, press } from "./press.ts";
import { isWhole, sampleOf, seed } from "./settings.ts";
import { holesIn } from "./sound.ts";

interface LostLine {
  readonly file: string;
  readonly text: string;
  /** From 0. */
  readonly at: number;
}

const host = exampleInMemory();
/** Without those of folders that a house has to choose. */
const files = [...host.files.keys()].filter((path) =>
  /templates\/(?:partials\/)?[^/]+\.hbs$/u.test(path),
);
const lines = files.flatMap((file): readonly LostLine[] => {
  const text = new TextDecoder().decode(host.files.get(file));
  return text
    .trimEnd()
    .split("\n")
    .map((_, at) => ({ file, text, at }));
});

test("kinds of paper and partials hold lines enough", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(lines.length).toBeGreaterThan(600);
});

test(`no line of a template is lost unsoundly (seed ${seed})`, { timeout: 7_200_000 }, () => {
  const counts = { refused: 0, sound: 0, fault: 0 };
  const faults: string[] = [];
  for (const [turn, line] of sampleOf(lines, 8).entries()) {
    const hole = holeWithout(line, languages[turn % languages.length] ?? "en");
    if (hole === undefined) counts.refused++;
    else if (hole === "") counts.sound++;
    else {
      counts.fault++;
      faults.push(`${line.file}:${line.at + 1} ${line.text.split("\n")[line.at]}\n    ${hole}`);
    }
  }
  console.log(`lines of templates lost, seed ${seed}: ${JSON.stringify(counts)}`);
  expect(faults.join("\n")).toBe("");
  expect(counts.refused + counts.sound).toBe(isWhole ? lines.length : 8);
  expect(counts.refused).toBeGreaterThan(isWhole ? 300 : 0);
});

/** The first hole of the papers that are left; empty where there is none, undefined where an error is told. */
function holeWithout({ file, text, at }: LostLine, tag: string): string | undefined {
  const left = text.split("\n").filter((_, index) => index !== at);
  const bytes = new TextEncoder().encode(left.join("\n"));
  const changed = createMemoryHost({ ...Object.fromEntries(host.files), [file]: bytes });
  // A partial may stand in any kind of paper.
  const [, kind] = /templates\/([\w-]+)\.md\.hbs$/u.exec(file) ?? [];
  const report = new Report();
  const house = openHouse(changed, report, kind === undefined ? undefined : [kind]);
  const { papers } = press(house, report, [tag]);
  if (report.errors > 0) return undefined;
  must(papers.size > 0 ? papers : undefined, `no paper is made without ${file}:${at + 1}`);
  for (const [name, { document }] of papers) {
    const [hole] = holesIn(document);
    if (hole !== undefined) return `${name}: ${hole}`;
  }
  return "";
}

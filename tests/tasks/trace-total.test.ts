/**
 * No word of the example's papers is without an origin: every text of the record is found where it
 * is written, letter by letter, and everything else says what it was made from.
 */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { linesOfFile, placeOfPart } from "../../src/diagnostics/scalar-text.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { composePaper, nameOfPaper } from "../../src/pipeline/paper.ts";
import { align } from "../../src/tasks/trace/align.ts";
import { openPaper } from "../../src/tasks/trace/paper.ts";
import type { Leaf } from "../../src/tasks/trace/units.ts";
import { markRecord } from "../../src/tasks/trace/versions.ts";
import { normalise } from "../../src/text/normalise.ts";
import { exampleHost, must } from "../support/example.ts";

const host = exampleHost();
const report = new Report();
const house = must(
  loadHouse(host, { languages: ["en", "vi", "lo"] }, report),
  "the example does not load",
);
const marked = markRecord(house.record);
const papers = [...house.record.meetings.values()].flatMap((meeting) =>
  papersOf(house, meeting, {}, report).map((paper) =>
    openPaper(nameOfPaper(paper), must(composePaper(paper), "no paper"), marked, undefined),
  ),
);

function readText(file: string): string {
  return new TextDecoder().decode(must(host.read(file), `no file ${file}`));
}

/** What came out of the view, a label or the furniture; the rest is a sign of a template. */
function isValue({ text, origin, furniture, label }: Leaf): boolean {
  const isOwn = origin?.path !== undefined || origin?.label !== undefined;
  return text.trim() !== "" && (isOwn || furniture !== undefined || label !== undefined);
}

/** The field it prints, whichever row it stands in. */
function fieldOf({ origin, furniture, label }: Leaf, tag: string): string {
  const { path, label: made } = origin ?? {};
  return JSON.stringify([tag, path?.replace(/\d+/gu, "#"), made?.key, furniture, label]);
}

/** The text of a file at a place, as far as it stands on one line. */
function textAt({ file, line, column, length = 1 }: Placed): string {
  const text = readText(file).split("\n")[line - 1] ?? "";
  return normalise(text.slice(column - 1, column - 1 + length));
}
type Placed = Parameters<typeof placeOfPart>[1];

test("every text of the record that a paper prints stands, letter by letter, where it is said to", () => {
  const wrong: unknown[] = [];
  let texts = 0;
  for (const datum of marked.data.filter(({ isText }) => isText)) {
    const place = must(house.record.placeOf(datum.kind, datum.id, datum.path), "no place");
    const value = String(datum.value);
    for (const { 0: word, index } of value.matchAll(/\S+/gu)) {
      texts++;
      const range = { from: index, to: index + word.length };
      const found = textAt(placeOfPart(linesOfFile(readText(place.file)), place, value, range));
      if (found !== word) wrong.push([place, word, found]);
    }
  }
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(1000);
});

test.each(["en", "vi", "lo"])(
  "every value of the six papers in %s has an origin, and each kind of field says which",
  (tag) => {
    const seen = new Set<string>();
    const unresolved: unknown[] = [];
    const counts = { printed: 0, label: 0, computed: 0 };
    for (const { name, units, partOf } of papers.filter(({ name }) => name.endsWith(`.${tag}`))) {
      for (const unit of units) {
        for (const leaf of unit.leaves.filter(isValue)) {
          const field = fieldOf(leaf, tag);
          if (seen.has(field)) continue;
          seen.add(field);
          const { template, sources } = partOf(unit, leaf, { from: 0, to: leaf.text.length });
          if (!template || sources.length === 0) unresolved.push([name, field, leaf.text]);
          for (const source of sources) {
            if (source.how === "own") {
              if (/[\p{L}\p{N}]/u.test(source.text)) unresolved.push([name, field, source]);
              continue;
            }
            // Marks of notes are texts only where one is asked for.
            if (source.how === "cited") continue;
            counts[source.how]++;
            const [first] = source.from;
            if (source.how === "label" && !source.place) unresolved.push([name, field, source]);
            if (source.how !== "label" && !first) unresolved.push([name, field, source]);
            if (source.how !== "printed" || !first) continue;
            const written = textAt(first.place);
            if (!source.text.startsWith(written)) unresolved.push([name, field, source, written]);
          }
        }
      }
    }
    expect(unresolved).toEqual([]);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(15);
  },
  120_000,
);

test("the letters of a bold or broken value are followed through its markup", () => {
  const value = "Our **great friendship** and\nmore \\* [here](https://example.org)";
  const first = align("Our ", value, 0);
  const bold = align("great friendship", value, first?.next ?? 0);
  expect(bold?.offsets[0]).toBe(6);
  const rest = align(" and more ", value, bold?.next ?? 0);
  expect(value[rest?.offsets.at(-2) ?? 0]).toBe("e");
  expect(align("absent", value, 0)).toBeUndefined();
});

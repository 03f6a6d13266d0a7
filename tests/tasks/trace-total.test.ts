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
import { onceForText } from "../../src/text/once.ts";
import { exampleHost, must } from "../support/example.ts";
import { isWhole } from "../support/extent.ts";

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

const fileOf = onceForText(100, (file) => {
  const text = new TextDecoder().decode(must(host.read(file), `no file ${file}`));
  return { lines: text.split("\n"), linesOfFile: linesOfFile(text) };
});

/** What came out of the view, a label or the furniture; the rest is a sign of a template. */
function isValue({ text, origin, furniture, label }: Leaf): boolean {
  const isOwn = origin?.path !== undefined || origin?.label !== undefined;
  return text.trim() !== "" && (isOwn || furniture !== undefined || label !== undefined);
}

/** The field it prints, whichever row it stands in. */
function fieldOf({ origin, furniture, label }: Leaf): string {
  const { path, label: made } = origin ?? {};
  return JSON.stringify([path?.replace(/\d+/gu, "#"), made?.key, furniture, label]);
}

const tags = ["en", "vi", "lo"];

/** The languages in which each field is asked for: by turns one of those that print it, or all of them. */
const tagsOf = new Map<string, readonly string[]>();
for (const tag of tags) {
  for (const { name, units } of papers) {
    if (!name.endsWith(`.${tag}`)) continue;
    for (const leaf of units.flatMap(({ leaves }) => leaves.filter(isValue))) {
      const known = tagsOf.get(fieldOf(leaf)) ?? [];
      if (!known.includes(tag)) tagsOf.set(fieldOf(leaf), [...known, tag]);
    }
  }
}
[...tagsOf].forEach(([field, known], turn) => {
  if (!isWhole) tagsOf.set(field, [must(known[turn % known.length], field)]);
});

/** The text of a file at a place, as far as it stands on one line. */
function textAt({ file, line, column, length = 1 }: Placed): string {
  const text = fileOf(file).lines[line - 1] ?? "";
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
      const found = textAt(placeOfPart(fileOf(place.file).linesOfFile, place, value, range));
      if (found !== word) wrong.push([place, word, found]);
    }
  }
  expect(wrong).toEqual([]);
  expect(texts).toBeGreaterThan(1000);
});

const NONE = { printed: 0, label: 0, computed: 0 };
const hows = ["printed", "label", "computed"] as const;
/** Of all languages, since each has its turn only. */
const total = { ...NONE };

test.each(tags)(
  "every value of the six papers in %s has an origin, and each kind of field says which",
  (tag) => {
    const seen = new Set<string>();
    const unresolved: unknown[] = [];
    const counts = { ...NONE };
    for (const { name, units, partOf } of papers.filter(({ name }) => name.endsWith(`.${tag}`))) {
      for (const unit of units) {
        for (const leaf of unit.leaves.filter(isValue)) {
          const field = fieldOf(leaf);
          if (seen.has(field) || !tagsOf.get(field)?.includes(tag)) continue;
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
    for (const how of hows) total[how] += counts[how];
    for (const how of isWhole ? hows : []) expect(counts[how]).toBeGreaterThan(15);
  },
);

test("values of each origin were met in good number", () => {
  for (const how of hows) expect(total[how]).toBeGreaterThan(30);
});

test("the letters of a bold or broken value are followed through its markup", () => {
  const value = "Our **great friendship** and\nmore \\* [here](https://example.org)";
  const first = align("Our ", value, 0);
  const bold = align("great friendship", value, first?.next ?? 0);
  expect(bold?.offsets[0]).toBe(6);
  const rest = align(" and more ", value, bold?.next ?? 0);
  expect(value[rest?.offsets.at(-2) ?? 0]).toBe("e");
  expect(align("absent", value, 0)).toBeUndefined();
});

/**
 * A line of the record that is changed changes papers or it does not; where it does, the change is told. The
 * lines and what becomes of them are chosen by chance, from a seed that a failure prints.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { Report } from "../../../src/diagnostics/report.ts";
import { documentToJson } from "../../../src/document/print.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { loadHouse } from "../../../src/pipeline/house.ts";
import { papersOf } from "../../../src/pipeline/meeting-papers.ts";
import { type ComposedPaper, composePaper } from "../../../src/pipeline/paper.ts";
import { compareFacts } from "../../../src/tasks/versions/facts.ts";
import { BILATERAL, must } from "../../support/example.ts";
import { exampleInMemory } from "../../support/example-in-memory.ts";
import { COMMITMENTS_FILE, composeMeeting, MEETING_FILE } from "./support.ts";

const FILES = [
  ...[MEETING_FILE, MEETING_FILE, COMMITMENTS_FILE],
  ...["people", "parties", "agreements", "sources", "glossary", "house"].map(
    (name) => `data/${name}.yaml`,
  ),
  "data/commitments/2025-11-11-chinh-phosay.yaml",
];

/** How many lines are tried; more with CHANCERY_RUNS. */
const RUNS = Number(process.env.CHANCERY_RUNS ?? 6);

const PRINTED = ["reference", "mark", "asAt", "title", "house", "subject", "about"];

const languages = ["en", "vi"];

/** The record with one value changed, and what it was; undefined where the record then cannot be read. */
function composeEdited([file, which, how]: readonly [number, number, number]) {
  const path = must(FILES[file % FILES.length], "no file");
  const host = exampleInMemory();
  const document = parseDocument(new TextDecoder().decode(must(host.files.get(path), path)));
  const found: { value: unknown; edits: readonly unknown[] }[] = [];
  const pairs: { value: unknown }[] = [];
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair;
      if (!isScalar(key) || !isScalar(value)) return;
      const edits = editsOf(String(key.value), value.value, how);
      if (edits.length === 0) return;
      pairs.push(pair);
      found.push({ value: value.value, edits });
    },
  });
  const at = which % found.length;
  const { value, edits } = must(found[at], "no value");
  const edit = edits[how % edits.length];
  must(pairs[at], "no value").value = document.createNode(edit);
  host.files.set(path, new TextEncoder().encode(document.toString()));
  const papers = compose(host);
  return papers && { papers, what: `${path}: ${String(value)} -> ${JSON.stringify(edit)}` };
}

/** What an officer may write in the place of a value; nothing where only certain ids may stand. */
function editsOf(key: string, value: unknown, how: number): readonly unknown[] {
  if (typeof value === "number") return key === "chancery" ? [] : [value + 1];
  if (typeof value === "boolean") return key === "reviewed" ? [] : [!value];
  if (typeof value !== "string") return [];
  if (value === "unknown") return KNOWN[key] ?? [];
  const choices = CHOICES.find((each) => each.includes(value));
  if (choices) return choices.filter((each) => each !== value);
  if (!value.includes(" ")) return [];
  const words = value.split(" ");
  return [words.toSpliced(how % words.length, 1, "fourteen").join(" ")];
}

const bodies = ["moha", "mlsw"];
const words = ["Room 3", "Not later than June"];
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  ...{ venue: words, city: words, dress: words, gifts: words, contact: words, term: words },
  ...{ deliverable: words, place: words, arrangement: words, line: words, cleared_by: words },
  ...{
    start: ["14:00"],
    minutes: [45],
    due: ["unknown"],
    others: ["none"],
    signed_on: ["2025-10-01"],
  },
  ...{ owner: bodies.map((id) => [id]), lead: ["moha"], requested_by: bodies, note_taker: bodies },
};

const CHOICES: readonly (readonly string[])[] = [
  ["stated", "hoped", "requested", "proposed", "offered"],
  ["must", "should", "if-pressed"],
  ["certain", "possible", "unlikely"],
  ["bilateral", "courtesy-call", "reception"],
  ["moha", "mlsw"],
  ["foreseen", "negotiating", "signed", "in-force"],
  ["internal", "delegation", "shareable"],
  ["event", "circumstance", "result", "figure"],
];

function compose(host: MemoryHost): readonly ComposedPaper[] | undefined {
  const report = new Report();
  const house = loadHouse(host, { languages }, report);
  const meeting = house?.record.meetings.get(BILATERAL);
  if (!house || !meeting) return undefined;
  const papers = papersOf(house, meeting, { languages }, report).map((paper) =>
    composePaper(paper),
  );
  return papers.every((paper) => paper !== undefined) ? papers : undefined;
}

/** What the papers show: of the letterhead, which a tree holds whole, this theme prints nothing. */
function treesOf(papers: readonly ComposedPaper[]): readonly string[] {
  return papers.map(({ document }) => {
    const { furniture, ...meta } = document.meta;
    const printed = Object.entries(furniture).filter(([slot]) => PRINTED.includes(slot));
    const shown = { ...meta, furniture: Object.fromEntries(printed) };
    return documentToJson({ ...document, meta: shown });
  });
}

test("no change that papers show is silent among the facts", () => {
  const before = composeMeeting(exampleInMemory(), languages);
  const trees = treesOf(before);
  let shown = 0;
  fc.assert(
    fc.property(fc.noBias(fc.tuple(fc.nat(), fc.nat(), fc.nat())), (edit) => {
      const after = composeEdited(edit);
      if (!after || JSON.stringify(treesOf(after.papers)) === JSON.stringify(trees)) return;
      shown++;
      const facts = compareFacts(before, after.papers);
      expect([after.what, facts.length > 0]).toEqual([after.what, true]);
      for (const { about, before: was, after: is } of facts) {
        expect([after.what, about, was !== is]).toEqual([after.what, about, true]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true, seed: Number(process.env.CHANCERY_SEED ?? 20251202) },
  );
  expect(shown).toBeGreaterThan(0);
});

/** When the papers of a meeting need not be made again: only where they would come out the same. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../src/host/memory.ts";
import { printStage } from "../../src/pipeline/emit.ts";
import { type House, loadHouse } from "../../src/pipeline/house.ts";
import { papersOf } from "../../src/pipeline/meeting-papers.ts";
import { composePaper } from "../../src/pipeline/paper.ts";
import { answererOf, isUnchanged } from "../../src/pipeline/record-answers.ts";
import { watchRecord } from "../../src/pipeline/watch-record.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { tries } from "../support/extent.ts";

/** All that the papers of a meeting come to, with the problems that came up. */
function papersAndInputs(house: House, id: string) {
  const { record, inputs } = watchRecord(house.record, id, answererOf(house.record));
  const report = new Report();
  const meeting = record.meetings.get(id);
  const papers = meeting ? papersOf({ ...house, record }, meeting, {}, report) : [];
  const texts = papers.flatMap((paper) => {
    const made = composePaper(paper);
    report.include(paper.context.report);
    return made ? [printStage(made, "view"), printStage(made, "document")] : [];
  });
  return { texts, problems: report.problems, inputs: inputs() };
}

function edited(change: Edit): MemoryHost {
  const host = exampleInMemory();
  const lines = new TextDecoder().decode(host.files.get(change.path)).split("\n");
  const values = lines.flatMap((line, at) => (change.find.test(line) ? [at] : []));
  const at = values[change.which % values.length];
  if (at !== undefined) lines[at] = (lines[at] ?? "").replace(change.find, change.to);
  host.files.set(change.path, new TextEncoder().encode(lines.join("\n")));
  return host;
}

interface Edit {
  readonly path: string;
  readonly find: RegExp;
  readonly to: string;
  readonly which: number;
}

const paths = [...exampleInMemory().files.keys()].filter((path) => path.startsWith("data/"));
const changes = fc.constantFrom(
  { find: /^(\s+(?:text|what|en|name|title|short): .*\p{L})$/u, to: "$1x" },
  { find: /^(\s*(?:title|topic|occasion|mark): .*\p{L})$/u, to: "$1x" },
  { find: /reviewed: false/, to: "reviewed: true" },
  { find: /state: held/, to: "state: planned" },
  { find: /modality: proposed/, to: "modality: agreed" },
  { find: /: 2025-11-12/, to: ": 2025-11-13" },
  { find: /: 2026-(\d\d)-\d\d/, to: ": 2026-$1-17" },
  { find: /^chancery: 1$/, to: "# a line more\nchancery: 1" },
);

test("papers whose inputs are unchanged would come out the same, letter by letter", () => {
  const before = loadHouse(exampleInMemory(), {}, new Report());
  if (!before) throw new Error("the example has problems");
  const ids = [...before.record.meetings.keys()];
  const made = new Map(ids.map((id) => [id, papersAndInputs(before, id)]));
  const seen = { same: 0, changed: 0 };
  const edit = fc
    .tuple(fc.constantFrom(...paths), changes, fc.nat(500))
    .map(([path, change, which]): Edit => ({ path, which, ...change }));
  const holds = fc.property(edit, (change) => {
    const after = loadHouse(edited(change), {}, new Report());
    if (!after) return;
    for (const id of ids) {
      const old = made.get(id);
      if (!old || !isUnchanged(old.inputs, answererOf(after.record))) seen.changed++;
      else {
        seen.same++;
        const { texts, problems } = papersAndInputs(after, id);
        expect({ texts, problems }).toEqual({ texts: old.texts, problems: old.problems });
      }
    }
  });
  fc.assert(holds, { seed: 20251202, numRuns: tries(15, 25) });
  expect(seen.same).toBeGreaterThan(5);
  expect(seen.changed).toBeGreaterThan(5);
}, 120_000);

test("a later meeting that is told otherwise does not concern the papers of an earlier one", () => {
  const title = ["Bilateral meeting of", "Working meeting of"] as const;
  const path = "data/meetings/2025-12-02-binh-phosay.yaml";
  const [before, after] = [exampleInMemory(), exampleInMemory({ [path]: title })].map((host) =>
    loadHouse(host, {}, new Report()),
  );
  if (!before || !after) throw new Error("the example has problems");
  const [earlier = "", later = ""] = before.record.meetings.keys();
  const unchanged = [earlier, later].map((id) =>
    isUnchanged(papersAndInputs(before, id).inputs, answererOf(after.record)),
  );
  expect(unchanged).toEqual([true, false]);
});

test("what is kept of a meeting does not grow with the other meetings of the record", () => {
  const house = loadHouse(exampleInMemory(), {}, new Report());
  if (!house) throw new Error("the example has problems");
  const [earlier, later] = [...house.record.meetings.values()];
  if (!earlier || !later) throw new Error("the example has fewer than two meetings");
  const kept = [10, 40].map((copies) => {
    const meetings = new Map(house.record.meetings);
    for (let number = 0; number < copies; number++) {
      const id = `${earlier.id}-${number}`;
      meetings.set(id, { ...earlier, id });
    }
    const many = { ...house, record: { ...house.record, meetings } };
    return Object.keys(papersAndInputs(many, later.id).inputs);
  });
  expect(kept[1]).toEqual(kept[0]);
});

test("a commitment that is told otherwise concerns only papers that tell of its meeting", () => {
  const change = ["modality: proposed", "modality: agreed"] as const;
  const path = "data/commitments/2025-12-02-binh-phosay.yaml";
  const [before, after] = [exampleInMemory(), exampleInMemory({ [path]: change })].map((host) =>
    loadHouse(host, {}, new Report()),
  );
  if (!before || !after) throw new Error("the example has problems");
  const [earlier = "", later = ""] = before.record.meetings.keys();
  const unchanged = [earlier, later].map((id) =>
    isUnchanged(papersAndInputs(before, id).inputs, answererOf(after.record)),
  );
  expect(unchanged).toEqual([true, false]);
});

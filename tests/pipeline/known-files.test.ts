/** What files were found to hold is kept for the next run, for this build of chancery alone, and changes no answer. */
import { beforeEach, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { loadHouse } from "../../src/pipeline/house.ts";
import { knownFrom, openKnownFiles } from "../../src/pipeline/known-files.ts";
import { EARLIER } from "../record/fixture.ts";
import { builtinTemplates } from "../support/example-in-memory.ts";
import { three } from "../support/three-meetings.ts";

const KEPT = "output/.chancery/known.jsonl";
const encode = (text: string) => new TextEncoder().encode(text);
let host: MemoryHost;

beforeEach(() => {
  host = createMemoryHost({ ...three, ...builtinTemplates });
});

/** A load with what is kept, how many files were known by it, and what came of it. */
function load(program = "this one", isForced = false) {
  const files = openKnownFiles(host, program, isForced);
  let count = 0;
  const known = {
    ...files,
    recall: (form: string, bytes: Uint8Array) => {
      const value = files.recall(form, bytes);
      if (value !== undefined) count++;
      return value;
    },
  };
  const report = new Report();
  const house = loadHouse(host, {}, report, undefined, { known });
  files.save();
  return { count, files, told: report.diagnostics, meetings: house?.record.meetings };
}

test("a second run reads no file of the record, and has the same record", () => {
  const first = load();
  expect(first).toMatchObject({ count: 0, told: [] });
  const kept = host.files.get(KEPT);
  const second = load();
  expect(second.count).toBeGreaterThan(7);
  expect(second.meetings).toEqual(first.meetings);
  expect(host.files.get(KEPT)).toBe(kept);
});

test("after a change just the file that was changed is read, and what is not there any more is forgotten", () => {
  load();
  const { count, meetings } = load();
  const path = `data/meetings/${EARLIER}.yaml`;
  const text = new TextDecoder().decode(host.files.get(path));
  host.files.set(path, encode(text.replace(/^title: .*$/mu, "title: Another title")));
  const changed = load();
  expect(changed.count).toBe(count - 1);
  expect(changed.meetings?.get(EARLIER)?.title).toBe("Another title");
  expect(meetings?.get(EARLIER)?.title).not.toBe("Another title");
  host.files.set(path, encode(text));
  expect(load().count).toBe(count - 1);
});

test("it holds for one build of chancery, and not where all is to be made anew", () => {
  load();
  expect(load("another").count).toBe(0);
  expect(load("another").count).toBeGreaterThan(0);
  expect(load("another", true).count).toBe(0);
});

test.each([
  ["cut off", (text: string) => text.slice(0, text.length / 2)],
  ["edited", (text: string) => text.replace("Phosay", "Phosai")],
  ["empty", () => ""],
])("what is %s is not believed", (_, spoil) => {
  const { meetings } = load();
  const before = new TextDecoder().decode(host.files.get(KEPT));
  expect(spoil(before)).not.toBe(before);
  host.files.set(KEPT, encode(spoil(before)));
  expect(load()).toMatchObject({ count: 0, told: [], meetings });
});

test("a warning is told each time", () => {
  const path = "data/people.yaml";
  const text = new TextDecoder().decode(host.files.get(path));
  // Yes is a word of its own in YAML 1.1, so that it is asked about.
  host.files.set(path, encode(text.replace(/name: .*$/mu, "name: Yes")));
  const first = load();
  expect(first.told).not.toEqual([]);
  expect(load().told).toEqual(first.told);
});

test("another thread has the same record from what is printed", () => {
  const { files, meetings } = load();
  const known = knownFrom(files.print());
  const house = loadHouse(host, {}, new Report(), undefined, { known, isChecked: true });
  expect(house?.record.meetings).toEqual(meetings);
  expect(known.isAsGiven()).toBe(true);
});

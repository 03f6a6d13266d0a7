/** What `doctor --schedule` says of the weekly run to whoever set it up. */
import { expect, test } from "vitest";
import { tell } from "../../src/diagnostics/phrase.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHostOptions } from "../../src/host/memory.ts";
import { sumOfPapers } from "../../src/pack/owed.ts";
import { loadRecord } from "../../src/record/load.ts";
import type { Finding } from "../../src/tasks/doctor/finding.ts";
import { diagnoseSchedule, lookAtSchedule } from "../../src/tasks/doctor/schedule.ts";
import { must } from "../support/example.ts";
import { exampleInMemory } from "../support/example-in-memory.ts";

const HANOI = "Asia/Ho_Chi_Minh";
const { house } = must(loadRecord(exampleInMemory(), new Report()), "the example cannot be loaded");

interface World extends MemoryHostOptions {
  /** The weeks whose memo is made. */
  readonly made?: readonly string[];
  readonly journal?: readonly object[];
  readonly lock?: string;
  /** The zone of the house. */
  readonly zone?: string;
}

/** All findings as lines, the remedies behind. */
function linesIn({
  made = [],
  journal = [],
  lock,
  zone = HANOI,
  ...machine
}: World): readonly string[] {
  const files: Record<string, string> = {};
  for (const week of made) {
    files[`output/weekly/${week}/manifest.json`] = manifestOf(week);
    files[`output/weekly/${week}/weekly-memo.en.pdf`] = "a memo";
  }
  if (journal.length > 0) {
    files["output/journal.jsonl"] = journal.map((line) => `${JSON.stringify(line)}\n`).join("");
  }
  if (lock !== undefined) files["output/.chancery.lock"] = lock;
  const host = createMemoryHost(files, { timeZone: HANOI, ...machine });
  return toLines(lookAtSchedule(host, { ...house, timezone: zone }));
}

function toLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ level, topic, message, hint }) =>
      `${level}: ${tell(topic)}: ${tell(message)}${hint ? ` > ${tell(hint)}` : ""}`,
  );
}

function manifestOf(week: string): string {
  const paper = { path: "weekly-memo.en.pdf", kind: "weekly-memo", lang: "en", format: "pdf" };
  const outputs = [{ ...paper, bytes: 1, sha256: "0".repeat(64) }];
  const tool = { name: "chancery", version: "0.0.0" };
  return JSON.stringify({ chancery: 1, tool, week, inputs: [], templates: [], outputs });
}

/** Two lines of the journal: a run of the weekly memo, and what came of it. */
function runAt(at: string, outcome: string, packs: readonly object[] = []): readonly object[] {
  const run = `7-${at.replace(/\D/gu, "")}`;
  return [
    { at, run, event: "began", command: "chancery weekly", version: "0.0.0" },
    { at, run, event: "ended", outcome, packs, codes: [] },
  ];
}

/** By the clocks of Hà Nội, in the weeks of memo no. 1 (2025-W50, from 8 December) and after. */
const hanoi = (time: string) => new Date(`${time.replace(" ", "T")}:00+07:00`);
const [W50, W51] = [["2025-W50"], ["2025-W50", "2025-W51"]];

test("on the Monday of the first memo nothing is late yet", () => {
  const lines = linesIn({ now: hanoi("2025-12-08 05:00") });
  expect(lines.slice(0, 5)).toEqual([
    `note: this week: 2025-W50 in ${HANOI}, where it is 2025-12-08 05:00: its memo is not made > chancery weekly makes it`,
    "ok: weeks before: none lacks its memo",
    `ok: next memo: 2025-W51, from Monday 2025-12-15 00:00 on, in ${HANOI} as on this machine`,
    `ok: clocks: none of ${HANOI} changes in the days before`,
    "note: last run: output/journal.jsonl knows of none that made a weekly memo",
  ]);
});

test("from noon on a memo that is not made was missed", () => {
  expect(linesIn({ now: hanoi("2025-12-08 12:00") })).toContainEqual(
    expect.stringMatching(/^problem: this week: 2025-W50 .* its memo is not made/u),
  );
});

test("before the first week it says from when on there is a memo", () => {
  const lines = linesIn({ now: hanoi("2025-12-07 23:59") });
  expect(lines[0]).toContain("2025-W49");
  expect(lines[0]).toContain("the first memo is that of 2025-W50, from 2025-12-08 on");
  expect(lines[1]).toMatch(/^ok: next memo: 2025-W50, from Monday 2025-12-08 /u);
  expect(lines.filter((line) => line.startsWith("problem"))).toEqual([]);
});

test("where all is made and the last run went well there is nothing to mend", () => {
  const packs = [
    { pack: "weekly/2025-W51", outcome: "written", files: [], codes: [], cleared: [] },
  ];
  const lines = linesIn({
    now: hanoi("2025-12-17 09:00"),
    made: W51,
    journal: runAt("2025-12-14T23:00:00.000Z", "done", packs),
  });
  expect(lines).toContain(`ok: last run: 2025-12-15 06:00 (${HANOI}): wrote weekly/2025-W51`);
  expect(lines.filter((line) => !line.startsWith("ok"))).toEqual([]);
});

test("names the weeks that were missed, and the command that makes just those", () => {
  const lines = linesIn({ now: hanoi("2025-12-30 09:00"), made: W50 });
  expect(lines).toContain(
    "problem: weeks before: no memo of 2025-W51, 2025-W52 > chancery weekly --catch-up 2 makes them, oldest first",
  );
  const later = linesIn({ now: hanoi("2026-04-01 09:00"), made: W50 });
  expect(later).toContainEqual(
    expect.stringMatching(
      /^problem: weeks before: 15 have no memo: 2025-W51, 2025-W52, 2026-W01, 2026-W02, 2026-W03 and others > chancery weekly --catch-up 15 makes/u,
    ),
  );
});

test("a last run that failed is a problem, with the packs and the reasons", () => {
  const failed = { outcome: "failed", files: [], codes: ["item-vanished"], cleared: [] };
  const lines = linesIn({
    now: hanoi("2025-12-15 09:00"),
    made: W50,
    journal: [
      ...runAt("2025-12-07T23:00:00.000Z", "done"),
      ...runAt("2025-12-14T23:00:00.000Z", "problems", [{ pack: "weekly/2025-W51", ...failed }]),
    ],
  });
  expect(lines).toContain(
    `problem: last run: 2025-12-15 06:00 (${HANOI}): did not make weekly/2025-W51 (item-vanished) > chancery weekly --catch-up tries again, and says what is wrong and how to mend it`,
  );
  const interrupted = runAt("2025-12-14T23:00:00.000Z", "interrupted");
  const told = linesIn({ now: hanoi("2025-12-15 09:00"), made: W50, journal: interrupted });
  expect(told).toContainEqual(expect.stringMatching(/^problem: last run: .* was interrupted/u));
});

test("a memo that was not handed on is told until a later run does it, or it is made anew", () => {
  const manifest = "weekly/2025-W50/manifest.json";
  const sha256 = sumOfPapers(new TextEncoder().encode(manifestOf("2025-W50")));
  const [began = {}, ended = {}] = runAt("2025-12-07T23:00:00.000Z", "done");
  const about = { at: "2025-12-07T23:00:00.000Z", run: "7-20251207230000000", manifest, sha256 };
  const owed = [began, { ...about, event: "to-hand-on" }, ended];
  const refused = { ...about, event: "handed-on", on: "success", exit: 75 };
  const toldOf = (journal: readonly object[]) =>
    linesIn({ now: hanoi("2025-12-09 09:00"), made: W50, journal }).filter((line) =>
      line.startsWith("problem: handing on"),
    );
  const remedy = "chancery weekly --catch-up with the same --on-success hands it on";
  expect(toldOf(owed)).toEqual([
    `problem: handing on: output/${manifest} was not handed on: the run was stopped before > ${remedy}`,
  ]);
  expect(toldOf([...owed, refused])).toEqual([
    `problem: handing on: output/${manifest} was not handed on: the command ended with 75 > ${remedy}`,
  ]);
  expect(toldOf([...owed, refused, { ...refused, exit: 0 }])).toEqual([]);
  expect(toldOf([began, { ...about, event: "to-hand-on", sha256: "1" }, ended])).toEqual([]);
});

test("a run that never ended is told, unless it is under way", () => {
  const [began = {}] = runAt("2025-12-14T23:00:00.000Z", "done");
  const world = { now: hanoi("2025-12-15 06:01"), made: W50, journal: [began] };
  const isTold = (line: string) => line.startsWith("note: stopped run");
  expect(linesIn(world).filter(isTold)).toEqual([
    `note: stopped run: 2025-12-15 06:00 (${HANOI}): chancery weekly was stopped before its end > the next run puts in order what it left`,
  ]);
  const lock = lockOf("desk", "2025-12-14T23:00:00.000Z");
  expect(linesIn({ ...world, lock, running: [7] }).filter(isTold)).toEqual([]);
  expect(linesIn({ ...world, lock }).filter(isTold)).toHaveLength(1);
});

function lockOf(machine: string, since = "2025-12-15T01:00:00.000Z"): string {
  return JSON.stringify({ process: 7, machine, doing: "chancery weekly", since });
}

test("tells a lock that is held from one that a dead process left", () => {
  const world = { now: hanoi("2025-12-15 09:00"), made: W51 };
  const lockIn = (more: World) =>
    linesIn({ ...world, ...more }).filter((line) => line.startsWith("note: lock"));
  expect(lockIn({ lock: lockOf("desk") })).toEqual([
    "note: lock: output/.chancery.lock is left of chancery weekly, process 7, which no longer runs > the next run takes it over",
  ]);
  expect(lockIn({ lock: lockOf("desk"), running: [7] })).toEqual([
    expect.stringContaining("chancery weekly works in output: process 7 on the machine desk"),
  ]);
  expect(lockIn({ lock: lockOf("server") })).toEqual([
    expect.stringContaining("if chancery no longer runs on server, delete output/.chancery.lock"),
  ]);
  expect(lockIn({ lock: "{" })).toEqual([
    "note: lock: output/.chancery.lock names nobody > the next run takes it over",
  ]);
  expect(lockIn({})).toEqual([]);
});

test("a clock that was set back is a problem, seen by the journal and by the memos", () => {
  const lines = linesIn({
    now: hanoi("2025-12-09 09:00"),
    made: W51,
    journal: runAt("2025-12-14T23:00:00.000Z", "done"),
  });
  expect(lines.filter((line) => line.startsWith("problem: clock of the machine"))).toEqual([
    "problem: clock of the machine: there is a memo of 2025-W51, and the clock says that it is 2025-W50 > set the clock of this machine; if it is right, delete that memo",
    "problem: clock of the machine: the clock says 2025-12-09T02:00:00.000Z, and the last run was at 2025-12-14T23:00:00.000Z > set the clock of this machine: it says which week it is",
  ]);
});

test("tells the hours that a change of the clocks leaves out or has twice", () => {
  const berlin = { zone: "Europe/Berlin", timeZone: "Europe/Berlin", made: W50 };
  const clocksAt = (now: string, more: World = {}) =>
    linesIn({ ...berlin, now: new Date(now), ...more }).filter((line) =>
      line.includes(": clocks: "),
    );
  expect(clocksAt("2026-03-25T12:00:00Z")).toEqual([
    "note: clocks: those of Europe/Berlin go forward in the days before: 2026-03-29 02:00 becomes 03:00 > let nothing be scheduled from 02:00 to 03:00, which that night leaves out",
  ]);
  expect(clocksAt("2026-10-24T12:00:00Z")).toEqual([
    "note: clocks: those of Europe/Berlin go back in the days before: 2026-10-25 03:00 becomes 02:00 > let nothing be scheduled from 02:00 to 03:00, which that night has twice",
  ]);
  expect(clocksAt("2026-03-30T12:00:00Z")).toEqual([
    "ok: clocks: none of Europe/Berlin changes in the days before",
  ]);
  const elsewhere = clocksAt("2026-03-25T12:00:00Z", { zone: HANOI });
  expect(elsewhere).toEqual([expect.stringContaining("those of Europe/Berlin go forward")]);
});

test("says when the house's Monday begins on a machine in another zone, after the change of its clocks", () => {
  const nextIn = (world: World) =>
    linesIn({ made: W50, ...world }).find((line) => line.includes(": next memo: "));
  expect(nextIn({ now: hanoi("2025-12-10 09:00"), timeZone: "UTC" })).toBe(
    `note: next memo: 2025-W51, from Monday 2025-12-15 00:00 in ${HANOI} on, which is Sunday 2025-12-14 17:00 on this machine (UTC) > name ${HANOI} in the scheduler; one that knows no zones has to run it on Sunday at 23:00 to run at 06:00 there`,
  );
  const newYork = { zone: "America/New_York", timeZone: HANOI };
  expect(nextIn({ ...newYork, now: new Date("2026-03-04T12:00:00Z") })).toContain(
    "which is Monday 2026-03-09 11:00 on this machine",
  );
  expect(nextIn({ ...newYork, now: new Date("2026-02-25T12:00:00Z") })).toContain(
    "which is Monday 2026-03-02 12:00 on this machine",
  );
  expect(nextIn({ now: hanoi("2025-12-10 09:00"), timeZone: "Etc/Unknown" })).toContain(
    "this machine names no time zone",
  );
});

test("looks at the record and the folder too, and leaves nothing behind", async () => {
  const files = Object.fromEntries(exampleInMemory().files);
  const host = createMemoryHost(files, { now: hanoi("2025-12-08 05:00"), timeZone: HANOI });
  const lines = toLines(await diagnoseSchedule(host));
  expect(lines.filter((line) => line.startsWith("problem"))).toEqual([]);
  expect(lines).toContain("ok: folder of the papers: output can be written");
  expect([...host.files.keys()].sort()).toEqual(Object.keys(files).sort());
  const broken = createMemoryHost({ ...files, "data/house.yaml": "chancery: 1\n" });
  expect(toLines(await diagnoseSchedule(broken))).toContainEqual(
    expect.stringMatching(/^problem: record: \d+ errors/u),
  );
});

/** What a scheduler may rely on from week to week: what is made again, what fails alone, what is handed on. */
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { readJournal } from "../../src/pack/journal.ts";
import type { Commands } from "../../src/tasks/hand-on.ts";
import { DAY } from "../../src/text/days.ts";
import { runCommand } from "../support/run-command.ts";
import { type Files, filesOf } from "./dying-host.ts";
import { runBuild, runWeekly } from "./runs.ts";
import { changedHouse, encode, MEETINGS, NOW, tinyHouse } from "./tiny-house.ts";

const commands: Commands = { onSuccess: "mail", onFailure: "warn", limit: 5 };
const memo = (week: string) => `output/weekly/${week}/manifest.json`;

/** One machine on which run follows run; `exit` is what the command of the next one ends with. */
function openMachine(start: Files = tinyHouse) {
  let [files, process, exit, now] = [start, 10, 0, NOW];
  let called: string[] = [];
  const open = (): MemoryHost =>
    createMemoryHost(files, {
      now,
      self: { process: ++process, machine: "desk" },
      onCommand: (command, { argument = "" }) => {
        called.push(`${command} ${argument}`.trim());
        return command === "mail" ? exit : 0;
      },
    });
  return {
    set: (changes: Files) => {
      files = { ...files, ...changes };
    },
    wait: (days: number) => {
      now = new Date(now.getTime() + days * DAY);
    },
    mailEndsWith: (code: number) => {
      exit = code;
    },
    files: () => files,
    async run<T>(
      act: (host: MemoryHost) => Promise<T>,
    ): Promise<T & { called: readonly string[] }> {
      called = [];
      const host = open();
      const ran = await act(host);
      files = filesOf(host);
      return { ...ran, called };
    },
  };
}

const weeklies = (host: MemoryHost) => runWeekly(host, {}, commands);
const builds = (host: MemoryHost) => runBuild(host, {}, commands);

describe("the same week twice", () => {
  test("gives the same bytes, says that all is up to date, and hands nothing on again", async () => {
    const machine = openMachine();
    const words = ["weekly", "--catch-up", "--format", "pdf", "--on-success", "mail"];
    const weekly = (host: MemoryHost) =>
      runCommand(words, { createHost: () => host, now: () => host.now() });
    const first = await machine.run(weekly);
    expect([first.code, first.stderr.includes("up to date")]).toEqual([0, false]);
    expect(first.called).toEqual(
      ["2025-W50", "2025-W51", "2025-W52"].map((w) => `mail ${memo(w)}`),
    );
    const before = machine.files();
    machine.wait(3);
    const again = await machine.run(weekly);
    expect([again.code, again.called]).toEqual([0, []]);
    expect(again.stderr).toContain("1 file, up to date, 0 errors, 0 warnings");
    const { "output/journal.jsonl": _, ...now } = machine.files();
    expect(now).toEqual(Object.fromEntries(Object.entries(before).filter(([p]) => p in now)));
    expect(readJournal(createMemoryHost(machine.files())).at(-1)).toMatchObject({
      event: "ended",
      outcome: "done",
      packs: [{ pack: "weekly/2025-W52", outcome: "unchanged" }],
    });
  });

  test("and a week in which nothing changed has a memo of its own", async () => {
    const machine = openMachine();
    await machine.run(weeklies);
    machine.wait(7);
    const { outcome, packs, called } = await machine.run(weeklies);
    expect([outcome, packs]).toEqual(["done", ["weekly/2026-W01 written"]]);
    expect(called).toEqual([`mail ${memo("2026-W01")}`]);
  });
});

test("a memo of an earlier week that is gone from its folder is made again", async () => {
  const machine = openMachine();
  await machine.run(weeklies);
  const { "output/weekly/2025-W50/weekly-memo.en.pdf": _, ...rest } = machine.files();
  const { packs, called } = await openMachine(rest).run(weeklies);
  expect(packs).toEqual(["weekly/2025-W50 written", "weekly/2025-W52 unchanged"]);
  expect(called).toEqual([]);
});

describe("one that fails", () => {
  const note = (pack: string, name: string) => ({ [`output/${pack}/${name}`]: encode("my words") });

  test("leaves the other meetings alone, and exit code and journal say so", async () => {
    const machine = openMachine();
    machine.set(note(MEETINGS[0] ?? "", "talking-points.en.pdf"));
    const { outcome, packs, called } = await machine.run(builds);
    expect(outcome).toBe("problems");
    expect(packs).toEqual([`${MEETINGS[0]} failed`, `${MEETINGS[1]} written`]);
    expect(called).toEqual([
      `mail output/${MEETINGS[1]}/manifest.json`,
      `warn output/${MEETINGS[0]}/manifest.json`,
    ]);
    expect(journalOf(machine.files(), "ended")).toMatchObject([
      { outcome: "problems", packs: [{ codes: ["edited-by-hand"] }, { codes: [] }] },
    ]);
  });

  test("leaves the other weeks alone, and is tried again though later ones are there", async () => {
    const machine = openMachine();
    machine.set(note("weekly/2025-W50", "weekly-memo.en.pdf"));
    const { outcome, packs } = await machine.run(weeklies);
    expect(outcome).toBe("problems");
    expect(packs.map((pack) => pack.slice("weekly/2025-".length))).toEqual([
      "W50 failed",
      "W51 written",
      "W52 written",
    ]);
    const { "output/weekly/2025-W50/weekly-memo.en.pdf": _, ...rest } = machine.files();
    const later = openMachine(rest);
    later.wait(7);
    const again = await later.run(weeklies);
    expect([again.outcome, again.packs]).toEqual([
      "done",
      ["weekly/2025-W50 written", "weekly/2026-W01 written"],
    ]);
    expect(again.called).toEqual(
      [memo("2025-W50"), memo("2026-W01")].map((path) => `mail ${path}`),
    );
  });
});

describe("the command of --on-success", () => {
  test("is run again after a change, for what changed", async () => {
    const machine = openMachine();
    const both = MEETINGS.map((meeting) => `mail output/${meeting}/manifest.json`);
    expect((await machine.run(builds)).called).toEqual(both);
    expect((await machine.run(builds)).called).toEqual([]);
    const remark = new TextDecoder().decode(tinyHouse["data/house.yaml"]);
    machine.set({ "data/house.yaml": encode(`${remark}# a remark that no paper shows\n`) });
    expect((await machine.run(builds)).called).toEqual([]);
    machine.set(changedHouse);
    expect((await machine.run(builds)).called).toEqual(both);
    expect((await machine.run(builds)).called).toEqual([]);
    // Whoever got the changed papers must hear that the earlier ones are right again.
    machine.set(tinyHouse);
    expect((await machine.run(builds)).called).toEqual(both);
  });

  test("is tried again after it failed, also for weeks that are not made again", async () => {
    const machine = openMachine();
    machine.mailEndsWith(75);
    const first = await machine.run(weeklies);
    expect([first.outcome, [...new Set(first.codes)]]).toEqual(["problems", ["command-failed"]]);
    expect(first.called.filter((call) => call.startsWith("warn"))).toHaveLength(3);
    machine.wait(7);
    machine.mailEndsWith(0);
    const next = await machine.run(weeklies);
    expect([next.outcome, next.packs]).toEqual(["done", ["weekly/2026-W01 written"]]);
    const weeks = ["2025-W50", "2025-W51", "2025-W52", "2026-W01"];
    expect(next.called).toEqual(weeks.map((week) => `mail ${memo(week)}`));
    expect(next.told.filter((line) => line.includes("did not hand it on"))).toHaveLength(3);
    expect((await machine.run(weeklies)).called).toEqual([]);
  });

  test("is not given what another command owes, nor what a person has made otherwise since", async () => {
    const machine = openMachine();
    machine.mailEndsWith(75);
    await machine.run(weeklies);
    machine.mailEndsWith(0);
    const build = await machine.run(builds);
    expect(build.called.join()).not.toContain("weekly");
    machine.set(changedHouse);
    await machine.run((host) => runWeekly(host, { week: "2025-W50" }, { limit: 5 }));
    const { called } = await machine.run((host) => runWeekly(host, {}, commands));
    expect(called).toEqual([memo("2025-W51"), memo("2025-W52")].map((path) => `mail ${path}`));
  });
});

function journalOf(files: Files, event: string) {
  return readJournal(createMemoryHost(files)).filter((entry) => entry.event === event);
}

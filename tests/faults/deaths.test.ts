/** The process dies before each change that it makes and in the midst of each file; then the next run comes. */
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import {
  differing,
  expectHandedOn,
  expectNothingPartial,
  expectRepaired,
  withoutJournal,
} from "./after-death.ts";
import { type Death, dyingHost, type Files, filesOf, observeDeaths } from "./dying-host.ts";
import { type Ran, runBuild, runUpdate, runWeekly } from "./runs.ts";
import { changedHouse, MEETINGS, NOW, tinyHouse, WEEKS } from "./tiny-house.ts";

/** How many deaths of each command were made good. */
const counts = { build: 0, weekly: 0, update: 0 };

type Run = (host: MemoryHost) => Promise<Ran>;

const dying = { now: NOW, self: { process: 7, machine: "desk" } };
const next = { now: new Date(NOW.getTime() + 60_000), self: { process: 8, machine: "desk" } };

const manifests = {
  build: MEETINGS.map((meeting) => `output/${meeting}/manifest.json`),
  weekly: WEEKS.map((week) => `output/weekly/${week}/manifest.json`),
  update: [],
} as const;

/** The next run on what a death has left. */
async function runAfter(death: Death, run: Run) {
  const handed: string[] = [];
  const host = createMemoryHost(death.files, {
    ...next,
    onCommand: (_, { argument = "" }) => {
      handed.push(argument);
      return 0;
    },
  });
  return { host, handed, ran: await run(host) };
}

/** Dies in every way, and lets the next run come each time; gives the number of deaths. */
async function dieEverywhere(start: Files, run: Run, wanted: readonly string[]): Promise<number> {
  const { deaths, end, handed, value } = await observeDeaths(start, dying, run);
  expect([value.outcome, value.codes, value.told]).toEqual(["done", [], []]);
  expect(handed).toEqual(wanted);
  const failures: string[] = [];
  for (const [index, death] of deaths.entries()) {
    try {
      expectNothingPartial(death, start, end);
      const { host, handed, ran } = await runAfter(death, run);
      expect([ran.outcome, ran.codes]).toEqual(["done", []]);
      expectRepaired(death, host, ran, end);
      expectHandedOn(death, handed, { wanted, since: NOW.toISOString() });
    } catch (error) {
      const where = `${index} ${death.isHalf ? "half through" : "before"} ${death.before}`;
      failures.push(`${where}: ${error instanceof Error ? error.message : error}`);
    }
  }
  expect(failures).toEqual([]);
  return deaths.length;
}

/** The state after a run that was not disturbed, with its journal. */
async function after(start: Files, run: Run): Promise<Files> {
  const host = createMemoryHost(start, { now: new Date("2025-12-22T05:00:00Z") });
  expect((await run(host)).outcome).toBe("done");
  return filesOf(host);
}

describe("a run that dies", () => {
  test("is made good by the next, at each of its changes: build", async () => {
    const fresh = await dieEverywhere(tinyHouse, (host) => runBuild(host), manifests.build);
    const papers = await after(tinyHouse, (host) => runBuild(host));
    const changed = { ...papers, ...changedHouse };
    const over = await dieEverywhere(changed, (host) => runBuild(host), manifests.build);
    counts.build = fresh + over;
  });

  test("is made good by the next, at each of its changes: weekly --catch-up over two missed weeks", async () => {
    const deaths = await dieEverywhere(tinyHouse, (host) => runWeekly(host), manifests.weekly);
    counts.weekly = deaths;
  });

  test("is made good by the next, at each of its changes: update", async () => {
    const { deaths, end, value } = await observeDeaths(tinyHouse, dying, runUpdate);
    expect([value.outcome, value.told]).toEqual(["done", []]);
    for (const death of deaths) {
      expectNothingPartial(death, tinyHouse, end);
      const { host, ran } = await runAfter(death, runUpdate);
      // What was recorded before the death is not recorded again.
      const isThere = !Buffer.from(death.files[REGISTER] ?? []).equals(
        Buffer.from(tinyHouse[REGISTER] ?? []),
      );
      expect([ran.outcome, ran.codes]).toEqual(
        isThere ? ["problems", ["already-recorded"]] : ["done", []],
      );
      expectRepaired(death, host, ran, end);
    }
    counts.update = deaths.length;
  });

  test("leaves what it had done and nothing else, since a dead process tidies nothing", async () => {
    const { deaths } = await observeDeaths(tinyHouse, dying, (host) => runBuild(host));
    const whole = deaths.filter(({ isHalf }) => !isHalf);
    for (const [changes, death] of whole.entries()) {
      if (changes % 2 === 1) continue;
      const host = createMemoryHost(tinyHouse, dying);
      await expect(runBuild(dyingHost(host, changes))).rejects.toThrow(
        /^the process (?:dies|is dead)$/u,
      );
      const left = differing(withoutJournal(filesOf(host)), withoutJournal(death.files));
      expect(left).toEqual([]);
    }
  });
});

test("all changes of the three commands were tried", () => {
  expect(counts).toEqual({ build: 104, weekly: 76, update: 9 });
});

const REGISTER = "data/commitments/2025-12-02-bilateral.yaml";

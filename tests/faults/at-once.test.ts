/** Two runs at once in the same folder, in one process and in two. */
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { readJournal } from "../../src/pack/journal.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import { differing, isTemporary, withoutJournal } from "./after-death.ts";
import { filesOf } from "./dying-host.ts";
import { type Ran, runWeekly } from "./runs.ts";
import { bundleDriver, readHanded, readOutput, startDriver, writeRecord } from "./start-driver.ts";
import { NOW, tinyHouse, WEEKS } from "./tiny-house.ts";

const manifests = WEEKS.map((week) => `output/weekly/${week}/manifest.json`);

/** The folder of another process, as this one sees it. */
function asOther(host: MemoryHost, more: Partial<MemoryHost> = {}): MemoryHost {
  const self = () => ({ process: 8, machine: "desk" });
  return { ...host, self, isRunning: () => true, ...more };
}

describe("of two runs at once", () => {
  const open = (handed: string[]) =>
    createMemoryHost(tinyHouse, {
      now: NOW,
      self: { process: 7, machine: "desk" },
      onCommand: (command, { argument = "" }) => {
        handed.push(`${command} ${argument}`.trim());
        return 0;
      },
    });
  const mail = manifests.map((path) => `mail ${path}`);

  test("the second waits, says for whom, and gives up where the first goes on working", async () => {
    const handed: string[] = [];
    const host = open(handed);
    let second: Ran | undefined;
    const commands = { onSuccess: "mail", onFailure: "warn", limit: 5 };
    const first = await runWeekly(host, {
      onStep: async ({ week }) => {
        if (week === WEEKS[1]) second = await runWeekly(asOther(host), {}, commands);
      },
    });
    expect(second).toMatchObject({
      outcome: "unwritten",
      packs: [],
      codes: ["locked"],
      told: ["waiting for chancery weekly (process 7 on desk), which works in output"],
    });
    expect(second?.messages.join()).toContain("chancery weekly works in output: process 7");
    expect([first.outcome, first.codes, first.told]).toEqual(["done", [], []]);
    expect(handed).toEqual(["warn", ...mail]);
    const runs = new Set(readJournal(host).map(({ run }) => run));
    expect(runs.size).toBe(1);
  });

  test("the second finds all done where the first ends while it waits", async () => {
    const handed: string[] = [];
    const host = open(handed);
    const later: Promise<Ran>[] = [];
    let isFirstDone = false;
    let wake: () => void = () => undefined;
    const firstEnds = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const sleep = () => (isFirstDone ? Promise.resolve() : firstEnds);
    const first = await runWeekly(host, {
      onStep: ({ week }) => {
        if (week === WEEKS[1]) later.push(runWeekly(asOther(host, { sleep })));
      },
    });
    isFirstDone = true;
    wake();
    const [second] = await Promise.all(later);
    expect([first.outcome, second?.outcome, second?.codes]).toEqual(["done", "done", []]);
    expect(second?.packs).toEqual([`weekly/${WEEKS[2]} unchanged`]);
    expect(handed).toEqual(mail);
    expect(Object.keys(filesOf(host)).filter(isTemporary)).toEqual([]);
  });
});

test("two real processes at once make each memo once and hand it on once", async () => {
  const folder = makeTemporaryFolder();
  const driver = await bundleDriver(folder);
  writeRecord(folder);
  const both = [startDriver(driver, folder), startDriver(driver, folder)];
  const ends = await Promise.all(both.map(({ ends }) => ends));
  // On a machine that is slow enough the second gives up, and says for whom.
  const failed = ends.filter(({ code }) => code !== 0);
  expect(failed.length).toBeLessThan(2);
  for (const { told } of failed) expect(told).toContain("chancery weekly works in");
  expect(readHanded(folder)).toEqual(manifests);
  const alone = createMemoryHost(tinyHouse, { now: NOW });
  await runWeekly(alone);
  const there = readOutput(folder);
  const wanted = Object.entries(filesOf(alone)).filter(([path]) => path.startsWith("output/"));
  const files = Object.fromEntries(wanted);
  expect(differing(withoutJournal(there), withoutJournal(files))).toEqual([]);
  const made = readJournal(createMemoryHost(there)).flatMap((entry) =>
    entry.event === "ended" ? entry.packs.filter(({ outcome }) => outcome === "written") : [],
  );
  expect(made.map(({ pack }) => pack)).toEqual(WEEKS.map((week) => `weekly/${week}`));
});

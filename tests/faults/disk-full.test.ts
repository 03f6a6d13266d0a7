/** The disk is full at one write after another, or from one write on; then there is room again. */
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { differing, isTemporary, withoutJournal } from "./after-death.ts";
import { type Files, filesOf } from "./dying-host.ts";
import { type Ran, runBuild, runUpdate, runWeekly } from "./runs.ts";
import { changedHouse, encode, NOW, tinyHouse } from "./tiny-house.ts";

const commands = { onSuccess: "mail", onFailure: "warn", limit: 5 };
type Run = (host: MemoryHost) => Promise<Ran>;
const builds: Run = (host) => runBuild(host, {}, commands);
const weeklies: Run = (host) => runWeekly(host, {}, commands);

interface Full {
  readonly host: MemoryHost;
  readonly ran: Ran;
  readonly called: readonly string[];
}

/** A run on a disk that has no room for the writes that are named; half of a file is there then. */
async function runFull(
  start: Files,
  run: Run,
  isFull: (write: number) => boolean,
): Promise<Full & { readonly writes: number }> {
  let writes = 0;
  const called: string[] = [];
  const host: MemoryHost = createMemoryHost(start, {
    now: NOW,
    onCommand: (command, { argument = "" }) => {
      called.push(`${command} ${argument}`);
      return 0;
    },
    failAt: (operation) => {
      const [, kind, path = ""] = /^(write|create) (.*)$/u.exec(operation) ?? [];
      if (kind === undefined || !isFull(writes++)) return undefined;
      if (kind === "write") host.files.set(path, encode("half"));
      return "no-space";
    },
  });
  const ran = await run(host);
  return { host, ran, called, writes };
}

const packOf = (path: string) => path.slice(0, path.lastIndexOf("/"));

/** No temporary file is left, and each folder is as it was or as it is to be. */
function expectWholePacks(host: MemoryHost, start: Files, end: Files): void {
  const now = withoutJournal(filesOf(host));
  expect(Object.keys(now).filter(isTemporary)).toEqual([]);
  const begun = new Set(differing(now, withoutJournal(start)).map(packOf));
  const unfinished = new Set(differing(now, withoutJournal(end)).map(packOf));
  expect([...begun].filter((folder) => unfinished.has(folder))).toEqual([]);
}

/** Lets the disk be full everywhere, once and for good; gives the number of runs. */
async function fillEverywhere(start: Files, run: Run): Promise<number> {
  const undisturbed = await runFull(start, run, () => false);
  const end = filesOf(undisturbed.host);
  expect(undisturbed.ran.outcome).toBe("done");
  const failures: string[] = [];
  let runs = 0;
  for (let at = 0; at < undisturbed.writes; at++) {
    // To be full from one write on differs little from one to the next.
    const isTried = at % 3 === 0;
    for (const [how, isFull] of [
      ["at", (write: number) => write === at],
      ["from", (write: number) => write >= at],
    ] as const) {
      if (how === "from" && !isTried) continue;
      runs++;
      try {
        const full = await runFull(start, run, isFull);
        expect(full.ran.outcome).toBe("unwritten");
        expect(full.ran.messages.join()).toContain("the disk is full");
        if (run !== runUpdate) expect(full.called.join()).toContain("warn");
        expectWholePacks(full.host, start, end);
        const after = createMemoryHost(filesOf(full.host), {
          now: new Date(NOW.getTime() + 60_000),
          self: { process: 8, machine: "desk" },
        });
        const again = await run(after);
        expect([again.outcome, again.codes]).toEqual(["done", []]);
        expect(differing(withoutJournal(filesOf(after)), withoutJournal(end))).toEqual([]);
      } catch (error) {
        failures.push(`${how} ${at}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
  expect(failures).toEqual([]);
  return runs;
}

describe("a disk that is full at any write", () => {
  test("leaves each pack as it was or whole, is told, and is made good by the next run: build", async () => {
    expect(await fillEverywhere(tinyHouse, builds)).toBe(15);
  });

  test("the same over papers of an earlier record", async () => {
    const { host } = await runFull(tinyHouse, builds, () => false);
    expect(await fillEverywhere({ ...filesOf(host), ...changedHouse }, builds)).toBe(15);
  });

  test("the same: weekly --catch-up over two missed weeks", async () => {
    expect(await fillEverywhere(tinyHouse, weeklies)).toBe(22);
  });

  test("the same: update", async () => {
    expect(await fillEverywhere(tinyHouse, runUpdate)).toBe(3);
  });
});

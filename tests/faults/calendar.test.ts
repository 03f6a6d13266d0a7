/** Which week it is where clocks are changed, at the end of years, and on machines that stood still. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { weekAsked } from "../../src/tasks/week-asked.ts";
import { addDays, DAY } from "../../src/text/days.ts";
import { mondayOf, weekOf } from "../../src/text/week-of.ts";
import { must } from "../support/example.ts";
import { dyingHost } from "./dying-host.ts";
import { runWeekly } from "./runs.ts";
import { houseWith, runStub } from "./stub-memos.ts";
import { encode, NOW, tinyHouse } from "./tiny-house.ts";

const SEED = 20_251_222;
/** In weeks, longer than any machine stands still here. */
const REACH = 60;

describe("the week in which the house lives", () => {
  test.each([
    // Clocks go forward and back on a Sunday.
    ["Europe/Berlin", "2026-03-29T23:59:59+02:00", "2026-W13"],
    ["Europe/Berlin", "2026-03-30T00:00:00+02:00", "2026-W14"],
    ["Europe/Berlin", "2026-03-30T00:30:00+02:00", "2026-W14"],
    ["Europe/Berlin", "2026-10-25T02:30:00+01:00", "2026-W43"],
    ["Europe/Berlin", "2026-10-25T23:59:59+01:00", "2026-W43"],
    ["Europe/Berlin", "2026-10-26T00:00:00+01:00", "2026-W44"],
    ["Europe/Berlin", "2026-10-26T00:30:00+01:00", "2026-W44"],
    // At midnight: Saturday ends twice, or Sunday begins at one.
    ["America/Santiago", "2026-04-05T23:59:59-04:00", "2026-W14"],
    ["America/Santiago", "2026-04-06T00:00:00-04:00", "2026-W15"],
    ["America/Santiago", "2026-04-06T00:30:00-04:00", "2026-W15"],
    ["America/Santiago", "2026-09-06T23:59:59-03:00", "2026-W36"],
    ["America/Santiago", "2026-09-07T00:00:00-03:00", "2026-W37"],
    // A Monday that begins at one.
    ["Asia/Tehran", "2021-03-21T23:59:59+03:30", "2021-W11"],
    ["Asia/Tehran", "2021-03-22T01:00:00+04:30", "2021-W12"],
    // A day that never was.
    ["Pacific/Apia", "2011-12-29T23:59:59-10:00", "2011-W52"],
    ["Pacific/Apia", "2011-12-31T00:00:00+14:00", "2011-W52"],
    ["Pacific/Apia", "2012-01-01T23:59:59+14:00", "2011-W52"],
    ["Pacific/Apia", "2012-01-02T00:00:00+14:00", "2012-W01"],
    ["Asia/Ho_Chi_Minh", "2025-12-28T23:59:59+07:00", "2025-W52"],
    ["Asia/Ho_Chi_Minh", "2025-12-29T00:00:00+07:00", "2026-W01"],
    ["Asia/Ho_Chi_Minh", "2026-12-28T00:30:00+07:00", "2026-W53"],
    ["Asia/Ho_Chi_Minh", "2027-01-03T23:59:59+07:00", "2026-W53"],
    ["Asia/Ho_Chi_Minh", "2027-01-04T00:00:00+07:00", "2027-W01"],
  ])("is, in %s at %s, %s", (timezone, moment, week) => {
    const report = new Report();
    const house = houseWith({ timezone, first_week: "2011-W01" });
    expect(weekAsked(house, undefined, new Date(moment), report)).toBe(week);
    expect(report.diagnostics).toEqual([]);
  });

  test("may be a week 53 only in a year that has one", () => {
    const now = new Date("2027-02-01T05:00:00Z");
    const report = new Report();
    expect(weekAsked(houseWith({}), "2026-W53", now, report)).toBe("2026-W53");
    expect(weekAsked(houseWith({}), "2025-W53", now, report)).toBeUndefined();
    expect(report.diagnostics).toMatchObject([{ code: "wrong-week" }]);
  });
});

describe("weeks that were missed", () => {
  test.each([
    ["2026-W52", "2027-01-04T05:00:00Z", ["2026-W52", "2026-W53", "2027-W01"]],
    ["2025-W52", "2025-12-29T05:00:00Z", ["2025-W52", "2026-W01"]],
    ["2024-W52", "2025-01-06T05:00:00Z", ["2024-W52", "2025-W01", "2025-W02"]],
  ])("from %s to %s are made in order over the end of the year", async (first, now, weeks) => {
    const house = new TextDecoder().decode(tinyHouse["data/house.yaml"]);
    const host = createMemoryHost(
      { ...tinyHouse, "data/house.yaml": encode(house.replace("2025-W50", first)) },
      { now: new Date(now) },
    );
    const { outcome, packs, codes } = await runWeekly(host);
    expect([outcome, codes]).toEqual(["done", []]);
    expect(packs).toEqual(weeks.map((week) => `weekly/${week} written`));
  });

  test("have one memo each and are handed on once each, however a machine stood still", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }),
        async (gaps) => {
          const machine = startMachine();
          await machine.run(0);
          for (const days of gaps) await machine.run(days);
          const weeks = machine.expectAllMade();
          expect([...machine.handed].sort()).toEqual(weeks);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  test("nor lost where the process dies again and again, and come twice only where a death hid it", async () => {
    const start = {
      days: fc.integer({ min: 0, max: 30 }),
      changes: fc.integer({ min: 0, max: 60 }),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(start), { maxLength: 8 }), async (starts) => {
        const machine = startMachine();
        for (const { days, changes } of starts) await machine.run(days, changes);
        await machine.run(1);
        const weeks = machine.expectAllMade();
        expect([...new Set(machine.handed)].sort()).toEqual(weeks);
        expect(machine.handed.length - weeks.length).toBeLessThanOrEqual(machine.deaths());
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe("a clock that was set back", () => {
  test("is told by the journal, and by a memo of a later week; no memo is touched by it", async () => {
    const late = createMemoryHost(tinyHouse, { now: NOW });
    await runWeekly(late);
    const back = new Date(NOW.getTime() - 7 * DAY);
    const host = createMemoryHost(Object.fromEntries(late.files), { now: back });
    const { outcome, packs, codes, messages } = await runWeekly(host);
    expect(outcome).toBe("done");
    expect(packs).toEqual(["weekly/2025-W51 unchanged"]);
    expect(codes).toEqual(["clock-behind", "clock-set-back"]);
    expect(messages.join()).toContain(
      "there is a memo of 2025-W52, and the clock says that it is 2025-W51",
    );
  });
});

/** A machine whose clock begins on the Monday of the first week and that is now and then switched on. */
function startMachine() {
  const first = "2025-W50";
  const house = houseWith({ first_week: first });
  const handed: string[] = [];
  let [files, now, process, deaths] = [{}, Date.parse("2025-12-08T05:00:00Z"), 10, 0];
  return {
    handed,
    deaths: () => deaths,
    async run(days: number, changes?: number): Promise<void> {
      now += days * DAY + 1000;
      const host: MemoryHost = createMemoryHost(files, {
        now: new Date(now),
        self: { process: ++process, machine: "desk" },
        onCommand: (_, { argument = "" }) => {
          handed.push(argument);
          return 0;
        },
      });
      if (changes === undefined) {
        expect((await runStub(host, house, REACH)).outcome).toBe("done");
      } else {
        await runStub(dyingHost(host, changes), house, REACH).catch(() => deaths++);
      }
      files = Object.fromEntries(host.files);
    },
    /** Every week from the first to the one that the clock shows has its memo; gives their manifests. */
    expectAllMade(): readonly string[] {
      const weeks: string[] = [];
      const today = new Date(now).toISOString().slice(0, 10);
      for (let day = must(mondayOf(first), "no Monday"); day <= today; day = addDays(day, 7)) {
        weeks.push(must(weekOf(day), "no week"));
      }
      const manifests = weeks.map((week) => `output/weekly/${week}/manifest.json`);
      const made = Object.keys(files).filter((path) => path.endsWith("/manifest.json"));
      expect(made.sort()).toEqual(manifests);
      return manifests;
    },
  };
}

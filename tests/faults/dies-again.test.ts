/** The run that puts in order what a death has left dies as well, at each of its own changes; then a third comes. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import {
  differing,
  expectNothingPartial,
  isAnythingLeft,
  isTemporary,
  withoutJournal,
} from "./after-death.ts";
import { observeDeaths } from "./dying-host.ts";
import { houseWith, runStub } from "./stub-memos.ts";
import { NOW, WEEKS } from "./tiny-house.ts";

const house = houseWith({});
const manifests = WEEKS.map((week) => `output/weekly/${week}/manifest.json`);

const at = (minutes: number) => ({
  now: new Date(NOW.getTime() + minutes * 60_000),
  self: { process: 7 + minutes, machine: "desk" },
});

test("of two deaths one after the other, wherever each falls, the third run leaves no trace", async () => {
  const first = await observeDeaths({}, at(0), (host) => runStub(host, house));
  const failures: string[] = [];
  let pairs = 0;
  // Each third of the first deaths, which is all kinds of them.
  for (const [index, death] of first.deaths.entries()) {
    if (index % 3 !== 1) continue;
    const second = await observeDeaths(death.files, at(1), (host) => runStub(host, house));
    for (const again of second.deaths) {
      pairs++;
      try {
        expectNothingPartial(again, death.files, first.end);
        const handed: string[] = [];
        const host = createMemoryHost(again.files, {
          ...at(2),
          onCommand: (_, { argument = "" }) => {
            handed.push(argument);
            return 0;
          },
        });
        const { outcome, codes, told } = await runStub(host, house);
        expect([outcome, codes]).toEqual(["done", []]);
        if (isAnythingLeft(again)) expect(told).not.toEqual([]);
        const files = withoutJournal(Object.fromEntries(host.files));
        expect(differing(files, withoutJournal(first.end))).toEqual([]);
        expect([...host.files.keys()].filter(isTemporary)).toEqual([]);
        const all = [...death.handed, ...again.handed, ...handed];
        expect([...new Set(all)].sort()).toEqual(manifests);
        // A death hides at most the one command that had just ended.
        expect(all.length - manifests.length).toBeLessThanOrEqual(2);
      } catch (error) {
        const told = error instanceof Error ? error.message : error;
        failures.push(`${index} ${death.before}, then ${again.before}: ${told}`);
      }
    }
  }
  expect(failures).toEqual([]);
  expect(pairs).toBe(1411);
});

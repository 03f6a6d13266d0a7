/** Ten real processes, twenty in the mode `all`, that are killed in the midst of their work, each on a real disk; then the next run comes. */
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { readJournal, unfinishedRuns } from "../../src/pack/journal.ts";
import { tries } from "../support/extent.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import {
  differing,
  expectHandedOn,
  expectNothingPartial,
  isAnythingLeft,
  isTemporary,
  withoutJournal,
} from "./after-death.ts";
import type { Death } from "./dying-host.ts";
import { runWeekly } from "./runs.ts";
import { bundleDriver, readHanded, readOutput, startDriver, writeRecord } from "./start-driver.ts";
import { NOW, WEEKS } from "./tiny-house.ts";

const SEED = 20_251_223;
const KILLS = tries(10, 20);
const manifests = WEEKS.map((week) => `output/weekly/${week}/manifest.json`);

/** Parts of the length of a run, spread over all of it, the same in every run of this test. */
const [moments = []] = fc.sample(
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: KILLS, maxLength: KILLS }),
  { seed: SEED, numRuns: 1 },
);

test(`no run that is killed leaves a partial file, and the next one makes it good (seed ${SEED})`, {
  timeout: 240_000,
}, async () => {
  const folder = makeTemporaryFolder();
  const driver = await bundleDriver(folder);
  const undisturbed = newHouse(folder, "undisturbed");
  const first = startDriver(driver, undisturbed);
  await Promise.race([first.begins, first.ends]);
  const begun = performance.now();
  expect(await first.ends).toEqual({ code: 0, told: "" });
  let length = performance.now() - begun;
  const end = readOutput(undisturbed);
  expect(readHanded(undisturbed)).toEqual(manifests);

  let killed = 0;
  for (let attempt = 0; killed < KILLS && attempt < 3 * KILLS; attempt++) {
    const house = newHouse(folder, `killed-${attempt}`);
    const { child, begins, ends } = startDriver(driver, house);
    await Promise.race([begins, ends]);
    const part = (killed + (moments[killed] ?? 0)) / KILLS;
    await new Promise((wake) => setTimeout(wake, part * length));
    child.kill("SIGKILL");
    if ((await ends).code === null) killed++;
    // It was quicker than the first; the same moment is tried again, sooner.
    else length *= 0.9;
    const before = `attempt ${attempt}`;
    const death: Death = {
      ...{ before, isHalf: false, files: readOutput(house), handed: readHanded(house) },
    };
    expectNothingPartial(death, {}, end);
    const { outcome, codes, told } = await runHere(house);
    expect([outcome, codes, told.length > 0]).toEqual(["done", [], isAnythingLeft(death)]);
    const after = readOutput(house);
    expect(differing(withoutJournal(after), withoutJournal(end))).toEqual([]);
    expect(Object.keys(after).filter(isTemporary)).toEqual([]);
    expect(unfinishedRuns(readJournal(createMemoryHost(after)))).toEqual([]);
    const handedAfter = readHanded(house).slice(death.handed.length);
    expectHandedOn(death, handedAfter, { wanted: manifests, since: "" });
  }
  expect(killed).toBe(KILLS);
});

function newHouse(folder: string, name: string): string {
  const house = join(folder, name);
  mkdirSync(house);
  writeRecord(house);
  return house;
}

/** The next run, in this process, which is another one. */
function runHere(house: string) {
  const host = createNodeHost({ root: house, out: join(house, "output"), builtin: projectFolder });
  const execute = async (_: string, { argument = "" }: { argument?: string | undefined }) => {
    appendFileSync(join(house, "handed.txt"), `${argument}\n`);
    return 0;
  };
  return runWeekly({ ...host, execute }, { now: NOW });
}

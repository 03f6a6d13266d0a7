/**
 * A sample of the cases that `node scripts/fuzz.mjs` throws at chancery by the hundred thousand, another few
 * of the command line and of the writers. What fails names its number; one command plays it again.
 */
import { describe, expect, test, vi } from "vitest";
import { tries } from "../support/extent.ts";
import { caseOf, kindNames } from "./cases.ts";
import { commandCaseOf } from "./commands.ts";
import { judgeHouse } from "./compose.ts";
import { housesOfOne } from "./small-house.ts";
import { type Triable, tryCase } from "./try-case.ts";
import { writerCaseOf } from "./writer-cases.ts";

// On a machine that is busy with other things a second may take a minute.
vi.setConfig({ testTimeout: 240_000 });

const SEED = 20251202;
const CASES = tries(200, 400);
const COMMANDS = tries(10, 20);
const WRITERS = 3;

async function faultsOf(cases: Iterable<Triable>, more = ""): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const each of cases) {
    const tried = await tryCase(each);
    const replay = `node scripts/fuzz.mjs --seed ${each.seed} --case ${each.index}${more}`;
    faults.push(...tried.faults.map((fault) => `${replay}\n${each.kind}; ${each.how}\n${fault}`));
  }
  return faults;
}

function* range<T>(count: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < count; index++) yield make(index);
}

describe("a spoilt house", () => {
  test("is right before it is spoilt", () => {
    for (const house of Object.values(housesOfOne)) {
      expect(judgeHouse({}, house)).toEqual({ outcome: "papers", codes: [], faults: [] });
    }
  });

  test(`is told, or makes papers that are sound (seed ${SEED})`, async () => {
    expect(await faultsOf(range(CASES, (index) => caseOf(SEED, index)))).toEqual([]);
  });

  test("is the same for the same seed and number, whatever was tried before", () => {
    const [first, again] = [caseOf(SEED, 77), caseOf(SEED, 77)];
    expect(again.files).toEqual(first.files);
    expect(caseOf(SEED, 78).how).not.toBe(first.how);
    const kinds = new Set([...range(2000, (index) => caseOf(SEED, index).kind)]);
    expect(kindNames.filter((name) => !kinds.has(name))).toEqual([]);
  });

  test(`ends every command with a code and a word (seed ${SEED})`, async () => {
    // Every eighth is a process of its own, which is for the campaign.
    const cases = range(COMMANDS, (index) =>
      commandCaseOf(SEED, index + 1 + Math.floor(index / 7)),
    );
    expect(await faultsOf(cases, " --commands")).toEqual([]);
  });

  test(`is written in both formats, or in none (seed ${SEED})`, async () => {
    expect(
      await faultsOf(
        range(WRITERS, (index) => writerCaseOf(SEED, index)),
        " --writers",
      ),
    ).toEqual([]);
  });
});

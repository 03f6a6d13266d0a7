/**
 * Whatever field of the example gets lost, is emptied or names something nearly right: somebody is told, or the
 * papers say that it is not stated; or nothing of them hints at it, for a reason that is listed.
 */
import { expect, test, vi } from "vitest";
import { exampleInMemory } from "../support/example-in-memory.ts";
import { type Campaign, languagesFor, openCampaign, runCase, sayCase, Tally } from "./campaign.ts";
import { nameOf } from "./fields.ts";
import { isOfOfficialHouse, officialHouse } from "./official-house.ts";
import { optional } from "./optional.ts";
import { isAsked, isOfAll, isWhole, sampleOf, seed } from "./settings.ts";
import { holesIn } from "./sound.ts";
import { manners } from "./spoil.ts";

// Each case changes one file, and all others would be read again each time.
vi.mock(import("../../src/record/data-files.ts"), async (original) => {
  const { rememberFiles } = await import("./remember-files.ts");
  return rememberFiles(await original());
});

const campaign = openCampaign(exampleInMemory(), isAsked);
const official = openCampaign(
  officialHouse(),
  (field) => isOfOfficialHouse(field) && isAsked(field),
);
const { fields, cases, before } = campaign;

test("the example holds fields of every sort, and each can be lost in several ways", () => {
  expect(fields.length).toBeGreaterThan(3000);
  if (!isOfAll) return;
  expect(cases.length).toBeGreaterThan(10_000);
  for (const manner of manners) {
    expect(cases.filter((one) => one.manner === manner).length, manner).toBeGreaterThan(500);
  }
  expect(before.papers.size).toBe(21);
});

test("its papers as they are have no hole", () => {
  for (const [name, { dressed }] of before.papers) expect(holesIn(dressed), name).toEqual([]);
});

test("each reason for an honest absence is of a field that there is, and is said once", () => {
  const names = new Set([...fields, ...official.fields].map(nameOf));
  const listed = optional.map(({ field }) => field);
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  expect(listed).toEqual([...new Set(listed)].sort());
});

test("a house with official papers has a letterhead, preferences and a glossary to lose", () => {
  expect(official.before.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(official.before.papers.size).toBe(57);
  expect(official.cases.length).toBeGreaterThan(isOfAll ? 900 : 0);
  for (const [name, { dressed }] of official.before.papers) {
    expect(holesIn(dressed), name).toEqual([]);
  }
});

test(`no field is lost in silence (seed ${seed})`, { timeout: 10_800_000 }, () => {
  const tally = new Tally();
  const both = [lose(campaign, 60, tally), lose(official, 20, tally)];
  console.log(`fields lost, seed ${seed}\n${tally.print()}`);
  expect(both.flatMap(({ faults }) => faults).join("\n")).toBe("");
  expect(tally.total("refused")).toBeGreaterThan(isWhole && isOfAll ? 7000 : isOfAll ? 25 : -1);
  if (!isWhole || !isOfAll) return;
  // A reason that no case needs any more would hide the next loss.
  const needed = optional.flatMap(({ field, manners: all }) =>
    all.map((each) => `${field} ${each}`),
  );
  expect([...new Set(both.flatMap(({ honest }) => honest))].sort()).toEqual(needed.sort());
});

/** Loses a sample of so many fields of a house, or all: what nobody is told of, and what is honestly absent. */
function lose(of: Campaign, count: number, tally: Tally) {
  const faults: string[] = [];
  const honest: string[] = [];
  for (const [turn, one] of sampleOf(of.cases, count).entries()) {
    const { judged } = runCase(of, one, languagesFor(one, turn));
    tally.add(one.manner, judged.outcome);
    if (judged.outcome === "optional") honest.push(`${nameOf(one.field)} ${one.manner}`);
    if (judged.outcome === "fault") faults.push(sayCase(one, judged));
  }
  return { faults, honest };
}

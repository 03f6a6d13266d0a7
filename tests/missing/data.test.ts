/**
 * Whatever field of the example gets lost, is emptied or names something nearly right: somebody is told, or the
 * papers say that it is not stated; or nothing of them hints at it, for a reason that is listed.
 */
import { expect, test, vi } from "vitest";
import { languagesFor, openCampaign, runCase, sayCase, Tally } from "./campaign.ts";
import { nameOf } from "./fields.ts";
import { optional } from "./optional.ts";
import { isWhole, sampleOf, seed } from "./settings.ts";
import { holesIn } from "./sound.ts";
import { manners } from "./spoil.ts";

// Each case changes one file, and all others would be read again each time.
vi.mock(import("../../src/record/data-files.ts"), async (original) => {
  const { rememberFiles } = await import("./remember-files.ts");
  return rememberFiles(await original());
});

const campaign = openCampaign();
const { fields, cases, before } = campaign;

test("the example holds fields of every sort, and each can be lost in several ways", () => {
  expect(fields.length).toBeGreaterThan(3000);
  expect(cases.length).toBeGreaterThan(10_000);
  for (const manner of manners) {
    expect(cases.filter((one) => one.manner === manner).length, manner).toBeGreaterThan(500);
  }
  expect(before.papers.size).toBe(21);
});

test("its papers as they are have no hole", () => {
  for (const [name, { document }] of before.papers) expect(holesIn(document), name).toEqual([]);
});

test("each reason for an honest absence is of a field that there is, and is said once", () => {
  const names = new Set(fields.map(nameOf));
  const listed = optional.map(({ field }) => field);
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
  expect(listed).toEqual([...new Set(listed)].sort());
});

test(`no field is lost in silence (seed ${seed})`, { timeout: 10_800_000 }, () => {
  const tally = new Tally();
  const faults: string[] = [];
  const honest = new Set<string>();
  for (const [turn, one] of sampleOf(cases, 60).entries()) {
    const { judged } = runCase(campaign, one, languagesFor(one, turn));
    tally.add(one.manner, judged.outcome);
    if (judged.outcome === "optional") honest.add(`${nameOf(one.field)} ${one.manner}`);
    if (judged.outcome === "fault") faults.push(sayCase(one, judged));
  }
  console.log(`fields lost, seed ${seed}\n${tally.print()}`);
  expect(faults.join("\n")).toBe("");
  expect(tally.total("refused")).toBeGreaterThan(isWhole ? 7000 : 25);
  if (!isWhole) return;
  // A reason that no case needs any more would hide the next loss.
  const needed = optional.flatMap(({ field, manners: all }) =>
    all.map((each) => `${field} ${each}`),
  );
  expect([...honest].sort()).toEqual(needed.sort());
});

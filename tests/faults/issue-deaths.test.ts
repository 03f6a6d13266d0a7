/**
 * `issue` dies before each change that it makes and in the midst of each file; then somebody issues again. The
 * version before stays as it was, and no number is given twice.
 */
import { expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import {
  edit,
  eveningHouse,
  folderOf,
  MEETING_FILE,
  REGISTER,
  runIssue,
} from "../tasks/versions/evening.ts";
import { differing } from "./after-death.ts";
import { type Death, type Files, filesOf, observeDeaths } from "./dying-host.ts";

const now = new Date("2025-12-01T12:00:00Z");
const dying = { now, self: { process: 7, machine: "desk" } };
const next = { now: new Date(now.getTime() + 60_000), self: { process: 8, machine: "desk" } };

/** v1 is issued, and an hour has changed since. */
async function evening(): Promise<Files> {
  const host = eveningHouse();
  await runIssue(host);
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  return filesOf(host);
}

function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(files[path]);
}

/** The numbers in the register, in its order. */
function numbersIn(host: MemoryHost): readonly string[] {
  return textOf(filesOf(host), REGISTER).match(/(?<=issued: )v\d+/gu) ?? [];
}

const isOf = (version: number) => (path: string) => path.startsWith(`${folderOf(version)}/`);

function expectAsBefore(files: Files, start: Files): void {
  expect(differing(files, start).filter(isOf(1))).toEqual([]);
  expect(textOf(files, REGISTER).startsWith(textOf(start, REGISTER))).toBe(true);
}

/** Where the entry is there the version is issued; else its folder, if it holds anything, is left as it lies. */
async function issueAfter({ files }: Death, start: Files, end: Files): Promise<void> {
  const isEntered = textOf(files, REGISTER) !== textOf(start, REGISTER);
  const left = Object.keys(files).filter(isOf(2));
  if (isEntered) expect(differing(files, end).filter(isOf(2))).toEqual([]);
  const host = createMemoryHost(files, next);
  const isBegun = !isEntered && left.length > 0;
  const { outcome, codes } = await runIssue(host, { accept: "v2 was stopped" });
  expect([outcome, codes]).toEqual(["done", isBegun ? ["version-without-entry"] : []]);
  if (isBegun) expect(differing(filesOf(host), files).filter(isOf(2))).toEqual([]);
  expect(numbersIn(host)).toEqual(["v1", isBegun ? "v3" : "v2"]);
  expectAsBefore(filesOf(host), start);
  expect([...host.files.keys()].filter((path) => path.includes(".chancery.lock"))).toEqual([]);
}

/** What the next run can tell apart: which locks are left, how far the folder is, whether the entry is there. */
function stateOf({ files }: Death): string {
  const paths = Object.keys(files);
  const hasFolder = paths.some(isOf(2));
  const manifest = files[`${folderOf(2)}/manifest.json`]?.length ?? 0;
  const locks = paths.filter((path) => path.includes(".chancery.lock"));
  return JSON.stringify([locks, hasFolder, manifest, textOf(files, REGISTER).length]);
}

test("is made good by the next issue, whatever of it was done", async () => {
  const start = await evening();
  const { deaths, end, value } = await observeDeaths(start, dying, (host) => runIssue(host));
  expect([value.outcome, value.codes]).toEqual(["done", []]);
  const failures: string[] = [];
  const tried = new Set<string>();
  for (const [index, death] of deaths.entries()) {
    const state = stateOf(death);
    try {
      expectAsBefore(death.files, start);
      if (tried.has(state)) continue;
      tried.add(state);
      await issueAfter(death, start, end);
    } catch (error) {
      const where = `${index} ${death.isHalf ? "half through" : "before"} ${death.before}`;
      failures.push(`${where}: ${error instanceof Error ? error.message : error}`);
    }
  }
  expect(failures).toEqual([]);
  expect(tried.size).toBeGreaterThan(5);
});

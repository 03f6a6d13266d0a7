/** What must be true of a folder after a death, and again after the run that follows it. */
import { expect } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { JOURNAL, readJournal, unfinishedRuns } from "../../src/pack/journal.ts";
import { LOCK_NAME } from "../../src/pack/lock.ts";
import { isPartName } from "../../src/pack/names.ts";
import type { Death, Files } from "./dying-host.ts";
import type { Ran } from "./runs.ts";

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

export function isTemporary(path: string): boolean {
  return isPartName(nameOf(path)) || nameOf(path).startsWith(LOCK_NAME);
}

/** All but the journal, which holds the clock. */
export function withoutJournal(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== JOURNAL));
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b)));
}

/** The paths that differ; quicker and shorter than to compare and to print all bytes. */
export function differing(a: Files, b: Files): readonly string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => !isSame(a[path], b[path])).sort();
}

/** Every file that is no temporary one is as it was or as it is to be; every line of the journal is whole. */
export function expectNothingPartial({ files }: Death, start: Files, end: Files): void {
  const partial = Object.keys({ ...start, ...files }).filter(
    (path) =>
      path !== JOURNAL &&
      !isTemporary(path) &&
      !isSame(files[path], start[path]) &&
      !isSame(files[path], end[path]),
  );
  expect(partial).toEqual([]);
  const text = new TextDecoder().decode(files[JOURNAL]);
  const lines = text.split("\n").filter((line) => line !== "");
  expect(lines.length).toBe(readJournal(createMemoryHost(files)).length);
}

/** What the process that died has left for the next one to put in order. */
export function isAnythingLeft({ files }: Death): boolean {
  return (
    Object.keys(files).some((path) => nameOf(path) === LOCK_NAME) ||
    unfinishedRuns(readJournal(createMemoryHost(files))).length > 0
  );
}

/** The run after a death: all is as it would have been, it says that it repaired, and all is handed on. */
export function expectRepaired(death: Death, host: MemoryHost, ran: Ran, end: Files): void {
  expect(differing(withoutJournal(Object.fromEntries(host.files)), withoutJournal(end))).toEqual(
    [],
  );
  expect([...host.files.keys()].filter(isTemporary)).toEqual([]);
  expect(ran.told.length > 0).toBe(isAnythingLeft(death));
  const before = readJournal(createMemoryHost(death.files));
  const after = readJournal(host);
  expect(unfinishedRuns(after)).toEqual([]);
  const found = after.flatMap((entry) => (entry.event === "found-unfinished" ? [entry.of] : []));
  const unfinished = unfinishedRuns(before).map(({ run }) => run);
  expect(found.slice(-unfinished.length || found.length)).toEqual(unfinished);
}

/** Each manifest once by the run that died or the next one, and twice only where its command had ended and the journal did not know it yet. */
export function expectHandedOn(
  death: Death,
  handedAfter: readonly string[],
  { wanted, since }: { readonly wanted: readonly string[]; readonly since: string },
): void {
  const known = readJournal(createMemoryHost(death.files)).flatMap((entry) =>
    entry.event === "handed-on" && entry.on === "success" && entry.at >= since
      ? [`output/${entry.manifest}`]
      : [],
  );
  const all = [...death.handed, ...handedAfter];
  expect([...new Set(all)].sort()).toEqual([...wanted].sort());
  for (const manifest of wanted) {
    const isUntold = death.handed.includes(manifest) && !known.includes(manifest);
    expect([manifest, all.filter((each) => each === manifest).length]).toEqual([
      manifest,
      isUntold ? 2 : 1,
    ]);
  }
}

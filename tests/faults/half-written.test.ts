/** What the next run does with files that are half there, whoever left them so. */
import { describe, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { JOURNAL, readJournal } from "../../src/pack/journal.ts";
import { manifestPartName } from "../../src/pack/manifest.ts";
import { must } from "../support/example.ts";
import { differing, isTemporary, withoutJournal } from "./after-death.ts";
import { type Files, filesOf } from "./dying-host.ts";
import { type Ran, runWeekly } from "./runs.ts";
import { encode, NOW, tinyHouse } from "./tiny-house.ts";

const FOLDER = "output/weekly/2025-W52";
const EARLIER = "output/weekly/2025-W51";
const PAPER = "weekly-memo.en.pdf";
const LOCK = "output/.chancery.lock";

const halfOf = (bytes: Uint8Array | undefined) =>
  must(bytes, "it is not there").slice(0, (bytes?.length ?? 0) / 2);

/** All three memos, whole, made once for all tests. */
const whole = (async () => {
  const host = createMemoryHost(tinyHouse, { now: NOW });
  expect((await runWeekly(host)).outcome).toBe("done");
  return filesOf(host);
})();

interface Next {
  readonly host: MemoryHost;
  readonly ran: Ran;
  readonly handed: readonly string[];
}

/** The next run where files are other than they were; undefined takes one away. */
async function runOn(
  changes: Readonly<Record<string, Uint8Array | undefined>>,
  force = false,
): Promise<Next> {
  const files: Record<string, Uint8Array> = { ...(await whole) };
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes) files[path] = bytes;
    else delete files[path];
  }
  const handed: string[] = [];
  const host = createMemoryHost(files, {
    now: new Date(NOW.getTime() + 60_000),
    self: { process: 8, machine: "desk" },
    onCommand: (_, { argument = "" }) => {
      handed.push(argument);
      return 0;
    },
  });
  return { host, ran: await runWeekly(host, { force }), handed };
}

async function expectWhole({ host }: Next): Promise<void> {
  const files: Files = await whole;
  expect(differing(withoutJournal(filesOf(host)), withoutJournal(files))).toEqual([]);
}

describe("what may be a person's is kept and named, and the run fails", () => {
  test.each([
    ["a paper that is cut off", PAPER, "cut"],
    ["an empty file in place of a paper", PAPER, "empty"],
    ["a manifest that is cut off", "manifest.json", "cut"],
    ["an empty file in place of a manifest", "manifest.json", "empty"],
  ])("%s; --force puts it right", async (_, name, how) => {
    const path = `${FOLDER}/${name}`;
    const broken = how === "cut" ? halfOf((await whole)[path]) : new Uint8Array();
    const next = await runOn({ [path]: broken });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["problems", ["edited-by-hand"]]);
    expect(next.ran.messages.join()).toContain(path);
    expect(next.host.files.get(path)).toEqual(broken);
    expect(next.ran.packs).toEqual(["weekly/2025-W52 failed"]);
    expect(next.handed).toEqual([]);
    const forced = await runOn({ [path]: broken }, true);
    const became = name === PAPER ? "written" : "unchanged";
    expect([forced.ran.outcome, forced.ran.packs]).toEqual(["done", [`weekly/2025-W52 ${became}`]]);
    await expectWhole(forced);
  });

  test("also in an earlier week, which does not stop this one", async () => {
    const path = `${EARLIER}/manifest.json`;
    const next = await runOn({ [path]: halfOf((await whole)[path]) });
    expect(next.ran.outcome).toBe("problems");
    expect(next.ran.packs).toEqual(["weekly/2025-W51 failed", "weekly/2025-W52 unchanged"]);
    expect(next.ran.messages.join()).toContain(path);
  });

  test("also half a paper in its place that only the manifest of a killed run names", async () => {
    const manifest = must((await whole)[`${FOLDER}/manifest.json`], "no manifest");
    const next = await runOn({
      [`${FOLDER}/manifest.json`]: undefined,
      [`${FOLDER}/${manifestPartName(manifest)}`]: manifest,
      [`${FOLDER}/${PAPER}`]: halfOf((await whole)[`${FOLDER}/${PAPER}`]),
    });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["problems", ["edited-by-hand"]]);
    expect(next.host.files.has(`${FOLDER}/manifest.json`)).toBe(false);
  });
});

describe("what only chancery can have left is put in order, and told", () => {
  test("parts of papers and manifests", async () => {
    const manifest = must((await whole)[`${FOLDER}/manifest.json`], "no manifest");
    const next = await runOn({
      [`${FOLDER}/.${PAPER}.part`]: encode("half"),
      [`${FOLDER}/${manifestPartName(manifest)}`]: halfOf(manifest),
      [`${FOLDER}/.manifest.json.0123456789abcdef.part`]: new Uint8Array(),
    });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["done", []]);
    expect(next.ran.told).toEqual([
      `${FOLDER}: what a stopped run had left half written is removed`,
    ]);
    await expectWhole(next);
  });

  test("papers in their place before the manifest that names them", async () => {
    const manifest = must((await whole)[`${FOLDER}/manifest.json`], "no manifest");
    const next = await runOn({
      [`${FOLDER}/manifest.json`]: undefined,
      [`${FOLDER}/${manifestPartName(manifest)}`]: manifest,
    });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["done", []]);
    await expectWhole(next);
  });

  test.each([
    ["half a lock", encode('{"process":7,"mach')],
    ["an empty lock", new Uint8Array()],
  ])("%s, once nobody has changed it for a while", async (_, bytes) => {
    const next = await runOn({ [LOCK]: bytes });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["done", []]);
    expect(next.ran.told).toContain("a run in output was stopped; its lock is removed");
    expect([...next.host.files.keys()].filter(isTemporary)).toEqual([]);
  });

  test("the lock of a process that is no more", async () => {
    const holder = { process: 7, machine: "desk", doing: "chancery build", since: "2025-12-22" };
    const next = await runOn({ [LOCK]: encode(JSON.stringify(holder)) });
    expect(next.ran.told).toEqual([
      "chancery build (process 7, since 2025-12-22) was stopped; its lock is removed",
    ]);
  });

  test("half a part of the journal", async () => {
    const next = await runOn({ "output/.journal.jsonl.part": encode('{"at":') });
    expect([next.ran.outcome, next.handed]).toEqual(["done", []]);
    expect([...next.host.files.keys()].filter(isTemporary)).toEqual([]);
  });
});

describe("a line of the journal that is cut off", () => {
  test("is passed over and stays, and no other line is lost or joined to it", async () => {
    const journal = must((await whole)[JOURNAL], "no journal");
    const before = readJournal(createMemoryHost({ [JOURNAL]: journal }));
    const next = await runOn({ [JOURNAL]: journal.slice(0, -20) });
    expect([next.ran.outcome, next.ran.codes]).toEqual(["done", []]);
    const after = readJournal(next.host);
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    const added = after.slice(before.length - 1).map(({ event }) => event);
    // The line that was cut said that the last memo was handed on; so it is handed on again.
    expect(added).toEqual(["began", "ended", "handed-on"]);
    expect(next.handed).toEqual([`${FOLDER}/manifest.json`]);
  });
});

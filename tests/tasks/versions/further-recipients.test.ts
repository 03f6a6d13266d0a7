/** Where only the recipients change: who has a good copy keeps it, and nothing more is taken back than must be. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { readRegister } from "../../../src/pipeline/versions/issued-register.ts";
import { changes } from "../../../src/tasks/versions/changes.ts";
import { copiesOf, recordReturn } from "../../../src/tasks/versions/copies.ts";
import { stampAll } from "../../../src/tasks/versions/stamp.ts";
import { verify } from "../../../src/tasks/versions/verify.ts";
import { loadWriter } from "../../../src/writers/registry.ts";
import { must } from "../../support/example.ts";
import {
  below,
  edit,
  eveningHouse,
  folderOf,
  MEETING,
  MEETING_FILE,
  REGISTER,
  runIssue,
  textOf,
} from "./evening.ts";

const marked = { marksCopies: true };
const options = { toolVersion: "0.0.0" };

function states(host: MemoryHost): readonly string[] {
  const report = new Report();
  const register = must(readRegister(host, MEETING, report), JSON.stringify(report.diagnostics));
  return copiesOf(register).map(({ version, number, to, state }) => {
    return `v${version} ${number} ${to}: ${state}`;
  });
}

function copiesIn(host: MemoryHost, version: number): readonly string[] {
  return [...below(host, folderOf(version)).keys()].filter((path) => /copy-.*pdf$/u.test(path));
}

async function furtherCopy(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host, marked);
  edit(host, MEETING_FILE, "{ to: Interpreter }", "{ to: Interpreter }, { to: Registry }");
  return host;
}

describe("a further recipient", () => {
  test("is told by changes, and why there is a new number by issue", async () => {
    const host = await furtherCopy();
    const { changes: found, locale } = await changes(host, MEETING, options, new Report());
    const { recipients, papers } = must(found, "changes")(must(locale, "locale"));
    expect(recipients).toEqual({ came: [{ number: 3, to: "Registry" }], went: [] });
    expect(papers.map(({ state }) => state)).toEqual(["same"]);
    expect(await runIssue(host, marked)).toMatchObject({
      version: 2,
      news: "recipients",
      since: 1,
    });
    expect(await runIssue(host, marked)).toMatchObject({ version: 2, isNew: false });
  });

  test("gets a copy of the next number; all others keep theirs, which stays good", async () => {
    const host = await furtherCopy();
    await runIssue(host, marked);
    expect(states(host)).toEqual([
      "v1 1 Đỗ Thanh Bình: held",
      "v1 2 Interpreter: held",
      "v2 3 Registry: held",
    ]);
    const [copy = "", ...more] = copiesIn(host, 2);
    expect([copy, more]).toEqual([`${folderOf(2)}/talking-points.en.copy-03.pdf`, []]);
    const writer = must(await loadWriter("pdf"), "writer");
    const says = writer.readIdentifier?.(must(host.files.get(copy), copy));
    expect(says).toMatch(/ · v2 · [0-9a-f]{8} · copy 3 of 3: Registry$/u);
    expect([...below(host, folderOf(2)).keys()].join()).not.toContain("what-changed");
  });

  test("verify says that the papers of the others stand, and makes both versions again", async () => {
    const host = await furtherCopy();
    await runIssue(host, marked);
    for (const version of [1, 2]) {
      const report = new Report();
      const inHand = { host, name: folderOf(version) };
      const verified = must(await verify(host, inHand, options, report), "nothing");
      expect([report.diagnostics, verified]).toMatchObject([[], { remade: { result: "same" } }]);
      expect(verified).not.toHaveProperty("supersededBy");
    }
    expect((await stampAll(host, MEETING, options, new Report())).files).toEqual([]);
  });

  test("then the papers change, and every copy is to be collected", async () => {
    const host = await furtherCopy();
    await runIssue(host, marked);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    expect(await runIssue(host, marked)).toMatchObject({ version: 3, news: "papers" });
    expect(states(host)).toEqual([
      "v1 1 Đỗ Thanh Bình: collect",
      "v1 2 Interpreter: collect",
      "v2 3 Registry: collect",
      "v3 1 Đỗ Thanh Bình: held",
      "v3 2 Interpreter: held",
      "v3 3 Registry: held",
    ]);
    expect((await stampAll(host, MEETING, options, new Report())).files).not.toEqual([]);
  });
});

test("who receives nothing more is asked for the copy back, and the number is not given again", async () => {
  const host = await furtherCopy();
  await runIssue(host, marked);
  edit(host, MEETING_FILE, "{ to: Interpreter }, { to: Registry }", "{ to: Driver }");
  await runIssue(host, marked);
  expect(states(host)).toEqual([
    "v1 1 Đỗ Thanh Bình: held",
    "v1 2 Interpreter: collect",
    "v2 3 Registry: collect",
    "v3 4 Driver: held",
  ]);
  expect(textOf(host, REGISTER).match(/papers_of: v1/gu)).toHaveLength(2);
});

test("who gave the copy back and still receives the papers gets another", async () => {
  const host = await furtherCopy();
  await recordReturn(host, MEETING, { numbers: [2] }, new Report());
  await runIssue(host, marked);
  expect(states(host).slice(1)).toEqual([
    "v1 2 Interpreter: returned",
    "v2 3 Interpreter: held",
    "v2 4 Registry: held",
  ]);
});

test("copies without a number are changed for those with one", async () => {
  const host = eveningHouse();
  await runIssue(host);
  expect(await runIssue(host, marked)).toMatchObject({ version: 2, news: "marks" });
  expect(states(host).map((line) => line.replace(/ .*:/u, ""))).toEqual([
    "v1 collect",
    "v1 collect",
    "v2 held",
    "v2 held",
  ]);
});

test("in which order recipients stand makes no version", async () => {
  const host = eveningHouse();
  await runIssue(host, marked);
  edit(
    host,
    MEETING_FILE,
    "{ to: binh }, { to: Interpreter }",
    "{ to: Interpreter }, { to: binh }",
  );
  expect(await runIssue(host, marked)).toMatchObject({ version: 1, isNew: false });
});

/** What `chancery check` tells of the files that say what was issued: a slip in one is told with its line. */
import { expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { recallCheck } from "../../../src/pipeline/check-memo.ts";
import { check } from "../../../src/pipeline.ts";
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
} from "../../tasks/versions/evening.ts";

function look(host: MemoryHost, meetings?: readonly string[]) {
  const report = new Report();
  const outcome = check(host, meetings ? { meetings } : {}, report);
  const told = report.diagnostics.filter(({ place }) => place?.file === REGISTER);
  return { outcome, told: told.map(({ code, place }) => ({ code, line: place?.line })) };
}

/** The line of the file on which a text begins. */
function lineOf(host: MemoryHost, text: string): number {
  return textOf(host, REGISTER).split(text)[0]?.split("\n").length ?? 0;
}

async function issued(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  return host;
}

test("what was issued and never touched is not told of", async () => {
  expect(look(await issued())).toEqual({ outcome: "done", told: [] });
});

test("a broken line is told, for all meetings and for its own", async () => {
  const host = await issued();
  edit(host, REGISTER, "cleared_by:", "clared_by:");
  const line = lineOf(host, "clared_by:");
  const { outcome, told } = look(host);
  expect(outcome).toBe("problems");
  expect(told).toContainEqual(expect.objectContaining({ line }));
  expect(look(host, [MEETING])).toEqual({ outcome, told });
});

test("a version behind a later one is told at its entry", async () => {
  const host = await issued();
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  await runIssue(host);
  edit(host, REGISTER, "issued: v2", "issued: v1");
  const line = textOf(host, REGISTER)
    .split("\n")
    .findLastIndex((each) => each.includes("issued: v1"));
  expect(look(host)).toEqual({
    outcome: "problems",
    told: [{ code: "issued-order", line: line + 1 }],
  });
});

test("it is told beside what is wrong in the record", async () => {
  const host = await issued();
  edit(host, REGISTER, "chancery: 1", "chancery: 1\nmore: 1");
  edit(host, MEETING_FILE, "minutes: unknown", "minuts: unknown");
  expect(look(host).told).toHaveLength(1);
});

test("of a meeting that is not asked for nothing is told", async () => {
  const host = await issued();
  edit(host, REGISTER, "cleared_by:", "clared_by:");
  const [other = ""] = [...host.files.keys()]
    .flatMap((path) => /^data\/meetings\/(.+)\.yaml$/u.exec(path)?.[1] ?? [])
    .filter((id) => id !== MEETING);
  expect(look(host, [other]).told).toEqual([]);
});

test("a slip since the last check is not answered from what that found", async () => {
  const host = await issued();
  const options = { program: "build-1" };
  check(host, options, new Report());
  expect(recallCheck(host, options, new Report())).toBe("done");
  edit(host, REGISTER, "cleared_by:", "clared_by:");
  expect(recallCheck(host, options, new Report())).toBeUndefined();
});

test("what an entry says is held to the manifest of its version, as long as that is there", async () => {
  const changes = [
    ["cleared_by: The Chief of Office", "cleared_by: Nobody"],
    ["to: Interpreter", "to: Somebody else"],
    ["marked: false", "marked: true"],
  ] as const;
  for (const [from, to] of changes) {
    const host = await issued();
    edit(host, REGISTER, from, to);
    const { outcome, told } = look(host);
    // Of a copy, its first line is shown.
    const line = lineOf(host, to) - Number(to.startsWith("to:"));
    expect([outcome, told]).toEqual(["problems", [{ code: "issued-altered", line }]]);
    for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
    expect(look(host).outcome).toBe("done");
  }
});

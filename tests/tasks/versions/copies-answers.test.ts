/** What is said of copies where something is odd: a cancelled meeting, a return twice, a name without an issue. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import {
  checkIssuedMeetings,
  readRegister,
} from "../../../src/pipeline/versions/issued-register.ts";
import { copiesOf, isCancelled, recordReturn } from "../../../src/tasks/versions/copies.ts";
import { findIssued } from "../../../src/tasks/versions/find-issued.ts";
import { must } from "../../support/example.ts";
import {
  at,
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

const EARLIER = "2025-11-11-reception";

async function issued(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  return host;
}

test("of a meeting that is cancelled every copy is to be collected", async () => {
  const host = await issued();
  expect(isCancelled(host, MEETING)).toBe(false);
  edit(host, MEETING_FILE, "state: held", "state: cancelled");
  expect(isCancelled(host, MEETING)).toBe(true);
  const register = must(readRegister(host, MEETING, new Report()), "register");
  const states = copiesOf(register, { isCancelled: true }).map(({ state }) => state);
  expect(states).toEqual(["collect", "collect"]);
});

describe("a return", () => {
  const giveBack = async (host: MemoryHost, numbers: readonly number[], of?: number) => {
    const report = new Report();
    await recordReturn(host, MEETING, { numbers, ...(of !== undefined && { of }) }, report);
    return report.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  };

  test("that is recorded already says when the copy came back", async () => {
    const host = at(await issued(), "2025-12-01T12:50:00Z");
    expect(await giveBack(host, [2], 1)).toEqual([]);
    const told = ["unknown-copy: copy 2 of v1 came back at 2025-12-01 19:50"];
    expect(await giveBack(host, [2], 1)).toEqual(told);
    expect(await giveBack(host, [2])).toEqual(told);
    expect(await giveBack(host, [1, 9])).toEqual(["unknown-copy: there is no copy 9 of v1"]);
  });

  test("of a version that was never issued says that there is none", async () => {
    expect(await giveBack(await issued(), [2], 7)).toEqual(["unknown-version: there is no v7"]);
  });

  test("keeps the offset of the house where the house file cannot be read", async () => {
    const host = at(await issued(), "2025-12-01T12:50:00Z");
    edit(host, "data/house.yaml", "chancery: 1", "chancery: one");
    expect(await giveBack(host, [2])).toEqual([]);
    expect(textOf(host, REGISTER)).toContain('at: "2025-12-01T19:50:00+07:00"');
  });
});

describe("where a name has no issue", () => {
  const hintFor = (host: MemoryHost, meeting: string) => {
    const report = new Report();
    expect(findIssued(host, meeting, report)).toBe("usage");
    return report.diagnostics.map(({ code, hint }) => `${code}: ${hint}`);
  };

  test("a meeting that is there is not taken for another", async () => {
    expect(hintFor(await issued(), EARLIER)).toEqual([
      `nothing-issued: chancery issue ${EARLIER} issues v1`,
    ]);
  });

  test("a slip is corrected", async () => {
    const [told] = hintFor(await issued(), MEETING.replace("bilateral", "bilaterl"));
    expect(told).toContain(MEETING);
  });

  test("a register that was lost is told of, and not taken for none", async () => {
    const host = await issued();
    host.files.delete(REGISTER);
    const told = hintFor(host, MEETING);
    expect(told.map((each) => each.split(":")[0])).toEqual([
      "nothing-issued",
      "version-without-entry",
    ]);
  });
});

describe("a meeting that was renamed", () => {
  const meant = (host: MemoryHost, meetings: readonly string[]) => {
    const report = new Report();
    checkIssuedMeetings(host, meetings, report);
    return report.diagnostics.map(({ hint }) => hint).join();
  };

  test("is known by what its file says, however it is called, and never taken for another", async () => {
    const host = await issued();
    const renamed = "visit";
    host.files.set(`data/meetings/${renamed}.yaml`, must(host.files.get(MEETING_FILE), "file"));
    host.files.delete(MEETING_FILE);
    expect(meant(host, [EARLIER, renamed])).toContain(`if "${renamed}" is that meeting`);
    expect(meant(host, [EARLIER])).toContain("bring the meeting back");
  });

  test("is known by its name alone where nothing of it was kept", async () => {
    const host = await issued();
    for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
    expect(meant(host, [`${MEETING}s`])).toContain(`if "${MEETING}s" is that meeting`);
  });
});

test("a file of another meeting is not taken for this one's", async () => {
  const host = await issued();
  edit(host, REGISTER, `meeting: ${MEETING}`, `meeting: ${EARLIER}`);
  const report = new Report();
  expect(readRegister(host, MEETING, report)).toBeUndefined();
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["issued-misnamed"]);
  expect((await runIssue(host)).codes).toContain("issued-misnamed");
});

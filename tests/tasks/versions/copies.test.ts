/** Who holds which copy: what was given stays on record, what comes back is added, and old papers can be stamped. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { readRegister } from "../../../src/pipeline/versions/issued-register.ts";
import { copiesOf, type ReturnOptions, recordReturn } from "../../../src/tasks/versions/copies.ts";
import { stampAll } from "../../../src/tasks/versions/stamp.ts";
import { must } from "../../support/example.ts";
import { pdfPageTexts } from "../../support/pdf-words.ts";
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

async function issuedTwice(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  await runIssue(host);
  return host;
}

function states(host: MemoryHost): readonly string[] {
  const register = must(readRegister(host, MEETING, new Report()), "register");
  return copiesOf(register).map(({ version, number, to, state }) => {
    return `v${version} ${number} ${to}: ${state}`;
  });
}

async function giveBack(host: MemoryHost, options: ReturnOptions) {
  const report = new Report();
  const outcome = await recordReturn(host, MEETING, options, report);
  return { outcome, codes: report.diagnostics.map(({ code }) => code) };
}

describe("copies", () => {
  test("of a version that was superseded are to be collected, until they came back", async () => {
    const host = await issuedTwice();
    expect(states(host)).toEqual([
      "v1 1 Đỗ Thanh Bình: collect",
      "v1 2 Interpreter: collect",
      "v2 1 Đỗ Thanh Bình: held",
      "v2 2 Interpreter: held",
    ]);
    const before = textOf(host, REGISTER);
    expect(await giveBack(host, { numbers: [2], of: 1 })).toEqual({ outcome: "done", codes: [] });
    expect(states(host)[1]).toBe("v1 2 Interpreter: returned");
    expect(textOf(host, REGISTER).startsWith(before)).toBe(true);
  });

  test("that are out of several versions need the version said; those that are not out are refused", async () => {
    const host = await issuedTwice();
    const before = textOf(host, REGISTER);
    expect(await giveBack(host, { numbers: [2] })).toEqual({
      outcome: "usage",
      codes: ["copy-ambiguous"],
    });
    expect(await giveBack(host, { numbers: [9] })).toEqual({
      outcome: "usage",
      codes: ["unknown-copy"],
    });
    expect(textOf(host, REGISTER)).toBe(before);
    await giveBack(host, { numbers: [1], of: 1 });
    expect(await giveBack(host, { numbers: [1], of: 1 })).toMatchObject({
      codes: ["unknown-copy"],
    });
    // Only one version of it is out by now.
    expect((await giveBack(host, { numbers: [1] })).outcome).toBe("done");
  });

  test("of superseded versions are stamped on every page, in a folder of their own", async () => {
    const host = await issuedTwice();
    const [first, second] = [below(host, folderOf(1)), below(host, folderOf(2))];
    const report = new Report();
    const { outcome, files } = await stampAll(host, MEETING, { toolVersion: "0.0.0" }, report);
    expect([outcome, report.diagnostics]).toEqual(["done", []]);
    expect(files.map(({ path }) => path)).toEqual([
      `${folderOf(1)}-superseded/talking-points.en.pdf`,
      `${folderOf(1)}-superseded/talking-points.en.docx`,
    ]);
    const pages = await pdfPageTexts(must(host.files.get(files[0]?.path ?? ""), "stamped"));
    expect(pages.length).toBeGreaterThan(0);
    for (const words of pages) expect(words).toContain("Superseded by v2");
    expect([below(host, folderOf(1)), below(host, folderOf(2))]).toEqual([first, second]);
  });
});

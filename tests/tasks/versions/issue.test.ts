/** What `chancery issue` freezes, what it refuses, and what is left where it is stopped half way. */
import { describe, expect, test } from "vitest";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { parseVersionManifest } from "../../../src/pack/version-manifest.ts";
import { must } from "../../support/example.ts";
import { runBuild } from "../../support/example-in-memory.ts";
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

const TREE = "talking-points.en.json";

describe("a version", () => {
  test("holds the papers, their trees, what they were made from, and has an entry", async () => {
    const host = eveningHouse();
    const { outcome, version, isNew } = await runIssue(host);
    expect({ outcome, version, isNew }).toEqual({ outcome: "done", version: 1, isNew: true });
    const names = [...below(host, folderOf(1)).keys()].map((path) =>
      path.slice(folderOf(1).length + 1),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "talking-points.en.pdf",
        "talking-points.en.docx",
        `trees/${TREE}`,
        "manifest.json",
        "inputs/data/house.yaml",
        `inputs/${MEETING_FILE}`,
        "inputs/builtin/templates/talking-points.md.hbs",
        "inputs/builtin/templates/themes/international.yaml",
      ]),
    );
    const marker = hashBytes(must(host.files.get(`${folderOf(1)}/trees/${TREE}`), "tree")).slice(
      0,
      8,
    );
    const entry = textOf(host, REGISTER);
    expect(entry).toContain("issued: v1");
    expect(entry).toContain('at: "2025-12-01T19:00:00+07:00"');
    expect(entry).toContain("cleared_by: The Chief of Office");
    expect(entry).toContain(`talking-points.en: ${marker}`);
    expect(entry).toContain("to: Đỗ Thanh Bình");
    const manifest = must(host.files.get(`${folderOf(1)}/manifest.json`), "manifest");
    expect(entry).toContain(`manifest: ${hashBytes(manifest)}`);
    expect(parseVersionManifest(manifest)?.record).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("is not made twice of the same papers, whatever the time", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const before = [below(host, "output"), textOf(host, REGISTER)];
    const again = await runIssue(at(host, "2025-12-01T15:00:00Z"));
    expect(again).toMatchObject({ outcome: "done", version: 1, isNew: false, codes: [] });
    expect([below(host, "output"), textOf(host, REGISTER)]).toEqual(before);
  });

  test("leaves those before it as they were, to the byte, and the entries too", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const [folder, entries] = [below(host, folderOf(1)), textOf(host, REGISTER)];
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    const { version, files } = await runIssue(at(host, "2025-12-01T14:00:00Z"));
    expect(version).toBe(2);
    expect(files?.map(({ path }) => path.slice(folderOf(2).length + 1))).toEqual([
      "talking-points.en.pdf",
      "talking-points.en.docx",
      "talking-points.tracked.en.docx",
      "what-changed.en.pdf",
      "what-changed.en.docx",
    ]);
    expect(below(host, folderOf(1))).toEqual(folder);
    expect(textOf(host, REGISTER).startsWith(entries)).toBe(true);
  });

  test("has a copy of each paper for each recipient who gets it", async () => {
    const host = eveningHouse();
    edit(
      host,
      MEETING_FILE,
      "{ to: Interpreter }",
      "{ to: Interpreter, papers: [follow-up-memo] }",
    );
    edit(host, "data/house.yaml", "[talking-points]", "[talking-points, follow-up-memo]");
    const { files } = await runIssue(host, { marksCopies: true, accept: "as it is" });
    const copies = files?.flatMap(({ path, copy, format }) =>
      copy && format === "pdf" ? [path] : [],
    );
    expect(copies).toEqual([
      `${folderOf(1)}/talking-points.en.copy-01.pdf`,
      `${folderOf(1)}/follow-up-memo.en.copy-01.pdf`,
      `${folderOf(1)}/follow-up-memo.en.copy-02.pdf`,
    ]);
  });

  test("is new where only the recipients are others, or copies are to bear their names", async () => {
    const host = eveningHouse();
    await runIssue(host);
    expect(await runIssue(host, { marksCopies: true })).toMatchObject({ version: 2, isNew: true });
    edit(host, MEETING_FILE, "{ to: Interpreter }", "{ to: Interpreter }, { to: Registry }");
    expect(await runIssue(host, { marksCopies: true })).toMatchObject({ version: 3, isNew: true });
    expect(await runIssue(host, { marksCopies: true })).toMatchObject({ version: 3, isNew: false });
  });
});

describe("nothing is issued", () => {
  test("with an error in the record", async () => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, "principal: binh", "principal: bihn");
    const { outcome, codes } = await runIssue(host);
    expect(outcome).toBe("problems");
    expect(codes).toContain("meeting-unknown-principal");
    expect(below(host, "output").size + below(host, "data/issued").size).toBe(0);
  });

  test("with warnings, unless they are accepted for a reason, which is kept", async () => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, "The Chief of Office", "unknown");
    const refused = await runIssue(host);
    expect(refused.outcome).toBe("problems");
    expect(refused.codes.sort()).toEqual(["not-cleared", "warnings-not-accepted"]);
    expect(below(host, "output").size).toBe(0);
    const { outcome } = await runIssue(host, { accept: "Cleared by telephone: the Minister" });
    expect(outcome).toBe("done");
    expect(textOf(host, REGISTER)).toMatch(
      /accepted:\n\s+because: "Cleared by telephone: the Minister"\n\s+warnings:\n\s+- not-cleared data/u,
    );
  });

  test("of a meeting that is not there", async () => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, `id: ${MEETING}`, `id: ${MEETING}`);
    host.files.delete(MEETING_FILE);
    expect(await runIssue(host)).toMatchObject({ outcome: "usage", codes: ["unknown-meeting"] });
  });

  test("where what was issued cannot be read", async () => {
    const host = eveningHouse();
    host.files.set(REGISTER, new TextEncoder().encode("chancery: 1\nmeeting: x\n"));
    expect((await runIssue(host)).outcome).toBe("problems");
    expect(below(host, "output").size).toBe(0);
  });
});

describe("a number is given once", () => {
  test("where the run before was killed between the folder and its entry", async () => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.delete(REGISTER);
    const { codes } = await runIssue(host);
    expect(codes).toContain("version-without-entry");
    const again = await runIssue(host, { accept: "v1 never left the room" });
    expect(again).toMatchObject({ outcome: "done", version: 2 });
  });

  test("where the run before was killed before its manifest was written", async () => {
    const host = eveningHouse();
    host.files.set(`${folderOf(1)}/talking-points.en.pdf`, new Uint8Array([1]));
    expect(await runIssue(host, { accept: "it was killed" })).toMatchObject({ version: 2 });
    expect(host.files.get(`${folderOf(1)}/talking-points.en.pdf`)).toEqual(new Uint8Array([1]));
  });

  test("where two issue at once: one waits, and finds that nothing changed", async () => {
    const host = eveningHouse();
    const other = { ...host, self: () => ({ process: 2, machine: "desk" }), isRunning: () => true };
    const both = await Promise.all([runIssue(host), runIssue(other)]);
    const issued = both.filter(({ isNew }) => isNew);
    expect(issued).toHaveLength(1);
    expect(textOf(host, REGISTER).match(/issued: v/gu)).toHaveLength(1);
    const [told] = both.filter(({ isNew }) => !isNew);
    expect([told?.version, told?.codes[0]]).toEqual(
      told?.version === 1 ? [1, undefined] : [undefined, "locked"],
    );
  });

  test("where the disk is full: what was written is gone, and no entry is there", async () => {
    let isFull = true;
    const host = eveningHouse({
      failAt: (operation) =>
        isFull && operation.includes("v1/inputs/data/people") ? "no-space" : undefined,
    });
    const { outcome, codes } = await runIssue(host);
    expect([outcome, codes]).toEqual(["unwritten", ["could-not-write"]]);
    expect(below(host, "output").size + below(host, "data/issued").size).toBe(0);
    isFull = false;
    expect(await runIssue(host)).toMatchObject({ outcome: "done", version: 1 });
  });
});

describe("an officer is warned", () => {
  test("of a clock that is behind the version before", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    const early = at(host, "2025-12-01T11:00:00Z");
    expect((await runIssue(early)).codes).toContain("clock-behind");
    expect(await runIssue(early, { accept: "the clock is wrong" })).toMatchObject({ version: 2 });
  });

  test.each([
    [
      "edited",
      (host: ReturnType<typeof eveningHouse>) =>
        edit(host, `${folderOf(1)}/trees/${TREE}`, "Talking", "Walking"),
    ],
    [
      "missing",
      (host: ReturnType<typeof eveningHouse>) => {
        for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
      },
    ],
  ])("of a version that is %s, in a build too, which then marks no changes", async (_, spoil) => {
    const host = eveningHouse();
    await runIssue(host);
    spoil(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    const built = await runBuild(host, { meetings: [MEETING] });
    expect(built.outcome).toBe("done");
    expect(built.codes).toContain("version-lost");
    expect(built.files.map(({ edition }) => edition)).not.toContain("tracked");
    expect((await runIssue(host)).codes).toContain("version-lost");
    expect(await runIssue(host, { accept: "found in the archive" })).toMatchObject({ version: 2 });
  });

  test("of what was issued of a meeting that has another name now", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const renamed = MEETING.replace("bilateral", "bilaterals");
    for (const folder of ["meetings", "commitments"]) {
      const path = `data/${folder}/${MEETING}.yaml`;
      const text = textOf(host, path).replaceAll(MEETING, renamed);
      host.files.delete(path);
      host.files.set(`data/${folder}/${renamed}.yaml`, new TextEncoder().encode(text));
    }
    edit(host, "data/agreements.yaml", MEETING, renamed);
    const { diagnostics } = await runBuild(host, { meetings: [renamed] });
    const told = diagnostics.find(({ code }) => code === "issued-without-meeting");
    expect(told?.place?.file).toBe(REGISTER);
    expect(told?.hint).toContain(renamed);
  });
});

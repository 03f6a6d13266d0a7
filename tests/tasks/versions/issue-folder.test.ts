/** The folder of a version and its entry: in which order they come, what stops them, what others put beside. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { Host } from "../../../src/host/host.ts";
import { HostError } from "../../../src/host/host-error.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { createNodeHost } from "../../../src/host/node.ts";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { parseVersionManifest } from "../../../src/pack/version-manifest.ts";
import { changes } from "../../../src/tasks/versions/changes.ts";
import { issue } from "../../../src/tasks/versions/issue.ts";
import { verify } from "../../../src/tasks/versions/verify.ts";
import { must } from "../../support/example.ts";
import { runBuild } from "../../support/example-in-memory.ts";
import { projectFolder } from "../../support/sources.ts";
import { makeTemporaryFolder } from "../../support/temporary-folder.ts";
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

const changed = (host: MemoryHost) => edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");

describe("what programs leave in the folder of a version", () => {
  const strays = ["~$lking-points.en.docx", ".DS_Store", "Thumbs.db"];

  test.each(strays)("%s blocks nothing and is no damage", async (name) => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.set(`${folderOf(1)}/${name}`, new Uint8Array([1]));
    const report = new Report();
    await verify(host, { host, name: folderOf(1) }, { toolVersion: "0.0.0" }, report);
    expect(report.diagnostics).toEqual([]);
    changed(host);
    expect(await runIssue(host)).toMatchObject({ version: 2, codes: [] });
  });

  test("a file of a person is told by verify, and blocks nothing either", async () => {
    const host = eveningHouse();
    await runIssue(host);
    host.files.set(`${folderOf(1)}/notes.docx`, new Uint8Array([1]));
    const report = new Report();
    await verify(host, { host, name: folderOf(1) }, { toolVersion: "0.0.0" }, report);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["version-file-unknown"]);
    changed(host);
    expect(await runIssue(host)).toMatchObject({ version: 2, codes: [] });
  });
});

test("what was kept and is spoilt tells no facts: it is said to be lost", async () => {
  const host = eveningHouse();
  await runIssue(host);
  for (const path of below(host, `${folderOf(1)}/inputs`).keys()) host.files.delete(path);
  changed(host);
  const report = new Report();
  await changes(host, MEETING, { toolVersion: "0.0.0" }, report);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["version-lost"]);
  const { files, codes } = await runIssue(host, { accept: "inputs are lost" });
  expect(codes).toContain("version-lost");
  expect(files?.map(({ kind }) => kind)).not.toContain("what-changed");
});

describe("a register that is behind the folders", () => {
  async function behind(): Promise<MemoryHost> {
    const host = eveningHouse();
    await runIssue(host);
    const first = must(host.files.get(REGISTER), REGISTER);
    changed(host);
    await runIssue(host);
    host.files.set(REGISTER, first);
    return host;
  }

  test("is told by build and by changes too, and that v2 may have been issued", async () => {
    const host = await behind();
    const report = new Report();
    await changes(host, MEETING, { toolVersion: "0.0.0" }, report);
    const built = await runBuild(host, { meetings: [MEETING] });
    for (const told of [report.diagnostics, built.diagnostics]) {
      const [own, ...more] = told.filter(({ code }) => code === "version-without-entry");
      expect(more).toEqual([]);
      expect(own?.message).toBe(
        `${folderOf(2)} has no entry in ${REGISTER}: it is lost, or the issue was stopped`,
      );
      expect(own?.hint).toContain("leave the folder");
    }
  });

  test("without any entry a build tells it as well", async () => {
    const host = await behind();
    host.files.delete(REGISTER);
    const { codes } = await runBuild(host, { meetings: [MEETING] });
    expect(codes.filter((code) => code === "version-without-entry")).toHaveLength(2);
  });

  test("may have its folder moved away only where the number is not given again", async () => {
    const host = await behind();
    const hintOf = async () => {
      const { diagnostics } = await runIssue(host);
      return diagnostics.find(({ code }) => code === "version-without-entry")?.hint;
    };
    expect(await hintOf()).not.toContain("move");
    expect(await runIssue(host, { accept: "v2 is not found" })).toMatchObject({ version: 3 });
    edit(host, MEETING_FILE, "minutes: 60", "minutes: 90");
    expect(await hintOf()).toContain("move the folder to your archive");
    for (const path of below(host, folderOf(2)).keys()) host.files.delete(path);
    expect(await runIssue(host)).toMatchObject({ version: 4, codes: [] });
  });
});

describe("the entry", () => {
  test("comes after the folder, whose manifest is the last of its files", async () => {
    const host = eveningHouse();
    await runIssue(host);
    const written = host.log.filter((operation) => /^(?:create|rename) /u.test(operation));
    const made = written.filter((operation) => operation.includes(`${folderOf(1)}/`));
    expect(made.at(-1)).toBe(`create ${folderOf(1)}/manifest.json`);
    const entry = written.findIndex((operation) => operation.endsWith(` ${REGISTER}`));
    expect(entry).toBeGreaterThan(written.indexOf(made.at(-1) ?? ""));
  });

  test("that would not fit is told before a folder is written", async () => {
    const host = eveningHouse();
    await runIssue(host);
    // Read as the same, and nothing can be added at its end.
    const [, entries = ""] = textOf(host, REGISTER).split("entries:\n");
    const flow = textOf(host, REGISTER).replace(entries, `${entries}# end\n...\n`);
    host.files.set(REGISTER, new TextEncoder().encode(flow));
    changed(host);
    const { outcome, codes } = await runIssue(host);
    expect([outcome, codes]).toEqual(["problems", ["cannot-append"]]);
    expect(below(host, folderOf(2)).size).toBe(0);
  });

  test("is written with the record locked and with nobody stopping it half way", async () => {
    const plain = eveningHouse();
    let isKept = false;
    const seen: (readonly [boolean, boolean])[] = [];
    const note = () => {
      const isLocked =
        plain.files.has("data/.chancery.lock") && plain.files.has("output/.chancery.lock");
      seen.push([isKept, isLocked]);
    };
    const host: MemoryHost = {
      ...plain,
      uninterrupted: (act) => {
        isKept = true;
        const value = act();
        isKept = false;
        return value;
      },
      create: (path, bytes) => {
        if (path.startsWith(folderOf(1))) note();
        return plain.create(path, bytes);
      },
      rename: (from, to) => {
        if (to === REGISTER) note();
        plain.rename(from, to);
      },
    };
    await runIssue(host);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every(([kept, locked]) => kept && locked)).toBe(true);
  });

  test("a run that was killed is told of once, although it held two locks", async () => {
    const host = eveningHouse();
    const lock = {
      process: 99,
      machine: "desk",
      doing: "chancery issue x",
      since: "2025-12-01T11:00:00.000Z",
    };
    for (const folder of ["output", "data"]) {
      host.files.set(
        `${folder}/.chancery.lock`,
        new TextEncoder().encode(`${JSON.stringify(lock)}\n`),
      );
    }
    const told: unknown[] = [];
    const report = new Report();
    const options = { toolVersion: "0.0.0", onWait: (line: unknown) => told.push(line) };
    expect((await issue(host, MEETING, options, report)).outcome).toBe("done");
    expect(told).toHaveLength(1);
  });
});

test("the hash of the record is that of the files below data/ and of no template", async () => {
  const host = eveningHouse();
  await runIssue(host);
  const manifest = parseVersionManifest(
    must(host.files.get(`${folderOf(1)}/manifest.json`), "one"),
  );
  const lines = [...below(host, `${folderOf(1)}/inputs/data`).keys()].map((path) => {
    const name = path.slice(`${folderOf(1)}/inputs/`.length);
    return `${hashBytes(must(host.files.get(path), path))} ${name}\n`;
  });
  expect(manifest?.record).toBe(hashBytes(new TextEncoder().encode(lines.sort().join(""))));
});

test("on a real disk that was full, the number is not lost and nothing has to be accepted", async () => {
  const root = makeTemporaryFolder();
  for (const [path, bytes] of eveningHouse().files) {
    if (path.startsWith("builtin/")) continue;
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const real = at(
    createNodeHost({ root, out: join(root, "output"), builtin: projectFolder }),
    NOON,
  );
  const full: Host = {
    ...real,
    create: (path, bytes) => {
      if (path.includes("v1/inputs/data/people")) throw new HostError("disk-full", path);
      return real.create(path, bytes);
    },
  };
  const options = { toolVersion: "0.0.0" };
  const report = new Report();
  expect((await issue(full, MEETING, options, report)).outcome).toBe("unwritten");
  const again = new Report();
  expect(await issue(real, MEETING, options, again)).toMatchObject({ outcome: "done", version: 1 });
  expect(again.diagnostics).toEqual([]);
  expect(readFileSync(join(root, REGISTER), "utf8")).toContain("issued: v1");
  rmSync(root, { recursive: true });
});

const NOON = "2025-12-01T12:00:00Z";

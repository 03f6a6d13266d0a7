/** Locks of work that had to be stopped, which cannot give them back itself. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openHeldLocks, tellLocks } from "../../src/cli/held-locks.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { createNodeHost } from "../../src/host/node.ts";
import { underLock } from "../../src/pack/lock.ts";
import { projectFolder } from "../support/sources.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const LOCK = "output/.chancery.lock";

/** A folder, whose locks are known elsewhere too. */
function openFolder() {
  const root = makeTemporaryFolder();
  const folders = { root, out: join(root, "output") };
  const locks = openHeldLocks();
  const host = tellLocks(
    createNodeHost({ ...folders, builtin: projectFolder }),
    folders,
    locks.hear,
  );
  return { host, locks, file: join(root, LOCK) };
}

const request = { folder: "output", doing: "chancery build" };

test("what the work holds is given back for it", async () => {
  const { host, locks, file } = openFolder();
  await underLock(host, request, new Report(), () => {
    expect(existsSync(file)).toBe(true);
    locks.giveBack();
    expect(existsSync(file)).toBe(false);
  });
});

test("what it has given back itself may be another's by now", async () => {
  const { host, locks, file } = openFolder();
  await underLock(host, request, new Report(), () => {});
  writeFileSync(file, "another's");
  locks.giveBack();
  expect(readFileSync(file, "utf8")).toBe("another's");
});

test("a lock that is not as it was made is not ours", async () => {
  const { host, locks, file } = openFolder();
  await underLock(host, request, new Report(), () => {
    writeFileSync(file, "another's");
    locks.giveBack();
    expect(readFileSync(file, "utf8")).toBe("another's");
  });
});

test("other files that are made are nobody's lock", () => {
  const { host, locks, file } = openFolder();
  host.makeFolder("output");
  host.create("output/note.txt", new TextEncoder().encode("kept"));
  locks.giveBack();
  expect(readFileSync(join(file, "..", "note.txt"), "utf8")).toBe("kept");
});

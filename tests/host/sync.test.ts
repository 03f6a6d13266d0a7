/** A file counts as written only once the system has put its bytes on the disk. */
import { fsyncSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createNodeHost } from "../../src/host/node.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

vi.mock("node:fs", async (importActual) => {
  const actual = await importActual<typeof import("node:fs")>();
  return { ...actual, fsyncSync: vi.fn(actual.fsyncSync) };
});

function open() {
  const folder = makeTemporaryFolder();
  return { folder, host: createNodeHost({ root: folder, out: folder, builtin: folder }) };
}

test("each file that is written is synced, with all its bytes", () => {
  const { folder, host } = open();
  let seen = "";
  vi.mocked(fsyncSync).mockImplementationOnce(() => {
    seen = readFileSync(join(folder, "a.txt"), "utf8");
  });
  host.write("output/a.txt", new TextEncoder().encode("a line\n"));
  expect(seen).toBe("a line\n");
});

test.skipIf(process.platform === "win32")("a folder is synced when that is asked for", () => {
  const { host } = open();
  vi.mocked(fsyncSync).mockClear();
  host.syncFolder("output");
  expect(fsyncSync).toHaveBeenCalledTimes(1);
});

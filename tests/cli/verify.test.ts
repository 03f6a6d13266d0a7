/** `chancery verify` as it is typed, on a disk: whatever a paper or its folder is called, and wherever it lies. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { createNodeHost, findPackageFolder } from "../../src/host/node.ts";
import { runCommand } from "../support/run-command.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";
import { eveningHouse, folderOf, MEETING, runIssue } from "../tasks/versions/evening.ts";

const PAPER = "talking-points.en.pdf";
const createHost = (folders: { readonly root: string; readonly out: string }) =>
  createNodeHost({ ...folders, builtin: findPackageFolder() });

const issued = eveningHouse();
const done = runIssue(issued, { toolVersion: "0.1.0" });

/** A house that has issued v1, and the folder of v1. */
async function houseOnDisk() {
  await done;
  const root = makeTemporaryFolder();
  for (const [path, bytes] of issued.files) {
    if (path.startsWith("builtin/")) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return { root, version: join(root, folderOf(1)) };
}

async function verify(root: string, path: string, ...more: readonly string[]) {
  return runCommand(["--root", root, "verify", path, ...more], { createHost });
}

describe("a folder of a version is answered for", () => {
  test.each(["output", "builtin", "builtin/builtin"])("called %s", async (name) => {
    const { root, version } = await houseOnDisk();
    const folder = join(root, "stick", name);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(version, folder);
    const { code, stdout, stderr } = await verify(root, folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`v1 of ${MEETING}`);
  });

  test("behind a link, as is a paper, by the names that were given", async () => {
    const { root, version } = await houseOnDisk();
    const away = makeTemporaryFolder();
    symlinkSync(version, join(away, "link"));
    symlinkSync(join(version, PAPER), join(away, "paper.pdf"));
    const folder = await verify(root, join(away, "link"));
    expect([folder.code, folder.stderr]).toEqual([0, ""]);
    expect(folder.stdout).toContain(join(away, "link"));
    const paper = await verify(root, join(away, "paper.pdf"));
    expect([paper.code, paper.stderr]).toEqual([0, ""]);
    expect(paper.stdout).toContain("just as it was issued");
    expect(paper.stdout).toContain(join(away, "paper.pdf"));
  });
});

test("a path of Windows, and a name that cannot be opened, are told with a way out", async () => {
  if (process.platform === "win32") return;
  const { root } = await houseOnDisk();
  const windows = await verify(root, "C:\\papers\\note.pdf");
  expect(windows.code).toBe(2);
  expect(windows.stderr).toContain("C:\\papers\\note.pdf cannot be opened");
  expect(windows.stderr).toContain("parted by /");
  const colon = await verify(root, "note 14:30.pdf");
  expect(colon.code).toBe(2);
  expect(colon.stderr).toContain("copy it to a plain name");
});

test("the folder of results is called by its name", async () => {
  const { root } = await houseOnDisk();
  const { stderr } = await verify(root, join(root, "output"));
  expect(stderr).toContain(`${join(root, "output")} has no manifest.json`);
});

test("a spoilt paper does not read as if it were issued", async () => {
  const { root } = await houseOnDisk();
  const paper = join(root, "spoilt.pdf");
  const bytes = issued.files.get(`${folderOf(1)}/${PAPER}`) ?? new Uint8Array();
  writeFileSync(paper, Uint8Array.from([...bytes, 0x0a]));
  const { code, stdout } = await verify(root, paper);
  expect(code).toBe(1);
  expect(stdout).toContain("NOT what was issued: its bytes are others");
  for (const words of ["the same bytes", "stands", "just as", "cleared by"]) {
    expect(stdout).not.toContain(words);
  }
  const { stdout: json } = await verify(root, paper, "--json");
  expect(JSON.parse(json)).toMatchObject({ state: "altered", remade: null });
  writeFileSync(paper, "hello");
  expect((await verify(root, paper)).stdout).toContain("NOT known as a paper that was issued here");
});

test("a spoilt folder says so first", async () => {
  const { root, version } = await houseOnDisk();
  writeFileSync(join(version, PAPER), "hello");
  const { code, stdout } = await verify(root, version);
  expect(code).toBe(1);
  expect(stdout.split("\n")[2]).toContain("NOT as chancery wrote it; files missing or changed: 1");
});

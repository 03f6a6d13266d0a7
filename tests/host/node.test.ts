/** The host on Node keeps to its folders and says in plain words what the system refused. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { HostError } from "../../src/host/host-error.ts";
import { createNodeHost, findPackageFolder } from "../../src/host/node.ts";
import { makeTemporaryFolder } from "../support/temporary-folder.ts";

const bytes = new TextEncoder().encode("a line\n");

function open() {
  const folder = makeTemporaryFolder();
  for (const name of ["root", "results", "package", "elsewhere"]) mkdirSync(join(folder, name));
  const host = createNodeHost({
    root: join(folder, "root"),
    out: join(folder, "results"),
    builtin: join(folder, "package"),
    environment: { LANGUAGE: "lo" },
  });
  return { folder, host };
}

function failureOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
  return undefined;
}

describe("a host on Node", () => {
  test("finds each area in its own folder", () => {
    const { folder, host } = open();
    mkdirSync(join(folder, "root", "data"));
    writeFileSync(join(folder, "root", "data", "house.yaml"), bytes);
    writeFileSync(join(folder, "package", "b.txt"), bytes);
    host.makeFolder("output/meeting");
    host.write("output/meeting/a.txt", bytes);
    expect(readFileSync(join(folder, "results", "meeting", "a.txt"), "utf8")).toBe("a line\n");
    expect(host.read("data/house.yaml")).toEqual(Buffer.from(bytes));
    expect(host.read("builtin/b.txt")).toEqual(Buffer.from(bytes));
    expect(host.environment("LANGUAGE")).toBe("lo");
  });

  test("says undefined for a file and nothing for a folder that are not there", () => {
    const { host } = open();
    expect(host.read("data/none.yaml")).toBeUndefined();
    expect(host.list("data")).toEqual([]);
  });

  test("makes a folder with those above it, and refuses where a file stands in the way", () => {
    const { folder, host } = open();
    host.makeFolder("output/a/b/c");
    host.makeFolder("output/a/b/c");
    expect(existsSync(join(folder, "results", "a", "b", "c"))).toBe(true);
    host.write("output/file", bytes);
    expect(() => host.makeFolder("output/file")).toThrow("a file stands where a folder is needed");
    expect(() => host.makeFolder("output/file/below")).toThrow("a file stands");
  });

  test.skipIf(!existsSync("/proc/self"))("gives up where the system makes no folders", () => {
    const host = createNodeHost({ root: ".", out: "/proc/chancery", builtin: "." });
    expect(() => host.makeFolder("output")).toThrow("it is not there");
  });

  test("lists files and folders by name", () => {
    const { folder, host } = open();
    mkdirSync(join(folder, "root", "data", "b"), { recursive: true });
    writeFileSync(join(folder, "root", "data", "c"), bytes);
    writeFileSync(join(folder, "root", "data", "B"), bytes);
    expect(host.list("data")).toEqual([
      { name: "B", kind: "file" },
      { name: "b", kind: "folder" },
      { name: "c", kind: "file" },
    ]);
  });

  test.each([
    "../elsewhere/a",
    "data/../../elsewhere/a",
    "/etc/passwd",
    "C:/a",
    "data//a",
    "data\\a",
    "output/..",
    "output/./a",
    "",
    "data/a\0b",
  ])("refuses the path %j", (path) => {
    const { host } = open();
    expect(failureOf(() => host.read(path))).toBe("bad-path");
    expect(failureOf(() => host.write(path, bytes))).toBe("bad-path");
  });

  test.skipIf(process.platform === "win32")("follows no link out of its folder", () => {
    const { folder, host } = open();
    writeFileSync(join(folder, "elsewhere", "secret"), bytes);
    symlinkSync(join(folder, "elsewhere"), join(folder, "results", "meeting"));
    symlinkSync(join(folder, "elsewhere", "new"), join(folder, "results", "dangling"));
    expect(failureOf(() => host.read("output/meeting/secret"))).toBe("bad-path");
    expect(failureOf(() => host.write("output/meeting/new", bytes))).toBe("bad-path");
    expect(failureOf(() => host.write("output/dangling", bytes))).toBe("bad-path");
    expect(existsSync(join(folder, "elsewhere", "new"))).toBe(false);
  });

  test.skipIf(process.platform === "win32")("follows a link that stays inside", () => {
    const { folder, host } = open();
    mkdirSync(join(folder, "root", "shared"));
    writeFileSync(join(folder, "root", "shared", "a.yaml"), bytes);
    symlinkSync(join(folder, "root", "shared"), join(folder, "root", "data"));
    expect(host.read("data/a.yaml")).toEqual(Buffer.from(bytes));
  });

  test("replaces a file in one step and removes one that may be absent", () => {
    const { host } = open();
    host.write("output/a", bytes);
    host.write("output/b", new TextEncoder().encode("new"));
    host.rename("output/b", "output/a");
    host.syncFolder("output");
    expect(host.read("output/a")).toEqual(Buffer.from("new"));
    host.remove("output/a");
    host.remove("output/a");
    expect(host.list("output")).toEqual([]);
  });

  test("makes a file only where there is none", () => {
    const { host } = open();
    expect(host.create("output/a", bytes)).toBe(true);
    expect(host.create("output/a", new Uint8Array([1]))).toBe(false);
    expect(host.read("output/a")).toEqual(Buffer.from(bytes));
    expect(failureOf(() => host.create("output/none/a", bytes))).toBe("other");
  });

  test.skipIf(process.platform === "win32")(
    "lets those write a replaced file who could before",
    () => {
      const { folder, host } = open();
      host.write("output/a", bytes);
      chmodSync(join(folder, "results", "a"), 0o664);
      host.write("output/b", bytes);
      host.rename("output/b", "output/a");
      expect(statSync(join(folder, "results", "a")).mode & 0o777).toBe(0o664);
    },
  );

  test("knows its own process, and one that has ended", () => {
    const { host } = open();
    expect(host.self()).toEqual({ process: process.pid, machine: hostname() });
    const { pid = 0 } = spawnSync(process.execPath, ["--version"]);
    expect([process.pid, pid].map((number) => host.isRunning(number))).toEqual([true, false]);
  });

  test("has done at the end of the process what was not called off", () => {
    const { host } = open();
    const before = process.listeners("exit");
    const act = () => {};
    const callOff = host.atExit(act);
    expect(process.listeners("exit")).toHaveLength(before.length + 1);
    callOff();
    expect(process.listeners("exit")).toEqual(before);
  });

  test("calls a folder in the place of a file by its name", () => {
    const { folder, host } = open();
    mkdirSync(join(folder, "results", "a"));
    expect(() => host.write("output/a", bytes)).toThrow("there is a folder of that name");
  });

  // The administrator of a system may write everywhere, and Windows knows no such rights.
  const mayAll = process.platform === "win32" || process.getuid?.() === 0;
  test.skipIf(mayAll)("says when there is no right to write", () => {
    const { folder, host } = open();
    chmodSync(join(folder, "results"), 0o500);
    expect(failureOf(() => host.write("output/a", bytes))).toBe("denied");
  });

  test.skipIf(!existsSync("/dev/full"))("says when the disk is full", () => {
    const host = createNodeHost({ root: "/dev", out: "/dev", builtin: "/dev" });
    expect(failureOf(() => host.write("output/full", bytes))).toBe("no-space");
  });

  test("shows a path from the working folder, or whole when it lies elsewhere", () => {
    const { folder, host } = open();
    expect(host.display("output/a/b.pdf")).toBe(join(folder, "results", "a", "b.pdf"));
    const here = createNodeHost({ root: ".", out: "output", builtin: findPackageFolder() });
    expect(here.display("output/a/b.pdf")).toBe(["output", "a", "b.pdf"].join(sep));
  });
});

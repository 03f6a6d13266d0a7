/** The host in memory behaves as the one on Node and shows what was done. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test("a host in memory reads, lists, writes, renames and removes", () => {
  const host = createMemoryHost({ "data/house.yaml": "chancery: 1", "data/meetings/a.yaml": "" });
  expect(text(host.read("data/house.yaml"))).toBe("chancery: 1");
  expect(host.list("data")).toEqual([
    { name: "house.yaml", kind: "file" },
    { name: "meetings", kind: "folder" },
  ]);
  host.write("output/.a.part", new Uint8Array([1]));
  host.rename("output/.a.part", "output/a");
  host.remove("data/house.yaml");
  expect([...host.files.keys()]).toEqual(["data/meetings/a.yaml", "output/a"]);
  expect(host.log).toEqual([
    "write output/.a.part",
    "rename output/.a.part output/a",
    "remove data/house.yaml",
  ]);
});

test("a host in memory refuses paths that lead out, and fails where it is told to", () => {
  const host = createMemoryHost(
    {},
    { failAt: (_, index) => (index === 1 ? "no-space" : undefined) },
  );
  expect(() => host.read("../a")).toThrow("downwards");
  host.write("output/a", new Uint8Array());
  expect(() => host.write("output/b", new Uint8Array())).toThrow("the disk is full");
  expect(host.files.has("output/b")).toBe(false);
});

test("a host in memory makes a file only where there is none, and fails there too", () => {
  const host = createMemoryHost(
    {},
    { failAt: (step) => (step.endsWith("c") ? "denied" : undefined) },
  );
  expect(host.create("data/a", new Uint8Array([1]))).toBe(true);
  expect(host.create("data/a", new Uint8Array([2]))).toBe(false);
  expect(host.files.get("data/a")).toEqual(new Uint8Array([1]));
  expect(() => host.create("data/c", new Uint8Array())).toThrow("there is no right");
  expect(host.log).toEqual(["create data/a", "create data/a", "create data/c"]);
});

test("a host in memory plays the processes that a test names, and its own end", async () => {
  let slept = 0;
  const host = createMemoryHost(
    {},
    {
      self: { process: 5, machine: "PC-5" },
      running: [6],
      onSleep: (milliseconds) => {
        slept += milliseconds;
      },
    },
  );
  expect(host.self()).toEqual({ process: 5, machine: "PC-5" });
  expect([5, 6, 7].map((number) => host.isRunning(number))).toEqual([true, true, false]);
  await host.sleep(250);
  expect(slept).toBe(250);
  const done: string[] = [];
  host.atExit(() => done.push("kept"));
  host.atExit(() => done.push("called off"))();
  host.exit();
  expect(done).toEqual(["kept"]);
});

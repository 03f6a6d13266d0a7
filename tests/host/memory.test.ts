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

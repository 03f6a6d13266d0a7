/** What the system keeps of a file tells each change of it, whatever a program makes of its times. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { createNodeHost } from "../../src/host/node.ts";

function folder() {
  const root = mkdtempSync(join(tmpdir(), "chancery-stamps-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "output"));
  return { root, host: createNodeHost({ root, out: join(root, "output"), builtin: root }) };
}

test("a file of the same length and time is another one, and one that is left alone is the same", async () => {
  const { root, host } = folder();
  const file = join(root, "output", "a.pdf");
  const then = new Date(2020, 1, 1);
  writeFileSync(file, "one");
  utimesSync(file, then, then);
  const before = host.stamps("output");
  expect(host.stamps("output")).toEqual(before);
  await new Promise((wake) => setTimeout(wake, 20));
  writeFileSync(file, "two");
  utimesSync(file, then, then);
  const [after] = host.stamps("output");
  expect(after?.name).toBe("a.pdf");
  expect(after?.stamp).not.toBe(before[0]?.stamp);
  expect(after?.changed).toBeGreaterThan(then.getTime());
});

test.skipIf(process.platform === "win32")("folders and links may change at any moment", () => {
  const { root, host } = folder();
  mkdirSync(join(root, "output", "v1"));
  writeFileSync(join(root, "b"), "");
  symlinkSync(join(root, "b"), join(root, "output", "link"));
  const all = host.stamps("output").map(({ name, changed }) => [name, changed]);
  expect(all).toEqual([
    ["link", Number.POSITIVE_INFINITY],
    ["v1", Number.POSITIVE_INFINITY],
  ]);
  expect(host.stamps("output/nothing")).toEqual([]);
});

test("in memory a file that was written again has another stamp", () => {
  const host = createMemoryHost({ "output/a": "one" });
  const before = host.stamps("output");
  expect(host.stamps("output")).toEqual(before);
  host.write("output/a", new TextEncoder().encode("one"));
  expect(host.stamps("output")).not.toEqual(before);
});

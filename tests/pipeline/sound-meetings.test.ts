/** A slip in the files of one meeting, and the papers of the others. */
import { expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import { EARLIER, LATER } from "../record/fixture.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";
import { THIRD, three } from "../support/three-meetings.ts";

async function buildWith(changes: Readonly<Record<string, readonly [string, string]>>) {
  const builtin = [...exampleInMemory().files].filter(([path]) => path.startsWith("builtin/"));
  const host = createMemoryHost({ ...three, ...Object.fromEntries(builtin) });
  for (const [path, [from, to]] of Object.entries(changes)) {
    const text = three[path] ?? "";
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    host.files.set(path, new TextEncoder().encode(text.replace(from, () => to)));
  }
  const { outcome, codes, packs, diagnostics } = await runBuild(host, {
    kinds: ["talking-points"],
    formats: ["docx"],
  });
  const made = packs.map(({ pack, outcome }) => `${outcome} ${pack}`).sort();
  const folders = new Set(outputsOf(host).map((path) => path.split("/")[1]));
  return { outcome, codes, made, folders: [...folders].sort(), diagnostics };
}

test("without a slip, the papers of all are made", async () => {
  const { outcome, folders, codes } = await buildWith({});
  expect({ outcome, codes, folders }).toEqual({
    ...{ outcome: "done", codes: [], folders: [EARLIER, THIRD, LATER] },
  });
});

test.each([
  ["in its commitments", `data/commitments/${THIRD}.yaml`, "by: binh", "by: bihn"],
  ["in its meeting", `data/meetings/${THIRD}.yaml`, "state: held", "state: hold"],
  ["that makes its file unreadable", `data/meetings/${THIRD}.yaml`, "sides:", "sides: ["],
])("a slip %s leaves only that meeting without papers", async (_, path, from, to) => {
  const { outcome, made, folders } = await buildWith({ [path]: [from, to] });
  expect({ outcome, folders }).toEqual({ outcome: "problems", folders: [EARLIER, LATER] });
  expect(made).toEqual([`failed ${THIRD}`, `written ${EARLIER}`, `written ${LATER}`]);
});

test("a meeting that would tell of the wrong one is left out with it, and says so", async () => {
  const { made, diagnostics, codes } = await buildWith({
    [`data/commitments/${LATER}.yaml`]: ["by: binh", "by: bihn"],
    "data/agreements.yaml": [`before: ${LATER}`, `before: ${EARLIER}`],
  });
  expect(made).toEqual([`failed ${EARLIER}`, `failed ${LATER}`, `written ${THIRD}`]);
  expect(codes).toContain("meeting-left-out");
  const left = diagnostics.find(({ code }) => code === "meeting-left-out");
  expect(left?.message).toContain(EARLIER);
  expect(left?.hint).toContain(LATER);
});

test("a meeting whose sides are nobody on record may concern any other", async () => {
  const { made, codes } = await buildWith({
    [`data/meetings/${THIRD}.yaml`]: ["party: mol,", "party: mlo,"],
  });
  expect(made).toEqual([`failed ${EARLIER}`, `failed ${THIRD}`, `failed ${LATER}`]);
  expect(codes).toContain("meeting-left-out");
});

test("a slip that concerns all meetings stops all", async () => {
  const { outcome, made, folders } = await buildWith({
    "data/people.yaml": ["call_name: unknown", "call_nam: unknown"],
  });
  expect({ outcome, made, folders }).toEqual({ outcome: "problems", made: [], folders: [] });
});

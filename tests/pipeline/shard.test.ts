/** The parts of a batch that is spread over machines are together what one machine would have made. */
import { expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { hashBytes } from "../../src/pack/manifest.ts";
import type { BuildOptions } from "../../src/pipeline.ts";
import { EARLIER, LATER } from "../record/fixture.ts";
import { builtinTemplates, runBuild } from "../support/example-in-memory.ts";
import { THIRD, three } from "../support/three-meetings.ts";

const usual = { kinds: ["talking-points"], formats: ["docx"] };

async function buildIn(files: Readonly<Record<string, string>>, options: Partial<BuildOptions>) {
  const host = createMemoryHost({ ...files, ...builtinTemplates });
  const { packs, codes } = await runBuild(host, { ...usual, ...options });
  return { host, codes, meetings: packs.map(({ pack }) => pack) };
}

/** All that lies in the folder of papers, each with a sum of its bytes. */
const written = ({ files }: MemoryHost) =>
  [...files].flatMap(([path, bytes]) => {
    return path.startsWith("output/") ? [`${path} ${hashBytes(bytes)}`] : [];
  });

test.each([1, 2, 3, 5])(
  "%i parts are the whole, and no meeting is in two of them",
  async (count) => {
    const whole = await buildIn(three, {});
    const parts = [];
    for (let index = 1; index <= count; index++) {
      parts.push(await buildIn(three, { shard: { index, count } }));
    }
    expect(parts.flatMap(({ meetings }) => meetings).sort()).toEqual(whole.meetings.toSorted());
    expect(parts.flatMap(({ host }) => written(host)).sort()).toEqual(written(whole.host).sort());
  },
);

test("meetings that are named are divided among the parts too", async () => {
  const meetings = [LATER, EARLIER];
  const parts = [];
  for (const index of [1, 2]) {
    parts.push((await buildIn(three, { meetings, shard: { index, count: 2 } })).meetings);
  }
  expect(parts).toEqual([[LATER], [EARLIER]]);
});

test("a broken meeting is told of in one part, and changes nobody else's", async () => {
  const file = `data/meetings/${THIRD}.yaml`;
  const broken = { ...three, [file]: (three[file] ?? "").replace("state: held", "state: hold") };
  const parts = [];
  for (const index of [1, 2, 3]) {
    parts.push((await buildIn(broken, { shard: { index, count: 3 } })).meetings);
  }
  expect(parts).toEqual([[EARLIER], [THIRD], [LATER]]);
});

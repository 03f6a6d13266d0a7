/** A build after a change makes only what the change concerns, and what lies there is what a build from nothing makes. */
import { beforeEach, expect, test } from "vitest";
import { createMemoryHost, type MemoryHost } from "../../src/host/memory.ts";
import { hashBytes } from "../../src/pack/manifest.ts";
import type { BuildOptions } from "../../src/pipeline.ts";
import { EARLIER, LATER } from "../record/fixture.ts";
import { builtinTemplates, runBuild } from "../support/example-in-memory.ts";
import { THIRD, three } from "../support/three-meetings.ts";

const usual = { kinds: ["follow-up-memo"], formats: ["pdf"], program: "this one" };
const ALL = [EARLIER, THIRD, LATER];
const fileOf = (id: string) => `data/meetings/${id}.yaml`;
const paperOf = (id: string) => `output/${id}/follow-up-memo.en.pdf`;
let host: MemoryHost;

/** A build, with the meetings whose papers were made in it. */
async function buildAgain(options: Partial<BuildOptions> = {}) {
  const made: string[] = [];
  const onStep = ({ meeting }: { readonly meeting: string }) => void made.push(meeting);
  return { ...(await runBuild(host, { ...usual, onStep, ...options })), made };
}

function replace(path: string, from: string, to: string): void {
  const before = new TextDecoder().decode(host.read(path));
  expect(before).toContain(from);
  host.write(path, new TextEncoder().encode(before.replace(from, to)));
}

/** The papers by path, each with a sum of its bytes. */
const papers = ({ files }: Pick<MemoryHost, "files">) =>
  [...files]
    .filter(([path]) => /^output\/.*\.(?:docx|pdf)$/u.test(path))
    .map(([path, bytes]) => `${path} ${hashBytes(bytes)}`)
    .sort();

/** Those of a build that knows nothing of what was before. */
async function papersFromNothing(): Promise<readonly string[]> {
  const inputs = [...host.files].filter(([path]) => !path.startsWith("output/"));
  const fresh = createMemoryHost(Object.fromEntries(inputs));
  await runBuild(fresh, usual);
  return papers(fresh);
}

beforeEach(async () => {
  host = createMemoryHost({ ...three, ...builtinTemplates });
  expect((await buildAgain()).made).toEqual(ALL);
});

test("where nothing has changed nothing is made, and the same is told", async () => {
  // Something to tell of: a warning of the record, and one of a paper.
  replace(fileOf(EARLIER), "state: held", "state: cancelled");
  const named = { meetings: [EARLIER, LATER] };
  const first = await buildAgain(named);
  expect(first.codes).not.toEqual([]);
  const before = new Map(host.files);
  const second = await buildAgain(named);
  expect(second.made).toEqual([]);
  const { files, diagnostics, outcome, packs } = second;
  expect({ files, diagnostics, outcome }).toEqual({
    files: first.files,
    diagnostics: first.diagnostics,
    outcome: first.outcome,
  });
  expect(packs.map(({ outcome }) => outcome)).toEqual(["unchanged", "unchanged"]);
  expect(new Map(host.files)).toEqual(before);
});

test.each([
  ["a line of its own", fileOf(THIRD), "title: Bilateral meeting", "title: Reception", [THIRD]],
  ["a line of people", "data/people.yaml", "Somsak Rattana", "Somsak Rattanavong", ALL],
  [
    "a line of the house",
    "data/house.yaml",
    "mark: Internal use only",
    "mark: Not for others",
    ALL,
  ],
])(
  "after a change of %s the papers are those of a build from nothing",
  async (_, path, from, to, concerned) => {
    replace(path, from, to);
    const { made, outcome } = await buildAgain();
    expect(made).toEqual(concerned);
    expect(outcome).toBe("done");
    expect(papers(host)).toEqual(await papersFromNothing());
    expect((await buildAgain()).made).toEqual([]);
  },
);

test.each([
  "builtin/templates/follow-up-memo.md.hbs",
  "builtin/templates/locales/en.yaml",
  "builtin/templates/themes/international.yaml",
])("after a change of %s all papers are made", async (path) => {
  host.write(path, new Uint8Array([...(host.read(path) ?? []), 10]));
  expect((await buildAgain()).made).toEqual(ALL);
});

test("a template of the house's own takes the place of the one that was used", async () => {
  const path = "templates/follow-up-memo.md.hbs";
  host.write(path, host.read(`builtin/${path}`) ?? new Uint8Array());
  expect((await buildAgain()).made).toEqual(ALL);
});

test("a paper that is gone, and what a killed run has left, is put in order", async () => {
  const before = papers(host);
  host.remove(paperOf(THIRD));
  host.write(`output/${LATER}/.x.pdf.part`, new Uint8Array([1]));
  expect((await buildAgain()).made).toEqual([THIRD, LATER]);
  expect(papers(host)).toEqual(before);
});

test("a paper that was changed by hand is still refused", async () => {
  host.write(paperOf(THIRD), new Uint8Array([1]));
  const { made, codes } = await buildAgain();
  expect([made, codes]).toEqual([[THIRD], ["edited-by-hand"]]);
  expect((await buildAgain({ force: true })).made).toEqual(ALL);
});

test("a meeting whose issued versions have changed is made again, and no other", async () => {
  host.write(`data/issued/${THIRD}.yaml`, new TextEncoder().encode("chancery: 1\n"));
  const { made } = await buildAgain();
  expect(made).toEqual([THIRD]);
});

test("another program, other options and what cannot be read make all papers", async () => {
  expect((await buildAgain({ program: "another" })).made).toEqual(ALL);
  expect((await buildAgain({ strict: true })).made).toEqual(ALL);
  expect((await buildAgain({ strict: true })).made).toEqual([]);
  replace("output/.chancery/built.json", "output", "utpout");
  expect((await buildAgain({ strict: true })).made).toEqual(ALL);
  expect((await buildAgain({ program: undefined })).made).toEqual(ALL);
});

test("what is known of other meetings is kept when some are named, as long as it holds", async () => {
  replace(fileOf(THIRD), "title: Bilateral meeting", "title: Reception");
  expect((await buildAgain({ meetings: [LATER] })).made).toEqual([]);
  expect((await buildAgain()).made).toEqual([THIRD]);
});

test("papers that nobody touched are not read, and those that were touched are", async () => {
  const pdfs: string[] = [];
  const buildOn = async () => {
    pdfs.length = 0;
    const read = (path: string) => {
      if (path.endsWith(".pdf")) pdfs.push(path);
      return memory.read(path);
    };
    host = { ...memory, read };
    const { made } = await buildAgain();
    host = memory;
    return made;
  };
  const memory = host;
  replace(fileOf(THIRD), "title: Bilateral meeting", "title: Reception");
  expect(await buildOn()).toEqual([THIRD]);
  expect(pdfs).not.toContain(paperOf(LATER));
  replace(fileOf(THIRD), "title: Reception", "title: Talks");
  // The same bytes, written again.
  memory.write(paperOf(LATER), memory.files.get(paperOf(LATER)) ?? new Uint8Array());
  expect(await buildOn()).toEqual([THIRD]);
  expect(pdfs).toContain(paperOf(LATER));
  replace(fileOf(THIRD), "title: Talks", "title: Meeting");
  const bytes = memory.files.get(paperOf(LATER))?.with(-10, 1) ?? new Uint8Array();
  memory.write(paperOf(LATER), bytes);
  expect(await buildOn()).toEqual([THIRD, LATER]);
});

/** Which papers a meeting has: those its state allows, and no memo of what has not taken place. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";

const meetingFile = `data/meetings/${BILATERAL}.yaml`;
const planned = () => exampleInMemory({ [meetingFile]: ["state: held", "state: planned"] });
const cancelled = () => exampleInMemory({ [meetingFile]: ["state: held", "state: cancelled"] });

describe("a meeting that is planned", () => {
  test("has papers of the eve and none of what came out", async () => {
    const { files, codes } = await runBuild(planned(), { meetings: [BILATERAL] });
    expect(codes).toEqual([]);
    expect(new Set(files.map(({ kind }) => kind))).toEqual(
      new Set(["briefing-note", "talking-points"]),
    );
  });

  test("says so when its memo is asked for by name", async () => {
    const host = planned();
    const { files, diagnostics, outcome } = await runBuild(host, {
      meetings: [BILATERAL],
      kinds: ["follow-up-memo"],
    });
    expect(files).toEqual([]);
    expect(outcome).toBe("done");
    expect(diagnostics).toMatchObject([
      { code: "meeting-not-held", severity: "warning", place: { file: meetingFile } },
    ]);
    expect(diagnostics[0]?.message).toContain("follow-up-memo");
    expect(outputsOf(host)).toEqual([]);
  });
});

describe("a meeting that is cancelled", () => {
  test("has no papers, and no word is lost on it in a build of all", async () => {
    const host = cancelled();
    const { files, codes, outcome } = await runBuild(host);
    expect([outcome, codes]).toEqual(["done", []]);
    expect(new Set(files.map(({ path }) => path.split("/")[1]))).toEqual(new Set([RECEPTION]));
    expect(outputsOf(host).filter((path) => path.includes(BILATERAL))).toEqual([]);
  });

  test("is told of when it is built by name", async () => {
    const { files, diagnostics } = await runBuild(cancelled(), { meetings: [BILATERAL] });
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "meeting-cancelled", severity: "warning", place: { file: meetingFile } },
    ]);
  });

  test("loses the papers that were built before", async () => {
    const host = exampleInMemory();
    await runBuild(host, { meetings: [BILATERAL] });
    const bytes = host.files.get(meetingFile) ?? new Uint8Array();
    const text = new TextDecoder().decode(bytes).replace("state: held", "state: cancelled");
    host.files.set(meetingFile, new TextEncoder().encode(text));
    await runBuild(host);
    expect(outputsOf(host).filter((path) => path.includes(BILATERAL))).toEqual([
      `output/${BILATERAL}/manifest.json`,
    ]);
  });
});

const template = (front: string) =>
  new TextEncoder().encode(
    `---\nchancery: 1\n${front}\naudience: internal\norder: 9\n---\n# {{paper.title}}\n`,
  );

test("a kind for a meeting as at a week is refused at its line, since no paper could come of it", () => {
  const host = exampleInMemory();
  host.files.set("templates/odd.md.hbs", template("for: meeting\nas_at: week\ntitle: Odd paper"));
  const report = new Report();
  check(host, {}, report);
  expect(report.diagnostics).toMatchObject([
    { code: "template-as-at", place: { file: "templates/odd.md.hbs", line: 4, column: 8 } },
  ]);
});

test("a kind for a week is refused in a build of meetings instead of making nothing", async () => {
  const host = exampleInMemory();
  host.files.set("templates/weekly-memo.md.hbs", template("for: week\nas_at: week"));
  expect((await runBuild(host, { meetings: [BILATERAL] })).codes).toEqual([]);
  const { diagnostics, outcome } = await runBuild(host, { kinds: ["weekly-memo"] });
  expect(outcome).toBe("problems");
  expect(diagnostics).toMatchObject([{ code: "kind-not-for-meeting" }]);
});

test.each([
  ["2025-11-20", "20 November 2025", ["2025-11-20"]],
  ["2025-12-31", "31 December 2025", ["2025-12-01", "2025-12-31"]],
])(
  "as of %s the papers know no more than that, in print and in the manifest",
  async (asOf, words, days) => {
    const host = exampleInMemory();
    const options = { meetings: [BILATERAL], asOf };
    await runBuild(host, options);
    const text = new TextDecoder().decode(host.files.get(`output/${BILATERAL}/manifest.json`));
    const { outputs }: { outputs: readonly { asAt: string }[] } = JSON.parse(text);
    expect([...new Set(outputs.map(({ asAt }) => asAt))].sort()).toEqual(days);
    const memo = await runBuild(host, { ...options, kinds: ["follow-up-memo"], emit: "document" });
    expect(memo.emitted.map(({ text }) => text).join()).toContain(words);
  },
);

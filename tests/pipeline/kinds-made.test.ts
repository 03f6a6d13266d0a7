/** Which papers a build makes: the house file may list them, and some are made on request only. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, outputsOf, runBuild, runWeekly } from "../support/example-in-memory.ts";

const THEME = "theme: international";

function house(line: string) {
  return exampleInMemory({ "data/house.yaml": [THEME, `${line}\n${THEME}`] });
}

/** The kinds of which there is a paper. */
async function made(host: ReturnType<typeof house>, kinds?: readonly string[]) {
  const options = { meetings: [BILATERAL], emit: "markdown", ...(kinds && { kinds }) } as const;
  const { emitted } = await runBuild(host, options);
  return emitted.map(({ paper }) => paper.replace(/^.*\/|\.en$/gu, ""));
}

const card = (more: string) =>
  new TextEncoder().encode(
    `---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 9\ntitle: Card\n${more}---\n# {{paper.title}}\n\n{{meeting.title}}\n`,
  );

test("those that the house file lists, in the order of the pack", async () => {
  const host = house("papers: [follow-up-memo, briefing-note]");
  expect(await made(host)).toEqual(["briefing-note", "follow-up-memo"]);
});

test("by name any other too, whatever the house file lists", async () => {
  expect(await made(house("papers: [briefing-note]"), ["talking-points"])).toEqual([
    "talking-points",
  ]);
});

test("a paper on request, only where it is asked for by name", async () => {
  const host = exampleInMemory();
  host.files.set("templates/card.md.hbs", card("on_request: true\n"));
  expect(await made(host)).not.toContain("card");
  expect(await made(host, ["card"])).toContain("card");
  const listed = house("papers: [card]");
  listed.files.set("templates/card.md.hbs", card("on_request: true\n"));
  expect(await made(listed)).toEqual(["card"]);
});

test("a check looks at the template of a paper on request too", () => {
  const host = exampleInMemory();
  host.files.set("templates/card.md.hbs", card("on_request: true\nlabels: { x: { vi: Chào } }\n"));
  const report = new Report();
  check(host, {}, report);
  expect(report.diagnostics.map(({ code }) => code)).toEqual(["template-untranslated"]);
});

test("the memo of the week is made whatever the house file lists", async () => {
  const host = house("papers: [briefing-note]");
  await runWeekly(host);
  expect(outputsOf(host).filter((path) => path.includes("weekly-memo"))).not.toEqual([]);
});

test("a name that is no kind, or one of a week, is told of where it stands", async () => {
  const host = house("papers: [briefing-note, folow-up-memo, weekly-memo]");
  const { diagnostics, outcome } = await runBuild(host);
  expect(outcome).toBe("problems");
  expect(diagnostics).toMatchObject([
    {
      code: "unknown-kind",
      hint: 'did you mean "follow-up-memo"?',
      place: { file: "data/house.yaml", line: 8, column: 25 },
    },
    { code: "kind-not-for-meeting", place: { file: "data/house.yaml", line: 8, column: 40 } },
  ]);
});

test("so is a name in the letterhead of the house or of a meeting, at its line", async () => {
  const papers = (name: string) => `  papers:\n    ${name}:\n      addressees: []\n`;
  const host = exampleInMemory({
    "data/house.yaml": ["letterhead:\n", `letterhead:\n${papers("folow-up-memo")}`],
    [`data/meetings/${BILATERAL}.yaml`]: ["letterhead:\n", `letterhead:\n${papers("weekly-memo")}`],
  });
  const { diagnostics } = await runBuild(host);
  const lineOf = (path: string, words: string) =>
    new TextDecoder()
      .decode(host.files.get(path))
      .split("\n")
      .findIndex((line) => line.includes(words)) + 1;
  const meeting = `data/meetings/${BILATERAL}.yaml`;
  expect(diagnostics).toMatchObject([
    {
      code: "unknown-kind",
      hint: 'did you mean "follow-up-memo"?',
      place: { file: "data/house.yaml", line: lineOf("data/house.yaml", "folow-up") },
    },
    {
      code: "kind-not-for-meeting",
      place: { file: meeting, line: lineOf(meeting, "weekly-memo:") },
    },
  ]);
});

test("the house may have a form for the memos of a week", async () => {
  const host = exampleInMemory({
    "data/house.yaml": [
      "letterhead:\n",
      "letterhead:\n  papers: { weekly-memo: { addressees: [] } }\n",
    ],
  });
  expect((await runBuild(host)).diagnostics).toEqual([]);
});

test("a kind of a folder that the house has not chosen is told of with the line that chooses it", () => {
  const report = new Report();
  check(house("papers: [bao-cao]"), {}, report);
  expect(report.diagnostics).toMatchObject([
    { code: "unknown-kind", hint: expect.stringContaining("write templates: vn-decree-30 into") },
  ]);
});

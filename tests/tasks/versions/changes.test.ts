/** What `chancery changes` tells apart, and what papers say of a version before they are issued and after. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { type ChangesOptions, changes } from "../../../src/tasks/versions/changes.ts";
import { must } from "../../support/example.ts";
import { runBuild } from "../../support/example-in-memory.ts";
import { pdfPageTexts } from "../../support/pdf-words.ts";
import { below, edit, eveningHouse, folderOf, MEETING, MEETING_FILE, runIssue } from "./evening.ts";

const TEMPLATE = "builtin/templates/talking-points.md.hbs";
/** The theme of the house prints none of it. */
const LETTERHEAD = `letterhead:
  parent: none
  issuer: moha
  abbreviation: BNV
  place: Hanoi
  signatory: unknown
  addressees: [First, Second]
  recipients: unknown
  file: unknown`;
const PAPER = `output/${MEETING}/talking-points.en.pdf`;

async function find(host: MemoryHost, options: Partial<ChangesOptions> = {}) {
  const report = new Report();
  const asked = { toolVersion: "0.0.0", ...options };
  const found = await changes(host, MEETING, asked, report);
  const told = found.locale && found.changes?.(found.locale);
  return { ...found, told, codes: report.diagnostics.map(({ code }) => code) };
}

/** The words of the first page and of its foot. */
async function pageOne(host: MemoryHost, path: string): Promise<string> {
  const bytes = must(host.files.get(path), path);
  const [[body = ""], [foot = ""]] = [
    await pdfPageTexts(bytes),
    await pdfPageTexts(bytes, "Artifact"),
  ];
  return `${body} ${foot}`;
}

describe("changes", () => {
  test("are told by fact, and by paper with the page", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    const { told, outcome } = await find(host);
    expect(outcome).toBe("done");
    expect(told).toMatchObject({
      meeting: MEETING,
      since: { number: 1 },
      templates: [],
      facts: [{ entry: { kind: "meeting", id: MEETING }, path: ["start"], after: "14:30" }],
      papers: [{ paper: "talking-points.en", state: "changed" }],
    });
    const [paper] = must(told, "changes").papers;
    expect(paper?.changes.map(({ page, cause }) => [page, cause])).toEqual([[1, "facts"]]);
  });

  test("of a template are told apart from those of facts", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    edit(host, TEMPLATE, "# {{paper.title}}", "# {{paper.title}}\n\n{{meeting.title}}\n");
    const told = must((await find(host)).told, "changes");
    expect(told.templates).toEqual([TEMPLATE]);
    const [paper] = told.papers;
    expect(paper?.changes.map(({ cause }) => cause).sort()).toEqual(["facts", "templates"]);
    expect(told.facts.map(({ path }) => path)).toEqual([["start"]]);
  });

  test("since an earlier version, since none, and since one that is lost", async () => {
    const host = eveningHouse();
    expect(await find(host)).toMatchObject({ outcome: "usage", codes: ["nothing-issued"] });
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    await runIssue(host);
    expect((await find(host)).told?.facts).toEqual([]);
    expect((await find(host, { since: 1 })).told?.facts).toMatchObject([{ path: ["minutes"] }]);
    expect(await find(host, { since: 3 })).toMatchObject({
      outcome: "usage",
      codes: ["unknown-version"],
    });
    for (const path of below(host, folderOf(2)).keys()) host.files.delete(path);
    expect(await find(host)).toMatchObject({ outcome: "problems", codes: ["version-lost"] });
  });

  test("in a language that is new are new papers, and no change of a template", async () => {
    const host = eveningHouse();
    edit(host, "data/house.yaml", "{ en: 100 }", "{ en: 100, vi: 100 }");
    await runIssue(host);
    edit(host, MEETING_FILE, "cleared_by: The Chief of Office", "cleared_by: binh");
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    const { told } = await find(host, { languages: ["en", "vi"] });
    expect(told?.templates).toEqual([]);
    expect(told?.papers.map(({ paper, state }) => `${paper} ${state}`)).toEqual([
      "talking-points.en changed",
      "talking-points.vi new",
    ]);
    expect(told?.papers[0]?.changes.map(({ cause }) => cause)).toEqual(["facts"]);
  });

  test("name people, also where a field may hold other words", async () => {
    const host = eveningHouse();
    edit(host, "data/house.yaml", "[talking-points]", "[briefing-note]");
    await runIssue(host, { accept: "as it is" });
    edit(host, MEETING_FILE, "cleared_by: The Chief of Office", "cleared_by: binh");
    expect((await find(host)).told?.facts).toMatchObject([
      { before: "The Chief of Office", after: "Đỗ Thanh Bình" },
    ]);
  });

  test("of what stands in the head and foot of pages are named by its words", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, "data/house.yaml", "mark: Internal", "mark: Restricted");
    const { told } = await find(host);
    const [paper] = must(told, "changes").papers;
    expect(paper).toMatchObject({
      state: "changed",
      changes: [
        {
          number: 1,
          before: ["Internal use only"],
          after: ["Restricted use only"],
          cause: "facts",
        },
      ],
    });
    expect(told?.facts).toMatchObject([
      { before: "Internal use only", after: "Restricted use only" },
    ]);
  });

  test("of a list in the head are those of its lines, and those of a theme its own", async () => {
    const host = eveningHouse();
    edit(host, "data/house.yaml", "mark: Internal", `${LETTERHEAD}\nmark: Internal`);
    const theme = "builtin/templates/themes/international.yaml";
    edit(host, theme, 'firstHeader: { left: "{house}"', 'firstHeader: { left: "{addressees}"');
    await runIssue(host, { accept: "as it is" });
    edit(host, "data/house.yaml", "addressees: [First, Second]", "addressees: [Second, Third]");
    const [paper] = must((await find(host)).told, "changes").papers;
    expect(paper?.changes.map(({ before, after }) => [before, after])).toEqual([
      [["First"], ["Third"]],
    ]);
  });

  test("of a letterhead that no paper prints are none, and make no version", async () => {
    const host = eveningHouse();
    edit(host, "data/house.yaml", "mark: Internal", `${LETTERHEAD}\nmark: Internal`);
    await runIssue(host, { accept: "as it is" });
    edit(host, "data/house.yaml", "place: Hanoi", "place: Huế");
    const { told } = await find(host);
    expect(told).toMatchObject({ facts: [], papers: [{ state: "same", changes: [] }] });
    expect(await runIssue(host)).toMatchObject({ version: 1, isNew: false });
  });

  test("go on one page in both formats", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    const { files } = await find(host, { writesPaper: true });
    expect(files?.map(({ path, pages }) => [path, pages])).toEqual([
      [`output/${MEETING}/changes/what-changed.en.pdf`, 1],
      [`output/${MEETING}/changes/what-changed.en.docx`, undefined],
    ]);
  });
});

describe("a paper", () => {
  test("of a build is a draft once a version was issued, and says on page 1 what changed since", async () => {
    const host = eveningHouse();
    await runBuild(host, { meetings: [MEETING] });
    expect(await pageOne(host, PAPER)).not.toContain("draft");
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    const { files } = await runBuild(host, { meetings: [MEETING] });
    expect(files.map(({ edition }) => edition)).toEqual([undefined, undefined, "tracked"]);
    const page = await pageOne(host, PAPER);
    expect(page).toContain("draft after v1");
    expect(page).toContain("Changed since v1");
  });

  test("in which nothing changed has no box and no tracked edition, and loses the one that it had", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    await runBuild(host, { meetings: [MEETING] });
    edit(host, MEETING_FILE, "minutes: 60", "minutes: unknown");
    const { files } = await runBuild(host, { meetings: [MEETING] });
    expect(files.map(({ format }) => format)).toEqual(["pdf", "docx"]);
    expect(
      [...below(host, `output/${MEETING}`).keys()].filter((path) => path.includes("tracked")),
    ).toEqual([]);
    expect(await pageOne(host, PAPER)).not.toContain("Changed since");
  });

  test("of a version says which it is on its page, with the marker of its own tree", async () => {
    const host = eveningHouse();
    await runIssue(host);
    edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
    await runIssue(host);
    const page = await pageOne(host, `${folderOf(2)}/talking-points.en.pdf`);
    expect(page).toMatch(/v2 · [0-9a-f]{8}/u);
    expect(page).toContain("Changed since v1");
    expect(await pageOne(host, `${folderOf(1)}/talking-points.en.pdf`)).not.toContain("Changed");
  });
});

/** What `changes` may say of a version: nothing where it cannot know, and of each change the true cause. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { type ChangesOptions, changes } from "../../../src/tasks/versions/changes.ts";
import { hasChanged } from "../../../src/tasks/versions/changes-value.ts";
import { must } from "../../support/example.ts";
import { builtinTemplates } from "../../support/example-in-memory.ts";
import { pdfPageTexts } from "../../support/pdf-words.ts";
import {
  below,
  edit,
  eveningHouse,
  folderOf,
  MEETING,
  MEETING_FILE,
  REGISTER,
  runIssue,
  textOf,
} from "./evening.ts";

async function find(host: MemoryHost, options: Partial<ChangesOptions> = {}) {
  const report = new Report();
  const asked = { toolVersion: "0.0.0", ...options };
  const found = await changes(host, MEETING, asked, report);
  const told = found.locale && found.changes?.(found.locale);
  const { diagnostics } = report;
  return { ...found, told, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

async function issued(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  return host;
}

/** A template of chancery's, or what stands instead in the house's own folder. */
function putOwn(host: MemoryHost, name: string, change = (text: string) => text): void {
  const text = must(builtinTemplates[`builtin/templates/${name}`], name);
  host.files.set(`templates/${name}`, new TextEncoder().encode(change(String(text))));
}

describe("of a version that is not whole, no facts are told", () => {
  test.each(["missing", "edited"])("where a file it was made from is %s", async (how) => {
    const host = await issued();
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    const path = `${folderOf(1)}/inputs/${MEETING_FILE}`;
    if (how === "missing") host.files.delete(path);
    else edit(host, path, "start: unknown", 'start: "09:00"');
    const { told, outcome, codes } = await find(host);
    expect({ told, outcome, codes }).toEqual({
      told: undefined,
      outcome: "problems",
      codes: ["version-lost"],
    });
    const again = await runIssue(host, { accept: "as it is" });
    expect(again.isNew).toBe(true);
    const names = [...below(host, folderOf(2)).keys()];
    expect(names.filter((name) => name.includes("what-changed"))).toEqual([]);
  });

  test("nor where this chancery makes other papers of it than were issued", async () => {
    const host = await issued();
    const path = `${folderOf(1)}/manifest.json`;
    const manifest = JSON.parse(textOf(host, path));
    const [paper] = manifest.papers;
    manifest.papers.push({ ...paper, paper: "speaking-notes.en" });
    const old = hashBytes(must(host.files.get(path), path));
    host.files.set(path, new TextEncoder().encode(JSON.stringify(manifest)));
    edit(host, REGISTER, old, hashBytes(must(host.files.get(path), path)));
    const [own = ""] = /\n *talking-points\.en: .*/u.exec(textOf(host, REGISTER)) ?? [];
    edit(host, REGISTER, own, `${own}${own.replace("talking-points", "speaking-notes")}`);
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    const { told, outcome, diagnostics } = await find(host);
    expect([told, outcome]).toEqual([undefined, "problems"]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "the papers of v1 cannot be made again of what was kept, so facts cannot be compared",
    ]);
  });
});

describe("a meeting that is", () => {
  test.each(["cancelled", "planned"])("%s is told first of all", async (state) => {
    const host = await issued();
    edit(host, MEETING_FILE, "state: held", `state: ${state}`);
    edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
    const { told, files } = await find(host, { writesPaper: true });
    const [first, ...others] = must(told, "changes").facts;
    expect(first).toMatchObject({
      ...{ about: "state", before: "held", after: state, path: ["state"] },
      place: { file: MEETING_FILE, line: 5 },
    });
    expect(others.map(({ path }) => path)).not.toContainEqual(["state"]);
    const [pdf] = must(files, "files");
    const bytes = must(host.files.get(must(pdf, "a PDF").path), "a PDF");
    expect((await pdfPageTexts(bytes)).join(" ")).toContain(state);
  });
});

describe("a file of the house's own", () => {
  test("in which a label is worded otherwise is a change of wording, not of a fact", async () => {
    const host = await issued();
    putOwn(host, "locales/en.yaml", (text) =>
      text.replace("talking-points: Talking points", "talking-points: Speaking notes"),
    );
    const { told } = await find(host);
    expect(told?.facts).toEqual([]);
    expect(told?.templates).toEqual(["templates/locales/en.yaml"]);
    const [paper] = must(told, "changes").papers;
    expect([...new Set(paper?.changes.map(({ cause }) => cause))]).toEqual(["templates"]);
  });

  test("that is the same as chancery's is no change", async () => {
    const host = await issued();
    putOwn(host, "talking-points.md.hbs");
    putOwn(host, "locales/en.yaml");
    const told = must((await find(host)).told, "changes");
    expect([told.templates, hasChanged(told)]).toEqual([[], false]);
  });

  test("is named where it differs, and the untouched one beside it is not", async () => {
    const host = await issued();
    putOwn(host, "talking-points.md.hbs", (text) =>
      text.replace("# {{paper.title}}", "# {{paper.title}}\n\n{{meeting.title}}\n"),
    );
    putOwn(host, "locales/en.yaml");
    const told = must((await find(host)).told, "changes");
    expect(told.templates).toEqual(["templates/talking-points.md.hbs"]);
  });
});

test("a draft is one after the last version, however far is looked back", async () => {
  const host = await issued();
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  await runIssue(host);
  edit(host, MEETING_FILE, "minutes: 60", "minutes: 45");
  const { files } = await find(host, { since: 1, writesPaper: true });
  const [pdf] = must(files, "files");
  const words = (await pdfPageTexts(must(host.files.get(must(pdf, "a PDF").path), "a PDF")))
    .join(" ")
    .replace(/\s+/gu, " ");
  expect(words).toContain("What changed in draft after v2");
  expect(words).toContain("since v1");
});

test("facts are named in the language of the messages", async () => {
  const host = await issued();
  edit(host, MEETING_FILE, "start: unknown", 'start: "14:30"');
  const { told, locale } = await find(host, { messages: "vi" });
  expect([locale?.tag, told?.facts.map(({ about }) => about)]).toEqual(["vi", ["giờ bắt đầu"]]);
  expect((await find(host)).told?.facts.map(({ about }) => about)).toEqual(["start"]);
});

import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL, RECEPTION } from "../support/example.ts";
import {
  exampleInMemory,
  outputsOf as outputs,
  runBuild as run,
} from "../support/example-in-memory.ts";

const meetingFile = `data/meetings/${BILATERAL}.yaml`;

describe("building the example folder", () => {
  test("makes three papers of two meetings in two formats, each pack with its manifest", async () => {
    const host = exampleInMemory();
    const { files, outcome, diagnostics } = await run(host);
    expect(diagnostics).toEqual([]);
    expect(outcome).toBe("done");
    expect(files).toHaveLength(12);
    expect(outputs(host)).toHaveLength(14);
    const manifest: unknown = JSON.parse(
      new TextDecoder().decode(host.files.get(`output/${BILATERAL}/manifest.json`)),
    );
    expect(manifest).toMatchObject({ meeting: BILATERAL, tool: { name: "chancery" } });
    expect(JSON.stringify(manifest)).toContain(meetingFile);
  });

  test("keeps the note's body to two pages and the points to one", async () => {
    const host = exampleInMemory();
    const { files } = await run(host, { kinds: ["talking-points"], formats: ["pdf"] });
    expect(files.map(({ pages }) => pages)).toEqual([1, 1]);
  });

  test("refuses a note whose body takes a third page, whatever formats are asked for", async () => {
    const long = "Leave with specific needs clarified in three areas. ".repeat(60);
    const host = exampleInMemory({
      [meetingFile]: ["Leave with specific needs clarified in three areas", long],
    });
    const { diagnostics, outcome } = await run(host, {
      meetings: [BILATERAL],
      formats: ["docx"],
      kinds: ["briefing-note"],
    });
    expect(outcome).toBe("problems");
    expect(diagnostics.map(({ code }) => code)).toEqual(["page-budget"]);
    expect(diagnostics[0]?.place?.file).toBe("builtin/templates/briefing-note.md.hbs");
    expect(outputs(host)).toEqual([]);
  });

  test("names the data line of a character that no font has, and writes the other packs", async () => {
    const host = exampleInMemory({
      [meetingFile]: ["en: Bilateral meeting of", "en: Bilateral 字 meeting of"],
    });
    const { diagnostics, files, outcome } = await run(host);
    expect(outcome).toBe("problems");
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { place } of diagnostics)
      expect(place).toMatchObject({ file: meetingFile, line: 12 });
    expect(diagnostics.map(({ message }) => message).join()).toContain("U+5B57");
    expect(files.map(({ path }) => path.split("/")[1])).toEqual(Array(6).fill(RECEPTION));
    expect(outputs(host).filter((path) => path.includes(BILATERAL))).toEqual([]);
  });

  test("tells all problems of all files at once and writes nothing", async () => {
    const host = exampleInMemory({
      [meetingFile]: ["principal: binh", "principal: bihn"],
      "data/people.yaml": ["precedence: 1", "precendence: 1"],
      [`data/commitments/${BILATERAL}.yaml`]: ["modality: instructed", "modality: ordered"],
    });
    const { diagnostics, files } = await run(host);
    expect(new Set(diagnostics.map(({ place }) => place?.file)).size).toBeGreaterThanOrEqual(2);
    expect(files).toEqual([]);
    expect(outputs(host)).toEqual([]);
  });

  test("takes a user's own template before the one that comes with chancery", async () => {
    const host = exampleInMemory();
    const own = new TextEncoder().encode(
      "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: internal\norder: 2\n---\n# {{paper.title}}\n",
    );
    host.files.set("templates/talking-points.md.hbs", own);
    const { emitted } = await run(host, {
      kinds: ["talking-points"],
      meetings: [BILATERAL],
      emit: "markdown",
    });
    expect(emitted.map(({ text }) => text)).toEqual(["# Talking points\n"]);
  });

  test("refuses a template that names what its audience may not read, before any data", async () => {
    const host = exampleInMemory();
    const path = "templates/talking-points.md.hbs";
    host.files.set(
      path,
      new TextEncoder().encode(
        "---\nchancery: 1\nfor: meeting\nas_at: eve\naudience: shareable\norder: 2\n---\n{{#each gaps}}\n- {{topic}}\n{{/each}}\n",
      ),
    );
    const report = new Report();
    check(host, {}, report);
    expect(report.diagnostics[0]?.place).toMatchObject({ file: path, line: 8 });
    expect(JSON.stringify(report.diagnostics[0])).toContain("internal");
  });

  test("does not depend on what was built before in the same process", async () => {
    const one = await run(exampleInMemory(), { meetings: [BILATERAL] });
    await run(exampleInMemory(), { meetings: [RECEPTION], asOf: "2025-12-31" });
    const two = await run(exampleInMemory(), { meetings: [BILATERAL] });
    expect(two.files).toEqual(one.files);
  });
});

describe("--emit", () => {
  test.each([RECEPTION, BILATERAL])("shows the Markdown of each paper of %s", async (meeting) => {
    for (const kind of ["briefing-note", "talking-points", "follow-up-memo"]) {
      const options = { meetings: [meeting], kinds: [kind], emit: "markdown" } as const;
      const { emitted } = await run(exampleInMemory(), options);
      await expect(emitted.map(({ text }) => text).join("\n")).toMatchFileSnapshot(
        `goldens/${meeting}.${kind}.md`,
      );
    }
  });
});

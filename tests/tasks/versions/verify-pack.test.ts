/** What `chancery verify` answers for the folder of a build: whether the record as it stands gives the same papers. */
import { expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { hashBytes } from "../../../src/pack/manifest.ts";
import { verify } from "../../../src/tasks/versions/verify.ts";
import { EARLIER } from "../../record/fixture.ts";
import { must } from "../../support/example.ts";
import { runBuild } from "../../support/example-in-memory.ts";
import { edit, eveningHouse, MEETING, MEETING_FILE, REGISTER, runIssue } from "./evening.ts";

const FOLDER = `output/${MEETING}`;
const PDF = "talking-points.en.pdf";
const DOCX = "talking-points.en.docx";

async function look(host: MemoryHost, toolVersion = "0.0.0") {
  const report = new Report();
  const verified = await verify(host, { host, name: FOLDER }, { toolVersion }, report);
  const { diagnostics } = report;
  const rebuilt = verified?.sort === "pack" ? verified.rebuilt : undefined;
  return {
    ...rebuilt,
    diagnostics,
    told: diagnostics.map(({ code, severity }) => [code, severity]),
  };
}

/** Puts another paper into the folder and its hash into the manifest, as whoever hides a change would. */
function forge(host: MemoryHost, name: string): void {
  const path = `${FOLDER}/${name}`;
  const bytes = must(host.files.get(path), path);
  const manifest = `${FOLDER}/manifest.json`;
  const forged = Uint8Array.from([...bytes, 0x0a]);
  edit(host, manifest, hashBytes(bytes), hashBytes(forged));
  host.files.set(path, forged);
}

async function built(options: Parameters<typeof runBuild>[1] = {}): Promise<MemoryHost> {
  const host = eveningHouse();
  await runBuild(host, { meetings: [MEETING], ...options });
  return host;
}

test("of the record as it was they come out again", async () => {
  expect(await look(await built())).toMatchObject({
    same: [DOCX, PDF],
    different: [],
    changed: [],
    told: [],
  });
});

test("up to another day, in one format, and after an issue they do too", async () => {
  expect(await look(await built({ asOf: "2025-11-20" }))).toMatchObject({ same: [DOCX, PDF] });
  expect(await look(await built({ formats: ["docx"] }))).toMatchObject({ same: [DOCX], told: [] });
  const host = eveningHouse();
  await runIssue(host);
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  await runBuild(host, { meetings: [MEETING] });
  expect(await look(host)).toMatchObject({
    same: [DOCX, PDF, "talking-points.tracked.en.docx"].sort(),
    told: [],
  });
});

test("a change hidden by a manifest that was changed too is found", async () => {
  const host = await built();
  forge(host, PDF);
  const { different, same, diagnostics, told } = await look(host);
  expect({ different, same, told }).toEqual({
    different: [PDF],
    same: [DOCX],
    told: [["pack-not-rebuilt", "error"]],
  });
  expect(diagnostics[0]?.message).toContain(PDF);
  // What another chancery built may have other bytes.
  expect((await look(host, "9.9.9")).told).toEqual([["pack-not-rebuilt", "warning"]]);
});

test("where the record changed, that is said, with what changed", async () => {
  const host = await built();
  edit(host, MEETING_FILE, "minutes: unknown", "minutes: 60");
  host.files.delete("builtin/templates/partials/entry.md.hbs");
  const { changed, same, different, told } = await look(host);
  expect({ changed, same, different }).toEqual({
    changed: [MEETING_FILE, "builtin/templates/partials/entry.md.hbs"],
    same: [],
    different: [],
  });
  expect(told).toEqual([["record-changed", "warning"]]);
});

test("what other meetings say is told where the papers tell of it, and only there", async () => {
  const other = `data/meetings/${EARLIER}.yaml`;
  const host = await built({ kinds: ["briefing-note"], formats: ["pdf"] });
  const papers = ["briefing-note.en.pdf"];
  edit(host, other, "minutes: unknown", "minutes: 45");
  expect(await look(host)).toMatchObject({ same: papers, changed: [], told: [] });
  edit(host, other, "on: 2025-11-11", "on: 2025-11-12");
  const { changed, same, different, told } = await look(host);
  expect({ changed, same, different }).toEqual({
    ...{ same: [], different: [] },
    changed: ["data/meetings/"],
  });
  expect(told).toEqual([["record-changed", "warning"]]);
});

test("where a file came, or a version was issued, that is said", async () => {
  const host = await built();
  host.files.set(
    "templates/talking-points.md.hbs",
    must(host.files.get("builtin/templates/talking-points.md.hbs"), "template"),
  );
  expect((await look(host)).changed).toEqual(["templates/talking-points.md.hbs"]);
  host.files.delete("templates/talking-points.md.hbs");
  await runIssue(host);
  expect((await look(host)).changed).toContain(REGISTER);
});

test("copies for the archive are not built again, and that is said", async () => {
  const host = await built();
  await runBuild(host, { meetings: [MEETING], archive: true });
  expect(await look(host)).toMatchObject({
    skipped: ["talking-points.archive.en.pdf"],
    same: [DOCX, PDF],
    told: [],
  });
});

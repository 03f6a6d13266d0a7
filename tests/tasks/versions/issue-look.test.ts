/** What makes a version a new one although its words are the same, and that `changes` says the same of it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../../src/diagnostics/report.ts";
import type { MemoryHost } from "../../../src/host/memory.ts";
import { changes } from "../../../src/tasks/versions/changes.ts";
import { hasChanged } from "../../../src/tasks/versions/changes-value.ts";
import { must } from "../../support/example.ts";
import { below, edit, eveningHouse, folderOf, MEETING, MEETING_FILE, runIssue } from "./evening.ts";

async function told(host: MemoryHost) {
  const found = await changes(host, MEETING, { toolVersion: "0.0.0" }, new Report());
  return must(found.changes, "no changes")(must(found.locale, "no locale"));
}

const THEME = "builtin/templates/themes/international.yaml";

async function issued(): Promise<MemoryHost> {
  const host = eveningHouse();
  await runIssue(host);
  return host;
}

describe("a paper that only looks otherwise is issued anew, and changes says so", () => {
  test.each([
    [
      "another theme",
      (host: MemoryHost) => edit(host, "data/house.yaml", "international", "large-print"),
    ],
    ["a corrected theme", (host: MemoryHost) => edit(host, THEME, "left: 25,", "left: 26,")],
    [
      "larger type",
      (host: MemoryHost) => edit(host, "data/house.yaml", "text_size: 11", "text_size: 14"),
    ],
    [
      "another font under the same name",
      (host: MemoryHost) => {
        const [path = ""] = [...host.files.keys()].filter((each) => /Regular\.ttf$/u.test(each));
        host.files.set(path, new Uint8Array([...must(host.files.get(path), path), 0]));
      },
    ],
  ])("%s", async (_, change) => {
    const host = await issued();
    change(host);
    const found = await told(host);
    expect([hasChanged(found), found.looks]).toEqual([true, ["talking-points.en"]]);
    const options = { accept: "as it is" };
    expect(await runIssue(host, options)).toMatchObject({ version: 2, isNew: true });
    expect(await runIssue(host, options)).toMatchObject({ version: 2, isNew: false });
  });

  test("what no page shows makes no version, and changes does not call it one", async () => {
    const host = await issued();
    const text = must(host.files.get(THEME), THEME);
    host.files.set(
      THEME,
      new TextEncoder().encode(`${new TextDecoder().decode(text)}# one more\n`),
    );
    const found = await told(host);
    expect([hasChanged(found), found.templates]).toEqual([false, [THEME]]);
    expect(await runIssue(host)).toMatchObject({ version: 1, isNew: false });
  });
});

describe("copies", () => {
  test("are refused where nobody is named to receive one, with the line to write", async () => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, "[{ to: binh }, { to: Interpreter }]", "[]");
    const refused = await runIssue(host, { marksCopies: true, accept: "as it is" });
    expect(refused).toMatchObject({ outcome: "usage", codes: ["no-recipients"] });
    expect(refused.diagnostics[0]?.hint).toContain(`distribution: in ${MEETING_FILE}`);
    expect(below(host, "output").size).toBe(0);
  });

  test.each([
    ["a party of the other side", "mlsw", true],
    ["a person of the other side", "phosay", true],
    ["a state that is not ours", "laos", true],
    ["a party of ours", "moha", false],
    ["words of which nothing is known", "Phosay's office", false],
  ])("for %s: what is for our own side is warned of", async (_, to, isTold) => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, "{ to: Interpreter }", `{ to: "${to}" }`);
    const { codes, diagnostics } = await runIssue(host);
    expect(codes.includes("recipient-of-other-side")).toBe(isTold);
    if (!isTold) return;
    const warning = diagnostics.find(({ code }) => code === "recipient-of-other-side");
    expect(warning?.message).toContain("talking-points");
    expect(warning?.place?.file).toBe(MEETING_FILE);
    expect(below(host, "output").size).toBe(0);
    expect((await runIssue(host, { accept: "they asked for it" })).outcome).toBe("done");
  });

  test("of what the other side may read are not warned of", async () => {
    const host = eveningHouse();
    edit(host, MEETING_FILE, "{ to: Interpreter }", "{ to: phosay }");
    edit(host, "data/house.yaml", "[talking-points]", "[open-points]");
    const head = "chancery: 1\nfor: meeting\nas_at: eve\naudience: shareable\norder: 2";
    const text = `---\n${head}\ntitle: Open points\n---\n{{meeting.title}}\n`;
    host.files.set("templates/open-points.md.hbs", new TextEncoder().encode(text));
    const { files, codes } = await runIssue(host, { accept: "as it is" });
    expect(files?.map(({ kind }) => kind)).toEqual(["open-points", "open-points"]);
    expect(codes).not.toContain("recipient-of-other-side");
  });
});

test.each(["../x", "a:b", "data\\meetings\\x"])("%s is no name of a meeting", async (name) => {
  const host = eveningHouse();
  expect(await runIssue(host, {}, name)).toMatchObject({
    outcome: "usage",
    codes: ["unknown-meeting"],
  });
});

test("a language in which papers were handed out stays, although the folder is lost", async () => {
  const host = eveningHouse();
  edit(host, "data/house.yaml", "{ en: 100 }", "{ en: 100, vi: 100 }");
  await runIssue(host, { languages: ["en", "vi"], accept: "as it is" });
  for (const path of below(host, folderOf(1)).keys()) host.files.delete(path);
  const { files } = await runIssue(host, { accept: "v1 is in the archive" });
  expect(files?.map(({ path }) => path)).toContain(`${folderOf(2)}/talking-points.vi.pdf`);
});

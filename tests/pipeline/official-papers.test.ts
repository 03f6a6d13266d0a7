/** The papers of the template folders that come with chancery: what each must hold, in every language. */
import { beforeAll, describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { check } from "../../src/pipeline.ts";
import { BILATERAL } from "../support/example.ts";
import { exampleInMemory, runBuild } from "../support/example-in-memory.ts";

const LINE = "theme: international";
const KINDS = ["bao-cao", "to-trinh", "cong-van", "bien-ban", "thong-bao"];

function house(folder: string, theme = folder) {
  const lines = `templates: ${folder}\ntheme: ${theme}`;
  return exampleInMemory({ "data/house.yaml": [LINE, lines] });
}

/** The Markdown of a paper, by kind and language as in `bao-cao.vi`. */
async function papersOf(folder: string, languages: readonly string[], kinds: readonly string[]) {
  const options = { meetings: [BILATERAL], languages, kinds, emit: "markdown" } as const;
  const { emitted } = await runBuild(house(folder), options);
  return new Map(emitted.map(({ paper, text }) => [paper.replace(/^.*\//u, ""), text]));
}

describe("vn-decree-30", () => {
  let papers: Awaited<ReturnType<typeof papersOf>>;
  const paper = (name: string) => papers.get(name) ?? "";
  beforeAll(async () => {
    papers = await papersOf("vn-decree-30", ["vi", "en", "lo"], KINDS);
  });

  test("has its five types of paper in three languages", () => {
    expect(papers.size).toBe(15);
  });

  test("ends the text of each as the decree's examples do, above the signatures", () => {
    for (const [name, text] of papers) {
      expect(text, name).toMatch(/\.\/\.\n\n::form\{name=(?:signature|minutes)\}\n$/u);
    }
  });

  test("gives an official letter no title, and all others their type and what they are about", () => {
    expect(paper("cong-van.vi")).not.toMatch(/^# /mu);
    expect(paper("bao-cao.vi")).toContain(
      "# Báo cáo\n\nKết quả cuộc gặp song phương giữa Bộ trưởng Bộ Nội vụ và Bộ trưởng",
    );
    expect(paper("to-trinh.vi")).toContain("# Tờ trình\n\nVề việc xin ý kiến chỉ đạo thực hiện");
    expect(paper("thong-bao.vi")).toContain("# Thông báo\n\nKết quả cuộc gặp");
    expect(paper("bien-ban.vi")).toContain("# Biên bản\n\n");
  });

  test("addresses what goes to somebody, and rests a submission on what the house names", () => {
    const formsOf = (kind: string) => {
      return Array.from(paper(`${kind}.vi`).matchAll(/::form\{name=(\w+)\}/gu), ([, name]) => name);
    };
    expect(KINDS.map(formsOf)).toEqual([
      ["addressees", "signature"],
      ["addressees", "basis", "signature"],
      ["addressees", "signature"],
      ["minutes"],
      ["signature"],
    ]);
  });

  test("records in its minutes nothing as agreed that is not recorded so", () => {
    const [, agreed = ""] = paper("bien-ban.en").split("## Agreed\n");
    expect(agreed).toContain("The register holds nothing specific that is recorded as agreed");
    expect(agreed).not.toContain("vl-2025");
    expect(paper("bien-ban.en")).toContain("Ended at: not stated in sources./.");
  });

  test("is free of problems with the theme of the decree, and with any other", () => {
    for (const theme of ["vn-decree-30", "international", "lo-official"]) {
      const report = new Report();
      check(house("vn-decree-30", theme), { languages: ["vi", "en"] }, report);
      expect(report.diagnostics.map(({ message }) => message)).toEqual([]);
    }
  });
});

describe.each([
  ["uk-submission", ["brief", "submission"]],
  ["ca-briefing-note", ["meeting-note"]],
] as const)("%s", (folder, kinds) => {
  test("is made within its own pages, with no problem", { timeout: 120_000 }, async () => {
    const options = { meetings: [BILATERAL], kinds };
    const { codes, files } = await runBuild(house(folder), options);
    expect(codes).toEqual([]);
    expect(files).toHaveLength(2 * kinds.length);
  });
});

test("a brief parts what may be used from what may not be disclosed", async () => {
  const brief = (await papersOf("uk-submission", ["en"], ["brief"])).get("brief.en") ?? "";
  const heads = Array.from(brief.matchAll(/^###? (.*)$/gmu), ([, head]) => head);
  expect(heads.indexOf("Points to make")).toBeLessThan(heads.indexOf("Background"));
  expect(heads.slice(heads.indexOf("Background"))).toEqual([
    "Background",
    "Can be freely used",
    "Should not be disclosed",
  ]);
});

test("a meeting note has its title in both languages", async () => {
  const papers = await papersOf("ca-briefing-note", ["en"], ["meeting-note"]);
  expect(papers.get("meeting-note.en")).toContain("# Meeting note / Note de rencontre\n");
});

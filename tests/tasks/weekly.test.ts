/** The papers of a week as they are put into its folder: for the house, for its units, and again. */
import { describe, expect, test } from "vitest";
import { hashBytes, parseManifest } from "../../src/pack/manifest.ts";
import { findNameProblem } from "../../src/pack/names.ts";
import { must } from "../support/example.ts";
import { exampleInMemory, outputsOf, runWeekly } from "../support/example-in-memory.ts";
import { LATER_WEEK, madeUpHost } from "../support/made-up-house.ts";
import { pdfText } from "../support/pdf-words.ts";

const FOLDER = "output/weekly/2025-W50";
const LATER = new Date("2026-01-12T05:00:00Z");

type Host = ReturnType<typeof exampleInMemory>;

function bytesOf(host: Host, name: string, folder = FOLDER): Uint8Array {
  return must(host.files.get(`${folder}/${name}`), `${name} was not written`);
}

function manifestOf(host: Host, folder = FOLDER) {
  const manifest = parseManifest(bytesOf(host, "manifest.json", folder));
  if (manifest === "unreadable") throw new Error("the manifest is unreadable");
  return manifest;
}

const hashes = (host: Host) =>
  outputsOf(host).map((path) => [path, hashBytes(bytesOf(host, path.slice(FOLDER.length + 1)))]);
const names = (host: Host) => outputsOf(host).map((path) => path.slice(FOLDER.length + 1));

describe("the papers of a week", () => {
  test("are the house's in both formats, and those of each body and person named to act", async () => {
    const host = madeUpHost();
    const { outcome, codes, files } = await runWeekly(host, {
      week: LATER_WEEK,
      now: LATER,
      units: ["all"],
      formats: ["pdf"],
    });
    expect([outcome, codes]).toEqual(["done", []]);
    const made = files.map(({ path }) => path.slice(`output/weekly/${LATER_WEEK}/`.length));
    expect(made[0]).toBe("weekly-memo.en.pdf");
    for (const unit of ["binh", "moha", "mlsw", "units"]) {
      expect(made).toContain(`weekly-memo.${unit}.en.pdf`);
    }
    for (const name of made) expect(findNameProblem(name)).toBeUndefined();
  });

  test("bear their week and unit in the manifest, and the day as at which they are", async () => {
    const host = exampleInMemory();
    await runWeekly(host, { units: ["mlsw"] });
    await runWeekly(host);
    const { week, meeting, outputs } = manifestOf(host);
    expect([week, meeting]).toEqual(["2025-W50", undefined]);
    expect(outputs.find(({ path }) => path === "weekly-memo.en.pdf")).not.toHaveProperty("unit");
    for (const format of ["pdf", "docx"]) {
      expect(outputs.find(({ path }) => path === `weekly-memo.mlsw.en.${format}`)).toMatchObject({
        ...{ kind: "weekly-memo", unit: "mlsw", lang: "en", format, asAt: "2025-12-08" },
      });
    }
  });

  test("are the same bytes when they are made again, later in the week and without --unit", async () => {
    const host = exampleInMemory();
    await runWeekly(host, { formats: ["pdf"] });
    await runWeekly(host, { units: ["mlsw"], formats: ["pdf"] });
    const first = hashes(host);
    const again = await runWeekly(host, {
      now: new Date("2025-12-14T16:59:00Z"),
      formats: ["pdf"],
    });
    expect(again.codes).toEqual([]);
    expect(again.files).toHaveLength(2);
    expect(hashes(host)).toEqual(first);
  });

  test("of the units that are there are renewed with the house's, so that none is left behind", async () => {
    const host = exampleInMemory();
    await runWeekly(host, { units: ["mlsw"], formats: ["pdf"] });
    expect(names(host).sort()).toEqual(["manifest.json", "weekly-memo.mlsw.en.pdf"]);
    await runWeekly(host);
    expect(names(host).sort()).toEqual([
      "manifest.json",
      "weekly-memo.en.docx",
      "weekly-memo.en.pdf",
      "weekly-memo.mlsw.en.docx",
      "weekly-memo.mlsw.en.pdf",
    ]);
    for (const output of manifestOf(host).outputs) expect(output).not.toHaveProperty("earlier");
  });

  test("that a person changed are kept, with all others as they were, until --force", async () => {
    const host = exampleInMemory();
    await runWeekly(host, { formats: ["pdf"] });
    const mine = new TextEncoder().encode("my own words");
    host.files.set(`${FOLDER}/weekly-memo.en.pdf`, mine);
    const { outcome, codes } = await runWeekly(host, { formats: ["pdf"] });
    expect([outcome, codes]).toEqual(["problems", ["edited-by-hand"]]);
    expect(bytesOf(host, "weekly-memo.en.pdf")).toEqual(mine);
    expect((await runWeekly(host, { formats: ["pdf"], force: true })).outcome).toBe("done");
    expect(bytesOf(host, "weekly-memo.en.pdf")).not.toEqual(mine);
  });

  test("tell of those that are left from an earlier record in words that suit a week", async () => {
    const host = exampleInMemory();
    await runWeekly(host, { formats: ["pdf"] });
    const house = new TextDecoder().decode(host.files.get("data/house.yaml"));
    host.files.set("data/house.yaml", new TextEncoder().encode(`${house}\n# a remark\n`));
    const { diagnostics } = await runWeekly(host, { units: ["mlsw"], formats: ["pdf"] });
    expect(diagnostics).toMatchObject([{ code: "earlier-file-kept" }]);
    expect(diagnostics[0]?.hint).toContain("chancery weekly --week 2025-W50");
  });
});

describe("an edition", () => {
  test("is of one body however it is called, and once however often it is named", async () => {
    const host = exampleInMemory();
    const units = ["mlsw", "Ministry of Labour and Social Welfare", "mlsw"];
    const { outcome, files } = await runWeekly(host, { units, formats: ["pdf"] });
    expect([outcome, files.map(({ path }) => path)]).toEqual([
      "done",
      [`${FOLDER}/weekly-memo.mlsw.en.pdf`],
    ]);
  });

  test("of a person is called by the name in print and by the id in the file's name", async () => {
    const host = madeUpHost();
    const { outcome } = await runWeekly(host, {
      ...{ week: LATER_WEEK, now: LATER, units: ["binh"], formats: ["pdf"] },
    });
    expect(outcome).toBe("done");
    const folder = `output/weekly/${LATER_WEEK}`;
    const text = await pdfText(bytesOf(host, "weekly-memo.binh.en.pdf", folder));
    expect(text).toContain("Items that concern Đỗ Thanh Bình");
    expect(text).toContain("vl-2025-12-02-02");
    expect(text).not.toContain("vl-2025-12-02-08");
    expect(text).not.toMatch(/\bbinh\b/u);
  });

  test("of nobody is refused, since the house's own memo tells what nobody is named for", async () => {
    const { outcome, diagnostics } = await runWeekly(exampleInMemory(), { units: ["unknown"] });
    expect(outcome).toBe("usage");
    expect(diagnostics).toMatchObject([{ code: "unknown-owner" }]);
  });

  test.each(["view", "markdown", "document"] as const)(
    "is shown as %s without a file being written",
    async (emit) => {
      const host = exampleInMemory();
      const { emitted, files } = await runWeekly(host, { units: ["all"], emit });
      expect(files).toEqual([]);
      expect(outputsOf(host)).toEqual([]);
      expect(emitted[0]).toMatchObject({ paper: "weekly/2025-W50/weekly-memo.en", stage: emit });
      expect(emitted.map(({ text }) => text).join()).toContain("vl-2025-12-02-13");
    },
  );
});

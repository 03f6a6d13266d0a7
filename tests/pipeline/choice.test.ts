/** What a caller asks for by name is compared with what there is, before any work is done. */
import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../../src/host/memory.ts";
import type { BuildOptions } from "../../src/pipeline.ts";
import { exampleInMemory, outputsOf, runBuild } from "../support/example-in-memory.ts";

describe("a name that is not there", () => {
  const slips: readonly (readonly [Partial<BuildOptions>, string, string])[] = [
    [{ meetings: ["2025-12-02-bihn-phosay"] }, "unknown-meeting", "2025-12-02-binh-phosay"],
    [{ kinds: ["breifing-note"] }, "unknown-kind", "briefing-note"],
    [{ languages: ["eng"] }, "unknown-language", "en"],
    [{ languages: ["EN"] }, "unknown-language", '"en"'],
    [{ languages: ["en-US"] }, "unknown-language", '"en"'],
    [{ languages: ["gb"] }, "unknown-language", '"en"'],
    [{ languages: ["xx"] }, "unknown-language", "known: en"],
    [{ formats: ["dox"] }, "unknown-format", "docx"],
    [{ asOf: "2025-13-01" }, "wrong-day", "2025-12-01"],
    [{ asOf: "tomorrow" }, "wrong-day", "2025-12-01"],
    [{ asOf: "2025-02-29" }, "wrong-day", "2025-12-01"],
    [{ kinds: [] }, "nothing-chosen", "all"],
    [{ languages: [] }, "nothing-chosen", "all"],
  ];
  test.each(slips)("%j is one error with the remedy", async (options, code, remedy) => {
    const host = exampleInMemory();
    const { outcome, diagnostics } = await runBuild(host, options);
    expect(outcome).toBe("usage");
    expect(diagnostics).toMatchObject([{ code, severity: "error" }]);
    expect(diagnostics[0]?.hint).toContain(remedy);
    expect(outputsOf(host)).toEqual([]);
  });

  test("is told together with all others, and before any problem of the record", async () => {
    const host = exampleInMemory();
    host.files.set("data/people.yaml", new TextEncoder().encode("people: ["));
    const { codes } = await runBuild(host, {
      meetings: ["x"],
      kinds: ["y"],
      languages: ["zz"],
      formats: ["w"],
      asOf: "1",
    });
    expect(codes).toEqual([
      "unknown-format",
      "unknown-kind",
      "unknown-language",
      "unknown-meeting",
      "wrong-day",
    ]);
  });
});

test("a name given twice counts once", async () => {
  const host = exampleInMemory();
  const { codes, files } = await runBuild(host, {
    kinds: ["talking-points", "talking-points"],
    languages: ["en", "en"],
    formats: ["docx", "docx"],
    meetings: ["2025-12-02-binh-phosay", "2025-12-02-binh-phosay"],
  });
  expect(codes).toEqual([]);
  expect(files).toHaveLength(1);
});

test("without a record the missing folder is told, not the name of a meeting in it", async () => {
  const { codes } = await runBuild(createMemoryHost({}), { meetings: ["visit"] });
  expect(codes).toContain("no-data");
  expect(codes).not.toContain("unknown-meeting");
});

test("a broken locale is told alone, without a word on the labels that it would hold", async () => {
  const host = exampleInMemory({
    "builtin/templates/locales/en.yaml": ["dates:", "dtaes:"],
    "data/people.yaml": ["precedence: 1", "precendence: 1"],
  });
  const { diagnostics } = await runBuild(host);
  const files = new Set(diagnostics.map(({ place }) => place?.file));
  expect(files).toEqual(new Set(["builtin/templates/locales/en.yaml", "data/people.yaml"]));
});

test("a theme and a language that the house asks for are told at their lines", async () => {
  const host = exampleInMemory({
    "data/house.yaml": ["theme: international", "theme: internatonal"],
  });
  const { diagnostics } = await runBuild(host, {});
  expect(diagnostics).toMatchObject([
    {
      code: "theme-missing",
      place: { file: "data/house.yaml", column: 8 },
      hint: 'did you mean "international"?',
    },
  ]);
  const lao = exampleInMemory({ "data/house.yaml": ["language: en", "language: km"] });
  expect((await runBuild(lao, {})).diagnostics).toMatchObject([
    { code: "locale-missing", place: { file: "data/house.yaml", column: 11 } },
  ]);
});

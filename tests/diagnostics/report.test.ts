import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { quote } from "../../src/diagnostics/phrase.ts";
import { printDiagnostics, toJson } from "../../src/diagnostics/print.ts";
import { Report } from "../../src/diagnostics/report.ts";

const problem: Diagnostic = {
  code: "a-code",
  severity: "error",
  message: "a card has no content",
  place: { file: "templates/partials/point.md.hbs", line: 3, column: 1 },
};

/** A report that met the problem in these papers. */
function metIn(...papers: readonly string[]) {
  const report = new Report();
  for (const paper of papers) {
    const own = new Report();
    own.error(problem.code, quote(problem.message), { place: problem.place });
    report.includePaper(paper, own, () => true);
  }
  return report.diagnostics;
}

describe("a problem at a line that several papers share", () => {
  it("is told once and names each paper once", () => {
    expect(metIn("visit/note.en", "visit/memo.en", "visit/note.en")).toEqual([
      { ...problem, papers: ["visit/note.en", "visit/memo.en"] },
    ]);
  });

  it("names the papers below its place, and in JSON", () => {
    const diagnostics = metIn("visit/note.en", "visit/memo.en");
    const printed = printDiagnostics(diagnostics, () => undefined);
    expect(printed).toContain("point.md.hbs:3:1\n  in visit/note.en, visit/memo.en\n");
    expect(printDiagnostics(diagnostics, () => undefined, { form: "line" })).toContain(
      "a card has no content, in visit/note.en, visit/memo.en\n",
    );
    expect(toJson(diagnostics)[0]?.papers).toEqual(["visit/note.en", "visit/memo.en"]);
  });

  it("counts the papers that are too many to name", () => {
    const papers = Array.from({ length: 40 }, (_, number) => `m${number}/note.en`);
    const printed = printDiagnostics(metIn(...papers), () => undefined);
    expect(printed).toContain("  in m0/note.en, m1/note.en, m2/note.en, m3/note.en and 36 more\n");
  });

  it("names no paper where the place says enough", () => {
    const [report, own] = [new Report(), new Report()];
    own.error(problem.code, quote(problem.message), { place: problem.place });
    report.includePaper("visit/note.en", own, () => false);
    expect(report.diagnostics).toEqual([problem]);
  });
});

it("files are shown as the reader knows them, with the line of the file itself", () => {
  const options = { showFile: (file: string) => `/there/${file}` };
  const readText = (file: string) => (file === problem.place?.file ? "\n\nthe line\n" : undefined);
  expect(printDiagnostics([problem], readText, options)).toContain(
    "  /there/templates/partials/point.md.hbs:3:1\n    3 | the line\n",
  );
  expect(printDiagnostics([problem], readText, { ...options, form: "line" })).toMatch(/^\/there\//);
  expect(toJson([problem], options)[0]?.file).toBe("/there/templates/partials/point.md.hbs");
});

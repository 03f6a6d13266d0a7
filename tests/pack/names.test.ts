/** The names of papers: one order of parts, and safe on every system they may be copied to. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tell } from "../../src/diagnostics/phrase.ts";
import { fileName, findNameProblem, isPartName, partName } from "../../src/pack/names.ts";

test("a name tells kind, edition, unit, language, copy and format in that order", () => {
  expect(fileName({ kind: "briefing-note", lang: "en", format: "pdf" })).toBe(
    "briefing-note.en.pdf",
  );
  expect(
    fileName({
      kind: "weekly-memo",
      edition: "tracked",
      unit: "asia",
      lang: "vi",
      copy: 7,
      format: "docx",
    }),
  ).toBe("weekly-memo.tracked.asia.vi.copy-07.docx");
});

test.each([
  ["con.en.pdf", "is kept by Windows"],
  ["LPT1.en.pdf", "is kept by Windows"],
  ["note:x.en.pdf", "may hold only"],
  ["ghi chú.vi.pdf", "may hold only"],
  ["note..pdf", "empty"],
  [".hidden", "empty"],
  ["note.", "empty"],
  ["", "may hold only"],
  [`${"n".repeat(140)}.en.pdf`, "characters"],
])("the name %j is refused", (name, reason) => {
  const problem = findNameProblem(name);
  expect(problem && tell(problem)).toContain(reason);
});

test("a name that is accepted stays one file below its folder on every system", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 130 }), (name) => {
      if (findNameProblem(name) !== undefined) return;
      expect(name).not.toMatch(/[<>:"/\\|?*\s]|^\.|\.$/);
    }),
    { seed: 20251202 },
  );
  expect(findNameProblem("console.en.pdf")).toBeUndefined();
});

test("a temporary name is told from the name of a paper", () => {
  expect(isPartName(partName("briefing-note.en.pdf"))).toBe(true);
  expect(isPartName("briefing-note.en.pdf")).toBe(false);
});

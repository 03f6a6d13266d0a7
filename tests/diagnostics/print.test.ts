import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printDiagnostics, toJson } from "../../src/diagnostics/print.ts";

const diagnostic: Diagnostic = {
  code: "commitment-unknown-owner",
  severity: "error",
  message: `commitment c1 names "mlws", which is not among the parties`,
  place: { file: "data/commitments/m1.yaml", line: 2, column: 8, length: 4 },
  hint: `did you mean "mlsw"?`,
};
const text = "id: c1\nowner: mlws\n";

function frameOf(line: string, column: number, length = 1): readonly string[] {
  const place = { file: "x.yaml", line: 1, column, length };
  const printed = printDiagnostics([{ ...diagnostic, place }], () => line);
  return printed.split("\n").slice(2, 4);
}

describe("a printed diagnostic", () => {
  it("names code, place and remedy around the line it speaks of", () => {
    expect(printDiagnostics([diagnostic], () => text)).toBe(
      [
        `error[commitment-unknown-owner]: commitment c1 names "mlws", which is not among the parties`,
        "  data/commitments/m1.yaml:2:8",
        "    2 | owner: mlws",
        "      |        ^^^^",
        `  hint: did you mean "mlsw"?`,
        "",
      ].join("\n"),
    );
  });

  it("takes one line for other tools", () => {
    expect(printDiagnostics([diagnostic], () => text, { form: "line" })).toBe(
      `data/commitments/m1.yaml:2:8: error[commitment-unknown-owner]: commitment c1 names "mlws", which is not among the parties (did you mean "mlsw"?)\n`,
    );
  });

  it("is the same fields for programs, null where nothing is known", () => {
    expect(toJson([{ code: "a-code", severity: "warning", message: "m" }, diagnostic])).toEqual([
      {
        code: "a-code",
        severity: "warning",
        message: "m",
        file: null,
        line: null,
        column: null,
        hint: null,
      },
      {
        code: "commitment-unknown-owner",
        severity: "error",
        message: diagnostic.message,
        file: "data/commitments/m1.yaml",
        line: 2,
        column: 8,
        hint: diagnostic.hint,
      },
    ]);
  });

  it("shows no frame where the file cannot be read", () => {
    expect(printDiagnostics([diagnostic], () => undefined).split("\n")).toHaveLength(4);
  });

  it("puts the caret under the letter after tabs, combining marks and wide letters", () => {
    expect(frameOf("\ta: mlws", 5, 4)).toEqual(["    1 |     a: mlws", "      |        ^^^^"]);
    expect(frameOf("ດ໋ອ: mlws", 6, 4)).toEqual(["    1 | ດ໋ອ: mlws", "      |     ^^^^"]);
    expect(frameOf(`${"ế".normalize("NFD")}: x`, 6)[1]).toBe("      |    ^");
    expect(frameOf("杜: x", 4)).toEqual(["    1 | 杜: x", "      |     ^"]);
    expect(frameOf("ນ້ຳ: x", 6)).toEqual(["    1 | ນ້ຳ: x", "      |     ^"]);
  });

  it("cuts a long line around the place and keeps the marked words whole", () => {
    const [line = "", caret = ""] = frameOf(`${"a".repeat(300)} mlws ${"b".repeat(300)}`, 302, 4);
    expect(line.length).toBeLessThanOrEqual(106);
    expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("mlws");
  });

  it("lets no text of the data act on the terminal", () => {
    const hostile = { ...diagnostic, message: "\u001b[2J", hint: "\u202e" };
    const printed = printDiagnostics([hostile], () => "\u001b]0;x\u0007\nowner: \u001b[31m");
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(printed).toContain("<U+001B>[2J");
  });
});

describe("many warnings of one kind", () => {
  const warn = (line: number, file = "a.yaml", code = "slip"): Diagnostic => ({
    code,
    severity: "warning",
    message: `slip ${line}`,
    place: { file, line, column: 1 },
  });
  const many = [1, 2, 3, 4, 5, 6].map((line) => warn(line, line < 5 ? "a.yaml" : "b.yaml"));

  it("are shown with the first three, then counted by file, with how to see all", () => {
    const printed = printDiagnostics([...many, warn(9, "c.yaml", "rare")], () => undefined);
    expect(printed.split("\n")).toEqual([
      ...[1, 2, 3].flatMap((line) => [`warning[slip]: slip ${line}`, `  a.yaml:${line}:1`, ""]),
      "warning[rare]: slip 9",
      "  c.yaml:9:1",
      "",
      "warning[slip]: 3 more of this kind",
      "  in a.yaml (1), b.yaml (2)",
      "  hint: add --one-line to see all of them",
      "",
    ]);
  });

  it("name a few of their files and count the rest, where each meeting of two years has one", () => {
    const everywhere = Array.from({ length: 200 }, (_, index) => warn(1, `${index}.yaml`));
    const printed = printDiagnostics(everywhere, () => undefined);
    expect(printed).toContain("  in 3.yaml (1), 4.yaml (1), 5.yaml (1), 6.yaml (1) and 193 more\n");
  });

  it("are all there for other tools, and where they are few", () => {
    expect(printDiagnostics(many, () => undefined, { form: "line" }).split("\n")).toHaveLength(7);
    expect(toJson(many)).toHaveLength(6);
    expect(printDiagnostics(many.slice(1), () => undefined)).not.toContain("more of this kind");
  });

  it("are never gathered where they are errors", () => {
    const errors = many.map((each) => ({ ...each, severity: "error" as const }));
    expect(printDiagnostics(errors, () => undefined).match(/^error/gmu)).toHaveLength(6);
  });
});

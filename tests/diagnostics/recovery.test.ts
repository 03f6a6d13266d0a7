/** What is told of a file beyond its first mistake: all that is true, and nothing that is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import { readYamlBytes } from "../../src/diagnostics/yaml-bytes.ts";
import { peopleSchema } from "../../src/record/person.ts";

function person(id: string): readonly string[] {
  return [
    `  - id: ${id}`,
    `    name: { vi: Đỗ Thanh Bình, lo: "ດ໋ອ ແທັງ ບິ່ງ" }`,
    "    call_name: unknown",
    `    pronunciation: "do tan bing"`,
    "    country: viet-nam",
    "    precedence: 1",
    "    posts: []",
    "    biography: >",
    "      A short life,",
    "      told in two lines",
  ];
}

const good = ["chancery: 1", "people:", ...["a", "b", "c"].flatMap(person)];

function problemsOf(text: string) {
  const report = new Report();
  readYaml({ file: "data/people.yaml", text, schema: peopleSchema, report });
  return report.diagnostics;
}

/** A line as a tired person leaves it. */
const slips: readonly ((line: string) => string)[] = [
  (line) => line.replace(": ", ":"),
  (line) => line.replace(": ", " "),
  (line) => line.replace(": ", ': "'),
  (line) => line.replace(": ", ": ["),
  (line) => line.replace(": ", ": @"),
  (line) => line.replace(": ", ": a: "),
  (line) => line.replace("    ", "   "),
  (line) => line.replace("    ", "\t"),
  (line) => line.replace("    ", "     "),
];

describe("a mistake in how a line is written", () => {
  it("makes no field missing and no other line wrong", () => {
    const fields = good.flatMap((line, index) => (/^ {4}[a-z_]+: \S/u.test(line) ? [index] : []));
    const property = fc.property(
      fc.constantFrom(...fields),
      fc.constantFrom(...slips),
      (index, slip) => {
        const text = good.map((line, at) => (at === index ? slip(line) : line)).join("\n");
        const problems = problemsOf(text);
        for (const { message, place, code } of problems) {
          expect(code, `${text}\n${message}`).not.toBe("missing-field");
          expect(Math.abs((place?.line ?? 0) - index - 1), message).toBeLessThanOrEqual(2);
        }
      },
    );
    fc.assert(property, { seed: 20251111, numRuns: 300 });
  });

  it("does not hide a mistake in another entry", () => {
    const text = good
      .join("\n")
      .replace("country: viet-nam", `country: "viet-nam`)
      .replace(/precedence: 1(?=[\s\S]*$)/gu, "precedense: 1");
    const codes = problemsOf(text).map(({ code, place }) => `${code} ${place?.line}`);
    expect(codes).toEqual([
      "yaml-syntax 7",
      "unknown-field 8",
      "unknown-field 18",
      "unknown-field 28",
    ]);
  });

  it("is told in good time, however many there are and however large the file is", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `k${index}: "a" b\n`).join("");
    expect(problemsOf(many).length).toBeGreaterThan(0);
    expect(problemsOf(`a: "${"b: c\r\n".repeat(2_000)}`).length).toBeGreaterThan(0);
    expect(problemsOf(`a: b\n${"  c\r\n".repeat(2_000)}`).length).toBeGreaterThan(0);
  });
});

describe("a file above two megabytes", () => {
  it("is measured in bytes and refused by name before it is decoded", () => {
    const report = new Report();
    const bytes = new Uint8Array(2_000_001).fill(0xff);
    readYamlBytes({ file: "data/people.yaml", bytes, schema: peopleSchema, report });
    expect(report.diagnostics).toMatchObject([
      {
        code: "file-too-large",
        message: "data/people.yaml is 2.1 MB large, and no file above 2 MB is read",
      },
    ]);
  });

  it("begins only above them", () => {
    const report = new Report();
    const bytes = new TextEncoder().encode(`chancery: 1\npeople: []\n#${"ế".repeat(660_000)}`);
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(
      readYamlBytes({ file: "data/people.yaml", bytes, schema: peopleSchema, report }),
    ).toBeDefined();
  });
});

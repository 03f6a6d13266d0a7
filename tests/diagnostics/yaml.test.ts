import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { readYaml } from "../../src/diagnostics/yaml.ts";
import { encodeToken } from "../../src/text/tokens.ts";

const schema = z.strictObject({
  title: z.string().optional(),
  version: z.union([z.literal("unknown"), z.string()]).optional(),
  minutes: z.union([z.literal("unknown"), z.number().int()]).optional(),
  names: z.record(z.string(), z.string()).optional(),
  list: z.array(z.string()).optional(),
});

function read(text: string, firstLine = 1) {
  const report = new Report();
  const file = readYaml({ file: "x.yaml", text, schema, report, firstLine });
  return { file, value: file?.value, diagnostics: report.diagnostics };
}

function codes(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe("readYaml", () => {
  it("keeps a number as it was typed where the schema wants text", () => {
    expect(read("title: 0123").value).toEqual({ title: "0123" });
    expect(read("version: 1.10").value).toEqual({ version: "1.10" });
    expect(read("list: [007, 1e3, 12345678901234567890]").value).toEqual({
      list: ["007", "1e3", "12345678901234567890"],
    });
    expect(read("names: { 2025: 2024 }").value).toEqual({ names: { "2025": "2024" } });
  });

  it("reads a number as one where the schema wants a number", () => {
    expect(read("minutes: 30").value).toEqual({ minutes: 30 });
  });

  it("leaves dates, times and the words yes and no as text", () => {
    const text = "list: [2025-12-02, 14:30, yes, no, on, off]";
    expect(read(text).value).toEqual({ list: ["2025-12-02", "14:30", "yes", "no", "on", "off"] });
  });

  it("gives every text in one spelling, Vietnamese and Lao", () => {
    const decomposed = "Đỗ Thanh Bình".normalize("NFD");
    expect(read(`title: ${decomposed}`).value).toEqual({ title: "Đỗ Thanh Bình" });
    expect(read("title: ນ\u0ecd\u0ec9\u0eb2").value).toEqual({ title: "ນ\u0ec9\u0eb3" });
  });

  it("tells the first 200 problems of a file and counts the others, however many there are", () => {
    const unknown = Array.from({ length: 10_000 }, (_, index) => `x${index}: y`).join("\n");
    const wrong = `list:\n${"  - [x]\n".repeat(10_000)}`;
    const references = Array.from({ length: 5_000 }, (_, index) => `b: *a\na: &a${index} x`);
    for (const [text, code, more] of [
      [unknown, "unknown-field", "9800"],
      [wrong, "wrong-type", "9800"],
      [references.join("\n"), "unknown-field", undefined],
    ] as const) {
      const { file, diagnostics } = read(text);
      expect(file).toBeUndefined();
      expect(diagnostics.length).toBe(201);
      expect(diagnostics[0]?.code).toBe(code);
      const last = diagnostics.at(-1);
      expect(last?.code).toBe("more-problems");
      expect(last?.place?.line).toBeGreaterThanOrEqual(100);
      if (more) expect(last?.message).toBe(`${more} more problems are in this file`);
    }
  });

  it("says of a file that goes down without an end that it does", () => {
    const lines = [
      [`list: 1\n${"[{x: ".repeat(12_000)}`, 2],
      [`a: &a\n${"- ".repeat(30_000)}`, 2],
      [`a: 1\n${"[".repeat(1_900_000)}`, 2],
      [`a: ${"- ".repeat(900_000)}`, 1],
      [`a:\n${"[\n".repeat(900_000)}`, 2002],
    ] as const;
    for (const [text, line] of lines) {
      const { file, diagnostics } = read(text);
      expect(file).toBeUndefined();
      const found = diagnostics.find(({ message }) => /nested too deep/.test(message));
      expect(found?.place?.line).toBe(line);
    }
  });

  it("reads no list of more entries than any house can have", () => {
    const { file, diagnostics } = read(`list:\n${"- {}\n".repeat(50_001)}`);
    expect(file).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "yaml-too-long: a list of 50001 entries stands here, and none above 50000 is read",
    ]);
  });

  it("counts lines from the line that the text begins on in its file", () => {
    const { diagnostics } = read("title: a\ncolour: red", 5);
    expect(codes(diagnostics)).toEqual(["unknown-field 6:1"]);
    expect(read("title: a", 5).file?.place(["title"])).toEqual({
      file: "x.yaml",
      line: 5,
      column: 8,
    });
  });

  it("passes over a byte order mark and Windows line ends", () => {
    const { file } = read("\ufefftitle: a\r\nversion: b\r\n");
    expect(file?.value).toEqual({ title: "a", version: "b" });
    expect(file?.place(["version"])).toMatchObject({ line: 2, column: 10 });
  });

  it("refuses characters that no paper can show, each at its place", () => {
    expect(codes(read("title: a\u0007b").diagnostics)).toEqual(["unreadable-character 1:9"]);
    expect(codes(read("title: a\ud800b").diagnostics)).toEqual(["unreadable-character 1:9"]);
    expect(codes(read(`title: a${encodeToken(0)}`).diagnostics)).toContain(
      "unreadable-character 1:9",
    );
    expect(codes(read('title: "a\\u202eb"').diagnostics)).toEqual(["unreadable-character 1:8"]);
    expect(codes(read("title: a # \u200e").diagnostics)).toEqual(["unreadable-character 1:12"]);
  });

  it("tells of a file in another encoding once, not of each of its lost characters", () => {
    expect(codes(read(`title: ${"\ufffd".repeat(5000)}`).diagnostics)).toEqual([
      "wrong-encoding 1:8",
    ]);
  });

  it("refuses what is made to exhaust a reader", () => {
    const bomb = `list:\n${"  - &a x\n".repeat(2)}  - *a`;
    expect(codes(read(bomb).diagnostics)).toEqual([
      "yaml-reference 2:5",
      "yaml-reference 3:5",
      "yaml-reference 4:5",
    ]);
    expect(read(`title: ${"[".repeat(5000)}`).diagnostics).not.toHaveLength(0);
    expect(codes(read(`names: ${"{a: ".repeat(100)}x${"}".repeat(100)}`).diagnostics)).toContain(
      "yaml-too-deep 1:248",
    );
    expect(codes(read(`title: ${"a".repeat(2_000_001)}`).diagnostics)).toEqual([
      "file-too-large 1:1",
    ]);
  });

  it("does not let a file reach the prototype of objects", () => {
    const { value, diagnostics } = read("names:\n  __proto__: { polluted: yes }");
    expect(value).toBeUndefined();
    expect(codes(diagnostics)).toEqual(["yaml-field-name 2:3"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("finds the place of a value, of a key, and of the nearest thing where a path ends early", () => {
    const { file } = read("names:\n  en: Hà Nội\n  vi: Hà Nội\nlist: [a, b]\n");
    expect(file?.place(["names", "vi"])).toEqual({ file: "x.yaml", line: 3, column: 7, length: 6 });
    expect(file?.place(["names", "vi"], "key")).toMatchObject({ line: 3, column: 3, length: 2 });
    expect(file?.place(["names"])).toMatchObject({ line: 1, column: 1, length: 5 });
    expect(file?.place(["list", 1])).toMatchObject({ line: 4, column: 11 });
    expect(file?.place(["names", "lo"])).toMatchObject({ line: 1, column: 1, length: 5 });
    expect(file?.place(["nothing", "there"])).toMatchObject({ line: 1, column: 1 });
  });

  it("finds where a text stands, to the letter", () => {
    const { file } = read("title: a report\nlist:\n  - |\n    of the\n    reception\n");
    expect(file?.locate("report")).toEqual({ file: "x.yaml", line: 1, column: 10, length: 6 });
    expect(file?.locate("recep")).toMatchObject({ line: 5, column: 5 });
    expect(file?.locate("nowhere")).toBeUndefined();
  });

  it("tells of a warning and still gives the value", () => {
    const { value, diagnostics } = read("title: Report #3");
    expect(value).toEqual({ title: "Report" });
    expect(codes(diagnostics)).toEqual(["yaml-comment-in-text 1:15"]);
  });

  it("either gives a value or says why not, whatever is typed into a file", () => {
    const typed = fc.constantFrom(
      ..."\"':,#&*!|>@%`?-[]{}\t\n\\ x",
      "- ",
      ": ",
      "\n  ",
      "---\n",
      "__proto__",
    );
    const good = `title: "A report"\nminutes: 30\nnames:\n  en: Hà Nội\n  lo: ຮ່າໂນ້ຍ\nlist: [a, 'b']\n`;
    const slip = fc.record({ at: fc.nat(good.length), remove: fc.nat(4), add: typed });
    const property = fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const text = slips.reduce(
        (left, { at, remove, add }) => left.slice(0, at) + add + left.slice(at + remove),
        good,
      );
      const { file, diagnostics } = read(text);
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.length > 0).toBe(file === undefined);
      for (const { place } of errors) {
        const line = text.split("\n")[(place?.line ?? 0) - 1];
        expect(place?.column).toBeLessThanOrEqual((line?.length ?? -1) + 1);
      }
    });
    fc.assert(property, { seed: 20251111, numRuns: 400 });
  });
});

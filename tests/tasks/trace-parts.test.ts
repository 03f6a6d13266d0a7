/** The parts of a trace: finding words as a person would, and the way back into a data file. */
import { describe, expect, test } from "vitest";
import { linesOfFile, placeOfPart } from "../../src/diagnostics/scalar-text.ts";
import { findWords, wordsIn } from "../../src/tasks/trace/find-words.ts";
import { createMarks, unmark } from "../../src/tasks/trace/marks.ts";

const strict = { accents: true, whole: true };

function found(text: string, words: string, manner = strict): readonly string[] {
  return findWords(text, words, manner).map(({ from, to }) => text.slice(from, to));
}

describe("finding words", () => {
  test("takes capitals, blanks, dashes and quotation marks for the same", () => {
    expect(found("Send the\u00a0 List – “now”", 'the list - "now"')).toEqual([
      "the\u00a0 List – “now”",
    ]);
  });

  test("finds whole words, and parts of words only when asked", () => {
    expect(found("procedure, due", "due")).toEqual(["due"]);
    expect(found("procedure", "due")).toEqual([]);
    expect(found("procedure", "ced", { accents: true, whole: false })).toEqual(["ced"]);
  });

  test("heeds accents, and leaves them out only when asked", () => {
    expect(found("Hà Nội", "Ha Noi")).toEqual([]);
    expect(found("Hà Nội", "Ha Noi", { accents: false, whole: true })).toEqual(["Hà Nội"]);
    expect(found("Đỗ Thanh Bình", "do thanh", { accents: false, whole: true })).toEqual([
      "Đỗ Thanh",
    ]);
    expect(found("Hà Nội", "Hà Nội".normalize("NFD"))).toEqual(["Hà Nội"]);
  });

  test("finds Lao, which writes no blanks between words, but no half of a letter", () => {
    expect(found("ທ່ານໂພໄຊ ໄຊຍະສອນ", "ໂພໄຊ")).toEqual(["ໂພໄຊ"]);
    expect(found("ທ່ານ", "ທ")).toEqual([]);
  });

  test("gives runs of words for a suggestion", () => {
    expect(wordsIn("one two-three, four.", 2)).toEqual(["one two-three", "two-three, four"]);
  });
});

describe("the place of a part of a value", () => {
  const place = (file: string, value: string, word: string, column = 7, line = 1) => {
    const from = value.indexOf(word);
    const whole = { file: "f.yaml", line, column };
    const part = placeOfPart(linesOfFile(file), whole, value, { from, to: from + word.length });
    const text = file.split("\n")[part.line - 1] ?? "";
    return text.slice(part.column - 1, part.column - 1 + (part.length ?? 1));
  };

  test("is found in plain, quoted and escaped texts", () => {
    expect(place("text: send the list", "send the list", "list")).toBe("list");
    expect(place("text: 'it''s the list'", "it's the list", "list")).toBe("list");
    expect(place('text: "say \\"list\\" now"', 'say "list" now', "now")).toBe("now");
    expect(place('text: "H\\u00e0 N\\u1ed9i xa"', "Hà Nội xa", "xa")).toBe("xa");
  });

  test("is found in texts that run over several lines", () => {
    expect(place("text: >-\n  send the\n  whole list\n", "send the whole list", "list")).toBe(
      "list",
    );
    expect(place("text: |\n  one\n\n  two list\n", "one\n\ntwo list\n", "list")).toBe("list");
    expect(place("text: send the\n  whole list\n", "send the whole list", "whole")).toBe("whole");
  });

  test("is found where the file writes letters and accents apart", () => {
    const file = `text: ${"Hà Nội".normalize("NFD")} list`;
    expect(place(file, "Hà Nội list", "list")).toBe("list");
    expect(place(file, "Hà Nội list", "Nội").normalize("NFC")).toBe("Nội");
  });

  test("is the whole value where the file cannot be followed", () => {
    const whole = { file: "f.yaml", line: 1, column: 7, length: 3 };
    expect(placeOfPart(linesOfFile("text: other"), whole, "value", { from: 0, to: 2 })).toBe(whole);
  });
});

test("marks are carried by texts that are joined and cut from them, and are never printed", () => {
  const marks = createMarks();
  const date = marks.wrap({ type: "date", iso: "2025-12-02" }, "2 December");
  const label = marks.wrap({ type: "label", key: "due" }, `until ${date}, at noon`);
  expect(marks.read(`${label}!`).map(({ text, marks: [, inner] }) => [text, inner?.type])).toEqual([
    ["until ", undefined],
    ["2 December", "date"],
    [", at noon", undefined],
    ["!", undefined],
  ]);
  expect(unmark(label)).toBe("until 2 December, at noon");
});

/** How a form of a theme is filled: lines for each member of a list, and what is left out. */
import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import type { DocumentMeta } from "../../src/document/meta.ts";
import { fillForm } from "../../src/writers/fill-form.ts";
import { themeSchema } from "../../src/writers/theme.ts";
import { document } from "../support/documents.ts";
import { must } from "../support/example.ts";
import { theme } from "./pdf/write.ts";

/** The words of each line. */
function linesOf(line: object, furniture: Readonly<Record<string, string>>) {
  const report = new Report();
  const paper = [[{ width: 1, lines: [{ style: "words", ...line }] }]];
  const formStyles = { words: { size: 12, line: 1.2 } };
  const { heads } = themeSchema.parse({ ...theme, formStyles, heads: { paper } });
  const filled: DocumentMeta = { ...document([]).meta, furniture };
  const rows = fillForm(must(heads.paper, "a head"), {
    meta: filled,
    language: undefined,
    report,
    told: new Set(),
  });
  const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
  const words = lines.map(({ children }) =>
    children.map((each) => ("value" in each ? each.value : "")).join(""),
  );
  return { words, codes: report.diagnostics.map(({ code }) => code) };
}

const uneven = { names: "one\ntwo\nthree", copies: "1\n2", unit: "HTQT" };

test("beside the members of the longest list a shorter one has its last again", () => {
  const members = ["one (1)", "two (2)", "three (2)"];
  expect(linesOf({ text: "{names} ({copies})" }, uneven).words).toEqual(members);
  const several = {
    first: "{unit}:",
    each: "- {names} ({copies});",
    last: "- {names} ({copies}).",
  };
  expect(linesOf({ text: "{names} ({copies})", several }, uneven).words).toEqual([
    "HTQT:",
    "- one (1);",
    "- two (2);",
    "- three (2).",
  ]);
});

test("a name that is no list stands beside each member", () => {
  expect(linesOf({ text: "{names}, {unit}" }, uneven).words).toEqual([
    "one, HTQT",
    "two, HTQT",
    "three, HTQT",
  ]);
});

test("a list of one is set as the line has it", () => {
  const line = { text: "To: {names}.", several: { first: "To:", each: "- {names};" } };
  expect(linesOf(line, { names: "one" }).words).toEqual(["To: one."]);
  expect(linesOf(line, { names: "one\ntwo" }).words).toEqual(["To:", "- one;", "- two;"]);
});

test("a line is left out where a list is empty, and told of where no paper has its name", () => {
  expect(linesOf({ text: "To: {names}." }, { names: "" })).toEqual({ words: [], codes: [] });
  expect(linesOf({ text: "To: {nmaes}." }, { names: "one" })).toEqual({
    words: [],
    codes: ["furniture-unknown-slot"],
  });
});

import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadTheme } from "../../src/writers/load-theme.ts";
import { exampleHost, must } from "../support/example.ts";

test("a theme saved as UTF-16 is called so", () => {
  const file = "templates/themes/international.yaml";
  const bytes = must(exampleHost().read(file), "the example has no theme");
  const text = `\ufeff${new TextDecoder().decode(bytes)}`;
  const report = new Report();
  const host = createMemoryHost({ [file]: new Uint8Array(Buffer.from(text, "utf16le")) });
  expect(loadTheme(host, "international", report)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([
    { code: "wrong-encoding", message: "the file is saved as UTF-16, not as UTF-8" },
  ]);
});

test("a theme that is not there is told where it was asked for, with the one that was meant", () => {
  const report = new Report();
  const askedAt = { file: "data/house.yaml", line: 5, column: 8, length: 12 };
  expect(loadTheme(exampleHost(), "internatonal", report, askedAt)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([
    { code: "theme-missing", place: askedAt, hint: 'did you mean "international"?' },
  ]);
});

test("a font file that is misspelt in a theme is told with the one that was meant", () => {
  const file = "templates/themes/international.yaml";
  const bytes = must(exampleHost().read(file), "the example has no theme");
  const text = new TextDecoder().decode(bytes).replace(/^( +regular: )(\w)/mu, "$1$2x");
  const fonts = exampleHost()
    .list("templates/fonts")
    .map(({ name }) => [`templates/fonts/${name}`, ""] as const);
  const report = new Report();
  const host = createMemoryHost({ ...Object.fromEntries(fonts), [file]: text });
  expect(loadTheme(host, "international", report)).toBeUndefined();
  expect(report.diagnostics).toMatchObject([{ code: "font-missing", place: { file } }]);
  expect(report.diagnostics[0]?.hint).toMatch(/^did you mean ".+\.ttf"\?$/u);
});

/** The theme of Decree 30 with a text of its file changed, and what is told of it. */
function loadOfficial(from: string, to: string) {
  const file = "templates/themes/vn-decree-30.yaml";
  const bytes = must(exampleHost().read(file), "there is no such theme");
  const whole = new TextDecoder().decode(bytes);
  const text = whole.replace(from, to);
  expect(text).not.toBe(whole);
  const line = text.split("\n").findIndex((each) => each.includes(to)) + 1;
  const fonts = exampleHost()
    .list("templates/fonts")
    .map(({ name }) => [`templates/fonts/${name}`, ""] as const);
  const report = new Report();
  const host = createMemoryHost({ ...Object.fromEntries(fonts), [file]: text });
  expect(loadTheme(host, "vn-decree-30", report)).toBeUndefined();
  return { report, place: { file, line } };
}

test("a line of a form that names a style which the theme has not is told at its line", () => {
  const { report, place } = loadOfficial("style: nation", "style: naton");
  expect(report.diagnostics).toMatchObject([
    { code: "theme-style-missing", place, hint: 'did you mean "nation"?' },
  ]);
});

test.each([
  ["members", "several: { each: x }", "several needs a text beside it"],
  ["a frame", "box: true", "box needs a text beside it"],
])("a line of a form that has %s and no words is told at its line", (_, field, message) => {
  const { report, place } = loadOfficial(
    "{ room: 4, style: pen }",
    `{ room: 4, style: pen, ${field} }`,
  );
  expect(report.diagnostics).toMatchObject([
    { severity: "error", message: expect.stringContaining(message), place },
  ]);
});

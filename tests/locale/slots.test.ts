/** What a locale file gets wrong is told at its line, before a paper prints it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { exampleHost, must } from "../support/example.ts";

const file = "templates/locales/en.yaml";
const original = new TextDecoder().decode(
  must(exampleHost().read(file), "the example has no English locale"),
);

function load(from = "", to = "") {
  expect(original).toContain(from);
  const text = original.replace(from, () => to);
  const report = new Report();
  const locale = loadLocale(createMemoryHost({ [file]: text }), "en", report);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
  return { locale: must(locale, "no locale"), report, lineOf };
}

/** Code, line and hint of each diagnostic. */
const told = ({ diagnostics }: Report) =>
  diagnostics.map(({ severity, code, place, hint }) => [severity, code, place?.line, hint]);

describe("a slot of a label", () => {
  test("that nothing fills is an error at its line, with the slot that was meant", () => {
    const { locale, report, lineOf } = load('{minutes} min"', '{minuets} min"');
    expect(told(report)).toEqual([]);
    locale.text("minutes", { minutes: 40 });
    expect(told(report)[0]).toEqual([
      "error",
      "locale-unfilled-slot",
      lineOf("{minuets}"),
      'did you mean "{minutes}"?',
    ]);
    expect(report.diagnostics[0]?.message).toContain("{minuets}");
  });

  test("with a space or a hyphen is a slot too, and never printed", () => {
    for (const slot of ["{ minutes }", "{minutes-}", "{số}", "{}"]) {
      const { locale, report } = load('{minutes} min"', `${slot} min"`);
      locale.text("minutes", { minutes: 40 });
      expect(report.errors).toBe(1);
    }
  });

  test("that the label lacks is a warning, since its value is lost", () => {
    const { locale, report, lineOf } = load("relayed by {by}", "relayed");
    expect(locale.text("relayed", { by: "the desk" })).toBe("relayed");
    expect(told(report)).toEqual([
      ["warning", "locale-unused-slot", lineOf("relayed"), "put {by} where it belongs"],
    ]);
  });

  test("is told to the paper that prints it", () => {
    const { locale, report } = load("relayed by {by}", "relayed");
    const own = new Report();
    locale.reportingTo(own).text("relayed", { by: "the desk" });
    locale.reportingTo(own).text("no-such-label");
    expect([own.warnings, own.errors, report.diagnostics]).toEqual([1, 1, []]);
  });

  test("is left to the template where a template fills it", () => {
    const { locale, report } = load();
    expect(locale.label("relayed")).toBe("relayed by {by}");
    expect(report.diagnostics).toEqual([]);
  });
});

describe("on loading", () => {
  test.each([
    [
      "Page {page} of {pages}",
      "Page {page}",
      "locale-missing-slot",
      "put {pages} where it belongs",
    ],
    [
      "Page {page} of {pages}",
      "{page}/{pages} {pagse}",
      "locale-unfilled-slot",
      'did you mean "{page}"?',
    ],
    ['"Annex {number}"', "Annex", "locale-missing-slot", "put {number} where it belongs"],
    [
      '"{day} {month} {year}"',
      '"{day} {month}"',
      "locale-missing-slot",
      "put {year} where it belongs",
    ],
    [
      '"{month} {year}"',
      '"{mnth} {month} {year}"',
      "locale-unfilled-slot",
      'did you mean "{month}"?',
    ],
  ])("%s written as %s is an error at its line", (from, to, code, hint) => {
    const { report, lineOf } = load(from, to);
    expect(told(report)).toEqual([["error", code, lineOf(to), hint]]);
  });

  test("a missing label of the page's furniture is an error", () => {
    const { report } = load('  annex: "Annex {number}"\n', "");
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["locale-missing-label"]);
  });

  test("the English locale is sound", () => expect(load().report.diagnostics).toEqual([]));

  test("a file saved as UTF-16 is called so, not a heap of unreadable characters", () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${original}`, "utf16le"));
    const report = new Report();
    expect(loadLocale(createMemoryHost({ [file]: bytes }), "en", report)).toBeUndefined();
    expect(report.diagnostics).toMatchObject([
      { code: "wrong-encoding", message: "the file is saved as UTF-16, not as UTF-8" },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { exampleHost, exampleLocale } from "../support/example.ts";

describe("the English locale", () => {
  const locale = exampleLocale("en");

  test("writes days, months and years as an English paper does", () => {
    expect(locale.date("2025-12-02")).toBe("2 December 2025");
    expect(locale.date("2025-12")).toBe("December 2025");
    expect(locale.date("2024")).toBe("2024");
  });

  test("knows the weekday of a day in every time zone", () => {
    expect(locale.weekday("2025-12-02")).toBe("Tuesday 2 December 2025");
    expect(locale.weekday("2025-11-09")).toBe("Sunday 9 November 2025");
  });

  test("joins lists with a comma and a last word", () => {
    expect(locale.list([])).toBe("");
    expect(locale.list(["a"])).toBe("a");
    expect(locale.list(["a", "b", "c"])).toBe("a, b and c");
  });

  test("fills the slots of a label, and leaves the values alone", () => {
    expect(locale.label("as-at", { date: "{date}" })).toBe("Information as at {date}");
    expect(locale.label("no-such-label")).toBeUndefined();
  });

  test("says which label is missing instead of printing nothing", () => {
    const report = new Report();
    const own = loadLocale(exampleHost(), "en", report);
    expect(own?.text("kind.no-such-kind")).toBe("[kind.no-such-kind]");
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["locale-missing-label"]);
  });
});

test("a language without a file is an error that names those there are", () => {
  const report = new Report();
  expect(loadLocale(exampleHost(), "km", report)).toBeUndefined();
  expect(report.diagnostics[0]?.message).toContain('"km"');
  expect(report.diagnostics[0]?.hint).toContain("en");
});

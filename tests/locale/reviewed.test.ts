import { expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { type Locale, loadLocale } from "../../src/locale/locale.ts";
import { must } from "../support/example.ts";

const start = `chancery: 1
language: vi
name: Tiếng Việt
dates:
  day: "{day} {month} {year}"
  weekday: "{weekday}, {day} {month} {year}"
  month: "{month} {year}"
  year: "{year}"
  time: "{hour}:{minute}"
  months: [a, b, c, d, e, f, g, h, i, j, k, l]
  weekdays: [a, b, c, d, e, f, g]
numbers: { group: ".", decimal: "," }
lists: { comma: ", ", last: " và " }
labels:
  page: "Trang {page}/{pages}"
`;

function load(labels: string, report = new Report()): Locale | undefined {
  const text = `${start}${labels}`;
  return loadLocale(createMemoryHost({ "templates/locales/vi.yaml": text }), "vi", report);
}

test("a label that nobody has approved yet is printed as any other, and can be listed", () => {
  const locale = must(
    load(
      '  annex: { text: "Phụ lục {number}", reviewed: false }\n' +
        "  section:\n" +
        "    purpose: { text: Mục đích, reviewed: true }\n" +
        "    ask: { text: Đề nghị, reviewed: false }\n" +
        "    text: Lời văn\n",
    ),
    "the locale does not load",
  );
  expect(locale.numbered.annex).toBe("Phụ lục {number}");
  expect(locale.text("annex", { number: "I" })).toBe("Phụ lục I");
  expect(locale.label("section.purpose")).toBe("Mục đích");
  expect(locale.label("section.text")).toBe("Lời văn");
  expect(locale.keys).toEqual(["annex", "page", "section.ask", "section.purpose", "section.text"]);
  expect(locale.unreviewed).toEqual(["annex", "section.ask"]);
});

test("what the file says of its labels holds for those that do not say it themselves", () => {
  const labels =
    '  annex: "Phụ lục {number}"\n  section:\n' +
    "    purpose: { text: Mục đích, reviewed: true }\n    ask: Đề nghị\n";
  const whole = `reviewed: false\n${start}${labels}`;
  const host = createMemoryHost({ "templates/locales/vi.yaml": whole });
  expect(loadLocale(host, "vi", new Report())?.unreviewed).toEqual([
    "page",
    "annex",
    "section.ask",
  ]);
  expect(load(labels)?.unreviewed).toEqual([]);
});

test("a slot that nothing fills is pointed at in the text of such a label", () => {
  const report = new Report();
  const text = '  annex: { text: "Phụ lục {nummer}", reviewed: false }\n';
  load(text, report);
  expect(report.diagnostics).toMatchObject([
    { code: "locale-missing-slot", place: { line: 16, column: 18 } },
    { code: "locale-unfilled-slot", place: { line: 16, column: 18 } },
  ]);
});

test("a slip in such a label is not taken for a group of labels", () => {
  const report = new Report();
  expect(load("  annex: { text: Phụ lục, reviewed: maybe }\n", report)).toBeUndefined();
  expect(report.diagnostics.map(({ message, place }) => [message, place?.line])).toEqual([
    ['"reviewed": expected true or false, found the text "maybe"', 16],
  ]);
});

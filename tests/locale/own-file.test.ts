/** A fourth language is one file of the house's own; what it gets wrong is told at its line. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { createMemoryHost } from "../../src/host/memory.ts";
import { loadLocale } from "../../src/locale/locale.ts";
import { exampleHost, exampleLocale, must } from "../support/example.ts";

const bytes = must(exampleHost().read("templates/locales/en.yaml"), "no English locale");
const english = new TextDecoder().decode(bytes);
const khmer = english.replace("language: en", "language: km");

/** The house's own file of this language, beside chancery's English one. */
function load(tag: string, text: string) {
  const report = new Report();
  const host = createMemoryHost({
    "builtin/templates/locales/en.yaml": bytes,
    [`templates/locales/${tag}.yaml`]: text,
  });
  const locale = loadLocale(host, tag, report);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;
  const told = report.diagnostics.map(({ severity, code, place, message, hint }) => ({
    severity,
    code,
    file: place?.file,
    line: place?.line,
    message,
    hint,
  }));
  return { locale, told, lineOf };
}

/** Khmer with one text replaced. */
function loadChanged(from: string, to: string) {
  expect(khmer).toContain(from);
  return load(
    "km",
    khmer.replace(from, () => to),
  );
}

test("a whole one is taken without a word", () => {
  const { locale, told } = load("km", khmer);
  expect(told).toEqual([]);
  expect(locale?.tag).toBe("km");
});

describe("labels that it lacks", () => {
  test("are named at once, whether a paper needs them today or not", () => {
    const { told, lineOf } = loadChanged("    offered: offered\n", "");
    expect(told).toEqual([
      {
        severity: "warning",
        code: "locale-lacks-labels",
        file: "templates/locales/km.yaml",
        line: lineOf("labels:"),
        message: "the locale lacks labels of chancery's own: modality.offered",
        hint: "copy them from chancery's en.yaml and translate them; a paper that needs one fails",
      },
    ]);
  });

  test("stop the paper that needs one, with the name and the file", () => {
    const report = new Report();
    const { locale } = loadChanged("    offered: offered\n", "");
    must(locale, "no locale").reportingTo(report).text("modality.offered");
    expect(report.diagnostics).toMatchObject([
      {
        severity: "error",
        code: "locale-missing-label",
        message: 'the locale lacks the label "modality.offered"',
        place: { file: "templates/locales/km.yaml" },
      },
    ]);
  });

  test("are counted where there are many", () => {
    const few = `${khmer.slice(0, khmer.indexOf("  unstated:"))}  unstated: x\n  page: "{page}/{pages}"\n  annex: "{number}"\n`;
    const { told } = load("km", few);
    const more = exampleLocale("en").keys.length - 3 - 5;
    expect(told.map(({ message }) => message)).toEqual([
      `the locale lacks labels of chancery's own: none, quote, pair, hour, relayed and ${more} more`,
    ]);
  });

  test("are none of those whose names are slips: these are told as such", () => {
    const { told } = loadChanged("    offered: offered\n", "    ofered: offered\n");
    expect(told.map(({ code }) => code)).toEqual(["locale-unknown-label"]);
  });
});

describe("its language", () => {
  test("that is not the one of the file's name is an error with both remedies", () => {
    const { told, lineOf } = load("km", english);
    expect(told).toEqual([
      {
        severity: "error",
        code: "locale-other-language",
        file: "templates/locales/km.yaml",
        line: lineOf("language:"),
        message: 'the file is that of "km", but its language is "en"',
        hint: "write language: km, or rename the file to en.yaml",
      },
    ]);
  });

  test.each([
    ["vn", 'did you mean "vi"?'],
    ["kh", 'did you mean "km"?'],
    ["la", 'did you mean "lo"?'],
    ["kz", "use the code of ISO 639, such as vi or lo"],
    ["zz", "use the code of ISO 639, such as vi or lo"],
    ["lao", 'did you mean "lo"?'],
    ["xx", "use the code of ISO 639, such as vi or lo"],
    ["qqq", "use the code of ISO 639, such as vi or lo"],
  ])("by a code that no language has, %s, is a warning: %s", (tag, remedy) => {
    const { locale, told } = load(tag, english.replace("language: en", `language: ${tag}`));
    expect(told.map(({ severity, code, hint }) => [severity, code, hint])).toEqual([
      ["warning", "locale-unknown-language", remedy],
    ]);
    expect(locale).toBeDefined();
  });

  test("that is no code at all is an error", () => {
    const { locale, told } = loadChanged("language: km", "language: Khmer");
    expect(locale).toBeUndefined();
    expect(told).toMatchObject([{ severity: "error", line: 3 }]);
  });
});

describe("its forms", () => {
  test("eleven months, or thirteen, are an error", () => {
    for (const months of ["November]", "November, December, Undecember]"]) {
      const { locale, told, lineOf } = loadChanged("November, December]", months);
      expect(locale).toBeUndefined();
      expect(told).toMatchObject([{ severity: "error", line: lineOf("months:") }]);
      expect(told[0]?.message).toContain("12");
    }
  });

  test("six weekdays are an error", () => {
    const { told, lineOf } = loadChanged(", Sunday]", "]");
    expect(told).toMatchObject([{ severity: "error", line: lineOf("weekdays:") }]);
  });

  test("a month without a name is an error, not a date with a hole", () => {
    const { locale, told, lineOf } = loadChanged("March", '""');
    expect(locale).toBeUndefined();
    expect(told).toMatchObject([{ severity: "error", line: lineOf("months:") }]);
  });

  test.each([
    ["  time:", '  time: "{hour}:{minute}"\n', "time"],
    ["numbers:", 'numbers: { group: ",", decimal: "." }\n', "numbers"],
    ["lists:", 'lists: { comma: ", ", last: " and " }\n', "lists"],
  ])("a file without %s names what is missing", (_, line, name) => {
    const { locale, told } = loadChanged(line, "");
    expect(locale).toBeUndefined();
    expect(told.map(({ message }) => message).join()).toContain(`"${name}"`);
  });

  test("a day in two figures is as good as the day as it is, and a day without either is none", () => {
    expect(loadChanged('day: "{day} {month}', 'day: "{dd} {month}').told).toEqual([]);
    expect(loadChanged('day: "{day} {month}', 'day: "{month}').told).toMatchObject([
      { code: "locale-missing-slot", hint: "put {day} where it belongs" },
    ]);
  });
});

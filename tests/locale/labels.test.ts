/** Every language that comes with chancery says all that the English one says, with the same values in it. */
import { describe, expect, test } from "vitest";
import { Report } from "../../src/diagnostics/report.ts";
import { listLocales, loadLocale } from "../../src/locale/locale.ts";
import { exampleHost, exampleLocale, must } from "../support/example.ts";

const host = exampleHost();
const english = exampleLocale("en", host);
const tags = listLocales(host);

/** The names of a text's slots, with their braces. */
function slotsOf(text = ""): readonly string[] {
  return [...new Set(text.match(/\{[^{}]*\}/gu))].sort();
}

test("English, Vietnamese and Lao are there", () => {
  expect(tags).toEqual(["en", "lo", "vi"]);
});

describe.each(tags)("the locale %s", (tag) => {
  const report = new Report();
  const locale = must(loadLocale(host, tag, report), `the locale ${tag} does not load`);

  test("is read without a complaint", () => expect(report.diagnostics).toEqual([]));

  test("has every label of the English one", () => {
    expect(english.keys.filter((key) => !locale.keys.includes(key))).toEqual([]);
  });

  test("has no label that the English one lacks", () => {
    expect(locale.keys.filter((key) => !english.keys.includes(key))).toEqual([]);
  });

  test("has the slots of the English label in each", () => {
    const slots = (from: typeof locale) =>
      Object.fromEntries(english.keys.map((key) => [key, slotsOf(from.label(key))]));
    expect(slots(locale)).toEqual(slots(english));
  });

  test("is written in composed letters, with nothing in it that cannot be seen", () => {
    const bytes = must(host.read(`templates/locales/${tag}.yaml`), "no file");
    const text = new TextDecoder().decode(bytes);
    expect(text === text.normalize("NFC")).toBe(true);
    expect(text).not.toMatch(/[\p{Cf}\p{Co}\u00ad]|\u0ecd[\u0ec8-\u0ecb]?\u0eb2/u);
  });

  test("leaves no space at the end of a label, and none twice", () => {
    const loose = locale.keys.filter((key) => /^\s|\s$|\s\s/u.test(locale.label(key) ?? ""));
    expect(loose.filter((key) => !key.endsWith("separator"))).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/check.ts";
import { type DataText, findUntranslated, translated } from "../../src/checks/paper/translated.ts";
import { Report } from "../../src/diagnostics/report.ts";
import { inLanguage } from "../../src/text/language-marks.ts";

const at = (line: number, languages: readonly string[], field?: string): DataText => ({
  field,
  place: { file: "data/a.yaml", line, column: 1 },
  languages,
  isPlain: languages.length === 1,
});

/** Line and remedy of each warning for a Vietnamese paper that prints this text of these places. */
function told(text: string, ...places: readonly DataText[]) {
  const report = new Report();
  const papers = [{ tag: "vi", texts: [{ text, placesOf: () => places }] }];
  runChecks([translated], findUntranslated(papers), new Set(), report);
  return report.diagnostics.map(({ place, hint }) => [place?.line, hint]);
}

const text = inLanguage("Talks", "en", "stand-in");

test("of places with the same words, those are told of that lack the paper's language", () => {
  expect(told(text, at(1, ["en", "vi"], "title"), at(2, ["en"], "title"))).toEqual([
    [2, 'write it in each language: title: { en: "…", vi: { text: "…", reviewed: false } }'],
  ]);
});

test("an entry of a list is shown as one", () => {
  expect(told(text, at(1, ["en"]))).toEqual([
    [1, 'write it in each language: - { en: "…", vi: { text: "…", reviewed: false } }'],
  ]);
});

test("where no place lacks it, the first is told of, since its source must be switched off", () => {
  expect(told(text, at(1, ["en", "vi"], "title"), at(2, ["en", "vi"], "title"))).toEqual([
    [1, "its text in vi is from a source of a set that house.yaml leaves out"],
  ]);
});

test("words quoted from a source are not told of", () => {
  expect(told(inLanguage("Talks", "en", "quoted"), at(1, ["en"], "quote"))).toEqual([]);
});

import { expect, test } from "vitest";
import { isLanguage, meantLanguage } from "../../src/text/language-tag.ts";

test("a language is two or three small letters that stand for one, the shortest there are", () => {
  expect(["en", "vi", "lo", "fr", "th", "km", "fil"].filter(isLanguage)).toHaveLength(7);
  expect(["", "e", "EN", "vi-VN", "lao", "xx", "zzz", "english"].filter(isLanguage)).toEqual([]);
});

test("the code of a country is no language, though Latin has the letters of Laos", () => {
  expect(["vn", "la", "kh", "us"].filter(isLanguage)).toEqual([]);
});

test.each([
  ["vn", "vi"],
  ["VN", "vi"],
  ["VI", "vi"],
  ["vie", "vi"],
  ["vi-VN", "vi"],
  ["vi_VN", "vi"],
  ["la", "lo"],
  ["lao", "lo"],
  ["lo-LA", "lo"],
  ["en-US", "en"],
  ["fr", "fr"],
])("%s is taken for %s", (written, meant) => {
  expect(meantLanguage(written)).toBe(meant);
});

test.each(["", "x", "xx", "english", "tiếng Việt", "-"])("nothing is made of %j", (written) => {
  expect(meantLanguage(written)).toBeUndefined();
});

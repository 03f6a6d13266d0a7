/** Forms that the glossary avoids: where they are told of, and where they stand rightly. */
import { expect, test } from "vitest";
import { type Change, changed, files, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const glossary = (...terms: readonly string[]) => ({
  "data/glossary.yaml": `chancery: 1\nterms:\n${terms.map((term) => `  - ${term}\n`).join("")}`,
});
const VETERANS =
  "{ id: veterans, term: { en: people with meritorious service, vi: { text: người có công, reviewed: true } }, avoid: { en: [national contributors], vi: [người đóng góp] } }";
const title = (text: string): Change => [
  `data/meetings/${LATER}.yaml`,
  ["title: Bilateral meeting", `title: ${text}`],
];

const told = (terms: Readonly<Record<string, string>>, ...changes: readonly Change[]) =>
  toldOf({ ...changed(...changes), ...terms }).filter(({ code }) => code === "glossary-variant");

test("a form is told of at its place, with the term that is right", () => {
  expect(told(glossary(VETERANS), title("Talks on National  contributors today"))).toEqual([
    {
      code: "glossary-variant",
      message: '"National  contributors" stands here, a form of veterans that the glossary avoids',
      hint: 'write "people with meritorious service"; where it is a quotation, put it into quotation marks',
      at: "National  contributors",
    },
  ]);
});

test.each([
  ["in quotation marks", "Talks on “national contributors”"],
  ["within a longer word", "Talks on international contributorship"],
  ["in another language", "{ vi: { text: Về national contributors, reviewed: true } }"],
])("a form that stands %s is none", (_, text) => {
  expect(told(glossary(VETERANS), title(text))).toEqual([]);
});

test("a form of one language is looked for in that language alone", () => {
  const text = "{ en: Talks, vi: { text: Về người đóng góp, reviewed: true } }";
  expect(told(glossary(VETERANS), title(text))).toHaveLength(1);
});

test("a form within the term itself is right, and wrong elsewhere", () => {
  const own =
    "{ id: veterans, term: people with meritorious service, avoid: { en: [meritorious service] } }";
  expect(told(glossary(own), title("On people with meritorious service"))).toEqual([]);
  expect(told(glossary(own), title("On meritorious service"))).toHaveLength(1);
});

test("a term that is missing in the language of its form is asked for", () => {
  const bare =
    "{ id: veterans, term: { vi: { text: người có công, reviewed: true } }, avoid: { en: [veterans] } }";
  const [first] = told(glossary(bare), title("Talks on veterans"));
  expect(first?.hint).toBe("give the term in this language in data/glossary.yaml, and use that");
});

test("what an instrument is called stays as it was signed", () => {
  const named: Change = [
    "data/agreements.yaml",
    ["title: Memorandum", "title: On national contributors"],
  ];
  expect(told(glossary(VETERANS), named)).toEqual([]);
});

test("a house without a glossary is told of nothing", () => {
  expect(Object.keys(files)).not.toContain("data/glossary.yaml");
  expect(told({}, title("Talks on national contributors"))).toEqual([]);
});

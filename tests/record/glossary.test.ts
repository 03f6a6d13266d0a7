/** The glossary as a part of the record that a house may do without. */
import { expect, test } from "vitest";
import { files, load } from "./fixture.ts";

const withGlossary = (terms: string) => ({
  ...files,
  "data/glossary.yaml": `chancery: 1\nterms:${terms}\n`,
});

test("a folder without it is sound, and has no terms", () => {
  const { record, problems } = load(files);
  expect(problems).toEqual([]);
  expect(record?.terms.size).toBe(0);
});

test("its terms stand in the order of the file, each with its place", () => {
  const { record, problems } = load(
    withGlossary(`
  - { id: memo, term: { en: Memorandum, vi: { text: Bản ghi nhớ, source: l1, reviewed: false } } }
  - { id: act, term: Act, avoid: { en: [bill] }, note: Rarely used }`),
  );
  expect(problems).toEqual([]);
  expect([...(record?.terms.keys() ?? [])]).toEqual(["memo", "act"]);
  expect(record?.placeOf("term", "act", ["note"])).toMatchObject({
    file: "data/glossary.yaml",
    line: 4,
  });
  expect(record?.locate("Bản ghi nhớ")).toMatchObject({ file: "data/glossary.yaml", line: 3 });
  expect(record?.files.map(({ path }) => path)).toContain("data/glossary.yaml");
});

test("one that is broken is told of, and no record comes of it", () => {
  const { record, problems } = load(withGlossary(" none"));
  expect(record).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test("an id that stands twice and a source that is not there are told of", () => {
  const { problems } = load(
    withGlossary(`
  - { id: act, term: { en: Act, vi: { text: Luật, source: l9, reviewed: false } } }
  - { id: act, term: Act }`),
  );
  expect(JSON.stringify(problems)).toContain("term-unknown-source");
  expect(JSON.stringify(problems)).toContain("duplicate-id");
});

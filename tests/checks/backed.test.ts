/** No statement enters the record, and so a paper, without the source that states it. */
import { expect, test } from "vitest";
import { files, load } from "../record/fixture.ts";

const SOURCE = /(?:(?<=\n) *source: s1\n|source: s1, )/gu;

/** Every statement of the record, each as the files without its source. */
const unbacked = Object.entries(files).flatMap(([path, text]) =>
  [...text.matchAll(SOURCE)].map(({ 0: line, index }) => {
    const rest = text.slice(0, index) + text.slice(index + line.length);
    return [
      `${path}:${text.slice(0, index).split("\n").length}`,
      { ...files, [path]: rest },
    ] as const;
  }),
);

test("bodies, instruments, facts, texts of meetings and commitments are looked at", () => {
  const homes = new Set(unbacked.map(([place]) => place.split(/[/:]/u).slice(0, 2).join("/")));
  expect(homes).toEqual(
    new Set(["data/parties.yaml", "data/agreements.yaml", "data/meetings", "data/commitments"]),
  );
});

test.each(unbacked)("a statement without its source is refused: %s", (place, without) => {
  const { record, diagnostics } = load(without);
  expect(record).toBeUndefined();
  const [path, line] = place.split(":");
  expect(diagnostics.map(({ place: at, message }) => [at?.file, message])).toEqual([
    [path, expect.stringContaining("source")],
  ]);
  expect(Number(line)).toBeGreaterThan(1);
});

/** Where letters that look like Đ are refused, and what stands in their place. */
import { expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code === "mistaken-letter");
const titled = (title: string) =>
  told([`data/meetings/${LATER}.yaml`, ["title: Bilateral meeting", `title: ${title}`]]);

test.each([
  ["\u00d0ại", "Đại", "U+00D0"],
  ["\u0189ại", "Đại", "U+0189"],
  ["\u00f0ại", "đại", "U+00F0"],
  ["\u0256ại", "đại", "U+0256"],
])("%s is %s", (wrong, right, code) => {
  expect(titled(`Talks of ${wrong} and more`)).toMatchObject([
    { at: wrong, hint: `write "${right}"`, message: expect.stringContaining(code) },
  ]);
});

test("each word is told of, with its letters and marks apart too", () => {
  expect(titled("\u00d0ại, \u00d0o\u0302\u0303 and Ba\u0302\u00d0").map(({ at }) => at)).toEqual([
    "\u00d0ại",
    "\u00d0o\u0302\u0303",
  ]);
});

test("what others wrote, and where it is kept, stays as it is", () => {
  expect(
    told(
      [
        "data/sources.yaml",
        ["id: s1,", "id: s1, url: 'https://x.org/ \u00d0ại', file: 'shelf \u00d0ại',"],
      ],
      ["data/agreements.yaml", ["quote: a fragment", "quote: a \u00d0ại fragment"]],
      [
        "data/people.yaml",
        ["name: Phosay", "name: Phosay\n    variants: [{ text: \u00d0ại Phosay, source: s1 }]"],
      ],
    ),
  ).toEqual([]);
});

test("lists and languages are looked into", () => {
  const gap = "objectives: [{ text: { en: Talks of \u00d0ại }, source: s1, quote: unknown }]";
  expect(told([`data/meetings/${LATER}.yaml`, ["objectives: unknown", gap]])).toMatchObject([
    { at: "\u00d0ại" },
  ]);
});

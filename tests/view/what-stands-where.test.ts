import { describe, expect, test } from "vitest";
import { audiences, modes, openRecord, printed, record } from "./fixture/fixture.ts";
import { allWords, wordsIn, wordsOf } from "./fixture/words.ts";

const houses = [
  { house: "without outside sources", from: record, isOutsideOn: false },
  { house: "with outside sources", from: openRecord, isOutsideOn: true },
];

describe.each(houses)("in a house $house", ({ from, isOutsideOn }) => {
  for (const mode of modes) {
    const paper = mode === "eve" ? "a paper of the eve" : "a paper after the meeting";
    for (const audience of audiences) {
      test(`${paper} for ${audience} readers holds what they may read by then, and no word more`, () => {
        const found = wordsIn(printed(mode, { record: from, audience }));
        expect(found).toEqual(wordsOf(mode, audience, isOutsideOn));
      });
    }
  }
});

test("the fixture has words for every reader, time and set", () => {
  const kinds = new Set(
    allWords.map((word) => word.match(/^\w+-(?:eve|memo)(?:-outside)?/)?.[0] ?? "never"),
  );
  expect([...kinds].sort()).toEqual([
    "delegation-eve",
    "delegation-eve-outside",
    "delegation-memo",
    "internal-eve",
    "internal-eve-outside",
    "internal-memo",
    "internal-memo-outside",
    "never",
    "shareable-eve",
    "shareable-eve-outside",
    "shareable-memo",
    "shareable-memo-outside",
  ]);
});

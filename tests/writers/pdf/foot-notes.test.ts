/** How the notes share the feet of the pages; a line is as high as the default theme's notes are. */
import { describe, expect, it } from "vitest";
import { type FootNotes, footNotes } from "../../../src/writers/pdf/foot-notes.ts";
import { PaperLine } from "../../../src/writers/pdf/line.ts";
import { setLines } from "../../../src/writers/pdf/lines.ts";
import type { FootNote } from "../../../src/writers/pdf/note-lines.ts";
import { typesetterOf } from "./lay-out.ts";

const typeset = typesetterOf();
const lineOf = (): PaperLine => {
  const { inlines } = typeset({ text: [{ text: "x", characters: [] }], paragraph: "note" });
  return setLines(inlines, 100)[0] ?? new PaperLine(100);
};
const LINE = lineOf().getHeight();
const ABOVE = 10;
const BETWEEN = 2;

function noteOf(count: number): FootNote {
  return { mark: lineOf(), lines: Array.from({ length: count }, lineOf), indent: 10 };
}

/** Notes of so many lines, by their names, on pages of 40 lines. */
function feetOf(lines: Readonly<Record<string, number>>): FootNotes {
  const notes = new Map(Object.entries(lines).map(([id, count]) => [id, noteOf(count)]));
  return footNotes(notes, { room: 40 * LINE, above: ABOVE, between: BETWEEN });
}

/** How many lines of each piece stand on a page. */
const piecesOn = (feet: FootNotes, page: number): readonly number[] =>
  feet.piecesOn(page).map(({ from, to }) => to - from);

describe("notes at the foot of a page", () => {
  it("take the height of their lines, the rule and the spaces between them", () => {
    const feet = feetOf({ a: 2, b: 3 });
    feet.place(["a", "b"], 0, 20 * LINE);
    expect(feet.heightOn(0)).toBeCloseTo(ABOVE + 5 * LINE + BETWEEN);
    expect(feet.goesOn(0)).toBe(false);
  });

  it("of up to three lines are never parted, longer ones not before their third line", () => {
    const feet = feetOf({ short: 3, long: 9 });
    feet.place(["short"], 0, ABOVE + 2.5 * LINE);
    feet.place(["long"], 2, ABOVE + 1.5 * LINE);
    feet.heightOn(3);
    expect([0, 1, 2, 3].map((page) => piecesOn(feet, page))).toEqual([[], [3], [], [9]]);
  });

  it("leave no last line alone for the next page", () => {
    const feet = feetOf({ long: 9 });
    feet.place(["long"], 0, ABOVE + 8.5 * LINE);
    feet.heightOn(1);
    expect([0, 1].map((page) => piecesOn(feet, page))).toEqual([[7], [2]]);
  });

  it("keep their order: none begins before one that goes on has come to its end", () => {
    const feet = feetOf({ long: 30, later: 1 });
    feet.place(["long"], 0, ABOVE + 10.5 * LINE);
    feet.place(["later"], 0, 5 * LINE);
    feet.heightOn(1);
    expect([0, 1].map((page) => piecesOn(feet, page))).toEqual([[10], [20, 1]]);
  });

  it("let no line with another mark stand on a page on which its note cannot begin", () => {
    const feet = feetOf({ long: 30, later: 1 });
    feet.place(["long"], 0, ABOVE + 10.5 * LINE);
    expect(feet.claim(["later"], 0)).toBe(Number.POSITIVE_INFINITY);
    expect(feet.claim(["later"], 1)).toBeCloseTo(BETWEEN + LINE);
  });

  it("claim all of a note that others of the same line follow, and of the last its beginning", () => {
    const feet = feetOf({ first: 6, last: 6 });
    expect(feet.claim(["first", "last"], 0)).toBeCloseTo(ABOVE + 6 * LINE + BETWEEN + 2 * LINE);
    expect(feet.claimOfEmpty(["last"])).toBeCloseTo(ABOVE + 2 * LINE);
  });

  it("leave later ones the room to begin", () => {
    const feet = feetOf({ first: 12, last: 5 });
    feet.place(["first", "last"], 0, ABOVE + 14 * LINE + BETWEEN);
    expect(piecesOn(feet, 0)).toEqual([12, 2]);
  });

  it("that others wait for take all of the room, so that no page bears two lines only", () => {
    const feet = feetOf({ first: 100, second: 100 });
    feet.place(["first", "second"], 0, 20 * LINE);
    for (let page = 1; page < 8; page++) feet.heightOn(page);
    const counts = [1, 2, 3].map((page) =>
      piecesOn(feet, page).reduce((sum, each) => sum + each, 0),
    );
    for (const count of counts) expect(count).toBeGreaterThan(15);
  });

  it("from the page before leave a part of the page to the text, and none when it has ended", () => {
    const feet = feetOf({ long: 90 });
    feet.place(["long"], 0, ABOVE + 10.5 * LINE);
    expect(feet.heightOn(1)).toBeLessThan(0.6 * 40 * LINE + LINE);
    feet.endText();
    expect(feet.heightOn(2)).toBeGreaterThan(0.9 * 40 * LINE);
  });

  it("stay as they are where a copy of them is tried", () => {
    const feet = feetOf({ a: 2, b: 3 });
    feet.place(["a"], 0, 20 * LINE);
    const tried = feet.copy();
    tried.place(["b"], 0, 20 * LINE);
    expect(piecesOn(feet, 0)).toEqual([2]);
    expect(piecesOn(tried, 0)).toEqual([2, 3]);
  });

  it("come to their end even on pages lower than a line", () => {
    const feet = footNotes(new Map([["a", noteOf(4)]]), { room: LINE, above: ABOVE, between: 0 });
    feet.place(["a"], 0, 0);
    for (let page = 1; feet.goesOn(page); page++) expect(page).toBeLessThan(6);
  });
});

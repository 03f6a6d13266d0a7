/** Figures of a meeting: of how many sources, and of what age. */
import { expect, test } from "vitest";
import { monthsBefore } from "../../src/checks/record/months-before.ts";
import { changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const figures = (count: number, letter: string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `  - { id: ${letter}${index}, kind: figure, text: Some are built, on: 2025-10, source: s1, quote: a fragment }`,
  ).join("\n");
/** What is told of so many figures of one source at the earlier and at the later meeting. */
const told = (earlier: number, later: number) =>
  toldOf(
    changed(
      [
        `data/meetings/${EARLIER}.yaml`,
        ["facts: []", earlier === 0 ? "facts: []" : `facts:\n${figures(earlier, "e")}`],
      ],
      [`data/meetings/${LATER}.yaml`, ["facts: ", `facts:\n${figures(later, "l")}`]],
    ),
  ).flatMap(({ code, message }) => (code === "figure-of-one-source" ? [message] : []));

test("many figures of one source are told of once for their meeting, with the number of the others", () => {
  expect(told(0, 1)).toEqual(["the figure rests on one source"]);
  expect(told(0, 6)).toEqual([
    "the figure rests on one source; other such figures of this meeting: 5",
  ]);
  expect(told(4, 4)).toHaveLength(8);
});

test("six months before a day is the same day, or the last of a shorter month", () => {
  expect(monthsBefore("2025-12-02", 6)).toBe("2025-06-02");
  expect(monthsBefore("2025-12-31", 6)).toBe("2025-06-30");
  expect(monthsBefore("2025-08-31", 6)).toBe("2025-02-28");
  expect(monthsBefore("2024-08-29", 6)).toBe("2024-02-29");
  expect(monthsBefore("2026-03-15", 6)).toBe("2025-09-15");
});

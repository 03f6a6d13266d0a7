/** Marks of notes that touch each other. */
import { expect, test } from "vitest";
import { rootElement } from "../../../src/writers/pdf/elements.ts";
import { runsOf } from "../../../src/writers/pdf/inline-runs.ts";
import { tagLeaf } from "../../../src/writers/pdf/inline-structure.ts";

test("each of two notes side by side is a link of its own", () => {
  const text = runsOf([
    { type: "noteReference", note: "press", number: 1, repeats: false },
    { type: "noteReference", note: "minutes", number: 2, repeats: false },
  ]);
  const places = new Map([
    ["note:press", "Press report."],
    ["note:minutes", "Joint minutes."],
  ]);
  tagLeaf({ text, paragraph: "body" }, rootElement(), { places, language: "en" });
  const [one, other] = text.map((run) => run._element);
  expect(one?.words).toBe("[1] Press report.");
  expect(other?.words).toBe("[2] Joint minutes.");
});

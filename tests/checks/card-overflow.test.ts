/** Cards that take more than a sheet: which are told of, and by what words and place. */
import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/check.ts";
import { type Card, cardOverflow } from "../../src/checks/paper/card-overflow.ts";
import { Report } from "../../src/diagnostics/report.ts";

const place = { file: "templates/cue-cards.md.hbs", line: 10, column: 9, length: 11 };
const data = { file: "data/meetings/a.yaml", line: 4, column: 5, length: 20 };

function tell(cards: readonly Card[], allowed = 1) {
  const report = new Report();
  const name = "a/cue-cards.en.pdf";
  runChecks([cardOverflow], { name, cards, allowed, place }, new Set(), report);
  return report.diagnostics.map((told) => [told.severity, told.message, told.place]);
}

test("a point longer than its card is an error at its line of the data", () => {
  const cards = [
    { pages: 1, words: "Thank you", place: data },
    { pages: 2, words: "We hope to review all of it", place: data },
  ];
  expect(tell(cards)).toEqual([
    [
      "error",
      '"We hope to review all of it" takes 2 cards of a/cue-cards.en.pdf, and 1 is allowed',
      data,
    ],
  ]);
});

test("a card whose words stand nowhere in the data is told of where the template allows one", () => {
  expect(tell([{ pages: 3, words: "", place: undefined }], 2)).toEqual([
    ["error", "a card of a/cue-cards.en.pdf takes 3, where 2 may", place],
  ]);
});

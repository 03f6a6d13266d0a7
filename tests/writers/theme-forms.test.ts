/** What a theme may say of the lines of its forms, and what is refused since no format would print it. */
import { expect, test } from "vitest";
import { themeSchema } from "../../src/writers/theme.ts";
import { theme } from "./pdf/write.ts";

const words = { size: 12, line: 1.2 };

function faultsOf(line: object, style: object = words): readonly string[] {
  const paper = [[{ width: 1, lines: [{ style: "words", ...line }] }]];
  const said = { ...theme, formStyles: { words: style }, heads: { paper } };
  const issues = themeSchema.safeParse(said).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const LINE = "heads.paper.0.0.lines.0";

test("a line has words, room or a rule, or room with a rule below", () => {
  for (const line of [{ text: "x" }, { room: 4 }, { rule: 1 }, { room: 4, rule: 1 }]) {
    expect(faultsOf(line), JSON.stringify(line)).toEqual([]);
  }
  expect(faultsOf({ box: true })).toEqual([`${LINE}: expected text, room or rule`]);
});

test("a line has no room beside its words", () => {
  expect(faultsOf({ text: "x", room: 4, rule: 1 })).toEqual([
    `${LINE}: expected text or room, not both; room is a line of its own`,
  ]);
});

test("a line that has no words has neither members nor a frame", () => {
  expect(faultsOf({ room: 4, several: { each: "- {recipients}" } })).toEqual([
    `${LINE}.several: several needs a text beside it, which stands where there is only one member`,
  ]);
  for (const line of [{ room: 4 }, { rule: 1 }]) {
    expect(faultsOf({ ...line, box: true })).toEqual([
      `${LINE}.box: box needs a text beside it, which it frames`,
    ]);
    expect(faultsOf({ ...line, box: false })).toEqual([]);
  }
});

test("the rule of a form is its line's, not its style's", () => {
  expect(faultsOf({ text: "x" }, { ...words, ruleBelow: true, ruleShare: 1 })).toEqual([
    expect.stringMatching(/^formStyles\.words: .*"ruleBelow", "ruleShare"/u),
  ]);
});

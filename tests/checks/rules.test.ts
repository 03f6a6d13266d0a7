/** Each thing that a careful desk officer looks at is looked at, kept by how the program is made, or said to be open. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allChecks } from "../../src/pipeline/checks.ts";
import { projectFolder } from "../support/sources.ts";
import { rulesOfWords } from "./rules-words.ts";
import { rulesOfWork } from "./rules-work.ts";

const all = [...rulesOfWords, ...rulesOfWork];
const rules = new Map(allChecks.flatMap(({ rules: own }) => Object.entries(own)));

test("all 61 stand in the table, each once and in order", () => {
  const numbers = all.map(({ rule }) => Number(rule.slice(1)));
  expect(numbers).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
});

test.each(all)("$rule, $about: is decided, or says what it waits for", (each) => {
  const { rule, codes = [], because, held, open } = each;
  expect(codes.length > 0 || held !== undefined || open !== undefined).toBe(true);
  const wanted = rule.startsWith("E") ? "error" : "warning";
  const others = codes.filter((code) => rules.get(code)?.severity !== wanted);
  expect(others.filter((code) => !rules.has(code))).toEqual([]);
  expect(others.length > 0 ? because : "as the rule has it").toBeTruthy();
  for (const [file, name] of held?.tests ?? []) {
    expect(readFileSync(join(projectFolder, file), "utf8")).toContain(name);
  }
});

test("these are open, and wait for this", () => {
  const open = all.flatMap((each) => (each.open ? [`${each.rule}: ${each.open}`] : []));
  expect(open).toMatchInlineSnapshot(`
    [
      "W07: words that a translation should not have: the glossary; until then the desk says it in \`open\`, which is printed",
      "W09: dates and titles of which a second source has another: a field for what it says instead",
      "E22: remits of bodies and themes of items: two fields of the record",
      "W30: the moment of issue: versions",
      "W31: the entrance: a field of the meeting",
      "W33: who gives: gifts as entries with from and to, instead of one text",
      "E54: numbered copies and their list: versions",
      "E57: whether an issued paper was cleared at all: versions",
      "E61: versions",
    ]
  `);
});

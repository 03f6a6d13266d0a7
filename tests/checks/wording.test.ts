/** The wording of the relationship: where it counts, which one is in force, and what makes it one wording. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const OLD = "great friendship and deep mutual trust";
const MIDDLE = "great friendship, deep mutual trust and strategic cohesion";
const NEW = "great friendship, close cooperation and common progress";

const quoted = (wording: string) => `They spoke of “${wording}”`;
const fact = (on: string, text: string, more = "source: s1", kind = "wording") =>
  `  - { id: w-${on}, kind: ${kind}, on: ${on}, ${more}, quote: a fragment, text: '${text}' }`;
const facts = (...all: readonly string[]): Change => [
  `data/meetings/${EARLIER}.yaml`,
  ["facts: []", `facts:\n${all.join("\n")}`],
];
const OUTSIDE: Change = [
  "data/sources.yaml",
  [
    "sources:\n",
    "sources:\n  - { id: o1, title: Report, kind: press, publisher: unknown, date: 2025-11-01, language: en, reliability: reported, set: outside }\n",
  ],
];
const old = fact("2025-11-11", quoted(OLD));
const middle = fact("2025-11-15", quoted(MIDDLE));
const newest = fact("2025-11-20", quoted(NEW));
const both = [old, newest];

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code === "formula-outdated");
const inMeeting = (from: string, to: string): Change => [`data/meetings/${LATER}.yaml`, [from, to]];
const backed = (text: string) => `[{ text: ${text}, source: s1, quote: unknown }]`;
const greeting = (text: string): Change =>
  inMeeting("facts: ", `courtesies: ${backed(text)}\nfacts: `);
/** The words that are told of, and those in force. */
const greeted = (text: string, ...all: readonly string[]) =>
  told(facts(...all), greeting(text)).map(({ at, hint }) => [at, hint]);
const inForce = (wording: string) => `the wording in force is "${wording}"`;

describe("an older wording is told of", () => {
  const point = `{ id: one, use: should, text: ${OLD}, source: s1, quote: unknown }`;

  test.each([
    [
      "in a point",
      "issues: []",
      `issues: [{ id: a, title: Ties, likelihood: certain, their_view: unknown, points: [${point}] }]`,
    ],
    ["in closing words", "facts: ", `closing: ${backed(OLD)}\nfacts: `],
    ["in the line to the press", "line: unknown", `line: ${OLD}`],
    ["in an answer", "if_raised: unknown", `if_raised: ${backed(OLD)}`],
  ])("%s", (_, from, to) => {
    expect(told(facts(...both), inMeeting(from, to)).map(({ at }) => at)).toEqual([OLD]);
  });

  test("in capitals, in bold, and over the end of a line", () => {
    expect(greeted("GREAT friendship and deep mutual trust", ...both)).toHaveLength(1);
    const bold = "I value our great **friendship** and deep mutual trust";
    expect(greeted(`'${bold}'`, ...both)).toEqual([[bold, inForce(NEW)]]);
    expect(greeted("'great  friendship and deep mutual trust'", ...both)).toHaveLength(1);
  });

  test("from its first part to its last, in whatever order they stand", () => {
    const turned = "Deep mutual trust and great friendship";
    expect(greeted(`${turned} bind us`, ...both)).toEqual([[turned, inForce(NEW)]]);
  });

  test("beside another relationship's, of which the newest is said", () => {
    const others = [
      fact("2025-11-12", quoted("good neighbours and close brothers")),
      fact("2025-11-13", quoted("good neighbours, close brothers and true comrades")),
      fact("2025-11-21", quoted("good neighbours and near kin")),
    ];
    const text = `'${OLD}, good neighbours, close brothers, near kin'`;
    expect(greeted(text, ...others, ...both)).toEqual([[OLD, inForce(NEW)]]);
  });
});

describe("no older wording is told of", () => {
  test("in what is not said aloud", () => {
    expect(
      told(facts(...both), inMeeting("objectives: unknown", `objectives: ${backed(OLD)}`)),
    ).toEqual([]);
  });

  test("in a text of another language than the wording", () => {
    expect(greeted(`{ vi: { text: ${OLD}, reviewed: true } }`, ...both)).toEqual([]);
  });

  test("where a source that is switched off, or a fact of another kind, has the newer", () => {
    const newer = (more: string, kind?: string) =>
      told(OUTSIDE, facts(old, fact("2025-11-20", quoted(NEW), more, kind)), greeting(OLD));
    expect(newer("source: o1")).toEqual([]);
    expect(newer("source: [o1, s1]")).toHaveLength(1);
    expect(newer("source: s1", "statement")).toEqual([]);
  });

  test("where two are of one day, or nobody knows which is later", () => {
    for (const on of ["2025-11-11", "2025-11", "2025"]) {
      const same = fact(on, quoted(NEW)).replace(`w-${on}`, "w-same");
      expect(greeted(OLD, old, same)).toEqual([]);
      expect(greeted(OLD, same, old)).toEqual([]);
    }
  });

  test("where what is quoted is a single phrase and no wording", () => {
    expect(
      greeted("great friendship", fact("2025-11-11", quoted("great friendship,")), newest),
    ).toEqual([]);
  });

  test("where the newest is said, whatever came between", () => {
    expect(greeted(`'${OLD}, close cooperation, common progress'`, old, middle, newest)).toEqual(
      [],
    );
  });
});

describe("the wording in force", () => {
  test("is the newest, wherever it stands in the record", () => {
    expect(greeted(OLD, old, middle, newest)).toEqual([[OLD, inForce(NEW)]]);
    expect(greeted(OLD, newest, middle, old)).toEqual([[OLD, inForce(NEW)]]);
  });

  test("may be quoted in straight marks, and parted by semicolons", () => {
    expect(
      greeted(OLD, old, fact("2025-11-20", 'They spoke of "great friendship; close cooperation"')),
    ).toEqual([[OLD, inForce("great friendship; close cooperation")]]);
  });

  test("has a part of the older one that says something, of eight letters or more", () => {
    const of = (word: string) =>
      greeted(
        `'${word}, mutual trust'`,
        fact("2025-11-11", quoted(`${word}, mutual trust`)),
        fact("2025-11-20", quoted(`${word}, common progress`)),
      );
    expect(of("goodwill")).toHaveLength(1);
    expect(of("respect")).toEqual([]);
  });
});

/** Words of courtesy: who lacks one, and whether they are all for one sex. */
import { describe, expect, test } from "vitest";
import { type Change, changed, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const PEOPLE = "data/people.yaml";
const honorific = (person: string, text: string): Change => [
  PEOPLE,
  [`  - id: ${person}\n`, `  - id: ${person}\n    honorific: ${text}\n`],
];
/** As the papers address the Lao minister. */
const called = (text: string): Change => [
  PEOPLE,
  ["name: Phosay\n    call_name: unknown", `name: Phosay\n    call_name: ${text}`],
];
const vi = (text: string) => `{ vi: { text: '${text}', reviewed: true } }`;
const both = (en: string, text: string) => `{ en: ${en}, vi: { text: '${text}', reviewed: true } }`;

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code.startsWith("honorific"));
const places = (...changes: readonly Change[]) => told(...changes).map(({ at }) => at);

describe("of a delegation in which some have a word of courtesy", () => {
  const lan =
    "  - { id: lan, name: unknown, call_name: unknown, pronunciation: unknown, country: unknown, precedence: 2, posts: [], biography: unknown }\n";
  const withLan: readonly Change[] = [
    [PEOPLE, ["people:\n", `people:\n${lan}`]],
    [
      `data/meetings/${LATER}.yaml`,
      [
        "delegation: [{ person: phosay, role: head }]",
        "delegation: [{ person: phosay, role: head }, { person: lan, role: member }]",
      ],
    ],
  ];
  const ofLan = (text: string): Change => [PEOPLE, ["id: lan,", `id: lan, honorific: ${text},`]];

  test("whoever has none is told of, in the delegation", () => {
    expect(
      told(...withLan, honorific("phosay", "Mr")).map(({ at, message }) => [at, message]),
    ).toEqual([["lan", '"lan" has no word of courtesy, and others of this delegation have one']]);
    expect(places(...withLan, ofLan("Mr"))).toEqual(["phosay"]);
  });

  test("one that is unknown is still being looked for", () => {
    expect(places(...withLan, honorific("phosay", "Mr"), ofLan("unknown"))).toEqual([]);
  });

  test("nobody lacks one as long as all that there are are unknown", () => {
    expect(places(...withLan, honorific("phosay", "unknown"))).toEqual([]);
  });
});

describe("words of courtesy of one person for both sexes are told of", () => {
  test("with the two words", () => {
    expect(told(honorific("phosay", both("Mr", "Bà"))).map(({ message }) => message)).toEqual([
      '"Bà" is said to a woman, and "Mr" to a man',
    ]);
    expect(told(honorific("phosay", both("Ms", "Ông"))).map(({ message }) => message)).toEqual([
      '"Ông" is said to a man, and "Ms" to a woman',
    ]);
  });

  test.each([
    ["in two languages", [honorific("phosay", both("Mr", "Bà"))], ["Bà"]],
    [
      "in two languages of how to address him",
      [called(both("Mr Phosay", "Bà Phosay"))],
      ["'Bà Phosay'"],
    ],
    [
      "before the name and alone",
      [honorific("phosay", "Mr"), called(vi("Bà Phosay"))],
      ["'Bà Phosay'"],
    ],
    ["behind a title", [honorific("phosay", both("H.E. Mr", "Bà"))], ["Bà"]],
    ["without its accent, where it stands alone", [honorific("phosay", both("Mr", "Ba"))], ["Ba"]],
    ["in capitals", [called(both("MR Phosay", "BÀ Phosay"))], ["'BÀ Phosay'"]],
    ["with a space in front of it", [called(both("Mr Phosay", " Bà Phosay"))], ["' Bà Phosay'"]],
  ])("%s", (_, changes, at) => {
    expect(places(...changes).map((each) => each.replaceAll("'", ""))).toEqual(
      at.map((each) => each.replaceAll("'", "")),
    );
  });

  test.each([
    [
      "all are a man's",
      [honorific("phosay", both("Mr", "Ông")), called(both("Mr Phosay", "Ông Phosay"))],
    ],
    ["all are a woman's", [honorific("phosay", both("H.E. Ms", "Bà"))]],
    ["one is a title for both", [honorific("phosay", both("Mr", "Đồng chí"))]],
    ["a name begins like one", [honorific("phosay", "Mr"), called(vi("Bàng Phosay"))]],
    ["a family name is one", [honorific("phosay", "Ms"), called(vi("Bà Ông Lan"))]],
    ["a name is one without its accent", [honorific("phosay", "Mr"), called(vi("Ba Phosay"))]],
  ])("but not where %s", (_, changes) => {
    expect(places(...changes)).toEqual([]);
  });
});

/** How long the points of a meeting take to say, in each language of the papers. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const TWENTY = "word ".repeat(20).trim();
const pathOf = (meeting: string) => `data/meetings/${meeting}.yaml`;

/** A point as YAML, with what must be known of it. */
const point = (id: string, text: string, use = "must") =>
  `{ id: ${id}, use: ${use}, text: ${text}, source: s1, quote: unknown }`;
const issue = (id: string, ...points: readonly string[]) =>
  `{ id: ${id}, title: Review, likelihood: certain, their_view: unknown, points: [${points.join(", ")}] }`;
const inBoth = (en: string, vi: string) => `{ en: ${en}, vi: { text: ${vi}, reviewed: true } }`;

const issues = (meeting: string, ...all: readonly string[]): Change => [
  pathOf(meeting),
  ["issues: []", `issues: [${all.join(", ")}]`],
];
const lasts = (minutes: number, how = "unknown"): Change => [
  pathOf(LATER),
  ["minutes: unknown", `minutes: ${minutes}`],
  ["interpretation: unknown", `interpretation: ${how}`],
];
const rates = (given: string, languages?: string): Change => [
  "data/house.yaml",
  [
    "preferences: { speech_rate: { en: 100 }",
    `${languages ? `languages: ${languages}\n` : ""}preferences: { speech_rate: ${given}`,
  ],
];

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code.startsWith("speech"));
const messages = (...changes: readonly Change[]) => told(...changes).map(({ message }) => message);

describe("what must be said, twenty words at ten a minute,", () => {
  const said = issues(LATER, issue("a", point("one", TWENTY)));
  const slow = rates("{ en: 10 }");

  test.each(["none", "simultaneous", "whisper", "unknown"])(
    "takes as long where the interpretation is %s",
    (how) => {
      expect(messages(slow, said, lasts(2, how))).toEqual([]);
      expect(messages(slow, said, lasts(1, how))).toEqual([
        "what must be said takes 2 minutes in en, and the meeting has 1",
      ]);
    },
  );

  test("takes twice as long where an interpreter speaks after the minister", () => {
    expect(messages(slow, said, lasts(4, "consecutive"))).toEqual([]);
    expect(messages(slow, said, lasts(3, "consecutive"))).toEqual([
      "what must be said takes 4 minutes in en with its interpretation, and the meeting has 3",
    ]);
  });

  test("is what stands under all issues together", () => {
    const two = issues(LATER, issue("a", point("one", TWENTY)), issue("b", point("two", TWENTY)));
    expect(messages(slow, two, lasts(4))).toEqual([]);
    expect(messages(slow, two, lasts(3))).toHaveLength(1);
  });

  test("is told of where nobody knows how long an earlier meeting lasts", () => {
    const earlier = issues(EARLIER, issue("c", point("three", TWENTY)));
    expect(messages(slow, earlier, said, lasts(1))).toHaveLength(1);
  });
});

describe("of several languages", () => {
  const both = rates("{ en: 10, vi: 10 }", "[en, vi]");
  const said = (text: string) => issues(LATER, issue("a", point("one", text)));

  test("each is counted alone", () => {
    expect(messages(both, said(inBoth(TWENTY, TWENTY)), lasts(2))).toEqual([]);
  });

  test("one that takes too long is told of, and the first of two", () => {
    expect(messages(both, said(inBoth("word", TWENTY)), lasts(1))).toEqual([
      "what must be said takes 2 minutes in vi, and the meeting has 1",
    ]);
    expect(messages(both, said(inBoth(TWENTY, TWENTY)), lasts(1))).toEqual([
      "what must be said takes 2 minutes in en, and the meeting has 1",
    ]);
  });

  test("one that the papers are not in takes no time", () => {
    const english = rates("{ en: 10, vi: 10 }");
    expect(messages(english, said(inBoth("word", TWENTY)), lasts(1))).toEqual([]);
  });
});

describe("a language without a rate of speech", () => {
  const none = rates("{}");
  const codes = (...changes: readonly Change[]) => told(...changes).map(({ code }) => code);

  test("is told of once, however many meetings have points in it, and at the rates", () => {
    const points = [EARLIER, LATER].map((each) => issues(each, issue("a", point("one", TWENTY))));
    expect(told(none, ...points, lasts(1))).toEqual([
      {
        code: "speech-rate-missing",
        message: "points are made in en, and nothing says how fast it is spoken",
        hint: "write how many words the minister says in a minute: speech_rate: { en: … }",
        at: "{}",
      },
    ]);
  });

  test("is told of also where the points are only made if there is time", () => {
    expect(codes(none, issues(LATER, issue("a", point("one", TWENTY, "should"))))).toEqual([
      "speech-rate-missing",
    ]);
  });

  test("is none where nothing is said in it of ourselves", () => {
    expect(codes(none)).toEqual([]);
    for (const use of ["if-raised", "if-pressed", "do-not-raise"]) {
      expect(codes(none, issues(LATER, issue("a", point("one", TWENTY, use))))).toEqual([]);
    }
  });

  test("is one of the papers, and has points of its own", () => {
    const said = issues(LATER, issue("a", point("one", inBoth("word", "lời"))));
    expect(messages(rates("{ en: 100 }", "[en, vi, lo]"), said)).toEqual([
      "points are made in vi, and nothing says how fast it is spoken",
    ]);
    expect(messages(rates("{ en: 100 }"), said)).toEqual([]);
    expect(messages(rates("{}", "[lo, vi, en]"), said)).toHaveLength(2);
  });
});

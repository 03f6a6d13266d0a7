/** How long what is said at a meeting takes, in each language of the papers, and what our side has of the time. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const wordsOf = (count: number) => "word ".repeat(count).trim();
const TWENTY = wordsOf(20);
const pathOf = (meeting: string) => `data/meetings/${meeting}.yaml`;

/** A point as YAML, with what must be known of it. */
const point = (id: string, text: string, use = "must", source = "s1") =>
  `{ id: ${id}, use: ${use}, text: ${text}, source: ${source}, quote: unknown }`;
const issue = (id: string, ...points: readonly string[]) =>
  `{ id: ${id}, title: Review, likelihood: certain, their_view: unknown, points: [${points.join(", ")}] }`;
const inBoth = (en: string, vi: string) => `{ en: ${en}, vi: { text: ${vi}, reviewed: true } }`;

const issues = (meeting: string, ...all: readonly string[]): Change => [
  pathOf(meeting),
  ["issues: []", `issues: [${all.join(", ")}]`],
];
/** Words of courtesy or closing words of the meeting. */
const around = (field: "courtesies" | "closing", text: string): Change => [
  pathOf(LATER),
  [
    "if_raised: unknown",
    `${field}: [{ text: ${text}, source: s1, quote: unknown }]\nif_raised: unknown`,
  ],
];
const lasts = (minutes: number, how = "none"): Change => [
  pathOf(LATER),
  ["minutes: unknown", `minutes: ${minutes}`],
  ["interpretation: unknown", `interpretation: ${how}`],
];
const rates = (given: string, languages?: string, more = ""): Change => [
  "data/house.yaml",
  [
    "preferences: { speech_rate: { en: 100 }",
    `${languages ? `languages: ${languages}\n` : ""}preferences: { ${more}speech_rate: ${given}`,
  ],
];

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code.startsWith("speech"));
const messages = (...changes: readonly Change[]) => told(...changes).map(({ message }) => message);
const codes = (...changes: readonly Change[]) => told(...changes).map(({ code }) => code);

describe("what is said, twenty words at ten a minute and so two minutes,", () => {
  const said = issues(LATER, issue("a", point("one", TWENTY)));
  const slow = rates("{ en: 10 }");

  test.each(["none", "simultaneous", "whisper", "unknown"])(
    "fits into half of four minutes where the interpretation is %s",
    (how) => {
      expect(messages(slow, said, lasts(4, how))).toEqual([]);
      expect(messages(slow, said, lasts(3, how))).toEqual([
        "what is said takes 2 min in en, and our half of 3 min is 1 min 30 s",
      ]);
    },
  );

  test("needs twice as long where an interpreter speaks after us", () => {
    expect(messages(slow, said, lasts(8, "consecutive"))).toEqual([]);
    expect(messages(slow, said, lasts(5, "consecutive"))).toEqual([
      "what is said takes 2 min in en, and of 5 min consecutive interpretation leaves our side 1 min 15 s",
    ]);
  });

  test("is what must and what should be said, and courtesies and closing words too", () => {
    const should = issues(LATER, issue("a", point("one", TWENTY, "should")));
    for (const one of [should, around("courtesies", TWENTY), around("closing", TWENTY)]) {
      expect(messages(slow, one, lasts(4))).toEqual([]);
      expect(messages(slow, one, lasts(3))).toHaveLength(1);
    }
    expect(messages(slow, said, around("closing", TWENTY), lasts(4))).toHaveLength(1);
    expect(messages(slow, said, around("closing", TWENTY), lasts(8))).toEqual([]);
  });

  test.each(["if-raised", "if-pressed", "do-not-raise"])("is nothing that is %s", (use) => {
    const answer = issues(LATER, issue("a", point("one", TWENTY, use)));
    expect(messages(slow, answer, lasts(1))).toEqual([]);
  });

  test("is no word of courtesy where the minister wants none written", () => {
    const none = rates("{ en: 10 }", undefined, "courtesies: none, ");
    expect(messages(none, around("courtesies", TWENTY), lasts(1))).toEqual([]);
  });

  test("is nothing of a source that is switched off", () => {
    const off: Change = ["data/sources.yaml", ["set: language", "set: outside"]];
    const outside = issues(LATER, issue("a", point("one", TWENTY, "must", "l1")));
    expect(messages(slow, off, outside, lasts(1))).toEqual([]);
  });

  test("is what stands under all issues together", () => {
    const two = issues(LATER, issue("a", point("one", TWENTY)), issue("b", point("two", TWENTY)));
    expect(messages(slow, two, lasts(8))).toEqual([]);
    expect(messages(slow, two, lasts(7))).toHaveLength(1);
  });

  test("counts no signs of bold, and is told of beside a meeting whose length nobody knows", () => {
    const bold = issues(LATER, issue("a", point("one", `"**word** ${wordsOf(19)} *"`)));
    expect(messages(slow, bold, lasts(4))).toEqual([]);
    const earlier = issues(EARLIER, issue("c", point("three", TWENTY)));
    expect(messages(slow, earlier, said, lasts(1))).toHaveLength(1);
  });
});

describe("a wording whose own source is switched off", () => {
  const off: Change = ["data/sources.yaml", ["set: language", "set: outside"]];
  const both = (rate: string) => rates(rate, "[en, vi]");
  const wordings = (vi: string) =>
    issues(
      LATER,
      issue(
        "a",
        point("one", `{ en: ${TWENTY}, vi: { text: ${vi}, source: l1, reviewed: true } }`),
      ),
    );

  test("is not printed, and so not timed", () => {
    const said = wordings(wordsOf(60));
    expect(messages(both("{ en: 10, vi: 10 }"), said, lasts(4))).toHaveLength(1);
    expect(messages(both("{ en: 10, vi: 10 }"), off, said, lasts(4))).toEqual([]);
    expect(messages(both("{ en: 10 }"), said, lasts(8))).toHaveLength(1);
    expect(messages(both("{ en: 10 }"), off, said, lasts(8))).toEqual([]);
  });

  test("is timed where there is no other, as papers print it then", () => {
    const only = `{ vi: { text: ${TWENTY}, source: l1, reviewed: true } }`;
    const said = issues(LATER, issue("a", point("one", only)));
    expect(messages(both("{ en: 10, vi: 10 }"), off, said, lasts(3))).toHaveLength(1);
  });
});

describe("at ten words a minute, of which two minutes hold twenty,", () => {
  const slow = rates("{ en: 10 }");
  const of = (count: number) => issues(LATER, issue("a", point("one", wordsOf(count))));

  test.each([
    [20, []],
    [21, ["speech-over-budget"]],
    [22, ["speech-over-budget"]],
    [23, ["speech-too-long"]],
  ])("%i words are told of as %j", (count, expected) => {
    expect(codes(slow, of(count), lasts(4))).toEqual(expected);
  });

  test("seconds are told up to the next five, as papers print them", () => {
    expect(messages(slow, of(21), lasts(4))).toEqual([
      "what is said takes 2 min 10 s in en, and our half of 4 min is 2 min",
    ]);
    expect(messages(slow, of(7), lasts(1))).toEqual([
      "what is said takes 45 s in en, and our half of 1 min is 30 s",
    ]);
  });
});

test("the text that takes longest is named, with its time, so that somebody knows what to cut", () => {
  const said = issues(
    LATER,
    issue("a", point("one", "We meet again"), point("two", `"**Surely** ${wordsOf(20)}"`)),
  );
  const [problem] = told(rates("{ en: 10 }"), said, lasts(4));
  expect(problem?.hint).toMatch(
    /^the longest, "Surely word.*…", takes 2 min 10 s: shorten it, write use: if-raised for some points, or ask/u,
  );
});

describe("of several languages", () => {
  const both = rates("{ en: 10, vi: 10 }", "[en, vi]");
  const said = (text: string) => issues(LATER, issue("a", point("one", text)));

  test("each is counted alone", () => {
    expect(messages(both, said(inBoth(TWENTY, TWENTY)), lasts(4))).toEqual([]);
  });

  test("one that takes too long is told of, the first of two, and an error before a warning", () => {
    const slots = "and our half of 4 min is 2 min";
    expect(messages(both, said(inBoth("word", wordsOf(30))), lasts(4))).toEqual([
      `what is said takes 3 min in vi, ${slots}`,
    ]);
    expect(messages(both, said(inBoth(wordsOf(30), wordsOf(30))), lasts(4))).toEqual([
      `what is said takes 3 min in en, ${slots}`,
    ]);
    expect(codes(both, said(inBoth(wordsOf(21), wordsOf(30))), lasts(4))).toEqual([
      "speech-too-long",
    ]);
  });

  test("one that the papers are not in takes no time", () => {
    const english = rates("{ en: 10, vi: 10 }");
    expect(messages(english, said(inBoth("word", TWENTY)), lasts(1))).toEqual([]);
  });

  test("what stands in the house's language for want of another is said at its rate", () => {
    const other = rates("{ en: 20, vi: 5 }", "[vi]");
    expect(messages(other, said(TWENTY), lasts(2))).toEqual([]);
    expect(messages(other, said(wordsOf(30)), lasts(2))).toHaveLength(1);
  });

  test("syllables of Vietnamese and words of Lao are counted", () => {
    const all = rates("{ en: 10, vi: 10, lo: 10 }", "[vi, lo]");
    const text = (tag: string, own: string) => `{ ${tag}: { text: ${own}, reviewed: true } }`;
    // Four syllables take 24 s of 30.
    expect(messages(all, said(text("vi", "Bản ghi nhớ ấy")), lasts(1))).toHaveLength(0);
    expect(messages(all, said(text("vi", "Tôi xin cảm ơn Bộ trưởng")), lasts(1))).toEqual([
      "what is said takes 40 s in vi, and our half of 1 min is 30 s",
    ]);
    expect(
      messages(all, said(text("lo", "ກະຊວງແຮງງານແລະສະຫວັດດີການສັງຄົມ".repeat(3))), lasts(1)),
    ).toHaveLength(1);
  });
});

describe("a language without a rate of speech", () => {
  const none = rates("{}");

  test("leaves what is said in others to be judged, as the least that it takes", () => {
    const lao = "{ lo: { text: ຂອບໃຈ, reviewed: true } }";
    const said = (count: number) =>
      issues(LATER, issue("a", point("one", wordsOf(count)), point("two", lao)));
    const slow = rates("{ en: 10 }");
    expect(codes(slow, said(20), lasts(4))).toEqual([]);
    expect(codes(slow, said(21), lasts(4))).toEqual(["speech-over-budget"]);
    expect(told(slow, said(30), lasts(4))).toMatchObject([
      {
        code: "speech-too-long",
        message: "what is said takes at least 3 min in en, and our half of 4 min is 2 min",
      },
    ]);
  });

  test.each(["courtesies", "closing"] as const)("is told of where it has %s alone", (field) => {
    expect(messages(none, around(field, TWENTY))).toEqual([
      "something is said in en, and nothing says how fast it is spoken",
    ]);
  });

  test("is told of for no courtesies where the minister wants none written", () => {
    const unwanted = rates("{}", undefined, "courtesies: none, ");
    expect(messages(unwanted, around("courtesies", TWENTY))).toEqual([]);
  });

  test("is told of once, however many meetings have points in it, and at the rates", () => {
    const points = [EARLIER, LATER].map((each) => issues(each, issue("a", point("one", TWENTY))));
    expect(told(none, ...points, lasts(1))).toEqual([
      {
        code: "speech-rate-missing",
        message: "something is said in en, and nothing says how fast it is spoken",
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
      "something is said in vi, and nothing says how fast it is spoken",
    ]);
    expect(messages(rates("{ en: 100 }"), said)).toEqual([]);
    expect(messages(rates("{}", "[lo, vi, en]"), said)).toHaveLength(2);
  });
});

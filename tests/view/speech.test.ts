/** What papers say of the time that speaking takes: of each point, of all, and of the time that our side has. */
import { describe, expect, test } from "vitest";
import type { Point } from "../../src/record/issue.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { backed, viewOf, withMeeting } from "./fixture/fixture.ts";

const wordsOf = (count: number) => "word ".repeat(count).trim();

const point = (text: Point["text"], use: Point["use"] = "must"): Point => ({
  ...backed("", { audience: "delegation" }),
  id: "one",
  text,
  use,
  ask: false,
  commitments: [],
});

/** A meeting at which nothing is said but these points. */
function saying(points: readonly Point[], more: Partial<Meeting> = {}): HouseRecord {
  return withMeeting(({ issues: [issue] }) => ({
    issues: issue ? [{ ...issue, points: [...points] }] : [],
    courtesies: [],
    closing: [],
    ...more,
  }));
}

const at = (rates: Readonly<Record<string, number>>, from: HouseRecord): HouseRecord => {
  const { preferences } = from.house;
  return { ...from, house: { ...from.house, preferences: { ...preferences, speech_rate: rates } } };
};

/** The view with plain blanks; a figure and its unit stand on one line. */
function speechOf(from: HouseRecord, language = "en") {
  const { speech, issues } = viewOf("eve", { record: from, language });
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  return {
    estimate: plain(speech.estimate),
    basis: plain(speech.basis),
    times: issues.flatMap(({ points }) => points.map(({ time }) => time && plain(time))),
  };
}

describe("each point says how long it takes, up to the next five seconds", () => {
  test.each([
    [1, "about 5 s"],
    [25, "about 15 s"],
    [26, "about 20 s"],
    [100, "about 1 min"],
    [101, "about 1 min 5 s"],
  ])("%i words at a hundred a minute take %s", (count, time) => {
    expect(speechOf(saying([point(wordsOf(count))])).times).toEqual([time]);
  });

  test("also one that is said only in answer, which is no part of the whole", () => {
    const { times, estimate } = speechOf(
      saying([point(wordsOf(50)), point(wordsOf(100), "if-raised")]),
    );
    expect(times).toEqual(["about 30 s", "about 1 min"]);
    expect(estimate).toContain("est. 30 s of");
  });

  test("and none does where the house has no rate for the language", () => {
    const { times, estimate } = speechOf(at({ vi: 100 }, saying([point(wordsOf(50))])));
    expect(times).toEqual([undefined]);
    expect(estimate).toBe("50 words");
  });
});

describe("the time of all is set against that of our side", () => {
  const said = [point(wordsOf(667))];

  test.each([
    ["consecutive", "7 min 30 s", "our half of 30 min, halved for consecutive interpretation"],
    ["simultaneous", "15 min", "our half of 30 min"],
    ["whisper", "15 min", "our half of 30 min"],
    ["none", "15 min", "our half of 30 min"],
    [
      "unknown",
      "15 min",
      "our half of 30 min; 7 min 30 s if interpretation is consecutive, which is not stated",
    ],
  ] as const)(
    "where interpretation is %s, half an hour leaves %s",
    (interpretation, budget, basis) => {
      const { estimate, ...rest } = speechOf(saying(said, { minutes: 30, interpretation }));
      expect(estimate).toBe(
        `est. 6 min 45 s of ${budget} (667 words at 100 a minute; parts are rounded up)`,
      );
      expect(rest.basis).toBe(basis);
    },
  );

  test("where nobody knows how long the meeting lasts, no budget is made up", () => {
    const { estimate, basis } = speechOf(saying(said, { minutes: "unknown" }));
    expect(estimate).toBe("est. 6 min 45 s (667 words at 100 a minute; parts are rounded up)");
    expect(basis).toBe("no budget, since the length of the meeting is not stated in sources");
  });

  test("courtesies and closing words are said too, unless the minister wants no courtesies", () => {
    const courtesies = [backed(wordsOf(10))];
    const closing = [{ ...backed(wordsOf(20)), commitments: [] }];
    const all = saying([point(wordsOf(30))], { courtesies, closing });
    expect(speechOf(all).estimate).toContain("60 words");
    const { preferences } = all.house;
    const none = { ...all.house, preferences: { ...preferences, courtesies: "none" as const } };
    expect(speechOf({ ...all, house: none }).estimate).toContain("50 words");
  });

  test("words for want of a translation are said at the rate of their own language", () => {
    const mixed = [
      point({ en: wordsOf(100) }),
      point({ en: "word", vi: { text: wordsOf(100), reviewed: true } }),
    ];
    const from = at({ en: 100, vi: 200 }, saying(mixed, { minutes: "unknown" }));
    expect(speechOf(from, "vi").estimate).toBe(
      "est. 1 min 30 s (200 words at 100 and 200 a minute; parts are rounded up)",
    );
    expect(speechOf(at({ vi: 200 }, from), "vi").estimate).toBe("200 words");
  });
});

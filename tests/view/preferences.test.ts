/** What the minister prefers changes what papers say, and nothing that the record does not hold is added. */
import { describe, expect, test } from "vitest";
import type { RaisedText } from "../../src/record/issue.ts";
import type { Meeting } from "../../src/record/meeting.ts";
import type { Preferences } from "../../src/record/preferences.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { backed, record, viewOf, withMeeting } from "./fixture/fixture.ts";

function preferring(wishes: Partial<Preferences>, meeting: Partial<Meeting> = {}): HouseRecord {
  const { house } = record;
  const preferences = { ...house.preferences, ...wishes };
  return { ...withMeeting(() => meeting), house: { ...house, preferences } };
}

const view = (wishes: Partial<Preferences>, meeting: Partial<Meeting> = {}) =>
  viewOf("eve", { record: preferring(wishes, meeting) });

describe("words of courtesy", () => {
  const courtesies = [backed("It is good to see you", { reconstructed: true })];

  test("stand before the points where nothing else is asked for", () => {
    expect(record.house.preferences.courtesies).toBe("block");
    expect(view({}, { courtesies }).courtesies).toHaveLength(1);
  });

  test("are left out for a minister who wants none, and no notice speaks of them", () => {
    const without = view({ courtesies: "none" }, { courtesies, issues: [], objectives: [] });
    expect(without.courtesies).toEqual([]);
    expect(without.paper.reconstructed).toBe(false);
  });
});

describe("what to say if they raise it", () => {
  const quoted = { quote: "to be signed in spring", locator: { line: 7 } };
  const raised: RaisedText = {
    ...backed("We hope to sign in spring", quoted),
    question: "When will you **sign**?",
  };
  const items = (wishes: Partial<Preferences>, entry: RaisedText = raised) =>
    view(wishes, { if_raised: [entry] }).ifRaised.items;

  test("is a question with its answer", () => {
    expect(items({})).toMatchObject([
      {
        question: { prose: "When will you **sign**?" },
        text: { prose: "We hope to sign in spring" },
      },
    ]);
    expect(items({})[0]).not.toHaveProperty("quote");
  });

  test("is an answer alone where no question is on record", () => {
    const { question: _, ...entry } = raised;
    expect(items({}, entry)[0]).not.toHaveProperty("question");
  });

  test("is the fact with the words of its source for a minister who wants facts", () => {
    const [fact] = items({ if_raised: "facts" });
    expect(fact).toMatchObject({ quote: "“to be signed in spring”", locator: "line 7" });
    expect(fact).not.toHaveProperty("question");
  });

  test("says so where the source is not quoted", () => {
    const { locator: _, ...entry } = { ...raised, quote: "unknown" };
    const [fact] = items({ if_raised: "facts" }, entry);
    expect(fact?.quote).toEqual({ unstated: "not stated in sources" });
    expect(fact?.locator).toEqual({ unstated: "not stated in sources" });
  });
});

test("a briefing note has two pages where nothing else is asked for", () => {
  expect(view({}).preferences).toEqual({ onePage: false });
  expect(view({ briefing_pages: 1 }).preferences).toEqual({ onePage: true });
});

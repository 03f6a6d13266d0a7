/** Which cards there are, in which order, and what stands on none of them. */
import { describe, expect, test } from "vitest";
import type { Audience } from "../../src/record/fields.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { backed, paperOf, record, viewOf, withMeeting } from "./fixture/fixture.ts";
import { wordsIn } from "./fixture/words.ts";

const cardsFor = (audience: Audience, from: HouseRecord = record) =>
  viewOf("eve", { audience, record: from }).cards;
const namesOf = (cards: ReturnType<typeof cardsFor>) =>
  cards.map(({ texts }) => wordsIn(JSON.stringify(texts)).join(" "));

test("courtesies are one card, each point is one, and answers come after the closing words", () => {
  const closing = [{ ...backed("Words internal-eve-closing"), commitments: [] }];
  const cards = cardsFor(
    "internal",
    withMeeting(() => ({ closing })),
  );
  expect(namesOf(cards)).toEqual([
    "delegation-eve-courtesy internal-eve-courtesy",
    "delegation-eve-must",
    "delegation-eve-ask",
    "delegation-eve-known-because",
    "internal-eve-quiet-point",
    "internal-eve-point-of-quiet-issue",
    "internal-eve-closing",
    "delegation-eve-if-raised-point",
    "internal-eve-if-raised",
  ]);
  const [courtesies, first] = cards;
  expect(courtesies).toMatchObject({ title: "Opening courtesies" });
  expect(courtesies?.use).toBeUndefined();
  expect(first).toMatchObject({ title: "Issue delegation-eve-issue", use: "must be said" });
  expect(cards.slice(-2).map(({ title, use = "" }) => `${title} ${use}`)).toEqual([
    "Issue delegation-eve-issue if raised",
    "If raised ",
  ]);
});

test("readers of the delegation have those cards that are for them", () => {
  expect(namesOf(cardsFor("delegation"))).toEqual([
    "delegation-eve-courtesy",
    "delegation-eve-must",
    "delegation-eve-ask",
    "delegation-eve-known-because",
    "delegation-eve-if-raised-point",
  ]);
});

// The record keeps the whole list to the house, and an entry of it cannot widen that.
test.each([
  ["internal", ["internal", "delegation"]],
  ["delegation", []],
  ["shareable", []],
] as const)(
  "of what to say if raised, %s readers have the entries for %j",
  (audience, expected) => {
    const raised = (["internal", "delegation"] as const).map((own) =>
      backed(`Only ${own}`, { audience: own }),
    );
    const none = { issues: [], courtesies: [], closing: [] };
    const cards = cardsFor(
      audience,
      withMeeting(() => ({ ...none, if_raised: raised })),
    );
    const texts = cards.flatMap((card) => card.texts.map(({ text }) => text.prose));
    expect(texts).toEqual(expected.map((own) => `Only ${own}`));
  },
);

test("a question that they may ask is what its card is about, without signs of bold", () => {
  const raised = [{ ...backed("The answer"), question: "When is it **done**?" }];
  const cards = cardsFor(
    "internal",
    withMeeting(() => ({ if_raised: raised })),
  );
  expect(cards.at(-1)).toMatchObject({ title: "When is it done?", use: "if raised" });
});

test("a minister who wants no courtesies has no card of them", () => {
  const { house } = record;
  const preferences = { ...house.preferences, courtesies: "none" as const };
  const cards = cardsFor("internal", { ...record, house: { ...house, preferences } });
  expect(cards[0]?.title).toBe("Issue delegation-eve-issue");
});

describe("the paper", () => {
  test("parts each card from the one before it, and has none empty at its end", async () => {
    const text = await paperOf("cue-cards");
    const cards = text.split("::pagebreak");
    expect(cards.length).toBe(1 + cardsFor("internal").length);
    expect(cards.filter((card) => card.trim() === "")).toEqual([]);
    expect(cards.slice(1).filter((card) => !card.includes("## "))).toEqual([]);
  });

  test("says of an entry that was reconstructed that it was", async () => {
    const text = await paperOf("cue-cards");
    const line = text.split("\n").find((each) => each.includes("delegation-eve-ask"));
    expect(line).toContain("reconstructed");
  });

  test("never holds what is not to be raised", async () => {
    for (const kind of ["cue-cards", "interpreter-card"]) {
      expect(await paperOf(kind)).not.toContain("do-not-raise");
    }
  });

  test("has no card where nothing is to be said", () => {
    const none = withMeeting(() => ({ issues: [], courtesies: [], closing: [], if_raised: [] }));
    expect(cardsFor("internal", none)).toEqual([]);
  });
});

/** What whoever interprets is given: two languages, the people and their names, the glossary. */
import { describe, expect, test } from "vitest";
import type { Term } from "../../src/record/glossary.ts";
import type { HouseRecord } from "../../src/record/record.ts";
import { languageSpans, withoutLanguageMarks } from "../../src/text/language-marks.ts";
import { must } from "../support/example.ts";
import { backed, paperOf, record, viewOf, withMeeting } from "./fixture/fixture.ts";

/** The two states speak these languages. */
function speaking(
  ours: string | undefined,
  theirs: string | undefined,
  from = record,
): HouseRecord {
  const parties = new Map(from.parties);
  for (const [id, language] of [["ostland", ours] as const, ["westland", theirs] as const]) {
    const { language: _, ...state } = must(parties.get(id), id);
    parties.set(id, { ...state, ...(language && { language }) });
  }
  return { ...from, parties };
}

const viewFor = (from: HouseRecord, language = "en") =>
  viewOf("eve", { record: from, audience: "delegation", language });

describe("the other language", () => {
  test.each([
    ["en", "vi", "en", "Vietnamese"],
    ["vi", "lo", "en", "Lao"],
    ["vi", "en", "en", "Vietnamese"],
    ["vi", "lo", "lo", "ພາສາຫວຽດນາມ"],
  ])("where we speak %s and they %s, a paper in %s has %s beside it", (ours, theirs, tag, name) => {
    const { interpreter } = viewFor(speaking(ours, theirs), tag);
    expect(interpreter.other).toBe(name);
    expect(interpreter.single).toBeUndefined();
  });

  test("is none where both sides speak that of the paper, and the paper says so plainly", () => {
    const { interpreter, cards } = viewFor(speaking("en", "en"));
    expect(interpreter).toMatchObject({ own: "English" });
    expect(interpreter.other).toBeUndefined();
    expect(interpreter.single).toContain("Both sides speak English");
    expect(cards.flatMap(({ texts }) => texts).filter((text) => "otherMissing" in text)).toEqual(
      [],
    );
  });

  test("is none where no state says what it speaks, and the paper says that", () => {
    const { interpreter } = viewFor(speaking(undefined, undefined));
    expect(interpreter.other).toBeUndefined();
    expect(interpreter.single).toContain("not stated in sources");
  });
});

describe("what is said stands in both languages", () => {
  const courtesies = [
    backed("", {
      audience: "delegation",
      text: { en: "Thank you", vi: { text: "Xin cảm ơn", reviewed: true } },
    }),
    backed("Welcome", { audience: "delegation" }),
  ];
  const from = speaking(
    "en",
    "vi",
    withMeeting(() => ({ courtesies })),
  );

  test("as far as the record has it, and never the same words again", () => {
    const [card] = viewFor(from).cards;
    const [first, second] = must(card, "no card").texts;
    expect(withoutLanguageMarks(must(first?.other, "no other").prose)).toBe("Xin cảm ơn");
    expect(second).toMatchObject({ otherMissing: { unstated: "no translation on file" } });
    expect(second?.other).toBeUndefined();
  });

  test("and not twice where the paper already stands in the other for want of its own", () => {
    const bare = [backed("Welcome", { audience: "delegation" })];
    const lacking = speaking(
      "vi",
      "en",
      withMeeting(() => ({ courtesies: bare })),
    );
    const [card] = viewFor(lacking, "vi").cards;
    expect(card?.texts[0]).toMatchObject({ otherMissing: { unstated: "no translation on file" } });
  });
});

describe("what stands on the minister's cards and is not for its readers", () => {
  const textsOn = (cards: ReturnType<typeof viewOf>["cards"]) =>
    cards.flatMap(({ texts }) => texts).length;

  test("is counted, text by text", () => {
    const [own, whole] = [viewFor(record), viewOf("eve")];
    const left = textsOn(whole.cards) - textsOn(own.cards);
    expect(own.interpreter.withheld).toBe(
      `Texts on the minister’s cards that are for the house alone, and do not stand here: ${left}.`,
    );
    expect(whole.interpreter.withheld).toBeUndefined();
  });

  test.each(["courtesies", "closing"] as const)(
    "is counted also within the card of %s",
    (field) => {
      const none = { issues: [], if_raised: [], courtesies: [], closing: [] };
      const texts = (["delegation", "internal", "internal"] as const).map((audience) => ({
        ...backed("Words", { audience }),
        commitments: [],
      }));
      const { cards, interpreter } = viewFor(withMeeting(() => ({ ...none, [field]: texts })));
      expect(cards.map(({ texts: left }) => left.length)).toEqual([1]);
      expect(interpreter.withheld).toMatch(/: 2\.$/u);
      const open = texts.slice(0, 1);
      const all = viewFor(withMeeting(() => ({ ...none, [field]: open })));
      expect(all.interpreter.withheld).toBeUndefined();
    },
  );
});

test("the people are those at the table, with how to say and to address them", () => {
  const { sides } = viewFor(speaking("en", "vi")).interpreter;
  const people = sides.flatMap((side) => side.people);
  expect(people.length).toBeGreaterThan(1);
  expect(people[0]).toMatchObject({ pronunciation: "delegation-eve-pronunciation" });
  const unknown = people.filter(({ pronunciation }) => typeof pronunciation !== "string");
  expect(unknown.length).toBeGreaterThan(0);
  for (const { pronunciation } of unknown) {
    expect(pronunciation).toEqual({ unstated: "not stated in sources" });
  }
});

describe("the glossary", () => {
  const terms = (...all: readonly Term[]): HouseRecord => ({
    ...speaking("en", "vi"),
    terms: new Map(all.map((term) => [term.id, term])),
  });
  const memo = {
    id: "memo",
    term: { en: "Memorandum", vi: { text: "Bản ghi nhớ", reviewed: false } },
    avoid: { en: ["pact"], vi: ["hiệp ước"] },
  };

  test("has its terms in both languages, in the order of the file, with what to avoid", () => {
    const from = terms(memo, { id: "act", term: "Act", avoid: {}, note: "Rarely used" });
    const [first, second] = viewFor(from).interpreter.terms;
    expect(first).toMatchObject({ term: "Memorandum", avoid: "not: pact", reviewed: "no" });
    expect(withoutLanguageMarks(JSON.stringify(first))).toContain('"otherAvoid":"not: hiệp ước"');
    expect(second).toMatchObject({
      term: "Act",
      other: { unstated: "no translation on file" },
      note: "Rarely used",
    });
  });

  describe("in a paper in a third language", () => {
    const act: Term = {
      id: "act",
      term: {
        en: "Act",
        vi: { text: "Luật", reviewed: true },
        lo: { text: "ກົດໝາຍ", reviewed: true },
      },
      avoid: { en: ["bill"], vi: ["luật lệ"] },
    };
    const from = (...all: readonly Term[]): HouseRecord => ({
      ...speaking("vi", "lo"),
      terms: new Map(all.map((term) => [term.id, term])),
    });

    test("stands in the languages of the two sides, ours first", () => {
      const { own, other, terms: printed } = viewFor(from(act)).interpreter;
      expect([own, other]).toEqual(["Vietnamese", "Lao"]);
      const [first] = printed;
      expect(languageSpans(must(first?.term, "no term"))).toEqual([
        { text: "Luật", language: "vi", isStandIn: false },
      ]);
      expect(withoutLanguageMarks(JSON.stringify(first))).toBe(
        JSON.stringify({ term: "Luật", avoid: "not: luật lệ", other: "ກົດໝາຍ", reviewed: "yes" }),
      );
    });

    test("says so where the record lacks a term in one of them", () => {
      const bare = { id: "fund", term: "Fund", avoid: {}, note: "Rarely used" };
      const [first] = viewFor(from(bare)).interpreter.terms;
      expect(first).toMatchObject({
        term: "Fund",
        other: { unstated: "no translation on file" },
      });
      expect(first?.note).toMatch(/^no translation on file.* Rarely used$/u);
    });

    test("judges the approval by the two forms that are printed", () => {
      const half = {
        ...act,
        term: {
          en: "Act",
          lo: { text: "ກົດໝາຍ", reviewed: true },
          vi: { text: "Luật", reviewed: false },
        },
      };
      expect(viewFor(from(half)).interpreter.terms[0]?.reviewed).toBe("no");
    });

    test("has the paper's own language where one of the two is not known", () => {
      const some = { ...from(act), parties: speaking("vi", undefined).parties };
      expect(viewFor(some).interpreter).toMatchObject({ own: "English" });
      const same = { ...from(act), parties: speaking("vi", "vi").parties };
      expect(viewFor(same).interpreter).toMatchObject({ own: "English", other: "Vietnamese" });
    });
  });

  test.each([
    [true, "yes"],
    [false, "no"],
  ])("says whether a speaker has approved it: %s", (reviewed, said) => {
    const term = { en: "Act", vi: { text: "Luật", reviewed } };
    const [first] = viewFor(terms({ id: "act", term, avoid: {} })).interpreter.terms;
    expect(first?.reviewed).toBe(said);
  });

  test("says nothing of it where the record does not", () => {
    const term = { en: "Act", vi: "Luật" };
    const [first] = viewFor(terms({ id: "act", term, avoid: {} })).interpreter.terms;
    expect(first?.reviewed).toBe("not said");
  });

  test("says that there is none where there is none", async () => {
    const none = await paperOf("interpreter-card", [
      "data/glossary.yaml",
      "  - id: fund\n    term: Fund delegation-eve-term\n    avoid: { en: [purse delegation-eve-avoided] }\n    note: Noted delegation-eve-term-note\n",
      "  []\n",
    ]);
    expect(none).toContain("No glossary is on record.");
  });
});

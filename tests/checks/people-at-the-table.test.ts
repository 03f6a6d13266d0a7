/** Posts, delegations, biographies and names of bodies: what is unknown trips nothing, what contradicts does. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const PEOPLE = "data/people.yaml";
const BACKING = "source: s1, quote: a fragment";
const PLANNED: Change = [MEETING, ["state: held", "state: planned"]];

const reference = (id: string, date: string) =>
  `  - { id: ${id}, title: Report, kind: press, publisher: unknown, date: ${date}, language: en, reliability: reported, set: main }\n`;

const codes = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).map(({ code }) => code);

/** Without what is told of those whose post is not entered, who are others than the test is about. */
const planned = (...changes: readonly Change[]) =>
  codes(...changes, PLANNED).filter((code) => code !== "post-missing");

describe("the posts of whoever takes part", () => {
  const posts = (...dates: readonly string[]): Change => [
    PEOPLE,
    [
      "posts: []",
      `posts: [${dates.map((each) => `{ title: Minister, party: moha, ${each}, ${BACKING} }`).join(", ")}]`,
    ],
  ];

  test("are refused where all were left, or none was taken up yet", () => {
    const left = posts("from: 2020, to: 2025-12-01, attested: [2021]");
    expect(codes(left)).toEqual(["post-not-held"]);
    const later = posts("from: 2026, to: present, attested: [2026]");
    // At both meetings, since each has papers of its own.
    expect(codes(later)).toEqual(["post-not-held", "post-not-held"]);
  });

  test("may be unknown, or end in the month or on the day of the meeting", () => {
    expect(codes(posts("from: unknown, to: unknown, attested: [unknown]"))).toEqual([]);
    expect(codes(posts("from: 2020, to: 2025-12, attested: [2021]"))).toEqual([]);
    expect(codes(posts("from: 2020, to: 2025-12-02, attested: [2021]"))).toEqual([]);
    expect(
      codes(
        posts(
          "from: 2020, to: 2024, attested: [2021]",
          "from: 2025, to: present, attested: [2025-11]",
        ),
      ),
    ).toEqual([]);
  });

  test("are doubted before a planned meeting when no source of 30 days names them, and not after it", () => {
    const old = posts("from: 2020, to: present, attested: [2025-11-01]");
    expect(planned(old)).toEqual(["post-not-attested"]);
    expect(codes(old)).toEqual([]);
    expect(planned(posts("from: 2020, to: present, attested: [2025-11-02]"))).toEqual([]);
    expect(planned(posts("from: unknown, to: present, attested: [unknown]"))).toEqual([]);
  });

  test("are doubted by what the record knows before the meeting, not by a day nobody has seen yet", () => {
    const known = (on: string): Change => [
      "data/sources.yaml",
      ["date: 2025-12-03", `date: ${on}`],
    ];
    const post = posts("from: 2020, to: present, attested: [2025-10-01]");
    expect(planned(post, known("2025-10-31"))).toEqual([]);
    expect(planned(post, known("2025-11-01"))).toEqual(["post-not-attested"]);
  });
});

describe("a delegation", () => {
  const sides = (ours: string, theirs: string, more = "bilateral"): Change => [
    MEETING,
    [
      "delegation: [{ person: binh, role: head }], others: unknown",
      `delegation: [{ person: binh, role: head }], others: ${ours}`,
    ],
    [
      "delegation: [{ person: phosay, role: head }], others: unknown",
      `delegation: [{ person: phosay, role: ${theirs.startsWith("none") ? "head" : "member"} }], others: ${theirs}`,
    ],
    ["kind: bilateral", `kind: ${more}`],
  ];
  const interpreted = (how: string): Change => [
    MEETING,
    ["interpretation: unknown", `interpretation: ${how}`],
  ];

  test("may lack head and interpreter as long as more people may come", () => {
    expect(codes(sides("none", "unknown"), interpreted("whisper"))).toEqual([]);
  });

  test("lacks an interpreter where it is complete, unless nobody or a booth interprets", () => {
    expect(codes(sides("none", "none"), interpreted("whisper"))).toEqual(["interpreter-missing"]);
    for (const how of ["none", "unknown", "simultaneous"]) {
      expect(codes(sides("none", "none"), interpreted(how))).toEqual([]);
    }
  });

  test("has no order at all without harm", () => {
    expect(codes([PEOPLE, ["precedence: 1", "precedence: unknown"]])).toEqual([]);
  });
});

describe("a biography", () => {
  const life = (text: string): Change => [PEOPLE, ["biography: unknown", `biography: ${text}`]];
  const ofSource = "{ en: { text: Born in 1960, source: s1, reviewed: true } }";
  const ofTwo = (first: string, second: string) =>
    life(
      `{ en: { text: Born, source: ${first}, reviewed: true }, vi: { text: Sinh, source: ${second}, reviewed: true } }`,
    );
  const dated = (date: string): Change => [
    "data/sources.yaml",
    ["date: 2025-12-03", `date: ${date}`],
  ];

  test("is old by the day of a planned meeting", () => {
    expect(planned(life(ofSource), dated("2025-06-01"))).toEqual(["biography-old"]);
    expect(planned(life(ofSource), dated("2025-06-02"))).toEqual([]);
    expect(codes(life(ofSource), dated("2020-06-01"))).toEqual([]);
  });

  test("of a source without a date is of no age", () => {
    expect(planned(life(ofSource), dated("unknown"))).toEqual([]);
  });

  test("that is old is told of with the day of its newest source", () => {
    const older: Change = [
      "data/sources.yaml",
      ["sources:\n", `sources:\n${reference("r1", "2024-06-01")}`],
    ];
    for (const pair of [ofTwo("s1", "r1"), ofTwo("r1", "s1")]) {
      const told = toldOf(changed(pair, dated("2025-03-01"), older, PLANNED));
      expect(told.map(({ message }) => message)).toContain(
        'the biography of "binh" is of 2025-03-01, and the meeting is on 2025-12-02',
      );
    }
  });

  test("of a month is as old as its last day", () => {
    expect(planned(life(ofSource), dated("2025-05"))).toEqual(["biography-old"]);
    expect(planned(life(ofSource), dated("2025-06"))).toEqual([]);
  });

  test("without a source is told of, one after the other", () => {
    expect(codes(life("Born in 1960"))).toEqual(["biography-without-source"]);
    expect(codes(life("{ en: Born in 1960 }"))).toEqual(["biography-without-source"]);
    expect(codes(life("Born in 1960"), life("Born in 1961"))).toHaveLength(2);
  });

  test("has its source beside the text in any of its languages", () => {
    const ofVietnamese = "vi: { text: Sinh năm 1960, source: s1, reviewed: true }";
    expect(codes(life(`{ en: Born in 1960, ${ofVietnamese} }`))).toEqual([]);
    expect(planned(life(`{ en: Born in 1960, ${ofVietnamese} }`), dated("2025-06-01"))).toEqual([
      "biography-old",
    ]);
  });

  test("is as old as the newest of its sources, and of no age where the day of one is unknown", () => {
    const glossary = (date: string): Change => [
      "data/sources.yaml",
      ["sources:\n", `sources:\n${reference("r1", date)}`],
    ];
    for (const pair of [ofTwo("s1", "r1"), ofTwo("r1", "s1")]) {
      expect(planned(pair, dated("2020-01-01"), glossary("2025-06-02"))).toEqual([]);
      expect(planned(pair, dated("2020-01-01"), glossary("2025-06-01"))).toEqual(["biography-old"]);
      expect(planned(pair, dated("2020-01-01"), glossary("unknown"))).toEqual([]);
      expect(planned(pair, dated("2025-06"), glossary("2025-06-01"))).toEqual([]);
    }
  });

  test("is told of once, however often its person is met", () => {
    const alsoPlanned: Change = [
      `data/meetings/${EARLIER}.yaml`,
      ["state: held", "state: planned"],
    ];
    expect(planned(life(ofSource), dated("2020-06-01"), alsoPlanned)).toEqual(["biography-old"]);
  });

  test("of somebody who takes no part may be old", () => {
    const absent: Change = [
      PEOPLE,
      [
        "people:\n",
        `people:\n  - { id: lan, name: unknown, call_name: unknown, pronunciation: unknown, country: unknown, precedence: 2, posts: [], biography: ${ofSource} }\n`,
      ],
    ];
    expect(planned(absent, dated("2020-06-01"))).toEqual([]);
  });
});

describe("a name that a body gave up", () => {
  const former = (until: string): Change => [
    "data/parties.yaml",
    [
      "    name: MOHA\n",
      `    name: MOHA\n    former: [{ name: { en: Ministry of Labour, vi: Bộ Lao động }, until: ${until}, how: merged, ${BACKING} }]\n`,
    ],
  ];
  const titled = (title: string): Change => [
    MEETING,
    ["title: Bilateral meeting", `title: ${title}`],
  ];
  const told = (text: string, until = "2025-03-01") => codes(former(until), titled(text));

  test("is told of in a text of a later day", () => {
    expect(told("Talks with the ministry of labour")).toEqual(["former-name-in-text"]);
    expect(told("{ vi: { text: Gặp Bộ Lao động, reviewed: true } }")).toEqual([
      "former-name-in-text",
    ]);
  });

  test.each([
    ["Talks on the former Ministry of Labour", "2025-03-01"],
    ["Talks on what the report calls “Ministry of Labour”", "2025-03-01"],
    ["{ vi: { text: Bộ Lao động trước đây, reviewed: true } }", "2025-03-01"],
    ["Talks with the Ministry of Labour", "2025-12-02"],
    ["Talks with the Ministry of Labour", "2025-12"],
    ["Talks with the Ministry of Labour", "unknown"],
  ])("may stand in: %s, until %s", (text, until) => {
    expect(told(text, until)).toEqual([]);
  });

  test("may stand in a fact of an earlier day", () => {
    const fact = (on: string): Change => [
      MEETING,
      [
        "text: The Minister was welcomed\n    on: unknown\n    before: 2025-11-11-reception\n    because: the report says so",
        `text: The Ministry of Labour was founded\n    on: ${on}`,
      ],
    ];
    expect(codes(former("2025-03-01"), fact("2020-05-05"))).toEqual([]);
    expect(codes(former("2025-03-01"), fact("2025-05-05"))).toEqual(["former-name-in-text"]);
    expect(codes(former("2025-03-01"), fact("unknown"))).toEqual([]);
  });
});

test("what many share is told once, with the number of the others", () => {
  const figure = (index: number) =>
    `  - { id: f-${index}, kind: figure, text: So many, on: 2025-10-01, ${BACKING} }`;
  const facts = Array.from({ length: 8 }, (_, index) => figure(index));
  const told = toldOf(
    changed([`data/meetings/${EARLIER}.yaml`, ["facts: []", `facts:\n${facts.join("\n")}`]]),
  );
  expect(told.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "figure-of-one-source: the figure rests on one source; other such figures of this meeting: 7",
  ]);
});

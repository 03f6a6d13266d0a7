/** The posts of whoever takes part in a meeting: what is told, what attests them, and who needs one. */
import { describe, expect, test } from "vitest";
import { type Change, changed, EARLIER, LATER } from "../record/fixture.ts";
import { toldOf } from "./told.ts";

const MEETING = `data/meetings/${LATER}.yaml`;
const PEOPLE = "data/people.yaml";
const SOURCES = "data/sources.yaml";
const PLANNED: Change = [MEETING, ["state: held", "state: planned"]];

const post = (dates: string) =>
  `{ title: Minister, party: moha, ${dates}, source: s1, quote: a fragment }`;
/** The posts of the first person, our minister. */
const posts = (...dates: readonly string[]): Change => [
  PEOPLE,
  ["posts: []", `posts: [${dates.map(post).join(", ")}]`],
];
/** The Lao minister's post is as new as anything can be. */
const PHOSAY: Change = [
  PEOPLE,
  [
    "    country: laos\n    precedence: 1\n    posts: []",
    `    country: laos\n    precedence: 1\n    posts: [${post("from: 2020, to: present, attested: [2025-12-02]")}]`,
  ],
];
const sources = (first: string, second: string): Change => [
  SOURCES,
  ["date: 2025-12-03", `date: ${first}`],
  ["date: 2025-12-03", `date: ${second}`],
];

const told = (...changes: readonly Change[]) =>
  toldOf(changed(...changes)).filter(({ code }) => code.startsWith("post-"));

describe("who holds no post that day is told of with why", () => {
  const messages = (...dates: readonly string[]) =>
    told(posts(...dates)).map(({ at, message }) => `${at}: ${message}`);

  test("it was left before", () => {
    expect(messages("from: 2020, to: 2025-11-30, attested: [2021]")).toEqual([
      'binh: "binh" left the post on 2025-11-30, before the meeting on 2025-12-02',
    ]);
  });

  test("it is taken up later", () => {
    expect(messages("from: 2025-12-03, to: present, attested: [2025-12-03]")).toEqual([
      'binh: "binh" takes up the post on 2025-12-03, after the meeting on 2025-11-11',
      'binh: "binh" takes up the post on 2025-12-03, after the meeting on 2025-12-02',
    ]);
  });

  test("none of several is held", () => {
    const left = "from: 2020, to: 2021, attested: [2021]";
    expect(messages(left, "from: 2025-12-03, to: present, attested: [2025-12-03]")[0]).toBe(
      'binh: none of the posts of "binh" is held on the day of the meeting, 2025-11-11',
    );
    expect(messages(left, "from: 2025-11-11, to: 2025-12-02, attested: [2025-11-11]")).toEqual([]);
  });
});

describe("a post is attested before a planned meeting", () => {
  const attested = (known: Change, ...dates: readonly string[]) =>
    told(PLANNED, PHOSAY, known, posts(...dates)).map(({ message }) => message);
  const on = (date: string, from = "2020") => `from: ${from}, to: present, attested: [${date}]`;
  const message = (date: string, known: string) =>
    `"binh" was last named in a post on ${date}, and the newest thing known before the meeting is of ${known}`;

  test("thirty days before the newest source, that of the day itself included", () => {
    const known = sources("2025-12-02", "2025-10-01");
    expect(attested(known, on("2025-11-02"))).toEqual([]);
    expect(attested(known, on("2025-11-01"))).toEqual([message("2025-11-01", "2025-12-02")]);
    expect(attested(sources("2025-10-01", "2025-12-02"), on("2025-11-01"))).toHaveLength(1);
  });

  test("counted from sources before the meeting only", () => {
    const known = sources("2025-12-20", "2025-11-20");
    expect(attested(known, on("2025-10-21"))).toEqual([]);
    expect(attested(known, on("2025-10-20"))).toEqual([message("2025-10-20", "2025-11-20")]);
  });

  test("counted from the meeting where nothing is known before it", () => {
    expect(attested(sources("unknown", "2026"), on("2025-11-02"))).toEqual([]);
    expect(attested(sources("unknown", "2026"), on("2025-11-01"))).toHaveLength(1);
  });

  test("counted from the last day of a month, where that is all that is known", () => {
    const known = sources("2025-11", "2025-10-01");
    expect(attested(known, on("2025-10-31"))).toEqual([]);
    expect(attested(known, on("2025-10-30"))).toEqual([message("2025-10-30", "2025-11-30")]);
    expect(attested(sources("2025-12-02", "2025-10-01"), on("2025-11"))).toEqual([]);
    expect(attested(sources("2025-12-02", "2025-10-01"), on("2025-10"))).toHaveLength(1);
  });

  test("counted from what was recorded of an item too", () => {
    const recorded: Change = [
      `data/commitments/${EARLIER}.yaml`,
      ["at: 2025-12-03, recorded: 2025-12-04", "at: 2025-11-28, recorded: 2025-11-30"],
    ];
    const known = sources("2025-10-01", "2025-10-01");
    expect(attested(known, on("2025-10-30"))).toEqual([]);
    expect(told(PLANNED, PHOSAY, known, recorded, posts(on("2025-10-30")))).toHaveLength(1);
  });

  test("by the newest day that names the person, whichever comes last in the entry", () => {
    const known = sources("2025-12-02", "2025-10-01");
    expect(attested(known, on("2025-11-20, 2025-03-01"))).toEqual([]);
    expect(attested(known, on("2025-03-01, 2025-11-20"))).toEqual([]);
    expect(attested(known, on("2025-11, 2025-11-01"))).toEqual([]);
    for (const days of ["2025-11-01, 2025-03-01", "2025-03-01, 2025-11-01"]) {
      expect(attested(known, on(days))).toEqual([message("2025-11-01", "2025-12-02")]);
    }
  });

  test("on a day that nobody knows, which may be the newest", () => {
    const known = sources("2025-12-02", "2025-10-01");
    expect(attested(known, on("unknown", "unknown"))).toEqual([]);
    expect(attested(known, on("unknown"))).toEqual([]);
    expect(attested(known, on("2025-03-01, unknown"))).toEqual([]);
  });

  test("by a day that names the person in a post still held", () => {
    const known = sources("2025-12-02", "2025-10-01");
    const left = "from: 2020, to: 2025-11-25, attested: [2025-11-20]";
    expect(attested(known, left, on("2025-03-01"))).toHaveLength(1);
  });
});

describe("a post is needed before a planned meeting", () => {
  const clerk =
    "  - { id: lan, name: unknown, call_name: unknown, pronunciation: unknown, country: unknown, precedence: 2, posts: [], biography: unknown }\n";
  const LAN: Change = [PEOPLE, ["people:\n", `people:\n${clerk}`]];
  const seated = (...delegation: readonly string[]): Change => [
    MEETING,
    ["{ person: phosay, role: head }", delegation.join(", ")],
  ];
  const of = (person: string, role: string) => `{ person: ${person}, role: ${role} }`;
  const missing = (...changes: readonly Change[]) =>
    told(posts("from: 2020, to: present, attested: [2025-12-02]"), LAN, ...changes)
      .filter(({ code }) => code === "post-missing")
      .map(({ at }) => at);

  test("by heads and members, and not by those who interpret, note or receive", () => {
    const table = (role: string) =>
      missing(PLANNED, PHOSAY, seated(of("phosay", "head"), of("lan", role)));
    expect(table("member")).toEqual(["lan"]);
    for (const role of ["interpreter", "note-taker", "protocol"]) expect(table(role)).toEqual([]);
    expect(missing(PLANNED, PHOSAY, seated(of("lan", "head"), of("phosay", "member")))).toEqual([
      "lan",
    ]);
  });

  test("by whomever the papers are for or about, even where no delegation names them", () => {
    expect(missing(PLANNED, seated(of("lan", "protocol")))).toEqual(["phosay"]);
    expect(missing(PLANNED, seated(of("lan", "protocol"), of("phosay", "protocol")))).toEqual([
      "phosay",
    ]);
    const forLan: Change = [MEETING, ["principal: binh", "principal: lan"]];
    expect(missing(PLANNED, PHOSAY, forLan)).toEqual(["lan"]);
  });

  test("by nobody once the meeting was held", () => {
    expect(missing()).toEqual([]);
  });
});
